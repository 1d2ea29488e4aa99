import { concat, plain, slice, squeeze, trim, type Range, type Rich } from "../../read/rich.ts";
import { eachNode, type Tree, type TreeNode } from "../../read/tree.ts";
import { isMarked } from "../../recognise/called.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { isGrownTogether, isPersonName } from "../../recognise/person-name.ts";
import { isReadingState } from "../../recognise/reading-state.ts";
import { parseField, peopleOfField } from "../line/fields.ts";
import { listingLines } from "../line/listing-lines.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { wordCount } from "../line/traits.ts";
import { valuesOf } from "../line/values.ts";
import { labelOf } from "../phrases/relation-words.ts";

/*
 * `**Orca** ★ (SNU) – "A Distributed Serving System …", OSDI 2022`: where the lines of a list have what a system is called
 * before titles that are set apart, the name is taken off its line, and what stands between is said behind the title.
 */

const fewestLines = 3;
/** Of the lines that may be so, and of the names that are written as no word is. */
const share = { lines: 0.5, marked: 0.2, listed: 0.35 } as const;
const longest = { line: 600, front: 140, name: 30 } as const;
const words = { title: 3, name: 3 } as const;

const quoted =
  /["“”«„『「《](?<title>[^"“”«»„」』》]{8,240})["”“»」』》]|(?<=^|[\s(])['‘](?<single>\p{Lu}.{8,240}?)['’](?=\s*[,.;:([|·–—-]|\s|$)/gu;
const starred = "(?:[★☆⭐🌟🔥✓✔✅❗‼!*+]\\uFE0F?|\\(!+\\))";
const stars = new RegExp(`(?<=^|\\s)${starred}+(?=[\\s,:;]|$)|${starred}(?=\\s*$)`, "gu");
const starsFirst = new RegExp(`^(?:\\s|${starred})*`, "u");
const inBrackets = /\s*[([（](?<inside>[^()[\]（）]{2,60})[)\]）]/gu;
const dividers = /\s*[–—|·=→;:：]\s*|\s+-{1,2}\s+/u;
const edges = /^[\s,，@]+|[\s,，.]+$/gu;
/** A name without any mark, up to what divides it from the title. */
const plainName =
  /^(?<name>\p{L}[^\s,;:：–—|=→·([@"“]*(?:\s[^\s,;:：–—|=→·([@"“-][^\s,;:：–—|=→·([@"“]*)?)(?=\s*(?:$|[:：–—|=→·([@,;]|-\s)|\s+[★☆⭐✓])/u;

/** Written as no word and no family is. */
const isOwn = (name: string): boolean => isMarked(name) && !isGrownTogether(name) && !isPersonName(name);

/** A line apart: its name, its title, and what else stands before and behind that. */
interface Apart {
  readonly name: string;
  /** Nothing but a comma tells it from the author of the title. */
  readonly isListed: boolean;
  readonly title: Range;
  /** With the quotes around the title. */
  readonly range: Range;
  readonly said: readonly string[];
}

/** The first title that is set apart behind other words. */
const titleIn = ({ text, marks }: Rich): Pick<Apart, "title" | "range"> | null => {
  if (text.length > longest.line) return null;
  const set = marks.flatMap(({ kind, start, end }) =>
    kind !== "break" && kind !== "works" && start > 0 && wordCount(text.slice(start, end)) >= words.title
      ? [{ title: [start, end] as const, range: [start, end] as const }]
      : [],
  );
  const quotes = [...text.matchAll(quoted)].flatMap(({ index, 0: all, groups }) => {
    const inside = groups?.["title"] ?? groups?.["single"] ?? "";
    const start = index + all.indexOf(inside);
    const title = [start, start + inside.length] as const;
    return index > 0 && wordCount(inside) >= words.title ? [{ title, range: [index, index + all.length] as const }] : [];
  });
  return [...set, ...quotes].sort((a, b) => a.range[0] - b.range[0])[0] ?? null;
};

/** Where the name of a line ends, and what it is: what is marked at its start, or one or two words before a divider. */
const nameIn = (rich: Rich, from: number): { readonly name: string; readonly end: number } | null => {
  const mark = rich.marks.find(({ kind, start }) => kind !== "link" && kind !== "break" && start === from);
  const rest = rich.text.slice(from);
  const bracketed = /^[【[(（](?<name>[^【】[\]()（）]{2,30})[】\])）]/u.exec(rest);
  const name = mark === undefined ? (bracketed ?? plainName.exec(rest))?.groups?.["name"] : rich.text.slice(from, mark.end);
  const end = mark?.end ?? from + (bracketed?.[0].length ?? name?.length ?? 0);
  const bare = name?.replace(/[\s:：,]+$/u, "").trim() ?? "";
  // "JB: …" is who reads it.
  const isName =
    bare.length > (mark === undefined && bracketed === null ? 2 : 1) &&
    bare.length <= longest.name &&
    wordCount(bare) <= words.name &&
    /^\p{L}[^"“”]*$/u.test(bare);
  return isName ? { name: bare, end } : null;
};

/** What stands between the name and the title, each part by itself; null where one of them is nothing that is said of works. */
const saidBetween = (text: string, registry: ListRegistry): readonly string[] | null => {
  const brackets = [...text.matchAll(inBrackets)].map(({ groups }) => groups?.["inside"]?.trim() ?? "");
  const others = text
    .replace(inBrackets, " ")
    .replace(stars, " ")
    .split(dividers)
    .map((part) => part.replace(edges, ""))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const arePeople = (part: string): boolean => /[\s.]/.test(part) && peopleOfField(part, registry, true) !== null;
  const isKnown = (part: string): boolean => areInstitutions(part, registry) || valuesOf(part, registry) !== null || arePeople(part);
  const remarks = brackets.map((part) => (areInstitutions(part, registry) ? part : `(${part})`));
  return others.every(isKnown) ? [...others, ...remarks] : null;
};

const apartIn = (rich: Rich, registry: ListRegistry): Apart | null => {
  const titled = titleIn(rich);
  if (titled === null || titled.range[0] > longest.front) return null;
  const from = starsFirst.exec(rich.text)?.[0].length ?? 0;
  const named = nameIn(rich, from);
  if (named === null || named.end > titled.range[0]) return null;
  const { name } = named;
  const isOther =
    isPersonName(name) ||
    isReadingState(name) ||
    registry.venue(name) !== null ||
    areInstitutions(name, registry) ||
    valuesOf(name, registry) !== null ||
    /\bet\.? al\b|\d{4}/.test(name);
  const between = rich.text.slice(named.end, titled.range[0]);
  // "Orca: [A Distributed Serving System](…)" is one title, "Builds on: *Orca*" says how works are related.
  const isOneTitle =
    /[:：]\s*$/.test(rich.text.slice(from, titled.range[0])) && /^[:：\s]*$/.test(between) && titled.range[0] === titled.title[0];
  const isLabel = !/^\p{Lu}{3,}$/u.test(name) && (parseField(`${name}: x`) !== null || labelOf(`${name}: `) !== null);
  const said = isOther || isOneTitle || isLabel ? null : saidBetween(between, registry);
  const isListed = /^\s*,/.test(between) && !rich.marks.some(({ start, end }) => start === from && end >= named.end);
  return said === null ? null : { ...titled, name, isListed, said };
};

const strong = ({ text, marks }: Rich): Rich => ({ text, marks: [...marks, { kind: "strong", start: 0, end: text.length }] });

const withSaid = (line: Rich, said: readonly string[]): Rich =>
  said.reduce<Rich>((whole, part) => concat(whole, plain(part.startsWith("(") ? ` ${part}` : ` · ${part}`)), line);

/** The title first, as most write it, and behind all else what stood before it. */
const rewritten = (rich: Rich, { title, range, said }: Apart): Rich => {
  const isQuoted = /^["“]/.test(rich.text.slice(...range));
  const behind = trim(slice(rich, range[1]));
  const whole = concat(
    isQuoted ? trim(slice(rich, ...range)) : strong(trim(slice(rich, ...title))),
    behind.text === "" || /^[,.;:)]/.test(behind.text) ? behind : concat(plain(" "), behind),
  );
  return withSaid(whole, said);
};

/** "**Pyro** (Uber AI) ★: Deep Universal …": what stands between a name and the sign before a title that nothing sets apart. */
const beforeSign =
  /^(?<between>(?:\s*(?:[([（][^()[\]（）]{2,60}[)\]）]|[★☆⭐🌟🔥✓✔✅❗‼!]\uFE0F?))+)\s*(?:[:：–—]|\s-)\s*(?=\p{Lu}|\p{Ll}+\p{Lu})/u;

/** Such a line with nothing between its name and the sign; null for others. */
const tightened = (rich: Rich, registry: ListRegistry): Rich | null => {
  const mark = rich.marks.find(({ kind, start }) => start === 0 && (kind === "strong" || kind === "code"));
  if (mark === undefined || mark.end > longest.name || rich.text.length > longest.line) return null;
  const found = beforeSign.exec(rich.text.slice(mark.end));
  const said = found === null ? null : saidBetween(found.groups?.["between"] ?? "", registry);
  if (found === null || said === null) return null;
  const name = rich.text.slice(0, mark.end);
  const line = concat(concat(slice(rich, 0, mark.end), plain(" – ")), slice(rich, mark.end + found[0].length));
  return isOwn(name) && said.every((part) => !part.startsWith("(")) ? withSaid(line, said) : null;
};

const inBracketsBehind = /^["”»’」』》]?\s*[([（](?<name>[^()[\]（）]{2,30})[)\]）](?=[\s,.;:|·–—-]*[\p{L}\p{N}([])/u;

/** `**Title** (Orca), A. Author, OSDI 2022`: the name in brackets right behind a title that is set apart, before all else. */
const namedBehind = (rich: Rich, registry: ListRegistry): { readonly rich: Rich; readonly called: string } | null => {
  if (rich.text.length > longest.line) return null;
  const mark = rich.marks.find(
    ({ kind, start, end }) => kind !== "break" && start <= 2 && wordCount(rich.text.slice(start, end)) >= words.title,
  );
  const quote = mark === undefined ? [...rich.text.matchAll(quoted)].find(({ index }) => index <= 2) : undefined;
  const at = mark?.end ?? (quote === undefined ? 0 : quote.index + quote[0].length);
  const found = at === 0 ? null : inBracketsBehind.exec(rich.text.slice(at));
  const name = found?.groups?.["name"]?.trim() ?? "";
  const isName =
    /^\p{L}/u.test(name) && wordCount(name) <= words.name && !areInstitutions(name, registry) && valuesOf(name, registry) === null;
  if (found === null || !isName) return null;
  const open = found[0].search(/\s*[([（]/u);
  return { rich: concat(slice(rich, 0, at + open), slice(rich, at + found[0].length)), called: squeeze(name) };
};

type Change = Pick<TreeNode, "rich" | "called">;

const namedBehindTitles = (nodes: readonly TreeNode[], registry: ListRegistry): ReadonlyMap<TreeNode, Change> => {
  const found = nodes.flatMap((node) => {
    const named = namedBehind(node.rich, registry);
    return named === null ? [] : [[node, named] as const];
  });
  const marked = found.filter(([, { called }]) => isOwn(called)).length;
  return new Map(found.length < fewestLines || marked < found.length * share.marked ? [] : found);
};

/** What is to be said of the lines that begin with names, of a list that has enough of them. */
const namedInFront = (nodes: readonly TreeNode[], registry: ListRegistry): ReadonlyMap<TreeNode, Change> => {
  const titled = nodes.filter(({ rich }) => titleIn(rich) !== null);
  const found = titled.flatMap((node) => {
    const apart = apartIn(node.rich, registry);
    return apart === null ? [] : [{ node, apart }];
  });
  const marked = found.filter(({ apart: { name } }) => isOwn(name)).length;
  const areListed = found.filter(({ apart: { isListed } }) => isListed).length > found.length * share.lines;
  if (found.length < Math.max(fewestLines, titled.length * share.lines)) return new Map();
  if (marked < found.length * (areListed ? share.listed : share.marked)) return new Map();
  return new Map(found.map(({ node, apart }) => [node, { rich: rewritten(node.rich, apart), called: squeeze(apart.name) }]));
};

const tightenedLines = (nodes: readonly TreeNode[], registry: ListRegistry): ReadonlyMap<TreeNode, Change> => {
  const found = nodes.flatMap((node) => {
    const rich = tightened(node.rich, registry);
    return rich === null ? [] : [[node, { rich }] as const];
  });
  return new Map(found.length < fewestLines ? [] : found);
};

/** A tree whose lines begin with their titles, and know what their works are called besides. */
export const withNamesApart = (tree: Tree, registry: ListRegistry): Tree => {
  const lines = listingLines(tree.roots);
  const headings = eachNode(tree.roots).filter(({ kind }) => kind === "heading");
  const ofLines = namedInFront(lines, registry);
  const changed = new Map<TreeNode, Change>([
    ...tightenedLines(lines, registry),
    ...namedBehindTitles(lines, registry),
    ...ofLines,
    ...namedInFront(headings, registry),
  ]);
  if (changed.size === 0) return tree;
  const visit = (node: TreeNode): TreeNode => ({ ...node, ...changed.get(node), children: node.children.map(visit) });
  return { ...tree, roots: tree.roots.map(visit) };
};
