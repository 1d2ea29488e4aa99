import type { Problem } from "../../model/problem.ts";
import { isOneOff } from "../recognise/label.ts";
import { foldName } from "../registry.ts";
import type { WorkClaim } from "../claims.ts";
import { push } from "../../model/group.ts";
import { placeIn, placeOf, quoted, type Rule } from "./rule.ts";

const fewestWords = 4;
const mostWords = 40;
const shortest = 5;

interface Titled {
  readonly claim: WorkClaim;
  readonly words: readonly string[];
}

/** Two ways of writing a word rather than a slip: plurals, British and American, other forms of a verb. */
const areForms = (a: string, b: string): boolean => {
  const plain = (word: string): string =>
    word
      .replace(/(?:s|ed|d|r|rs)$/, "")
      .replace(/is(?=e|i|a)/g, "iz")
      .replace(/our/g, "or")
      .replace(/ll/g, "l");
  return plain(a) === plain(b);
};

const isSlip = (a: string, b: string): boolean =>
  a !== b && a.length >= shortest && b.length >= shortest && !/\d/.test(a + b) && isOneOff(a, b) && !areForms(a, b);

/** Titles that are the same but for one word, by what is left without it: no title is compared with all others. */
const nearTitles = (titles: readonly Titled[]): readonly (readonly [Titled, Titled, number])[] => {
  const blocks = new Map<string, { readonly titled: Titled; readonly at: number }[]>();
  for (const titled of titles)
    titled.words.forEach((_, at) => push(blocks, `${String(at)} ${titled.words.toSpliced(at, 1).join(" ")}`, { titled, at }));
  return [...blocks.values()].flatMap((block) =>
    block.slice(1).flatMap(({ titled, at }, before) => {
      const other = block[before]?.titled;
      return other === undefined || !isSlip(titled.words[at] ?? "", other.words[at] ?? "") ? [] : [[other, titled, at] as const];
    }),
  );
};

/** A word of a title that another entry writes with one letter otherwise; the one that fewer titles have is the slip. */
export const titleTypos: Rule = ({ lists, pathOf }) => {
  const titles = lists
    .flatMap(({ works }) => works)
    .map((claim): Titled => ({ claim, words: foldName(claim.title).split(" ") }))
    .filter(({ words }) => words.length >= fewestWords && words.length <= mostWords);
  const times = new Map<string, number>();
  for (const { words } of titles) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const found = new Map<string, Problem>();
  for (const [a, b, at] of nearTitles(titles)) {
    const often = ({ words }: Titled): number => times.get(words[at] ?? "") ?? 0;
    const [wrong, right] = often(a) < often(b) ? [a, b] : [b, a];
    const place = placeOf(wrong.claim);
    const [here, there] = [wrong, right].map(({ words }) => words[at] ?? "");
    const remedy =
      often(a) === often(b) ? "One of the two is likely a slip: compare them with the paper" : "If it is a slip, write it as there";
    const reason = `${quoted(wrong.claim.title)} has "${here ?? ""}" where ${placeIn(placeOf(right.claim), place, pathOf)} has "${there ?? ""}". ${remedy}.`;
    found.set(`${place.source} ${String(place.line)} ${String(at)}`, { level: "warning", rule: "list/title-typo", place, reason });
  }
  return [...found.values()];
};
