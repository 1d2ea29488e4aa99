import { plain } from "../../read/rich.ts";
import type { RegistryIndex } from "../../registry.ts";
import { isGrownTogether, isWordOfTitles } from "../../recognise/person-name.ts";
import { isCoined } from "../../recognise/title.ts";
import { referenceMark } from "../reference/citation.ts";
import { titleStart } from "../reference/cited-parts.ts";
import { parseHead, type Head } from "../head/head.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import type { Slot } from "../line/slots.ts";
import { oneFamily } from "../line/who-and-place.ts";
import { parseFamilyByLooks } from "../../recognise/people.ts";

/*
 * One family where other lines of the list have several: `Li, "Minimap2: …", Bioinformatics, 2018`, "Title – Leroy
 * (CACM 2009)". Alone it may be any word, so that the line is read once more as if others stood beside it.
 */

const family = "(?:\\p{Ll}{2,3}\\s){0,2}\\p{Lu}(?=[\\p{L}'’]*\\p{Ll})[\\p{L}'’-]*";
const beforeQuotes = new RegExp(`^()(${family})(?=[,.:]\\s*["“„«]\\s?[\\p{Lu}\\p{N}]|[,，.:：]?\\s*[「『《])`, "u");
/** "Pomerleau. ALVINN: …", "Pomerleau (1988). ALVINN: …": a full stop behind the name ends who wrote it where it does so for others. */
const beforeStop = new RegExp(`^()(${family})(?=(?:\\s\\((?:19|20)\\d{2}[a-z]?\\))?\\.\\s+${titleStart})`, "u");
/** "Schnorr, Efficient Signature Generation by Smart Cards, J. Cryptology 1991". */
const beforeComma = new RegExp(`^()(${family})(?=,\\s+(?=[^,]*\\s)${titleStart})`, "u");
const behindDash = new RegExp(`(\\s[–—-]{1,2}\\s+|\\s*[|｜／]\\s*)(${family})(?=\\s*(?:[,(\\[|｜／#]|$))`, "u");
/** "「Title」 Han／UIST 2005", `"Title" | Han | UIST 2005`: behind the marks of a title and before another sign. */
const behindQuotes = new RegExp(
  `^([^"“”„«»「」『』《》]{0,40}(?:["“„«][^"“”„«»]{4,300}["“”»]|[「『《][^「」『』《》]{4,300}[」』》])[\\s,，:：|｜/／·–—-]{0,4})(${family})(?=\\s*(?:[／/|｜;；·(（]|[–—-]\\s|[,，、](?=[^,，、]*\\d)))`,
  "u",
);
/** `"Title" by Codd, CACM 1970`: behind quotes nothing else is by somebody. */
const byBehindQuotes = new RegExp(`^(["“„«][^"“”„«»]{4,300}["”»],?\\s+by\\s+)(${family})(?=\\s*(?:$|[.,(\\[|]))`, "u");

/** Where several stand in other lines of the list. */
export interface Places {
  readonly before: boolean;
  readonly behind: boolean;
}

const isSigned = ({ slots }: Head): boolean =>
  slots.some(({ values }) => values?.some((value) => value.kind === "people" && value.people.length > 0) === true);

const mayBeFamily = (name: string, registry: RegistryIndex): boolean =>
  (!isCoined(name) || isGrownTogether(name)) &&
  !isWordOfTitles(name) &&
  registry.institution(name) === null &&
  registry.venue(name) === null;

/** The one word that stands in front of a title in quotation marks, and that nobody knows. */
const untold = ({ slots: [first] }: Head): Slot | undefined =>
  first?.name === "words before" && first.values === null && oneFamily.test(first.text) ? first : undefined;

const withTold = (head: Head, told: Slot, registry: RegistryIndex): Head => {
  const values: Slot["values"] = mayBeFamily(told.text, registry)
    ? [{ kind: "people", people: [{ name: told.text, institutions: [] }] }]
    : null;
  return { ...head, slots: [{ ...told, values }, ...head.slots.slice(1)] };
};

/** So many words in front of titles in quotation marks, and such a share of them each its own, are families: labels come again. */
const alone = { least: 3, share: 0.7 } as const;

/** Whether nearly each title in quotation marks that has one word in front has another one, as authors are. */
export const areLoneFamilies = (heads: readonly Head[], registry: RegistryIndex): boolean => {
  const words = heads.flatMap((head) => untold(head)?.text ?? []);
  const families = words.filter((word) => mayBeFamily(word, registry) && parseFamilyByLooks(word, registry) !== null);
  return families.length >= alone.least && new Set(families).size >= words.length * alone.share;
};

/** "**Title**, Lamport, CACM 1978": behind a title that is set apart, before where and when. */
const behindTitle = new RegExp(`^["”»'’]?\\s*[,:|–—-]{1,2}\\s+(${family})(?=\\s*[,(\\[|;])`, "u");

/** The head anew, read as if others stood beside the family behind its title; null where none stands there. */
const signedBehindTitle = (head: Head, text: string, registry: ListRegistry): Head | null => {
  const at = text.indexOf(head.title);
  const rest = head.isSetApart && at >= 0 ? text.slice(at + head.title.length) : "";
  const found = behindTitle.exec(rest);
  if (found === null || !mayBeFamily(found[1] ?? "", registry)) return null;
  const read = parseHead(
    plain(`"${head.title}"${rest.replace(/^["”»'’]/, "").replace(found[1] ?? "", (name) => `${name} et al.`)}`),
    registry,
  );
  return isSigned(read) ? { ...read, title: head.title, isSetApart: true, links: head.links } : null;
};

/** The head of a line that one family signs, where the list names families in its place. */
export const withLoneFamily = (head: Head, text: string, { before, behind }: Places, registry: ListRegistry): Head => {
  const isOpen = text.length <= 400 && !isSigned(head);
  const told = isOpen ? untold(head) : undefined;
  const set = isOpen && behind && told === undefined ? signedBehindTitle(head, text, registry) : null;
  if (set !== null) return set;
  const line = isOpen && (!head.isSetApart || told !== undefined) && (before || behind) ? text.replace(referenceMark, "") : "";
  const found =
    (isOpen ? byBehindQuotes.exec(text) : null) ??
    (before ? (beforeQuotes.exec(line) ?? beforeStop.exec(line) ?? beforeComma.exec(line)) : null) ??
    (behind ? (behindDash.exec(line) ?? (isOpen ? behindQuotes.exec(text) : null)) : null);
  const [, sign = "", name = ""] = found ?? [];
  if (found === null || !mayBeFamily(name, registry)) return before && told !== undefined ? withTold(head, told, registry) : head;
  const end = found.index + sign.length + name.length;
  const behindName = found.input.slice(end);
  const read = parseHead(plain(`${found.input.slice(0, end)} et al${behindName.startsWith(".") ? "" : "."}${behindName}`), registry);
  if (isSigned(read)) return { ...read, links: head.links };
  return before && told !== undefined ? withTold(head, told, registry) : head;
};
