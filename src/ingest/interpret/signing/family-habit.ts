import type { PersonMention } from "../../claims.ts";
import { inOrder } from "../../recognise/family-first.ts";
import { referenceMark } from "../reference/citation.ts";
import { valuesIn, type Head } from "../head/head.ts";
import type { RegistryIndex } from "../../registry.ts";
import { familiesAmongWords, parseFamiliesByLooks, parseFamilyByLooks } from "../../recognise/people.ts";
import { isCoined } from "../../recognise/title.ts";
import { parseVenue } from "../../recognise/venue.ts";
import type { Slot } from "../line/slots.ts";
import { valuesOf, type Value } from "../line/values.ts";
import { oneFamily } from "../line/who-and-place.ts";

/*
 * "Frankle, Carbin. The Lottery …" may be one author with the family first, or two. Which it is, the other lines of the
 * list say: whoever writes "Han, Mao, Dally" writes families alone.
 */

const signed = ({ slots: [first] }: Head): Slot | null =>
  first?.name === "words before" && first.values?.[0]?.kind === "people" ? first : null;

const namesOf = (slot: Slot | null): readonly string[] =>
  slot?.values?.[0]?.kind === "people" ? slot.values[0].people.map(({ name }) => name) : [];

const pair = /^\s*(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)(?=[.:,])/u;

/** What families are called that have more than one word: "El Abbadi", "van der Sar". */
export const particles = /^(?:(?:van|von|de|der|den|del|della|di|da|do|dos|du|la|le|el|al|ben|bin|ibn|st\.?|ten|ter|zu)\s)+/iu;

const areByFamily = (names: readonly string[]): boolean =>
  names.every((name) => !/\s(?!\p{Lu}?\p{Ll}{1,3}$)/u.test(name.replace(particles, "")) && !name.includes("."));

/** Where only one or two lines are signed in front of their titles, so many that are signed anywhere tell how a list calls people, all but few of them. */
const anywhere = { least: 3, share: 0.9 } as const;

const allNames = (head: Head): readonly string[] =>
  valuesIn(head).flatMap((value) => (value.kind === "people" ? value.people.map(({ name }) => name) : []));

/** Whether those who sign the lines of a list, wherever there are more than two, are named by their families alone. */
export const areFamilies = (heads: readonly Head[]): boolean => {
  const rows = heads.map((head) => namesOf(signed(head))).filter((names) => names.length > 1);
  if (rows.length >= 2) return rows.every(areByFamily);
  const all = heads.map(allNames).filter((names) => names.length > 1);
  return rows.every(areByFamily) && all.length >= anywhere.least && all.filter(areByFamily).length >= all.length * anywhere.share;
};

const fewestOpen = 3;

/** Whether a list signs its lines with one family and "et al.": who stands there without it is one author as well. */
export const areOpenFamilies = (heads: readonly Head[]): boolean => {
  const rows = heads.map((head) => namesOf(signed(head))).filter((names) => names.length > 0);
  const open = rows.filter(([name = "", ...others]) => others.length === 0 && !/[\s.]/.test(name));
  return open.length >= fewestOpen && rows.every((names) => names.every((name) => !name.includes(".")));
};

const beforeColon = /^(?<who>\p{L}[^:：]{1,120}):\s+(?<title>\S.{7,})$/u;
/** So many lines at least, and such a share of them, name several before a colon; of a list that names families otherwise fewer will do. */
const byColon = { least: 3, share: 0.65, shareByFamily: 0.5 } as const;

/** Whether most lines of a list begin with families and a colon: "Han, Mao, Dally: Title. ICLR 2016". */
export const endWithColon = (lines: readonly string[], registry: RegistryIndex, byFamily: boolean): boolean => {
  const found = lines.filter((line) => {
    const who = beforeColon.exec(line.replace(referenceMark, ""))?.groups?.["who"] ?? "";
    return parseFamiliesByLooks(who, registry) !== null;
  });
  return found.length >= byColon.least && found.length >= lines.length * (byFamily ? byColon.shareByFamily : byColon.share);
};

