import { once } from "../../once.ts";
import { needlesOf } from "../phrases/needles.ts";
import { asksHowOther, cues, denied, followsIt, isIt, otherwiseHere, verbOnly, type Said } from "../phrases/said-of-names.ts";
import { Sieve } from "../phrases/sieve.ts";
import { isOfReaders } from "./of-readers.ts";
import type { Mentioned } from "./mentioned.ts";

/* What a remark says of the works that it names, clause by clause. */

/** How far the last match ends before the end of a text; null without one. */
const distanceOf = (pattern: RegExp, text: string): number | null => {
  const last = [...text.matchAll(pattern)].at(-1);
  return last === undefined ? null : text.length - last.index - last[0].length;
};

/** What stands right behind a name is nearer than any word before it. */
const behindIt = 0;

/** "Kaldi is unreadable without this": what is said of the other work alone. */
const isSaidOfItAlone = /^\s+(?:is|are|was|were|has|had|does|did|should|can|could|will|would|may|might|must)\s/iu;

/** "Homa for the kernel", "BERT, only cooked long enough", "T5 goes to language school". */
const carriedOn =
  /^,?\s+(?:(?:only|now|just|again)\s+)*(?:with|for|in|on|from|at|to|over|after|under|inside|goes|done|made|\p{Ll}{2,}ed)(?!\p{L}|\s(?:our|my|us|me)(?!\p{L}))/u;

const sieveOf = (patterns: readonly (RegExp | null | undefined)[]): Sieve<RegExp> =>
  new Sieve(patterns.flatMap((each) => (each == null ? [] : [[each, needlesOf(each.source, false)] as const])));

/** What may be said before names and behind them: most cues have none of their words there. */
const sieves = once(() => ({
  before: sieveOf([denied, ...cues.map(({ before }) => before)]),
  behind: sieveOf(cues.flatMap(({ behind, behindFirst }) => [behind, behindFirst])),
}));

/** Whether the words of a clause before a name say that a system is measured with it, what a reader does with it, or that nothing is stated. */
export const isMeasured = (before: string): boolean =>
  before.search(denied) >= 0 || cues.some(({ says, before: led }) => says === "nothing" && led !== null && before.search(led) >= 0);

