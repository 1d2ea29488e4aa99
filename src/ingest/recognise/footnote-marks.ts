import type { PersonMention } from "../claims.ts";
import type { RegistryIndex } from "../registry.ts";
import { splitInstitutions } from "./institutions.ts";
import { isPersonName } from "./person-name.ts";

/*
 * "A. Author^1, B. Author^1,2 (^1 MIT, ^2 CMU)", "A. Author¹* — ¹MIT": the marks of footnotes say who of a row of people is
 * where, or that some did as much as others.
 */

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const signs = "*∗†‡§¶♠♣♥♦⋆✝";
const markAt = new RegExp(
  `\\^?\\{([\\d${signs}](?:[\\s,]*[\\d${signs}])*)\\}|\\^([\\d${signs}]+(?:,[\\d${signs}]+)*)|([${raised}${signs}]+(?:[,˒ˏ·]?[${raised}${signs}])*)`,
  "gu",
);
const mayMark = new RegExp(`\\^[\\d{${signs}]|[${raised}]|(?<=\\p{L}\\.?)[${signs}]`, "u");

/** A mark in one notation: "^1,2"; signs, which only say something of a person, are gone where no key explains them. */
const inOneNotation = (text: string): string =>
  text.replace(markAt, (_whole, braced?: string, hatted?: string, glyphs?: string) => {
    const mark = (braced ?? hatted ?? glyphs ?? "").replace(/[˒ˏ·]/g, ",").normalize("NFKC");
    return `^${[...mark.matchAll(new RegExp(`\\d+|[${signs}]`, "gu"))].map(([each]) => each).join(",")} `;
  });

const mark = `\\^([\\d${signs},]+)\\s`;
/** Where what the marks mean begins: one stands before a name, and behind nothing of a name. */
const keyAt = new RegExp(`(?:^|[\\s(（[,;:—–-])${mark}\\s*(?=[\\p{L}])`, "u");

const namesIn = (text: string): readonly { readonly name: string; readonly marks: readonly string[] }[] | null => {
  const parts = text
    .replace(new RegExp(mark, "gu"), (_whole, marks: string) => `^${marks.replaceAll(",", "+")}`)
    .split(/\s*[,;、]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const names = parts.map((part) => {
    const [name = "", marks = ""] = part.split("^");
    return { name: name.trim(), marks: marks.split("+").filter((each) => each !== "") };
  });
  return names.length > 0 && names.every(({ name }) => isPersonName(name)) ? names : null;
};

const withoutSigns = (text: string): string => text.replace(/^[\s,;:.(（[—–-]+|[\s,;:.)）\]—–-]+$/g, "");

/** Without any marks: what is left when nobody says what they mean. */
export const withoutFootnoteMarks = (text: string): string =>
  mayMark.test(text)
    ? inOneNotation(text)
        .replace(new RegExp(`${mark}\\s*`, "gu"), (_whole, _marks, at: number) => (at === 0 ? "" : " "))
        .replace(/\s+([,;)])/g, "$1")
        .trim()
    : text;

/** People whose marks a key behind them explains; null for any other text. */
export const peopleByMarks = (text: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  if (!mayMark.test(text)) return null;
  const plain = `${inOneNotation(text)} `;
  const at = keyAt.exec(plain)?.index;
  const people = at === undefined || at === 0 ? null : namesIn(withoutSigns(plain.slice(0, at)).replace(/\^$/, ""));
  if (at === undefined || people === null) return null;
  const keys = new Map<string, string>();
  const found = [...plain.slice(at).matchAll(new RegExp(mark, "gu"))];
  found.forEach(({ index, 0: all, 1: marks = "" }, number) => {
    const where = withoutSigns(
      plain.slice(at + index + all.length, found[number + 1] === undefined ? undefined : at + (found[number + 1]?.index ?? 0)),
    );
    for (const each of marks.split(",")) keys.set(each, where);
  });
  return people.map(({ name, marks }) => ({
    name,
    institutions: marks.flatMap((each) => splitInstitutions(keys.get(each) ?? "", registry)),
  }));
};
