import { parseFamiliesOfColumn, parseFamilyByLooks } from "../../recognise/people.ts";
import type { RegistryIndex } from "../../registry.ts";
import { valuesIn, type Head } from "../head/head.ts";
import { wordCount } from "../line/traits.ts";

/*
 * "Dyna, an Integrated Architecture by Sutton", "Learning by Cheating": whether a family or words of the title stand behind
 * "by" is told by the other lines of the list, where people do.
 */

const word = "(?:by|von|par|por|di)";
const family = "(?:(?:van|von|de|der|den|di|da|la|le|ter|ten)\\s){0,2}\\p{Lu}[\\p{L}'’-]+";
const behindBy = new RegExp(
  `^(?<title>.{5,300}?),?\\s(?<by>${word})\\s(?<who>${family}(?:,\\s${family}){0,8}(?:,?\\s(?:and|&|und|et|y|e)\\s${family})?)$`,
  "u",
);

const namesPeople = (head: Head): boolean => valuesIn(head).some(({ kind }) => kind === "people");

const fewest = 3;
const share = 0.5;

/** The word that people stand behind in most lines of a list that name some; null where none is. */
export const wordBeforeFamilies = (heads: readonly Head[], lines: readonly string[]): string | null => {
  const signed = heads.flatMap((head, at) => (namesPeople(head) ? [{ head, line: lines[at] ?? "" }] : []));
  const words = signed.flatMap(({ head: { title }, line }) => {
    const from = line.indexOf(title);
    const found = from < 0 ? null : /^[*_"”]*,?\s(by|von|par|por|di)\s/.exec(line.slice(from + title.length));
    return found?.[1] ?? [];
  });
  const [first] = words;
  const isHabit = words.length >= fewest && words.length >= signed.length * share && words.every((each) => each === first);
  return first !== undefined && isHabit ? first : null;
};

const areFamilies = (who: string, registry: RegistryIndex): boolean =>
  (/\s(?:and|&|und|et|y|e)\s|,/.test(who) ? parseFamiliesOfColumn(who, registry) : parseFamilyByLooks(who, registry)) !== null;

/** A title and the families behind its last "by". */
export const withFamiliesBehindBy = (head: Head, before: string, registry: RegistryIndex): Head => {
  const { title = "", by = "", who = "" } = (namesPeople(head) ? null : behindBy.exec(head.title))?.groups ?? {};
  if (by !== before || wordCount(title) < 2 || !areFamilies(who, registry)) return head;
  const people = who.split(/,?\s(?:and|&|und|et|y|e)\s|,\s/).map((name) => ({ name, institutions: [] }));
  return { ...head, title, slots: [{ name: "by", text: who, values: [{ kind: "people", people }] }, ...head.slots] };
};
