import { squeeze, type Rich } from "../../read/rich.ts";
import { parseAward } from "../../recognise/award.ts";
import { isReadingState } from "../../recognise/reading-state.ts";
import type { Decisions } from "./entries.ts";
import type { Head } from "../head/head.ts";
import type { Slot } from "../line/slots.ts";
import type { TreeNode } from "../../read/tree.ts";
import type { Unit } from "../units/units.ts";

/*
 * Legends: "🏅 is a Best Paper", "★ = best paper, ☆ = runner-up", "Best papers are marked with a star". What a sign is
 * said to stand for holds of every title that it stands beside.
 */

/** What each sign of a list says of a work that it stands beside; null where it says something of its reader. */
export type Legend = ReadonlyMap<string, string | null>;

const mark = "(?:\\p{Extended_Pictographic}\\uFE0F?|[★☆†‡§¶✦✪✯♦♥♠♣▲△●◆■✓✔]|(?<!\\*)\\*{1,3}(?!\\*)|\\^)";
/** A sign, maybe "=" or "marks", and what it stands for up to the next sign or the end of the phrase. */
const defined = new RegExp(
  `(${mark}+)\\s*(?:[=:：→–—-]+|(?:is|are|means?|marks?|denotes?|indicates?|stands for|for|表示|代表)(?![\\p{Letter}]))?\\s*(?:(?:an?|the|which won an?|winners? of an?)\\s+)?(\\p{Letter}[\\p{Letter}\\s'’/-]{2,48}?)(?=\\s*(?:[.,;:·|()\\[\\]。，；、]|$|\\s(?:and|or)\\s|${mark}))`,
  "gu",
);
const behind = new RegExp(
  `(\\p{Letter}[\\p{Letter}\\s'’-]{2,48}?)\\s+(?:(?:winners?|winning papers?)\\s+)?(?:are|is|carry|carries|have|has|get|gets|bear)?\\s*(?:marked|labell?ed|flagged|denoted|indicated|shown|highlighted|tagged)?\\s*(?:with|by|as)?\\s*(?:an?|the)?\\s*[("'“]?(${mark}+)`,
  "gu",
);