const fewestOfTitle = 4;
/** Nobody writes out the whole title of another work and means nothing by it. */
const isWholeTitle = (before: string, name: string, behind: string): boolean =>
  /(?:^|[^(（])["“„«]\s?$/u.test(before) && /^\s?["”“»]/u.test(behind) && name.split(/\s+/).length >= fewestOfTitle;

/** What the words of a clause before and behind names say of the works that are meant. */
const saidOf = (before: string, behind: string, isTitle: boolean): Said => {
  const leads = new Set(sieves().before.in(before));
  if (leads.has(denied) && before.search(denied) >= 0) return "nothing";
  const follows = new Set(sieves().behind.in(behind));
  const isBehind = (pattern: RegExp | null | undefined): boolean => pattern != null && follows.has(pattern) && pattern.test(behind);
  const found: { readonly says: Said; readonly distance: number }[] = [];
  const isFirst = isIt.test(before);
  for (const { says, before: led, behind: followed, behindFirst, both } of cues) {
    const isAround = both?.some(([lead, follow]) => lead.test(before) && follow.test(behind)) === true;
    if (isBehind(followed) || (isFirst && isBehind(behindFirst)) || isAround) found.push({ says, distance: behindIt });
    const distance = led === null || !leads.has(led) ? null : distanceOf(led, before);
    if (distance !== null) found.push({ says, distance });
  }
  if (found.length > 0) return found.reduce((nearest, each) => (each.distance < nearest.distance ? each : nearest)).says;
  if (isFirst && isSaidOfItAlone.test(behind)) return "nothing";
  const isOnto = verbOnly.test(before) || (isFirst && carriedOn.test(behind));
  return isOnto ? { type: "builds-on" } : isTitle ? { type: "related-work" } : "nothing";
};

const endOfClause = /[,;:)）]\s|[(（](?![\s"“«*_]*$)|[.!?]\s|[，。；：！？）]|\s[-–—]{1,3}\s/gu;
/** A name in brackets behind another, or beside it: "A and B", "A and on the recipe of B". */
const between =
  /^\s*(?:[,/&+、和与及(（["“]|and|und|et|y|or|,\s*and)\s*(?:(?:up)?(?:on|from|of)\s+)?(?:the\s+(?:[^\s,.;]+\s+(?:of|from|in|behind)\s+)?)?["“]?$/iu;
const longest = { before: 120, behind: 80 } as const;

/** Names beside each other, and what is said of all of them. */
export interface Clause {
  readonly says: Said;
  readonly mentions: readonly Mentioned[];
}

const lastEnd = (text: string): number => {
  const last = [...text.matchAll(endOfClause)].at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
};

/** Names beside each other are spoken of together. */
const together = (text: string, mentions: readonly Mentioned[]): readonly (readonly Mentioned[])[] => {
  const groups: Mentioned[][] = [];
  for (const each of mentions) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && between.test(text.slice(last.end, each.start))) group.push(each);
    else groups.push([each]);
  }
  return groups;
};

/** A sentence that is nothing but a name says what the work is called. */
const isAlone = (text: string, { start, end }: Mentioned): boolean =>
  /(?:^|[.;。；]\s*)[\s(=（“"]*$/u.test(text.slice(0, start)) && /^[\s)）”"]*(?:$|[.;。；])/u.test(text.slice(end));

/** Whether nothing that ends a clause stands between two names, or they are one. */
export const areInOneClause = (text: string, a: Mentioned, b: Mentioned): boolean =>
  !/[,;.!?]\s|[，。；！？]/u.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));

const speaksOfFirst = /^\s*(?:是|(?:is|was|are|extends?|builds?|improves?|replaces?|generali[sz]es?|follows?)(?!\p{L}))/iu;

/** "Harbor is a fork of Iris": said of neither and the entry, but of the two. */
const isOfTwo = (text: string, first: Mentioned | undefined, second: Mentioned | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  /(?:^|[.。;；]\s*)$/u.test(text.slice(0, first.start)) &&
  speaksOfFirst.test(text.slice(first.end)) &&
  areInOneClause(text, first, second);

/** "In the same session as DCQCN; contrast the two": said of a name that stands in a clause before. */
const comparesTwo = /^[^.!?。]{0,60}[;,.:–—-]\s+(?:please |do )?(?:compare|contrast)\s+(?:the\s+two|both|them)(?!\p{L})/iu;

/** "The codec (SoundStream) in the championship": what is said of a name in brackets stands behind them. */
const behindBracket = (before: string, behind: string): string => {
  const closing = /[(（]["“«*_]*$/u.test(before) ? /^["”»*_]*[)）]/u.exec(behind)?.[0] : undefined;
  return behind.slice(closing?.length ?? 0);
};

/** "Pollux + Gavel", "相当于 TASO + FlexFlow": names with such signs between them, of which the work is made. */
const isOneOfSum = (before: string): boolean => {
  const [, lead] = /^(.*?)\p{Lu}[\p{L}\p{N}.-]*\s*[+＋]\s*$/u.exec(before) ?? [];
  return lead !== undefined && (isIt.test(lead) || /(?:相当于|等于|就是|≈|=)\s*$/.test(lead));
};
const isSum = (before: string, between: string): boolean =>
  isOneOfSum(before) || (/[+＋]/.test(between) && (isIt.test(before) || /(?:相当于|等于|就是|≈|=)\s*$/.test(before)));

/** A name that a clause begins with is what it speaks of. */
const isSubject = /^(?:(?:and|but|so|while|whereas|where|also|the|und|aber)\s)*["“*_]?$/iu;

const saidOfGroup = (text: string, group: readonly Mentioned[]): Said => {
  const [start, end] = [group[0]?.start ?? 0, group.at(-1)?.end ?? 0];
  const before = text.slice(Math.max(0, start - longest.before), start);
  const behind = behindBracket(before, text.slice(end, end + longest.behind));
  const isAsked = /^[^.!;:。；：]*[?？]/u.test(behind);
  const led = before.slice(lastEnd(before));
  if (isAsked && asksHowOther.test(led)) return { type: "related-work" };
  if (isAsked || isOfReaders(text, [start, end], true, { type: "related-work" }, before)) return "nothing";
  if (followsIt.test(behind)) return { type: "builds-on" };
  if (comparesTwo.test(behind) || (isSubject.test(led) && otherwiseHere.test(behind))) return { type: "related-work" };
  if (isSum(led, text.slice(group[0]?.end, group.at(-1)?.start))) return { type: "builds-on" };
  const stop = behind.search(/[;()（）。；]|[.!?](?:\s|$)/u);
  const isTitle = isWholeTitle(before, text.slice(start, end), behind);
  return saidOf(led, stop < 0 ? behind : behind.slice(0, stop), isTitle);
};

/** What a text says of the works that it names, in groups of names that it says the same of. */
export const clausesOf = (text: string, mentions: readonly Mentioned[]): readonly Clause[] => {
  const groups = together(text, mentions).filter((group) => !group.every((each) => isAlone(text, each)));
  return groups.map((group, at) => {
    const others = [...(groups[at - 1] ?? []).slice(0, 1), ...group, ...(groups[at + 1] ?? []).slice(0, 1)];
    const isOther = others.some((each, index) => isOfTwo(text, each, others[index + 1]));
    return { says: isOther ? "nothing" : saidOfGroup(text, group), mentions: group };
  });
};
