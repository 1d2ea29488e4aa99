import { parseAward } from "../../recognise/award.ts";
import { institutionShare } from "../../recognise/institutions.ts";
import { isOnlyWord } from "../../recognise/venue.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { concat, plain, slice, type Rich } from "../../read/rich.ts";
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
  /(?<=^|[\s("“”,.;])(?:(?:acm|ieee|usenix|sigops|sigplan|sigmod) )??(?<series>[a-z]{3,12}(?: (?:atc|sec|security))?)\s?(?<sign>['’]?)(?<year>\d{2}|(?:19|20)\d{2})(?=$|[\s,.;:)?!])/gu;

const name = "\\p{Ll}[\\p{Ll}'’-]{2,}";
const who = new RegExp(
  `(?:(?<quote>["”])[,.]?\\s+|[,.;]\\s+|\\s[-–—]\\s+|\\(\\s*)(?<names>(?:${name},\\s+){0,4}${name}(?:,?\\s+(?:and|&)\\s+${name})?)(?<open>,?\\s+et\\.?\\s?al\\b\\.?)?(?<end>[,.;]?)\\s+$`,
  "u",
);
const capital = /(?:^|[\s("“])\p{Lu}\p{Ll}/gu;
const fewestWords = 4;
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

const capitalised = (text: string): string =>
  text.replace(/(?<![\p{L}'’])(?!and\s)\p{Ll}|(?<=\bo['’])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** The names in front of an edition, "hunt and larus, ", as others write them; where they are none, what stands there stays. */
const whoBefore = (before: string, registry: RegistryIndex): (Found & { readonly isSure: boolean }) | null => {
  const found = who.exec(before.slice(-120));
  const { quote = "", names = "", open = "" } = found?.groups ?? {};
  if (found === null) return null;
  const all = names.split(/,?\s+(?:and|&)\s+|,\s+/);
  const isPlace = registry.institution(names) !== null;
  if (!isPlace && all.some((each) => isWordOfTitles(each))) return null;
  const from = before.length - found[0].length;
  const led = quote !== "" ? `${quote}, ` : found[0].startsWith("(") || found[0].startsWith(" (") ? "(" : ". ";
  // One family alone is told from a word of the title by those who stand beside it.
  const others = !isPlace && (open !== "" || all.length === 1) ? " et al." : "";
  const isSure = isPlace || all.length === 1 || open !== "" || !/^[,;]/.test(found[0]);
  return { from, to: before.length, text: `${led}${capitalised(names)}${others}, `, isSure };
};

/** ", same group as ix": behind a comma what is neither a place nor a prize is said of the work. */
const endsBefore = (behind: string, registry: RegistryIndex): boolean => {
  const part = /^[,;]\s+(?<part>[^,.;()]+)/.exec(behind)?.groups?.["part"];
  return part !== undefined && institutionShare(part, registry) < 0.7 && parseAward(part) === null;
};

/** Where and when a line of small letters says that its work appeared, and who wrote it. */
const smallEdition = ({ text }: Rich, registry: RegistryIndex): Edition | null => {
  for (const { index, 0: all, groups } of text.matchAll(edition)) {
    const { series = "", year = "" } = groups ?? {};
    const before = text.slice(0, index);
    const capitals = before.match(capital)?.length ?? 0;
    if (wordCount(before) < fewestWords || capitals * 5 > wordCount(before)) return null;
    const known = registry.venue(series);
    const people = whoBefore(before, registry);
    if (known === null || (isOnlyWord(series, registry) && people === null)) continue;
    const edited = `${known.series} ${year.length === 2 ? `'${year}` : year}`;
    const end = index + all.length;
    const goesOn = endsBefore(text.slice(end), registry);
    const [to, stop] = goesOn ? [end + 1, "."] : [end, ""];
    const signed = people === null ? null : { from: people.from, to, text: `${people.text}${edited}${stop}` };
    return { from: index, to, text: `${edited}${stop}`, signed, isSure: people?.isSure === true };
  }
  return null;
};

/** What is said behind an edition, each sentence as others begin one; no letter moves. */
const withCapitals = (rich: Rich): Rich => ({
  ...rich,
  text: rich.text.replace(/(?<=[.)]\s)[a-z](?=[a-z])/g, (letter) => letter.toUpperCase()),
});

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