/** "[bp] means best paper", "(HM) = honourable mention", "(B) best paper award": a few letters in brackets. */
const tagged =
  /([[(][\p{L}\p{N}+*†‡!#-]{1,8}[\])])(?:\s*(?:[=:：→–—-]+|(?:is|are|means?|marks?|denotes?|indicates?|stands for|bedeutet|steht für|signifie|表示|代表)(?![\p{L}]))|(?<=(?:^|[.,;:|·。；，、*_-]\s{0,3})[[(][\p{L}\p{N}+*†‡!#-]{1,8}[\])]))\s*(?:(?:an?|the)\s+)?(\p{L}[\p{L}\s'’-]{2,48}?)(?=\s*(?:[.,;:·|()[\]。，；、]|$))/gu;

const words: readonly (readonly [RegExp, string])[] = [
  [/\basterisks?\b/gi, "*"],
  [/\bdaggers?\b/gi, "†"],
  [/\bcrowns?\b/gi, "👑"],
  [/\btroph(?:y|ies)\b/gi, "🏆"],
  [/\bmedals?\b/gi, "🏅"],
];

/** "Starred papers won a best paper award": whatever sign of a star stands there. */
const starred =
  /\bstarred(?:\s+(?:papers|entries|ones|items|titles|works))?\s+(?:have\s+)?(?:won|got|received|took|are|were|had)\s+(?:an?\s+|the\s+)?(\p{L}[\p{L}\s'’-]{2,48}?)(?=\s*(?:[.,;:·|()]|$))/giu;
const stars = ["*", "★", "⭐", "☆"] as const;

/** "🏆 best paper or honorable mention": which of the two a paper got is not said. */
const alternative = new RegExp(`^\\s+or\\s+(?:an?\\s+)?(\\p{L}[\\p{L}\\s'’-]{2,48}?)(?=\\s*(?:[.,;:·|()\\[\\]]|$|${mark}))`, "u");

const bare = (sign: string): string => sign.replaceAll("\uFE0F", "");

const longest = 600;

const hashtag = /(?<=^|[\s,;:·|([])#(\p{L}[\p{L}\p{N}_/-]{1,40})/gu;
const explained = /(?<=^|[\s,;:·|([])#\p{L}[\p{L}\p{N}_/-]{1,40}\s*(?:[=:：→–—]|(?:is|are|means?|for)\s)/u;

/** "#core = quals, #skim, …": tags explained beside those that everybody has for reading are for reading too. */
const learnTags = (text: string, found: Map<string, string | null>): void => {
  const tags = explained.test(text) ? [...text.matchAll(hashtag)].flatMap(({ 1: tag }) => tag ?? []) : [];
  if (tags.some(isReadingState)) for (const tag of tags) found.set(`#${tag}`, null);
};

const learn = (text: string, found: Map<string, string | null>): void => {
  const plain = words.reduce(
    (all, [word, sign]) => all.replace(word, sign),
    text.replace(/\b(?:an?|the)\s+(?=asterisk|dagger|crown|troph|medal)/gi, ""),
  );
  const keep = (sign: string, said: string): void => {
    const award = parseAward(said.trim()) ?? parseAward(said.replace(/\s+(?:at|of|in)\s.*$/, "").trim());
    if (award !== null && !found.has(bare(sign))) found.set(bare(sign), award);
  };
  const explained: number[] = [];
  for (const { 0: all, 1: sign = "", 2: said = "", index } of plain.matchAll(defined)) {
    const other = parseAward(alternative.exec(plain.slice(index + all.length))?.[1] ?? "");
    const [award, key] = [parseAward(said.trim()), bare(sign)];
    if (award !== null && other !== null && !found.has(key)) found.set(key, `${award} or ${other}`);
    else keep(sign, said);
    explained.push(index + all.lastIndexOf(said));
  }
  for (const { 1: sign = "", 2: said = "" } of plain.matchAll(tagged)) keep(sign, said);
  for (const { 1: said = "" } of text.matchAll(starred)) for (const sign of stars) keep(sign, said);
  // "🏆 = best paper   ✔ = read": what one sign stands for is not said of the next.
  for (const { 1: said = "", 2: sign = "", index } of plain.matchAll(behind))
    if (!explained.includes(index)) keep(sign, said.replace(/^(?:(?:the|all|our|winners? of|papers? with an?)\s+)+/i, ""));
};

const onlySign = new RegExp(`^(?:${mark}|[[(][\\p{L}\\p{N}+*†‡!#-]{1,8}[\\])])$`, "u");

/** "| 🏆 | Best Paper |", in either order: a row of nothing but a sign and what it stands for. */
const learnRow = (cells: readonly Rich[], found: Map<string, string | null>): void => {
  const [first, second, ...more] = cells.map(({ text }) => text.trim()).filter((text) => text !== "");
  if (first === undefined || second === undefined || more.length > 0) return;
  const [sign, said] = onlySign.test(first) ? [first, second] : [second, first];
  const award = onlySign.test(sign) ? parseAward(said) : null;
  if (award !== null && !found.has(bare(sign))) found.set(bare(sign), award);
};

/** Learns what signs stand for from the lines that list no works and stand below none. */
export const learnLegend = (units: readonly Unit[], { of }: Decisions): Legend => {
  const found = new Map<string, string | null>();
  const heads = new Set<TreeNode["head"]>();
  const visit = (each: readonly Unit[]): void => {
    for (const unit of each) {
      const { cells = [], head } = unit.node;
      learnRow(cells, found);
      if (head !== undefined && !heads.has(head)) learnRow(head.cells, found);
      heads.add(head);
      if (of.get(unit)?.as === "entry" || unit.node.kind === "row") continue;
      const text = squeeze(unit.node.rich.text);
      if (text.length <= longest && /paper|award|mention|runner|论文/i.test(text)) learn(text, found);
      if (text.length <= longest && text.includes("#")) learnTags(text, found);
      visit(unit.children);
    }
  };
  visit(units);
  return found;
};

const isTag = (sign: string): boolean => /^[[(]/.test(sign);

/** A head without the tags beside its title that the legend explains. */
export const withoutTags = (head: Head, legend: Legend): Head => {
  const isExplained = ({ name, text, values }: Slot): boolean =>
    values === null && (name === "hashtag" ? legend.has(`#${text}`) : legend.has(`[${text}]`) || legend.has(`(${text})`));
  return legend.size === 0 || !head.slots.some(isExplained) ? head : { ...head, slots: head.slots.filter((slot) => !isExplained(slot)) };
};

const atEnds = new RegExp(`^((?:${mark}|\\s)+)|((?:${mark}|\\s)+)$`, "gu");

/** What the signs at both ends of a text, or right behind its title, say of it. */
export const saidBySigns = (text: string, title: string, legend: Legend): readonly string[] => {
  if (legend.size === 0) return [];
  const at = title === "" ? -1 : text.indexOf(title);
  const stretches = at < 0 ? [text] : [text.slice(0, at), text.slice(at + title.length), title, text];
  const signs = stretches.flatMap((stretch) => [...stretch.matchAll(atEnds)].flatMap(({ 0: found }) => bare(found).split(/\s+/)));
  return [...legend].flatMap(([sign, award]) =>
    award !== null &&
    ((isTag(sign) && stretches.some((stretch) => stretch.includes(sign))) ||
      signs.some((each) => each === sign || (sign.length > 1 && each.includes(sign))))
      ? [award]
      : [],
  );
};

/** A title without a sign of the legend grown to its end: "Title†". */
export const withoutSign = (title: string, legend: Legend): string => {
  const sign = [...legend.keys()].find((each) => title.endsWith(each));
  return sign === undefined ? title : title.slice(0, -sign.length).trim();
};