const oneWordFirst = /^(?<last>\p{Lu}[\p{L}'’-]*):\s+(?=\S)/u;

/** "Lopez, Regier, Yosef: Deep …, Nature 2018": where others of the list end with a colon, the last of families alone does. */
export const withLastBeforeColon = (head: Head, text: string): Head => {
  const [first, ...slots] = head.slots;
  const [value] = first?.name === "words before" ? (first.values ?? []) : [];
  const last = value?.kind === "people" && value.people.every(({ name }) => oneFamily.test(name)) ? oneWordFirst.exec(head.title) : null;
  const name = last?.groups?.["last"];
  if (first === undefined || value?.kind !== "people" || last === null || name === undefined || isCoined(name)) return head;
  if (!text.includes(`${value.people.at(-1)?.name ?? ""}, ${last[0]}`)) return head;
  const people = [...value.people, { name, institutions: [] }];
  return { ...head, title: head.title.slice(last[0].length), slots: [{ ...first, values: [{ kind: "people", people }] }, ...slots] };
};

/** "Li: Minimap2: …", "Zerbino, Birney: Velvet: …": whoever stands before the colon of a line that nothing was read before. */
export const familiesBeforeColon = (head: Head, registry: RegistryIndex): Head => {
  const { who = "", title = "" } = signed(head) === null ? (beforeColon.exec(head.title)?.groups ?? {}) : {};
  const isOne = oneFamily.test(who) && !isCoined(who) && registry.institution(who) === null && registry.venue(who) === null;
  // "Click, Paleczny: …": of two, one may be called like a word.
  const several = (): readonly PersonMention[] | null => parseFamiliesByLooks(who, registry, 0.5) ?? familiesAmongWords(who, registry, 0.5);
  const people = isOne ? [{ name: who, institutions: [] }] : several();
  if (who === "" || people === null) return head;
  return { ...head, title, slots: [{ name: "words before", text: who, values: [{ kind: "people", people }] }, ...head.slots] };
};

/** "Steensgaard, POPL'96 — Title": one family before where and when, as other lines of the list have several. */
const oneBeforeDash = /^\s*(?<name>\p{Lu}\p{Ll}[\p{L}'’-]+),\s+(?<where>[^,—–]{3,40}?)\s+[—–-]{1,2}\s+(?<title>\S.{7,})$/u;

const aloneBeforeDash = (head: Head, registry: RegistryIndex): Head | null => {
  const { name = "", where = "", title = "" } = head.slots.length > 0 ? {} : (oneBeforeDash.exec(head.title)?.groups ?? {});
  const venue = where === "" ? null : parseVenue(where, registry);
  if (venue?.year === undefined || registry.institution(name) !== null) return null;
  const values: readonly Value[] = [
    { kind: "people", people: [{ name, institutions: [] }] },
    { kind: "venue", venue },
  ];
  return { ...head, title, slots: [{ name: "words before", text: `${name}, ${where}`, values }] };
};

/** The two that a line names where its list names families alone and one was read, and the one where none was. */
export const familiesApart = (head: Head, text: string, registry: RegistryIndex): Head => {
  const single = aloneBeforeDash(head, registry);
  if (single !== null) return single;
  const slot = signed(head);
  const [, first = "", second = ""] = pair.exec(text.replace(referenceMark, "")) ?? [];
  const [name, other] = namesOf(slot);
  if (slot === null || first === "" || other !== undefined || name !== inOrder(`${first}, ${second}`)) return head;
  const people = [first, second].map((each) => ({ name: each, institutions: [] }));
  return { ...head, slots: [{ ...slot, values: [{ kind: "people", people }, ...(slot.values ?? []).slice(1)] }, ...head.slots.slice(1)] };
};

const saysWhen = (values: readonly Value[]): boolean =>
  values.some((value) => value.kind === "date" || (value.kind === "venue" && value.venue.year !== undefined));

const peopleBehind = ({ slots }: Head): readonly string[] =>
  slots
    .flatMap(({ name, values }) => (name === "behind the title" || name === "behind a dash" ? (values ?? []) : []))
    .flatMap((value) => (value.kind === "people" ? value.people.map(({ name }) => name) : []));

/** Of lines that are signed behind their titles so many at least, and such a share, name families alone: "Brinch Hansen" is one, too. */
const fewestBehind = 4;
const shareBehind = 0.8;

/** "P. Wadler" beside "Plotkin & Pretnar": initials of one who signs alone tell nothing of how several are named. */
const isInitialled = ([name = "", other]: readonly string[]): boolean => other === undefined && /^\p{Lu}\p{Ll}?\./u.test(name);

/** Whether those who sign the lines of a list behind its titles are named by their families alone. */
export const areFamiliesBehind = (heads: readonly Head[]): boolean => {
  const rows = heads.map(peopleBehind).filter((names) => names.length > 0 && !isInitialled(names));
  const byFamily = rows.filter((names) => names.every((name) => !/[\s.]/.test(name.replace(particles, ""))));
  return byFamily.length >= fewestBehind && byFamily.length >= rows.length * shareBehind;
};

const behindStop = /^(?<title>.{5,}?[^.\s])\.\s+(?<who>\p{Lu}[\p{L}'’, &-]{2,80}?)(?:\.\s+(?<where>[^.]{4,60}))?\.?$/u;

/** Of two, one may be called like a subject or a word: "Click, Cooper". */
const datedFamilies = (who: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  if (!/[\s,]/.test(who)) return parseFamilyByLooks(who, registry);
  const people = familiesAmongWords(who, registry, 0.5);
  const sure = people?.filter(({ name }) => parseFamilyByLooks(name, registry) !== null).length ?? 0;
  return parseFamiliesByLooks(who, registry, 0.5) ?? (people !== null && sure * 2 >= people.length ? people : null);
};

/** Several at the end of a line that does not say when, "… Algorithm. Cooper, Harvey, Kennedy", are no end of a title. */
const rowAtEnd = (who: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  const people = parseFamiliesByLooks(who, registry, 0);
  return people !== null && people.length > 1 ? people : null;
};

/** "On Kernels. Liedtke. SOSP 1995", "… Liskov, Cowling. MIT tech report, 2012": families behind a title as other lines of the list have them. */
export const familiesBehind = (head: Head, registry: RegistryIndex): Head => {
  const text = head.note === undefined ? head.title : `${head.title}. ${head.note}`;
  const { title = "", who = "", where = "" } = text.length > 300 ? {} : (behindStop.exec(text)?.groups ?? {});
  const said = where === "" ? [] : valuesOf(where, registry);
  if (title === "" || said === null || valuesIn(head).some(({ kind }) => kind === "people")) return head;
  if (head.note !== undefined && title !== head.title) return head;
  const people = saysWhen([...valuesIn(head), ...said]) ? datedFamilies(who, registry) : where === "" ? rowAtEnd(who, registry) : null;
  if (people === null) return head;
  const slot: Slot = { name: "behind the title", text: who, values: [{ kind: "people", people }, ...said] };
  return { title, isSetApart: head.isSetApart, links: head.links, slots: [slot, ...head.slots] };
};
