import { parseFamiliesOfColumn, parseFamilyByLooks } from "../../recognise/people.ts";
import { isCoined } from "../../recognise/title.ts";
import type { RegistryIndex } from "../../registry.ts";
import { valuesIn, type Head } from "../head/head.ts";
import { wordCount } from "../line/traits.ts";
import { isEdition } from "../line/values.ts";

/*
 * `"Title", Li, Bioinformatics 2013`, "**Title**, Brown and Irber, JOSS 2016": one family, or two of which one is called like a
 * university, between a title and its edition. That they are people is said by the lines of the list that name others there.
 */

const family = "(?:\\p{Ll}{2,3}\\s){0,2}\\p{Lu}(?=[\\p{L}'’]*\\p{Ll})[\\p{L}'’-]*";
const signed = new RegExp(
  `^["“„«»]?(?<title>[^"“”„«»].{7,300}?)[.,;]?["“”«»]?[.,;]?\\s+(?<who>${family}(?:(?:,\\s${family}){0,6},?\\s(?:and|&)\\s${family})?)[,;]\\s*$`,
  "u",
);
const fewestWords = 3;

/** The head of a line whose families stand right before where and when, in a list that names families there. */
export const withFamiliesBeforeEdition = (head: Head, text: string, registry: RegistryIndex): Head => {
  const edition = head.slots.find(({ name, values }) => name === "behind the title" && values?.[0] !== undefined && isEdition(values[0]));
  if (edition === undefined || valuesIn(head).some(({ kind }) => kind === "people")) return head;
  const { title = "", who = "" } = signed.exec(text.slice(0, Math.max(0, text.lastIndexOf(edition.text))))?.groups ?? {};
  const isWhole = head.title === title || head.title.replace(/^["“„«»]/u, "").startsWith(title);
  if (who === "" || !isWhole || wordCount(title) < fewestWords) return head;
  const areSeveral = /\s(?:and|&)\s/.test(who);
  const isName = areSeveral || (!isCoined(who) && registry.institution(who) === null && parseFamilyByLooks(who, registry) !== null);
  const people = isName ? parseFamiliesOfColumn(who, registry) : null;
  if (people === null) return head;
  return { ...head, title, slots: [{ name: "behind the title", text: who, values: [{ kind: "people", people }] }, ...head.slots] };
};
