import { squeeze } from "../../read/rich.ts";
import type { TreeNode } from "../../read/tree.ts";
import type { ColumnRole } from "../tables/column-words.ts";

/*
 * The keys and numbers that a list gives its own entries, "[FM85]", "#9", "24b)", "lamport98: …", a column of them, and
 * how its remarks write them.
 */

/** "NW70", "Alt97", "smith2020a", "S4": letters with digits behind them. */
const key = "\\p{L}[\\p{L}+._:-]{0,23}\\d{1,4}[a-z]?";
const number = "\\d{1,3}[a-z]?";

/** "- **[FM85]** …", "[9] …", "9. …", "(12) …", "#7  …", "S4: …": how a line is keyed. */
const keyed = new RegExp(
  `^[\\s>]*(?:[-*+•]\\s+)?(?:\\[[ xX]\\]\\s+)?[*_\`]*(?:\\[[@^]?(${key}|${number})\\]|\\((${number})\\)[*_\`]*\\s|#(${number})[*_\`]*[.):、]?\\s|(${number})[.)、][*†‡!]?\\s|@?(${key})[*_\`]*(?::\\s|\\)\\s|\\s[-–—|]\\s|\\t))`,
  "u",
);

/** What a line calls its entry; null where it has no key. */
export const keyOfLine = (line: string): string | null =>
  keyed
    .exec(line.slice(0, 80))
    ?.slice(1)
    .find((found) => found !== undefined) ?? null;

const keyCell = new RegExp(`^\\[?@?(${key})\\]?$`, "u");
const numberCell = new RegExp(`^[[(#]?(${number})[\\]).]?$`, "u");
const numbersHeader =
  /^(?:#|№|no\.?|nr\.?|num\.?|n[°º]|id|key|number|nummer|ref\.?|schlüssel|clé|clave|week|session|编号|序号|号|期|期数|次|讲)?$/i;

const fewestRows = 3;

/** The column whose cells are keys, each once, by row. */
export const keyColumn = (rows: readonly TreeNode[], columns: readonly ColumnRole[]): ReadonlyMap<TreeNode, string> => {
  const headers = rows[0]?.head?.cells ?? [];
  const width = Math.max(columns.length, headers.length);
  for (let at = 0; at < width; at += 1) {
    if (columns[at] === "title") continue;
    const header = squeeze(headers[at]?.text ?? "").replace(/[*_`]/g, "");
    const cells = rows.map((row) => squeeze(row.cells?.[at]?.text ?? ""));
    const found = cells.map(
      (cell) => keyCell.exec(cell)?.[1] ?? (numbersHeader.test(header) ? (numberCell.exec(cell)?.[1] ?? null) : null),
    );
    const filled = found.filter((each) => each !== null);
    const isKeys = filled.length >= fewestRows && filled.length >= cells.filter((cell) => cell !== "").length * 0.9;
    if (isKeys && new Set(filled).size === filled.length)
      return new Map(rows.flatMap((row, index) => (found[index] == null ? [] : [[row, found[index]] as const])));
  }
  return new Map();
};

/** "[FM85]", "#9", "no. 4", "第 5 篇", where a text is nothing else. */
const bracketed = /^\[@?([^[\]\s]{1,26})\]$/u;
const counted = /^(?:#|№|no\.?\s|nr\.?\s|num\.\s|n[°º]\s?|number\s|nummer\s|item\s|entry\s|paper\s|eintrag\s)\s*(\d{1,3}[a-z]?)$/iu;
export const keyIn = (text: string): string | null => bracketed.exec(text)?.[1] ?? counted.exec(text)?.[1] ?? null;

export interface KeyUse {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** The name before it, which has to be that of the entry. */
  readonly name?: string;
}

/** Figures, sections and issues are numbered as well. */
const numbered =
  /(?<![\p{L}\p{N}/&#])(?:#|№\s?|(?:no|nr|num)\.\s?#?|n[°º]\s?|(?:number|nummer|item|entry|paper|eintrag|reading|thema|vortrag|referat|artikel|article|artículo|papier)\s+#?)(?<number>\d{1,3}[a-z]?)(?:['’]?s)?(?![\p{L}\p{N}-])|第\s*(?<han>\d{1,3})\s*(?:[、,和与]\s*(?<second>\d{1,3})\s*)?(?:篇|条|项|号|期|讲)(?:论文|文章)?/giu;
/** "LFS (30)": a number behind a name, which has to be one of that entry. */
const behindName = /(?<![\p{L}\p{N}])(?<name>\p{Lu}[\p{L}\p{N}-]{1,30})\s\((?<number>\d{1,3})\)/gu;
const ofOther =
  /(?:fig(?:ure|s)?|tab(?:le|elle)?|sec(?:tion)?|chap(?:ter)?|kap(?:itel)?|abb(?:ildung)?|eq|theorem|lemma|issue|ticket|bug|pr|vol(?:ume)?|ausgabe|图|表)\.?,?\s*$/iu;
const named = /(?<![\p{L}\p{N}@._-])@?(?<key>\p{L}[\p{L}\p{N}+._:-]{0,25}\p{N}[a-z]?)(?:['’]?s)?(?![\p{L}\p{N}@_-])/gu;

/** Where a text may use numbers and keys; which of them its list has is for others to say. */
export const keysUsed = (text: string): readonly KeyUse[] => [
  ...[...text.matchAll(numbered)]
    .filter(({ index }) => !ofOther.test(text.slice(Math.max(0, index - 16), index)))
    .flatMap(({ index, 0: all, groups }) => {
      const [first, second] = [groups?.["number"] ?? groups?.["han"] ?? "", groups?.["second"]];
      if (second === undefined) return [{ start: index, end: index + all.length, key: first }];
      const at = index + all.lastIndexOf(second);
      return [
        { start: index, end: index + all.indexOf(first) + first.length, key: first },
        { start: at, end: index + all.length, key: second },
      ];
    }),
  ...[...text.matchAll(behindName)].map(({ index, 0: all, groups }) => ({
    start: index,
    end: index + all.length,
    key: groups?.["number"] ?? "",
    name: groups?.["name"] ?? "",
  })),
  ...[...text.matchAll(named)].map(({ index, 0: all, groups }) => ({ start: index, end: index + all.length, key: groups?.["key"] ?? "" })),
];
