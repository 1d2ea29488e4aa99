import type { ListRegistry } from "../line/list-registry.ts";
import { titleScore, wordCount } from "../line/traits.ts";
import type { Slot } from "../line/slots.ts";
import { rowSays } from "./row.ts";

/*
 * "Title，UCSD", "Title，清华大学（张三、李四），用了 X 的哈希", "Title（清华大学、MIT）是 X 的扩展": no title in Latin letters has
 * a wide comma or a wide bracket with facts in it, so that the first one ends it. Facts stand behind it in parts, and then
 * what is said of the work.
 */

const longest = 600;
const fewestWords = 3;
const leastScore = { led: 0, alone: 0.5 } as const;

const comma = /，(?![^（(]*[）)])/gu;
const edges = /^[\s★☆⭐，]+|[\s★☆⭐，]+$/gu;

export interface BehindWideComma {
  readonly at: number;
  readonly slots: readonly Slot[];
  readonly note?: string;
}

/** "微软、斯坦福大学 ★★★ 时间检验奖": stars end what they stand behind. */
const partSays = (part: string, registry: ListRegistry): readonly Slot[] | null => {
  const said = part.split(/\s*[★☆⭐]+\s*/u).map((each) => (each === "" ? [] : rowSays(each, registry)));
  return said.every((slots) => slots !== null) ? said.flat() : null;
};

const inBrackets = /^(?<title>[^（），。]{8,}?)\s*（(?<inside>[^（）]{2,80})）(?<rest>\s*[^\s（）,.，。].*)$/u;

/** The facts in wide brackets behind a title, and what is said behind them. */
const behindWideBracket = (text: string, registry: ListRegistry): BehindWideComma | null => {
  const { title = "", inside = "", rest = "" } = inBrackets.exec(text)?.groups ?? {};
  if (wordCount(title) < fewestWords || /\p{Script=Han}/u.test(title) || titleScore(title) < leastScore.alone) return null;
  const slots = partSays(inside, registry);
  return slots === null || slots.length === 0 ? null : { at: title.length, slots, note: rest.trim() };
};

/** The facts behind such a title; led, where its edition stands in front. Null where the first part is none. */
export const behindWideComma = (text: string, isLed: boolean, registry: ListRegistry): BehindWideComma | null => {
  if (text.length > longest) return null;
  const bracketed = text.includes("）") ? behindWideBracket(text, registry) : null;
  if (bracketed !== null || !text.includes("，")) return bracketed;
  const at = text.search(comma);
  const title = text.slice(0, Math.max(0, at));
  if (wordCount(title) < fewestWords || /\p{Script=Han}/u.test(title.replace(/[(（][^()（）]*[)）]/gu, ""))) return null;
  if (titleScore(title) < (isLed ? leastScore.led : leastScore.alone)) return null;
  const [first = "", ...behind] = text.slice(at + 1).split("。");
  const parts = first.split(comma).map((part) => part.replace(edges, ""));
  const slots: Slot[] = [];
  let facts = 0;
  for (const part of parts) {
    const found = partSays(part, registry);
    if (found === null) break;
    slots.push(...found);
    facts += 1;
  }
  const said = [parts.slice(facts).join("，"), ...behind].filter((each) => each.trim() !== "").join("。");
  const note = said !== "" && text.trimEnd().endsWith("。") ? `${said}。` : said;
  return slots.length === 0 ? null : { at, slots, ...(note === "" ? {} : { note }) };
};
