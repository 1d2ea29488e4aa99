import type { ListRegistry } from "./list-registry.ts";
import { links, slice, trim, type Range, type Rich } from "../read/rich.ts";
import { parseHead, type Head } from "./head.ts";
import { isLinkLabel } from "./links.ts";
import { titlesInProse } from "./titles-in-prose.ts";
import { wordCount } from "./traits.ts";

/** Where one line names a second work: "[A](…) (1981) and The [B](…) (1990): …". */
const divisions = (rich: Rich): readonly number[] => {
  const titled = links(rich).filter((mark) => {
    const text = rich.text.slice(mark.start, mark.end);
    return wordCount(text) >= 2 && !isLinkLabel(text) && !text.trim().startsWith("[") && !/[[(]\s*$/.test(rich.text.slice(0, mark.start));
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
const inBrackets = "(?:\\s*[(（][^()（）]{1,40}[)）])?";
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

/** Each of several titles in quotation marks, or null where one of them is rather a word. */
const parseQuoted = (rich: Rich, registry: ListRegistry): readonly Head[] => {
  const heads = quotedIn(rich).map(([from, to]): Head => {
    const part = slice(rich, from, to);
    const isAlone = quotedAlone.test(part.text);
    return { ...parseHead(isAlone ? slice(part, 1, part.text.length - 1) : part, registry), isSetApart: true };
  });
  return heads.every(({ title }) => wordCount(title) >= 2) ? heads : [];
};

/** The heads of all works that a line names if it names any, mostly one. */
export const parseHeads = (rich: Rich, registry: ListRegistry): readonly [Head, ...Head[]] => {
  const [quoted, ...further] = parseQuoted(rich, registry);
  if (quoted !== undefined) return [quoted, ...further];
  const [told, ...others] = titlesInProse(rich, registry);
  if (told !== undefined) return [told, ...others];
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
