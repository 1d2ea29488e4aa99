import { parseAward } from "../../recognise/award.ts";
import { institutionShare } from "../../recognise/institutions.ts";
import { isOnlyWord } from "../../recognise/venue.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { concat, cut, plain, slice, type Rich } from "../../read/rich.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import type { RegistryIndex } from "../../registry.ts";
import { listingLines, withLinesRewritten } from "./listing-lines.ts";
import { wordCount } from "./traits.ts";

/*
 * "caladan: mitigating interference, fried et al osdi 20. follow up to shenango": whoever writes all of it small leaves
 * out what tells names and editions from words. A series that is known, with its year, says where they stand, if several
 * lines of a list have one.
 */

const edition =
  /(?<=^|[\s("“”,.;])(?:(?:acm|ieee|usenix|sigops|sigplan|sigmod) )??(?<series>[A-Za-z]{3,12}(?: (?:atc|sec|security))?)\s?['’]?(?<year>\d{2}|(?:19|20)\d{2})(?=$|[\s,.;:)?!])/gu;

const name = "\\p{Ll}[\\p{Ll}'’-]{2,}";
const oneOrTwo = `${name}(?:\\s${name})?`;
const row = `(?:${oneOrTwo},\\s+){0,7}${oneOrTwo}(?:,?\\s+(?:and|&)\\s+${oneOrTwo})?|${name}(?:\\s${name}){2,4}`;
const who = new RegExp(
  `(?:(?<quote>["”])[,.]?\\s+|[,.;!?]\\s+|\\s[-–—]\\s+|(?<bracket>\\(\\s*))(?<names>${row})(?<open>,?\\s+et\\.?\\s?al\\b\\.?)?(?<end>\\)?[,.;]?)\\s+$`,
  "u",
);
const capital = /(?:^|[\s("“])\p{Lu}\p{Ll}/gu;
const fewestWords = 4;
/** No line of one work is so long; each edition of it asks for all that stands before. */
const longest = 600;
const fewestLines = 3;
/** "all about caches, queues and locks, atc 14": what stands before an edition is who wrote it where it is so in most lines. */
const shareOfNames = 0.5;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Edition extends Found {
  /** With those whose names stand right before it. */
  readonly signed: Found | null;
  /** Nobody takes what stands there for words of a title. */
  readonly isSure: boolean;
}

/** Those whose names stand right before an edition, as others write them. */
interface Signed extends Found {
  readonly isPlace: boolean;
  readonly isSure: boolean;
}

const capitalised = (text: string): string =>
  text.replace(/(?<![\p{L}'’])(?!and\s)\p{Ll}|(?<=\bo['’])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** "alon matias szegedy" are three families; "probst gutenberg" between commas and "(irit dinur)" are one person. */
const namesOf = (names: string, isInBrackets: boolean): readonly string[] => {
  const all = names.split(/,?\s+(?:and|&)\s+|,\s+/);
  const words = names.split(/\s+/);
  return all.length === 1 && !(isInBrackets && words.length === 2) ? words : all;
};

/** The names in front of an edition, "hunt and larus, ", as others write them; where they are none, what stands there stays. */
const whoBefore = (before: string, registry: RegistryIndex): Signed | null => {
  const found = who.exec(before.slice(-160));
  const { quote = "", bracket = "", names = "", open = "", end = "" } = found?.groups ?? {};
  if (found === null || (end.startsWith(")") && bracket === "")) return null;
  const isPlace = registry.institution(names) !== null;
  if (!isPlace && names.split(/[\s,]+/).some((word) => !/^(?:and|&)$/.test(word) && isWordOfTitles(word))) return null;
  const all = namesOf(names, bracket !== "");
  const from = before.length - found[0].length;
  const led = quote !== "" ? `${quote}, ` : bracket !== "" ? "(" : /^[!?]/.test(found[0]) ? `${found[0].slice(0, 1)} ` : ". ";
  // One family alone is told from a word of the title by those who stand beside it.
  const others = !isPlace && (open !== "" || all.length === 1) ? " et al." : "";
  const written = isPlace ? capitalised(names) : all.map(capitalised).join(", ");
  const isSure = isPlace || all.length === 1 || open !== "" || !/^[,;]/.test(found[0]);
  return { from, to: before.length, text: `${led}${written}${others}${end.startsWith(")") ? ")" : ""}, `, isPlace, isSure };
};

/** ", same group as ix": behind a comma what is neither a place nor a prize is said of the work. */
const endsBefore = (behind: string, registry: RegistryIndex): boolean => {
  const part = /^[,;]\s+(?<part>[^,.;()]+)/.exec(behind)?.groups?.["part"];
  return part !== undefined && institutionShare(part, registry) < 0.7 && parseAward(part) === null;
};

/** Where and when a line of small letters says that its work appeared, and who wrote it. */
const smallEdition = ({ text }: Rich, registry: RegistryIndex): Edition | null => {
  if (text.length > longest) return null;
  for (const { index, 0: all, groups } of text.matchAll(edition)) {
    const { series = "", year = "" } = groups ?? {};
    const before = text.slice(0, index);
    const capitals = before.match(capital)?.length ?? 0;
    if (wordCount(before) < fewestWords || capitals * 5 > wordCount(before)) return null;
    const known = registry.venue(series);
    const people = whoBefore(before, registry);
    if (known === null || (isOnlyWord(series, registry) && people === null)) continue;
    // In capitals an edition stands as others write it; the names before it may be small all the same.
    if (/\p{Lu}/u.test(series) && people?.isPlace !== false) continue;
    const edited = `${known.series} ${year.length === 2 ? `'${year}` : year}`;
    const end = index + all.length;
    const goesOn = endsBefore(text.slice(end), registry);
    const [to, stop] = goesOn ? [end + 1, "."] : [end, ""];
    const signed = people === null ? null : { from: people.from, to, text: `${people.text}${edited}${stop}` };
    return { from: index, to, text: `${edited}${stop}`, signed, isSure: people?.isSure === true };
  }
  return null;
};

/** What is said behind an edition, each sentence as others begin one, without "???" before it. */
const withCapitals = (written: Rich): Rich => {
  const { index = -1, 0: signs = "" } = /(?<=[.)]\s)[?!]{2,}\s+(?=\p{L})/u.exec(written.text) ?? {};
  const rich = index < 0 ? written : cut(written, [[index, index + signs.length]], "");
  return { ...rich, text: rich.text.replace(/(?<=[.)]\s)[a-z](?=[a-z])/g, (letter) => letter.toUpperCase()) };
};

/** A tree whose lines in small letters have their names and editions in capitals. */
export const withEditionsInCapitals = (tree: Tree, registry: RegistryIndex): Tree => {
  const found = new Map<TreeNode, Edition>();
  for (const node of listingLines(tree.roots)) {
    const each = smallEdition(node.rich, registry);
    if (each !== null) found.set(node, each);
  }
  if (found.size < fewestLines) return tree;
  const signed = [...found.values()].filter((each) => each.signed !== null).length;
  const areSigned = signed > found.size * shareOfNames;
  return withLinesRewritten(tree, (node) => {
    const edition = found.get(node);
    if (edition === undefined) return node.rich;
    const each = edition.signed !== null && (areSigned || edition.isSure) ? edition.signed : edition;
    return concat(concat(slice(node.rich, 0, each.from), plain(each.text)), withCapitals(slice(node.rich, each.to)));
  });
};
