import type { RegistryIndex } from "../../registry.ts";
import { clausesOf, partsOfClause } from "../../recognise/clauses.ts";
import { institutionShare, splitInstitutions } from "../../recognise/institutions.ts";
import { parsePeople } from "../../recognise/people.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import { mayBeVenue, venueAsWritten } from "../../recognise/venue.ts";
import type { ColumnRole } from "./column-words.ts";
import { statesRelation } from "../phrases/phrasebook.ts";
import { wordCount } from "../line/traits.ts";
import { valuesOf, type Value } from "../line/values.ts";

/*
 * Cells that hold several things: who and where in one column, "MIT / A. Author", and remarks that say in passing where
 * something was done. Each part is what it looks like; what looks like nothing known is what the header has left for it.
 */

/** What a cell says, and what is left of it as a remark. */
export interface Mixed {
  readonly values: readonly Value[];
  readonly rest: readonly string[];
}

/** Signs that part things of different kinds, the clearest first. */
const signs: readonly RegExp[] = [
  /\n|\s*[;；|｜•·。]\s*|(?<=\p{Ll}{2}|\d|\p{Lu}{2})\.\s+(?=\p{Lu})|(?<=\p{Ll}{2}|\d)\.$/u,
  /\s+[/／]\s+|\s*／\s*|\s+[-–—]{1,2}\s+|\s*[:：]\s+|：/u,
  /\s*[,，、/]\s*/u,
];

const kindOf: Partial<Record<ColumnRole, Value["kind"]>> = {
  institutions: "institutions",
  people: "people",
  venue: "venue",
  year: "date",
  date: "date",
};

const isHanName = (text: string): boolean => /^\p{Script=Han}{2,4}$/u.test(text);

/** "Google (A. Author)", "北大（张三 等）": an institution, and in brackets behind it its people. */
const peopleBehind = (text: string, registry: RegistryIndex): readonly Value[] | null => {
  const [, outer = "", inner = ""] = /^([^()（）]{2,80}?)\s*[(（]([^()（）]{2,120})[)）]$/u.exec(text) ?? [];
  if (outer === "" || institutionShare(outer, registry) < 0.7) return null;
  const people = parsePeople(inner, registry);
  return people === null
    ? null
    : [
        { kind: "institutions", text: outer },
        { kind: "people", people },
      ];
};

/** "UC Berkeley, A. Author et al.": among names of people stands one that is known for another, or a person where an institution would. */
const namesInstitution = (value: Value, registry: RegistryIndex): boolean =>
  value.kind === "people" &&
  value.people.some(
    ({ name, institutions }) =>
      institutionShare(name, registry) >= 0.7 ||
      institutions.some(({ text }) => (isPersonName(text) && institutionShare(text, registry) < 0.5) || /\.\s/.test(text)),
  );

/** What a text is as a whole; null where it is several things, or nothing known. */
const whole = (text: string, registry: RegistryIndex): readonly Value[] | null => {
  const within = peopleBehind(text, registry) ?? valuesOf(text, registry);
  if (within !== null) return within.some((value) => namesInstitution(value, registry)) ? null : within;
  if (institutionShare(text, registry) >= 0.7) return [{ kind: "institutions", text }];
  const people = parsePeople(text.replace(/^(?:by|from)\s+/i, ""), registry);
  const found: readonly Value[] | null = people === null ? null : [{ kind: "people", people }];
  return found?.some((value) => namesInstitution(value, registry)) === true ? null : found;
};

