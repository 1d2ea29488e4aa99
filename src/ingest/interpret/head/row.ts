import type { Finding } from "../../read/clean.ts";
import type { RegistryIndex } from "../../registry.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import type { Rich } from "../../read/rich.ts";
import { parseAward } from "../../recognise/award.ts";
import { findJournal } from "../../recognise/find-journal.ts";
import { mixedNames } from "../../recognise/families-in-places.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { withArxiv } from "../../recognise/links.ts";
import { withFirstEtAl } from "../../recognise/other-authors.ts";
import { parseFamiliesByLooks, parsePeople } from "../../recognise/people.ts";
import { namedAndDated, signedAndDated } from "./authors-behind.ts";
import { mayBeVenue, venueAsWritten } from "../../recognise/venue.ts";
import type { Slot } from "../line/slots.ts";
import { isRunningText } from "../line/traits.ts";
import { valuesOf, type Value } from "../line/values.ts";
import { withoutWhoLabel } from "../line/who-said.ts";

/*
 * What stands beside a title in a row, whatever signs divide it: who, where and when, at which institution. A row is one
 * only as a whole: a part of it that says nothing known may as well be the end of the title.
 */

/** Signs that divide parts of a row whatever stands between them. */
export const signs = "\\s*[|｜·•∙⋅‧;；／]\\s*|\\s+[-–—/]{1,3}\\s+|\\s+[:：]\\s+|\\s+(?:-{1,2}>|=>|[→⇒])\\s+";
/** A full stop that ends something: not behind an initial, nor behind what words are shortened to. */
export const stop =
  "(?<!\\b(?:\\p{Lu}|al|et|vs|etc|Eng|Proc|Conf|Trans|Symp|Intl?|Comm|Commun|Sci|Comput|Syst|Soc|Assoc|Adv|Lett|Rev|Ann|Dept|Univ|St|Dr|Jr|Sr|No|Vol|Inc|Ltd|Tech|tech|Rep|rep))[.?!]\\s+(?=(?:(?:van|von|de|der|den|di|du|da|dos|la|le|ter|ten|zu) ){0,2}[\\p{Lu}\\d([]|\\p{Ll}{1,3}\\p{Lu})";

/** Commas, which also stand within rows of names, are left to what reads values. */
const divider = new RegExp(
  `${signs}|。\\s*|\\s+(?=@|[\\p{Extended_Pictographic}★☆])|(?<=[\\d)）])(?=[★☆])|(?<=\\b(?:et\\.? al\\.?|[JS]r\\.))\\s+(?=\\p{Lu}{2})|${stop}`,
  "gu",
);
/** "TPAMI 2018，TUM，Engel, Koltun, Cremers": where names have commas of their own between them, the wide ones divide parts. */
const hasBoth = (text: string): boolean => text.includes("，") && (text.includes(", ") || text.includes("、"));
const wideDivider = new RegExp(`${divider.source}|，\\s*`, "gu");
export const edges =
  /^(?:[\s,.;:，。；：、|/·•–—-]|(?:by|par|por)\s+(?=(?:(?:van|von|de|der|den|di|da|la|le|ter|ten)\s){0,2}\p{Lu}))+|(?:[\s,;:，。；：、|/·•–—-]|(?<!\b(?:\p{Lu}|al|etc|Jr|Sr|Inc))\.)+$/gu;
