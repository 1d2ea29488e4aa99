import { parseFamiliesOfColumn, parseFamilyByLooks } from "../../recognise/people.ts";
import type { RegistryIndex } from "../../registry.ts";
import { namesPeople, type Head } from "../head/head.ts";
import { wordCount } from "../line/traits.ts";

/*
 * "Dyna, an Integrated Architecture by Sutton", "Learning by Cheating": whether a family or words of the title stand behind
 * "by" is told by the other lines of the list, where people do.
 */

const family = "(?:(?:van|von|de|der|den|di|da|la|le|ter|ten)\\s){0,2}\\p{Lu}[\\p{L}'’-]+";
const behindBy = new RegExp(
  `^(?<title>.{5,300}?),?\\sby\\s(?<who>${family}(?:,\\s${family}){0,8}(?:,?\\s(?:and|&|und|et|y|e)\\s${family})?)$`,
  "u",
);

const fewest = 3;
const share = 0.5;

/** Whether most lines of a list that name people have them behind "by". */
export const areFamiliesBehindBy = (heads: readonly Head[], lines: readonly string[]): boolean => {
  const signed = heads.flatMap((head, at) => (namesPeople(head) ? [{ title: head.title, line: lines[at] ?? "" }] : []));
  const behind = signed.filter(({ title, line }) => {
    const from = line.indexOf(title);
    return from >= 0 && /^[*_"”]*,?\sby\s/.test(line.slice(from + title.length));
  });
  return behind.length >= fewest && behind.length >= signed.length * share;
};

const areFamilies = (who: string, registry: RegistryIndex): boolean =>
  (/\s(?:and|&|und|et|y|e)\s|,/.test(who) ? parseFamiliesOfColumn(who, registry) : parseFamilyByLooks(who, registry)) !== null;

/** A title and the families behind its last "by". */
export const withFamiliesBehindBy = (head: Head, registry: RegistryIndex): Head => {
  const { title = "", who = "" } = (namesPeople(head) ? null : behindBy.exec(head.title))?.groups ?? {};
  if (wordCount(title) < 2 || !areFamilies(who, registry)) return head;
  const people = who.split(/,?\s(?:and|&|und|et|y|e)\s|,\s/).map((name) => ({ name, institutions: [] }));
  return { ...head, title, slots: [{ name: "by", text: who, values: [{ kind: "people", people }] }, ...head.slots] };
};
