import type { PersonMention } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { institutionShare } from "../../recognise/institutions.ts";
import { classifyLink } from "../../recognise/links.ts";
import { parseFamiliesInPlace } from "../../recognise/people.ts";
import { isPersonName, isWordOfTitles } from "../../recognise/person-name.ts";
import type { Mark, Rich } from "../../read/rich.ts";
import { authors } from "./cited-parts.ts";
import { wordCount } from "../line/traits.ts";
import { valuesOf } from "../line/values.ts";
import { oneFamily, peopleOf } from "../line/who-and-place.ts";

/** One family in front of a title that is set apart, and no word for what follows: "Survey, *…*", "Google, *…*". */
const oneAuthor = (who: string, registry: RegistryIndex): boolean =>
  !oneFamily.test(who) ||
  !(isWordOfTitles(who) || registry.topic(who) !== null || registry.institution(who) !== null || valuesOf(who, registry) !== null);

/** "Fischer, Lynch and Paterson, *Impossibility of …*, JACM 1985.": behind a title set apart stands where, so that these are no words of it. */
const signedBefore = (text: string, { start, end }: Mark, registry: RegistryIndex): readonly PersonMention[] | null => {
  const [, who = "", sign = ""] = /^(\S[^]{1,160}?)([,.:]|(?<=al\.))\s*$/.exec(text.slice(0, start)) ?? [];
  // A stop of the title itself ends it as well: "*Some Title.* Nature, 2021".
  const behind = /[.?!]$/.test(text.slice(start, end)) ? `.${text.slice(end)}` : text.slice(end);
  const where = /^[.,]?\s*[,.;(]\s*([^]{2,90}?)(?:\)?\.\s+\S|\)?[\s.]*$)/.exec(behind)?.[1] ?? "";
  if (who === "" || where === "" || (sign === ":" && oneFamily.test(who)) || !oneAuthor(who, registry)) return null;
  if (valuesOf(text.slice(start, end), registry) !== null) return null;
  const says = valuesOf(where.replace(/\(/, ""), registry) ?? valuesOf(where.split(/[.(]/)[0] ?? "", registry);
  return says?.some(({ kind }) => kind === "venue" || kind === "date") === true
    ? (peopleOf(who, true, registry) ?? authors(who, registry))
    : null;
};

const leadsToPaper = ({ kind, url = "" }: Mark): boolean =>
  kind === "link" && ["paper", "arxiv"].includes(classifyLink("", url)?.rel ?? "");

/** "A. Author and B. Author. **Title.** Venue": authors, and where the title that is set apart begins. */
export const signedBy = (
  rich: Rich,
  registry: RegistryIndex,
): { readonly people: readonly PersonMention[]; readonly title: number } | null => {
  const mark = rich.marks.find(({ start, end }) => start > 3 && wordCount(rich.text.slice(start, end)) >= 2);
  if (mark === undefined || mark.kind === "code") return null;
  const before = rich.text.slice(0, mark.start).replace(/["“‘(]?\s*$/, "");
  const apart = rich.text.slice(mark.start, mark.end);
  const people = signedBefore(rich.text, mark, registry);
  if (people !== null && (mark.kind === "emphasis" || !isPersonName(apart))) return { people, title: mark.start };
  const isClosed = mark.kind === "emphasis" ? /[.:]$/.test(before) : /[.,:;)]$|\bet\.? al$/i.test(before);
  // Whoever keeps a list of their own work sets their own name in bold.
  if (isPersonName(apart) && !leadsToPaper(mark)) return null;
  const who = isClosed ? before.replace(/[,:;]$|(?<!\b(?:al|\p{Lu}))\.$/u, "") : "";
  const isFullTitle = mark.kind === "strong" && wordCount(apart) >= 3;
  // "Chee, Cai, De Sa" are three; "Lovelace, Ada, and Charles Babbage" are two.
  const families = isFullTitle && who.split(",").length > 2 && !/\s(?:and|&)\s/.test(who) ? parseFamiliesInPlace(who, registry) : null;
  const areFamilies = families?.some(({ name }) => !name.includes(" ")) === true;
  const signed = (areFamilies ? families : null) ?? authors(who, registry) ?? (isFullTitle ? parseFamiliesInPlace(who, registry) : null);
  const isTitle = signed !== null && institutionShare(apart, registry) < 0.5;
  return isTitle ? { people: signed, title: mark.start } : null;
};
