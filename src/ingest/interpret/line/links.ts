import type { RegistryIndex } from "../../registry.ts";
import { linkWords } from "../../link-words.ts";
import { parseVenue } from "../../recognise/venue.ts";
import { cut, links, squeeze, type Mark, type Range, type Rich } from "../../read/rich.ts";
import { wordCount } from "./traits.ts";

/** A link of a line with the word that says what it leads to; the address may be missing, "[Paper]". */
export interface LinkUse {
  readonly label: string;
  readonly url: string;
}

export interface TakenLinks {
  /** Links that stand beside the title, under a label. */
  readonly labelled: readonly LinkUse[];
  /** Links whose text is part of the title. */
  readonly inText: readonly Mark[];
  /** What the labels occupy, brackets around them included. */
  readonly ranges: readonly Range[];
}

const word = `(?:${linkWords()})`;
const label = new RegExp(
  `^[\\W_]*(?:(?:link(?: to(?: the)?)?|my|personal|official|unofficial|chinese|english|full|the|arxiv|original)\\s+)?${word}(?:(?:\\s*[&/+,:]\\s*|\\s+and\\s+|\\s+)${word})*` +
    "(?:\\s+(?:v?\\d+|(?:from|by|at|on|in|for|with)\\s+[\\w.-]+(?:\\s[\\w.-]+)?|[a-z]{2}|pytorch|tensorflow|jax|official))?[\\W_]*$",
  "iu",
);

/** Whether a word or two say what a link leads to: "Paper", "[arXiv]", "link to paper", "Code (official)". */
export const isLinkLabel = (text: string): boolean => text.length <= 48 && wordCount(text) <= 4 && label.test(text.trim());

/** "OSDI 2022 | [arxiv](…)": parts that say what links lead to are no part of a row. */
export const withoutLabels = (row: string): string =>
  /[|｜]/.test(row)
    ? row
        .split(/\s*[|｜]\s*/)
        .filter((part, at) => at === 0 || !isLinkLabel(part))
        .join(" | ")
    : row;

/** "arXiv, other title", "PDF; the long version": a label, and in small letters which of them it leads to. */
const saysWhich = (text: string): boolean => isLinkLabel(/^([^,;]{2,20})[,;]\s\p{Ll}[^,;]{1,40}$/u.exec(text)?.[1] ?? "");

const exactLabel = new RegExp(`^[\\s*_]*(?:link to )?${word}[\\s*_]*$`, "iu");

