import type { LineAccount } from "../claims.ts";

/*
 * A table for each work, "| Field | Value |" over "| Authors | A. Author |": its rows are labelled lines of the work that
 * the heading or the row of its title names.
 */

const rule = /^\s{0,3}\|?\s*:?-{2,}:?\s*\|\s*:?-{2,}:?\s*\|?\s*$/;
const keys =
  /^(?:fields?|propert(?:y|ies)|keys?|attributes?|items?|info(?:rmation)?|meta(?:data)?|label|feld|eigenschaft|champ|campo|属性|字段|项目|信息|)$/i;
const values = /^(?:values?|contents?|info(?:rmation)?|details?|description|data|wert|inhalt|valeur|valor|内容|值|详情|)$/i;
/** One of these at least says that it is a work that the table tells of. */
const ofWork =
  /^(?:authors?|autor(?:en|es)?|auteurs?|venue|conference|journal|published(?: in)?|year|jahr|année|doi|arxiv|作者|会议|期刊|年份|发表)$/i;
const plainLabel = (text: string): string => text.replace(/[*_`:：]/g, "").trim();

/** Without names over the columns, so many fields of works. */
const leastUnnamed = 2;

const longestTable = 24;
const longestLine = 2000;

const cellsOf = (line: string | undefined): readonly [key: string, value: string] | null => {
  const text = line === undefined || line.length > longestLine ? "" : line.trim();
  const between = text.indexOf("|", 1);
  if (!text.startsWith("|") || between < 0) return null;
  const value = text.endsWith("|") && text.length > between + 1 ? text.slice(between + 1, -1) : text.slice(between + 1);
  return [plainLabel(text.slice(1, between)), value.trim()];
};

const isTitle = (key: string): boolean => /^(?:(?:paper )?title|titel|titre|t[ií]tulo|标题|题目|论文)$/i.test(key);

/** Changes the lines in place; numbers of lines stay. */
export const fromFieldTables = (lines: string[], accounts: LineAccount[]): void => {
  for (let at = 1; at + 1 < lines.length; at += 1) {
    if (!rule.test((lines[at] ?? "").slice(0, longestLine))) continue;
    const head = cellsOf(lines[at - 1]);
    if (head === null || !keys.test(head[0]) || !values.test(plainLabel(head[1]))) continue;
    let end = at + 1;
    while (end <= at + longestTable && cellsOf(lines[end]) !== null) end += 1;
    const cells = lines.slice(at + 1, end).map((line) => cellsOf(line) ?? (["", ""] as const));
    const isTitled = isTitle(cells[0]?.[0] ?? "");
    const telling = cells.filter(([key]) => ofWork.test(key)).length;
    if (end > at + longestTable || telling < (head[0] === "" ? leastUnnamed : 1) || cells.some(([, value]) => /(?<!\\)\|/.test(value)))
      continue;
    for (const own of [at - 1, at]) {
      accounts.push({ line: own + 1, as: "metadata", reason: "head of a table" });
      lines[own] = "";
    }
    cells.forEach(([key, value], index) => {
      const said = isTitled && isTitle(key) ? `- ${value}` : `${isTitled ? "  " : ""}- ${key === "" ? "" : `${key}: `}${value}`;
      lines[at + 1 + index] = value === "" ? "" : said;
    });
    at = end - 1;
  }
};
