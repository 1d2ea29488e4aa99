import type { PersonMention } from "../../claims.ts";
import { institutionShare } from "../../recognise/institutions.ts";
import { parseFamiliesByLooks } from "../../recognise/people.ts";
import type { RegistryIndex } from "../../registry.ts";
import { isPresentation } from "./reports.ts";

const label = /^\s*(?:作者|著者|单位|机构|所属|authors?|affiliations?)\s*[:：]\s*/i;

/** "机构：PKU" among other parts of a row. */
export const withoutWhoLabel = (text: string): string => text.replace(label, "");

/** "JHU then", "then at JHU", "damals MIT": where its authors were when they wrote it. */
const thenThere =
  /^(?:then|at the time|back then|formerly|previously|damals|seinerzeit|alors|à l['’]époque|当时|entonces)(?:(?: (?:at|in|bei|an der|am|à|aux?|en))?\s+|在?\s*)(?=\p{L})|(?<=\S),?\s+(?:then|at the time|at that time|back then|damals|seinerzeit|à l['’]époque|alors|entonces|当时)$/iu;

export const withoutThen = (text: string): string => text.trim().replace(thenThere, "");

/** "Cormack+" beside where and when: a family and others, as Japanese lists have them. */
export const firstOfOthers = (text: string): string | null => /^(\p{Lu}['’]?\p{L}?\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\+$/u.exec(text)?.[1] ?? null;

/** "Ferrari Lopez, Bruni, Keller": of one name with places that nobody knows, each in one word, all are families. */
export const withoutPlaces = (
  people: readonly PersonMention[] | null,
  text: string,
  registry: RegistryIndex,
): readonly PersonMention[] | null => {
  const [only, ...others] = people ?? [];
  const places = others.length > 0 ? [] : (only?.institutions ?? []);
  const areUnknown = places.length > 1 && places.every((place) => !/\s/.test(place.text) && institutionShare(place.text, registry) === 0);
  return (areUnknown ? parseFamiliesByLooks(text, registry) : null) ?? people;
};

/** Who should read it: said of a work beside where it appeared. */
const readBy = /^(?:optional|required|recommended|suggested|background|must[- ]read|skim|选读|必读|精读|略读)$/i;
/** "– same two, SIGMOD 19", "(dieselben Autoren)": who, said by the entry above. */
const byTheSame =
  /^(?:(?:by |from |again )*(?:the )?same (?:two|three|four|first authors?|authors?|people|group|team|folks|pair|duo|trio|gang|lab)(?: as (?:above|before))?|(?:wieder )?(?:die ?selben?|die gleichen|gleiche)(?: (?:autoren|zwei|drei|leute|gruppe))|(?:par )?(?:les )?mêmes (?:auteurs|deux|trois)|(?:de )?(?:los )?mismos (?:autores|dos|tres)|(?:还是)?(?:同一个?|同样的?|同)(?:作者|组|团队|课题组))$/iu;
/** Words between values that say nothing of the work. */
export const saysNothing = (text: string): boolean => isPresentation(text) || readBy.test(text) || byTheSame.test(text);
