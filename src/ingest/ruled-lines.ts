import type { Problem } from "../model/problem.ts";
import type { LineRole, Ruling } from "../model/ruling.ts";
import type { Source } from "../model/source.ts";
import type { ListClaims } from "./claims.ts";
import { normaliseLines } from "./read/clean.ts";
import { rulingProblem } from "./resolve/rulings.ts";

/*
 * Lines of which a human has said what they are. A line is known by its text, so that it may move within its list,
 * change its bullet or its indentation.
 */

export type LineRuling = Extract<Ruling, { decision: "line" }>;

/** A line as rulings have it: without its bullet, number or hashes, and with single spaces. */
export const ruledText = (line: string): string =>
  line
    .replace(/^\s*(?:(?:[-*+>]|\d{1,9}[.)]|#{1,6})(?:\s+|$))*/, "")
    .replace(/\s+/g, " ")
    .trim();

/** What is said of the lines of one list, by their numbers. */
export type RuledLines = ReadonlyMap<number, LineRuling>;

const none: RuledLines = new Map();

/** Of two rulings on one line the later holds. */
export const ruledLines = (source: Source, rulings: readonly Ruling[]): RuledLines => {
  const byText = new Map<string, LineRuling>();
  for (const ruling of rulings) {
    if (ruling.decision !== "line" || ruling.source !== source.id) continue;
    const before = byText.get(ruledText(ruling.text));
    if (before === undefined || before.date <= ruling.date) byText.set(ruledText(ruling.text), ruling);
  }
  if (byText.size === 0) return none;
  const lines = new Map<number, LineRuling>();
  normaliseLines(source.text).forEach((text, at) => {
    const ruling = byText.get(ruledText(text));
    if (ruling !== undefined) lines.set(at + 1, ruling);
  });
  return lines;
};

const subjects: Readonly<Record<LineRole, readonly string[]>> = {
  entry: ["paper", "talk", "software"],
  heading: ["topic"],
  note: ["note", "ignored"],
  nothing: ["ignored"],
};

/** What became of each ruling on a line: that it holds, that its line is gone, or that the line cannot be read so. */
export const lineProblems = (lists: readonly ListClaims[], rulings: readonly Ruling[]): readonly Problem[] =>
  rulings.flatMap((ruling) => {
    if (ruling.decision !== "line") return [];
    const list = lists.find(({ source }) => source.id === ruling.source);
    if (list === undefined) return [rulingProblem("info", "unmatched", ruling, "is on a list that is not here", undefined)];
    const source = list.source.id;
    const lines = [...ruledLines(list.source, rulings)].filter(([, each]) => ruledText(each.text) === ruledText(ruling.text));
    if (lines.length === 0)
      return [rulingProblem("warning", "unmatched", ruling, "finds no such line in its list any more", { source, line: 1 })];
    const accounts = new Map(list.lines.map(({ line, as }) => [line, as]));
    return lines.map(([line, holds]) => {
      const place = { source, line };
      if (holds.as !== ruling.as)
        return rulingProblem("warning", "contradiction", ruling, `says otherwise than one of ${holds.date}, which holds`, place);
      return subjects[ruling.as].includes(accounts.get(line) ?? "")
        ? rulingProblem("info", "line", ruling, "holds for this line", place)
        : rulingProblem("warning", "cannot-hold", ruling, "cannot hold: a line of this kind is not read so", place);
    });
  });
