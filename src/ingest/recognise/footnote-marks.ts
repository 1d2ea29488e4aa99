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

const signOrNumber = new RegExp(`\\d+|[${signs}]`, "gu");

/** A mark in one notation: "^1,2". */
const inOneNotation = (text: string): string =>
  text.replace(markAt, (_whole, braced?: string, hatted?: string, glyphs?: string) => {
    const written = (braced ?? hatted ?? glyphs ?? "").replace(/[˒ˏ·]/g, ",").normalize("NFKC");
    return `^${[...written.matchAll(signOrNumber)].map(([each]) => each).join(",")} `;
  });

const mark = `\\^([\\d${signs},]+)(?:\\s|$)`;
const marks = new RegExp(mark, "gu");
const marksWithGap = new RegExp(`${mark}\\s*`, "gu");
/** Where what the marks mean begins: one stands before a name, and behind nothing of a name. */
const keyAt = new RegExp(`(?:^|[\\s(（[,;:—–-])${mark}\\s*(?=[\\p{L}])`, "u");

const namesIn = (text: string): readonly { readonly name: string; readonly marks: readonly string[] }[] | null => {
  const parts = text
    .replace(marks, (_whole, some: string) => `^${some.replaceAll(",", "+")}`)
    .split(/\s*[,;、]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const names = parts.map((part) => {
    const [name = "", own = ""] = part.split("^");
    return { name: name.trim(), marks: own.split("+").filter((each) => each !== "") };
  });
  return names.length > 0 && names.every(({ name }) => isPersonName(name)) ? names : null;
};

const withoutSigns = (text: string): string => text.replace(/^[\s,;:.(（[—–-]+|[\s,;:.)）\]—–-]+$/g, "");

/** Without any marks: what is left when nobody says what they mean. */
export const withoutFootnoteMarks = (text: string): string =>
  mayMark.test(text)
    ? inOneNotation(text)
        .replace(marksWithGap, (_whole, _own, at: number) => (at === 0 ? "" : " "))
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
  const found = [...plain.slice(at).matchAll(marks)];
  found.forEach(({ index, 0: all, 1: own = "" }, number) => {
    const next = found[number + 1]?.index;
    const where = withoutSigns(plain.slice(at + index + all.length, next === undefined ? undefined : at + next));
    for (const each of own.split(",")) keys.set(each, where);
  });
  return people.map(({ name, marks: own }) => ({
    name,
    institutions: own.flatMap((each) => splitInstitutions(keys.get(each) ?? "", registry)),
  }));
};