/** Where a label begins and ends with the brackets and the word before it ("---Notes:[zhihu]"). */
const widen = (text: string, start: number, end: number): Range => {
  let from = start;
  let to = end;
  for (let guard = 0; guard < 3; guard += 1) {
    const open = /[[(（【]\s*$/.exec(text.slice(Math.max(0, from - 4), from));
    const close = /^\s*[\])）】]/.exec(text.slice(to, to + 4));
    if (open === null || close === null) break;
    from -= open[0].length;
    to += close[0].length;
  }
  const before = /(?:[-–—]{1,3}\s*|\(\s*|^)?(?:(?:\p{Letter}{3,12}|\p{Script=Han}{2,6})\s*[:：]\s*)$/u.exec(
    text.slice(Math.max(0, from - 24), from),
  );
  if (before !== null && exactLabel.test(before[0].replace(/[-–—(:：\s]+/g, " ").trim())) from -= before[0].length;
  return [from, to];
};

const isEnclosed = (text: string, mark: Mark): boolean =>
  /[[(（【]\s*$/.test(text.slice(Math.max(0, mark.start - 3), mark.start)) && /^\s*[\])）】]/.test(text.slice(mark.end, mark.end + 3));

/** "example.org/paper.pdf", "example.org": the end of an address, or the site it is of. */
const isAddressOf = (text: string, url: string): boolean =>
  (url.endsWith(text) && /\.\w+\//.test(text)) ||
  (/^[\w-]+(?:\.[\w-]+)+$/.test(text) && new RegExp(`^https?://(?:www\\.)?${text.replaceAll(".", "\\.")}(?:/|$)`, "i").test(url));

/** Brackets that say "Paper" without leading anywhere: `[Paper]`, an empty template. */
const emptyLabels = (text: string): Range[] =>
  [...text.matchAll(/[[(【]([^[\]()【】]{2,24})[\])】]/g)]
    .filter((found) => exactLabel.test(found[1] ?? "") && found.index > 0)
    .map((found) => [found.index, found.index + found[0].length] as const);

/** What a line says beside its links; null where a link is a part of what it says. */
export const besideLabels = (rich: Rich, registry: RegistryIndex): string | null => {
  if (links(rich).length === 0) return rich.text;
  const { inText, ranges } = takeLinks(rich, registry);
  return inText.length > 0 ? null : squeeze(cut(rich, ranges, " ").text);
};

/** "[PDF](…) | [Gallery](…)": nothing but links with signs between them, of which the first says what it leads to. */
const isRowOfLinks = (rich: Rich, all: readonly Mark[]): boolean => {
  const [first] = all;
  if (first === undefined || all.length < 2 || !isLinkLabel(rich.text.slice(first.start, first.end))) return false;
  const between = all.map(({ start }, at) => rich.text.slice(all[at - 1]?.end ?? 0, start));
  const behind = rich.text.slice(all.at(-1)?.end);
  return between.every((sign, at) => (at === 0 ? /^\W*$/u : /^\s*[|｜·•/,]\s*$/u).test(sign)) && !/[\p{L}\p{N}]/u.test(behind);
};

const mostWordsOfLabel = 2;

/** "… (OpenAI). 2020. [samples](…)": one small word behind a number or brackets, at the end of a line, is about the work and no part of it. */
const isWordAtEnd = ({ text }: Rich, { start, end }: Mark, bare: string): boolean =>
  /^\p{Ll}{3,}$/u.test(bare) && /[\d)）\]][\s.,;:|·–—-]*$/u.test(text.slice(0, start)) && !/[\p{L}\p{N}]/u.test(text.slice(end));

/** Divides the links of a line into those with a label and those that are its text. */
export const takeLinks = (rich: Rich, registry: RegistryIndex): TakenLinks => {
  const labelled: LinkUse[] = [];
  const inText: Mark[] = [];
  const ranges: Range[] = [];
  const all = links(rich);
  const isRow = isRowOfLinks(rich, all);
  for (const mark of all) {
    const text = rich.text.slice(mark.start, mark.end).trim();
    const bare = text.replace(/^[[(]+|[\])]+$/g, "").trim();
    const enclosed = isEnclosed(rich.text, mark) || (bare !== text && /^\[.*\]$/.test(text));
    const isAddress = /^(?:https?:\/\/|(?:doi[:\s]\s*)?10\.\d{4,9}\/\S+$)/i.test(text) || isAddressOf(text, mark.url ?? "");
    const atStart = !/[\p{Letter}\p{Number}]/u.test(rich.text.slice(0, mark.start));
    const isBeside =
      (isRow && wordCount(bare) <= mostWordsOfLabel) ||
      (!atStart && ((enclosed && wordCount(bare) <= 5) || saysWhich(bare) || isWordAtEnd(rich, mark, bare))) ||
      (isLinkLabel(text) && !(atStart && wordCount(bare) > 2));
    const isSign = !/[\p{Letter}\p{Number}]/u.test(text);
    if (isAddress || isSign || (isBeside && parseVenue(bare, registry)?.year === undefined)) {
      const range = widen(rich.text, mark.start, mark.end);
      const word = rich.text
        .slice(range[0], mark.start)
        .replace(/[^\p{Letter}\s]/gu, "")
        .trim();
      const before = word !== "" && exactLabel.test(word) ? word : "";
      labelled.push({ label: isAddress || isSign ? before : before === "" ? bare : `${before} ${bare}`, url: mark.url ?? "" });
      ranges.push(range);
    } else {
      inText.push(mark);
      // "Title ([OSDI 2022](…))", "[OSDI 2022](…) Title": where it appeared leads to it, and says so as well.
      const leads = !atStart || wordCount(rich.text.slice(mark.end)) >= 3;
      const isEdition = leads && wordCount(bare) <= 5 && mark.url !== undefined && parseVenue(bare, registry)?.year !== undefined;
      if (isEdition) labelled.push({ label: "", url: mark.url });
    }
  }
  for (const range of emptyLabels(rich.text)) {
    if (
      !ranges.some(([start, end]) => start < range[1] && end > range[0]) &&
      !inText.some((mark) => mark.start < range[1] && mark.end > range[0])
    ) {
      labelled.push({ label: rich.text.slice(range[0] + 1, range[1] - 1), url: "" });
      ranges.push(range);
    }
  }
  return { labelled, inText, ranges: ranges.sort((a, b) => a[0] - b[0]) };
};