/** Written as names are: every word that counts begins with a capital, or all of it is Chinese. */
const isNameLike = (text: string): boolean =>
  wordCount(text) <= 8 &&
  text.split(/\s+/).every((word) => /^(?:of|and|the|for|in|at|de|des?|di|do|on|&)$|^[\p{Lu}\p{Lo}\p{N}('’]|^\p{Ll}+\p{Lu}/u.test(word));

const asKind = (text: string, kind: Value["kind"], registry: RegistryIndex): Value | null => {
  if (kind === "institutions") return isNameLike(text) && splitInstitutions(text, registry).length > 0 ? { kind, text } : null;
  if (kind === "people") {
    const bare = text.replace(/\s*等人?$/u, "");
    const people = parsePeople(text, registry) ?? (isHanName(bare) ? [{ name: bare, institutions: [] }] : null);
    return people === null ? null : { kind, people };
  }
  return kind === "venue" && mayBeVenue(text) && isNameLike(text) ? { kind, venue: venueAsWritten(text, registry) } : null;
};

interface Part {
  readonly text: string;
  readonly values: readonly Value[] | null;
}

/** The parts of a text, divided by the clearest sign that parts it, and on by the next where a part is nothing known. */
const parted = (text: string, registry: RegistryIndex, sign = 0): readonly Part[] => {
  const values = text.includes("\n") ? null : whole(text, registry);
  const by = signs[sign];
  if (values !== null || by === undefined) return [{ text, values }];
  const pieces = text.split(by).filter((piece) => /[\p{Letter}\p{Number}]/u.test(piece));
  return pieces.length > 12 ? [{ text, values }] : pieces.flatMap((piece) => parted(piece.trim(), registry, sign + 1));
};

/** A text of which no part is known is one part. */
const joined = (text: string, parts: readonly Part[]): readonly Part[] =>
  parts.every(({ values }) => values === null) ? [{ text, values: null }] : parts;

/** What a cell of a column says whose header promises several kinds of things. */
export const mixedCell = (text: string, promised: readonly ColumnRole[], registry: RegistryIndex): Mixed => {
  const kinds = promised.flatMap((role) => kindOf[role] ?? []);
  const parts = joined(text, parted(text, registry));
  const known = new Set(parts.flatMap(({ values }) => (values ?? []).map(({ kind }) => kind)));
  const missing = kinds.filter((kind) => !known.has(kind));
  const values: Value[] = [];
  const rest: string[] = [];
  parts.forEach((part, at) => {
    if (part.values !== null) return void values.push(...part.values);
    const inPlace = parts.length === kinds.length ? kinds[at] : undefined;
    const kind = inPlace !== undefined && missing.includes(inPlace) ? inPlace : missing[0];
    const value = kind === undefined ? null : asKind(part.text, kind, registry);
    if (value === null) rest.push(part.text);
    else values.push(value);
  });
  return { values, rest };
};

/** Whether a cell is nothing but who, where and when, and says two of these: columns of such cells need no header. */
export const isMixed = (text: string, registry: RegistryIndex): boolean => {
  if (text.length > 200) return false;
  const { values, rest } = mixedCell(text, [], registry);
  const kinds = new Set(values.map(({ kind }) => kind));
  const said = (["people", "institutions", "venue"] as const).filter((kind) => kinds.has(kind));
  return rest.length === 0 && said.length >= 2;
};

/** Which of several institutions "UW" is may be unknown; that it is one is not. */
const isKnown = (name: string, registry: RegistryIndex): boolean =>
  registry.institution(name) !== null || registry.ambiguity(name)?.alias === name;

const areKnown = (text: string, registry: RegistryIndex): boolean => {
  const found = splitInstitutions(text, registry);
  return found.length > 0 && institutionShare(text, registry) >= 0.99 && found.every((each) => isKnown(each.text, registry));
};

/** Institutions that clauses of a remark name and say hardly anything else: "Rowhammer. CMU and Intel Labs", "ROP, UCSD". */
export const institutionsOfRemark = (remark: string, registry: RegistryIndex): readonly string[] =>
  remark.length > 300
    ? []
    : clausesOf(remark).flatMap((clause): readonly string[] => {
        if (areKnown(clause, registry)) return [clause];
        if (statesRelation(clause)) return [];
        const parts = partsOfClause(clause);
        const known = parts.filter((part) => areKnown(part, registry));
        return parts.every((part) => known.includes(part) || valuesOf(part, registry) !== null || wordCount(part) <= 2) ? known : [];
      });
