import type { TreeNode } from "../../read/tree.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { cut, links, slice, trim, type Range, type Rich } from "../../read/rich.ts";
import { parseHead, type Head } from "../head/head.ts";
import { referenceMark } from "../reference/citation.ts";
import { isLinkLabel } from "../line/links.ts";
import { severalNames } from "./several-names.ts";
import { severalReferences } from "./several-references.ts";
import { titlesInProse } from "./titles-in-prose.ts";
import { wordCount } from "../line/traits.ts";

/** Where one line names a second work: "[A](…) (1981) and The [B](…) (1990): …". */
const divisions = (rich: Rich): readonly number[] => {
  const titled = links(rich).filter((mark) => {
    const text = rich.text.slice(mark.start, mark.end);
    return (
      wordCount(text) >= 2 &&
      !/^(?:https?:|www\.)/.test(text) &&
      !isLinkLabel(text) &&
      !text.trim().startsWith("[") &&
      !/[[(]\s*$/.test(rich.text.slice(0, mark.start))
    );
  });
  return titled.slice(1).flatMap((mark, index) => {
    const before = titled[index];
    const between = before === undefined ? "" : rich.text.slice(before.end, mark.start);
    const found = /^\s*(?:[(（][^()（）]{1,30}[)）])?\s*(?:,|;|，|、|\band\b|&|\/|\+|,\s*and\b)\s*(?=(?:the\s+)?$)/i.exec(between);
    return found === null || before === undefined ? [] : [before.end + found[0].length];
  });
};

const joining = "(?:,\\s*and|,|;|，|、|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\be\\b|&|/|\\+|と|や|以及|和|与|與|及)";
const inQuotes = `(?:"[^"]{4,260}"|“[^“”]{4,260}”|„[^„“”]{4,260}[“”]|«[^«»]{4,260}»|「[^「」]{4,260}」|『[^『』]{4,260}』|《[^《》]{4,260}》)`;
const inBrackets = "(?:\\s*[(（][^()（）]{1,160}[)）])?";
const anotherQuoted = new RegExp(`^(${inQuotes}${inBrackets})\\s*${joining}\\s*(?=${inQuotes})`, "u");
const lastQuoted = new RegExp(`^${inQuotes}\\s*(?:$|[([（【,，.;:：–—-])`, "u");
const quotedAlone = new RegExp(`^${inQuotes}$`, "u");
const mostQuoted = 6;

/** `"A" and "B" (SOSP 2019)`, 「A」と「B」: where each begins and ends, where nothing but quoted titles begins a line. */
const quotedIn = ({ text }: Rich): readonly Range[] => {
  const found: Range[] = [];
  let from = 0;
  for (let next = anotherQuoted.exec(text); next !== null; next = anotherQuoted.exec(text.slice(from))) {
    found.push([from, from + (next[1] ?? "").length]);
    from += next[0].length;
    if (found.length >= mostQuoted) return [];
  }
  return found.length > 0 && lastQuoted.test(text.slice(from)) ? [...found, [from, text.length]] : [];
};

const ofAll = new RegExp(
  `^${inQuotes}[\\s,;.(–—-]*?((?:both|all|beide|alle|tous|toutes|ambos|ambas|都|均)(?: three| deux| drei)?(?: (?:at|in|bei|à|en))?[\\s:]+)(?=\\S)`,
  "iu",
);

/** The last of several titles; where what stands behind it is said of all of them, without the word that says so. */
const lastOf = (rich: Rich, registry: ListRegistry): { readonly head: Head; readonly isOfAll: boolean } => {
  const found = ofAll.exec(rich.text);
  const word = found?.[1];
  if (found === null || word === undefined) return { head: parseHead(bare(rich), registry), isOfAll: false };
  const at = found[0].length - word.length;
  return { head: parseHead(cut(rich, [[at, at + word.length]], ""), registry), isOfAll: true };
};

const bare = (part: Rich): Rich => (quotedAlone.test(part.text) ? slice(part, 1, part.text.length - 1) : part);

/** Each of several titles in quotation marks; none where one of them is rather a word. */
const parseQuoted = (written: Rich, registry: ListRegistry): readonly Head[] => {
  const rich = slice(written, referenceMark.exec(written.text)?.[0].length ?? 0);
  const parts = quotedIn(rich).map(([from, to]) => slice(rich, from, to));
  const end = parts.at(-1);
  if (end === undefined) return [];
  const last = lastOf(end, registry);
  const shared = last.isOfAll ? last.head.slots.filter(({ values }) => values !== null) : [];
  const others = parts.slice(0, -1).map((part): Head => {
    const head = parseHead(bare(part), registry);
    return { ...head, slots: [...head.slots, ...shared] };
  });
  const heads = [...others, last.head].map((head): Head => ({ ...head, isSetApart: true }));
  return heads.every(({ title }) => wordCount(title) >= 2) ? heads : [];
};

/** The heads of all works that a line names if it names any, mostly one. */
export const parseHeads = (rich: Rich, registry: ListRegistry): readonly [Head, ...Head[]] => {
  const [quoted, ...further] = parseQuoted(rich, registry);
  if (quoted !== undefined) return [quoted, ...further];
  const [told, ...others] = titlesInProse(rich, registry);
  if (told !== undefined) return [told, ...others];
  const [cited, ...behind] = severalReferences(rich, registry);
  if (cited !== undefined) return [cited, ...behind];
  const [named, ...after] = severalNames(rich, registry);
  if (named !== undefined) return [named, ...after];
  return parseDivided(rich, registry);
};

const parseDivided = (rich: Rich, registry: ListRegistry): readonly [Head, ...Head[]] => {
  const cuts = divisions(rich);
  if (cuts.length === 0) return [parseHead(rich, registry)];
  const bounds = [0, ...cuts, rich.text.length];
  const [first = parseHead(rich, registry), ...others] = cuts.concat(rich.text.length).map((end, index) => {
    const part = trim(slice(rich, bounds[index] ?? 0, end));
    const closing = /\s*(?:,|;|，|、|\band|&|\/|\+)\s*(?:the)?\s*$/i.exec(part.text);
    return parseHead(closing === null || end === rich.text.length ? part : slice(part, 0, closing.index), registry);
  });
  return [first, ...others];
};

/** What `parseHeads` reads of a line, with what its work is called besides. */
export const headsOfLine = ({ rich, called }: Pick<TreeNode, "rich" | "called">, registry: ListRegistry): readonly [Head, ...Head[]] => {
  const [head, ...more] = parseHeads(rich, registry);
  if (called === undefined) return [head, ...more];
  return [{ ...head, slots: [{ name: "name before", text: called, values: null }, ...head.slots] }, ...more];
};