export const longest = 400;
/** How often a part may be divided that has no sign: each time there are several ways, all of which are tried. */
const mostDivisions = 3;
/** What it costs to ask what a part says, by its length. The longest rows of real lists cost 160, most of them fewer than 10. */
const costOf = (text: string): number => 1 + text.length / 20;
const mostOfRow = 240;
/** Of more commas and brackets than rows have, a text is divided once at most: off its first part, or off its last. */
const mostSigns = 16;
const hasManySigns = (text: string): boolean => (text.match(/[,，([（【]/g)?.length ?? 0) > mostSigns;

export const masked = (text: string): string =>
  text.replace(
    /\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/g,
    (inside) => `${inside.slice(0, 1)}${"_".repeat(inside.length - 2)}${inside.slice(-1)}`,
  );

/** The dots within "J. Chem. Theory Comput., 2019" divide nothing. */
const split = (text: string, registry: RegistryIndex): readonly string[] => {
  const issue = text.includes(". ") ? findJournal(text, registry) : null;
  const out: string[] = [];
  let start = 0;
  const parts = masked(text);
  for (const found of parts.matchAll(hasBoth(parts) ? wideDivider : divider)) {
    if (issue !== null && found.index > issue.start) break;
    out.push(text.slice(start, found.index));
    start = found.index + found[0].length;
  }
  return [...out, text.slice(start)];
};

const slot = (text: string, values: readonly Value[], name: Slot["name"]): readonly Slot[] => [{ name, text, values }];

/** Family names alone, which only beside where or when can be told from other words. */
const familiesIn = (text: string, registry: RegistryIndex): readonly Slot[] | null => {
  const people = parseFamiliesByLooks(text.replace(edges, "").replace(/^[([（]([^()[\]（）]*)[)\]）]$/, "$1"), registry);
  return people === null ? null : slot(text, [{ kind: "people", people }], "behind the title");
};

/** A university of a name in Han that nobody knows. */
const university = /^\p{Script=Han}{2,10}(?:大学|学院)$/u;

/** What beside where or when is people or a place by its looks: family names, "某某大学". */
const byLooks = (text: string, registry: RegistryIndex): readonly Slot[] | null => {
  const place = text.replace(edges, "");
  return university.test(place) ? slot(place, [{ kind: "institutions", text: place }], "behind the title") : familiesIn(text, registry);
};

/** "Lamport, Liskov et al.": nothing but people is written so. */
const others = /,.*\bet\.? al\.?\s*$/;

const namesSeveral = (slots: readonly Slot[] | null): boolean =>
  slots?.some(({ text, values }) =>
    values?.some((value) => value.kind === "people" && (value.people.length > 1 || /\bal\.?$/.test(text))),
  ) === true;

/** "Last Read 2023", "Reading List 2023", "Fall Term 2023": said of a list, and no place where anything appears. */
const ofLists =
  /\b(?:reads?|reading|lists?|notes?|editions?|awards?|prizes?|spring|summer|fall|autumn|winter|terms?|semester|quarter|weeks?|sessions?|class|course|homework|exam|skimmed|finished|added|updated|accessed|retrieved|revised|reprint(?:ed)?|version|draft)\b/i;

/** "Computing Systems 1995" behind several people: where an unknown venue is all that nobody knows of a row. */
const unknownVenue = (part: string, before: readonly Slot[] | null, registry: RegistryIndex): readonly Slot[] | null => {
  const text = part.replace(edges, "");
  if (!namesSeveral(before) || !namedAndDated.test(text) || ofLists.test(text) || !mayBeVenue(text)) return null;
  return slot(text, [{ kind: "venue", venue: venueAsWritten(text, registry) }], "behind the title");
};

const saysWhen = (slots: readonly Slot[] | null): boolean =>
  slots?.some(({ values }) => values?.some(({ kind }) => kind === "venue" || kind === "date")) === true;

const saysPlace = (slots: readonly Slot[]): boolean => slots.some(({ values }) => values?.some(({ kind }) => kind === "institutions"));

/** "Van Dam, Ivanov", and their place in a part of its own: what looked like the place of the first is another family. */
const isPlacedByUnknown = ([first, ...more]: readonly Slot[], registry: RegistryIndex): boolean => {
  const [value] = first?.values ?? [];
  const people = more.length === 0 && value?.kind === "people" ? value.people : [];
  const [place, ...places] = people.length === 1 ? (people[0]?.institutions ?? []) : [];
  return place !== undefined && places.length === 0 && registry.institution(place.text) === null;
};

/** Where a part may be divided that has no sign: behind or before brackets, at its last comma or its first. */
const inTwo: readonly { readonly form: RegExp; readonly isComma: boolean }[] = [
  { form: /^([([（【][^()[\]（）【】]*[)\]）】])\s*(\S.*)$/, isComma: false },
  { form: /^(.*\S)\s*([([（【][^()[\]（）【】]*[)\]）】])$/, isComma: false },
  { form: /^(.+[)\]）】])\s+([^\s([（【].*)$/, isComma: false },
  { form: /^(.+)(?:,\s+|，\s*)([^,，]+)$/, isComma: true },
  { form: /^([^,，]+)(?:,\s+|，\s*)(.+)$/, isComma: true },
];

const mostWordsOfAward = 7;

/** "Mallow, A. Kettle, B. Kettle": families, and initials where two are called alike. */
const byInitials = /^(?=.*\p{Lu}\.)(?:(?:\p{Lu}\.[\s-]?){0,3}\p{Lu}\p{Ll}[\p{L}'’-]*(?:,\s|\s(?:and|&)\s|$)){3,}$/u;

/** "SIGCOMM 2022 (A. Author, B. Author; Cornell)": where and when, and whoever stands in brackets behind it. */
const severalBehind = /\d\s*[(（][^()（）]*[;；][^()（）]*[)）]$/;

/** What is found out of one row: every part of it is asked once, however often it is divided, and no more of them than rows have. */
class Row {
  private readonly registry: RegistryIndex;
  private readonly said = new Map<string, readonly Slot[] | null>();
  cost = 0;

  constructor(registry: RegistryIndex) {
    this.registry = registry;
  }

  /** What a text says that was divided so often before. */
  says(row: string, divisions = 0): readonly Slot[] | null {
    const text = withFirstEtAl(withoutWhoLabel(row.replace(edges, "")));
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    if (text.length > longest || isRunningText(text)) return null;
    const key = `${String(divisions)} ${text}`;
    const known = this.said.get(key);
    if (known !== undefined) return known;
    const parts = split(text, this.registry);
    const slots = (parts.length < 2 ? null : this.together(parts, divisions)) ?? this.partSays(text, divisions);
    this.said.set(key, slots);
    return slots;
  }

  /** What parts beside each other say if each of them says something. */
  private together(parts: readonly string[], divisions: number): readonly Slot[] | null {
    const known: (readonly Slot[] | null)[] = [];
    // Of most rows the last part says that they are none.
    for (const part of parts.toReversed()) {
      const slots = this.says(part, divisions);
      const before = parts[parts.length - known.length - 2];
      const where =
        slots === null && before !== undefined && /\d$/.test(part) ? unknownVenue(part, this.says(before, divisions), this.registry) : null;
      if (slots === null && where === null && byLooks(part, this.registry) === null) return null;
      known.unshift(slots ?? where);
    }
    const all = known.map(
      (slots, at) => slots ?? (known.some(saysWhen) || others.test(parts[at] ?? "") ? byLooks(parts[at] ?? "", this.registry) : null),
    );
    if (!all.every((slots) => slots !== null)) return null;
    return all.some(saysPlace)
      ? all.flatMap((slots, at) => (isPlacedByUnknown(slots, this.registry) ? (byLooks(parts[at] ?? "", this.registry) ?? slots) : slots))
      : all.flat();
  }

  /** What one part says that no sign divides: values, names, or either of them before or behind brackets with more. */
  private partSays(text: string, divisions: number): readonly Slot[] | null {
    if (this.cost >= mostOfRow) return null;
    this.cost += costOf(text);
    const bracketed = /^[([（【]([^()[\]（）【】]*)[)\]）】]$/.exec(text)?.[1];
    const isMixed = /^@.*[)\]）】]$|^[([（【][^()[\]（）【】]*[)\]）】].*[^)\]）】]$/.test(text);
    const values = isMixed ? null : (valuesOf(withArxiv(text), this.registry) ?? signedAndDated(bracketed ?? text, this.registry));
    // "CMU (OSDI, 2022)": two things, though all of it may look like the name of one institution.
    const prized = values === null || values[0]?.kind === "institutions" ? this.awardFirst(text) : null;
    if (prized !== null) return prized;
    const isOne = values?.some((value) => value.kind === "institutions" && /[([（【]/.test(value.text)) === false;
    const apart = isOne && severalBehind.test(text) ? this.inTwo(text, divisions) : null;
    if (apart !== null) return apart;
    if (isOne) return slot(text, values, bracketed === undefined ? "behind the title" : "bracket after");
    const people = parsePeople(text, this.registry) ?? (byInitials.test(text) ? mixedNames(text, this.registry) : null);
    if (people !== null && values === null) return slot(text, [{ kind: "people", people }], "behind the title");
    if (values === null && areInstitutions(text, this.registry)) return slot(text, [{ kind: "institutions", text }], "behind the title");
    if (bracketed !== undefined) return this.says(bracketed, divisions);
    return this.inTwo(text, divisions) ?? (values === null ? null : slot(text, values, "behind the title"));
  }

  private inTwo(text: string, divisions: number): readonly Slot[] | null {
    if (divisions >= (hasManySigns(text) ? 1 : mostDivisions)) return null;
    for (const { form, isComma } of inTwo) {
      const [, first, second] = form.exec(text) ?? [];
      const both = first === undefined || second === undefined ? null : this.together([first, second], divisions + 1);
      if (both !== null && (!isComma || saysWhen(both))) return both;
    }
    return null;
  }

  /** "Marr Prize MSRA", "Best Paper ETH Zurich, Google": a prize, and without a sign between whoever won it. */
  private awardFirst(text: string): readonly Slot[] | null {
    const ends = [...text.matchAll(/\s+(?=[\p{Lu}(])/gu)].slice(0, mostWordsOfAward).map(({ index }) => index);
    for (const end of ends.toReversed()) {
      const award = parseAward(text.slice(0, end));
      const behind = award === null ? null : this.says(text.slice(end));
      if (award !== null && behind !== null)
        return [...slot(text.slice(0, end), [{ kind: "award", award }], "behind the title"), ...behind];
    }
    return null;
  }
}

/** What a list is told whose rows ask for more. */
export const problemsOfRows = ({ rows: { spentAt: line } }: ListRegistry): readonly Finding[] => {
  const reason =
    "more stands behind the titles of this list than behind any: from here on only its ends are read; divide it, or make it a table";
  return line === null ? [] : [{ level: "error", rule: "rows-left-unread", line, reason }];
};

/** Said of rows once their list has asked more of them than lists of its length do: what they say is not known, which is not nothing. */
export type Unread = "unread";

/** What the ends of a line say as rows, each as a whole: null when a part of one says nothing known. */
export const rowsOf = <T>(registry: ListRegistry, read: (says: (row: string) => readonly Slot[] | null) => T): T | Unread => {
  if (!registry.rows.hasLeft()) return "unread";
  const row = new Row(registry);
  const found = read((text) => row.says(text));
  registry.rows.spend(row.cost);
  return found;
};

/** What a row says as a whole; null when a part of it says nothing known. For whoever concludes something from its saying nothing. */
export const askRow = (text: string, registry: ListRegistry): readonly Slot[] | null | Unread => rowsOf(registry, (says) => says(text));

/** What a row is known to say as a whole, if anything. */
export const rowSays = (text: string, registry: ListRegistry): readonly Slot[] | null => {
  const said = askRow(text, registry);
  return said === "unread" ? null : said;
};

/** A row as text: what is set apart in it stands apart without a sign. */
export const rowText = (rich: Rich): string => {
  let text = rich.text;
  for (const { kind, start, end } of [...rich.marks].sort((a, b) => b.start - a.start)) {
    if (kind === "link" || kind === "break") continue;
    if (/^\s+[^\s,.;)\]]/.test(text.slice(end))) text = `${text.slice(0, end)} ;${text.slice(end)}`;
    if (/[^\s,;([]\s+$/.test(text.slice(0, start)) && !/\bin\s+$/i.test(text.slice(0, start)))
      text = `${text.slice(0, start)}; ${text.slice(start)}`;
  }
  return text;
};
