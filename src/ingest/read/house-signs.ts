/*
 * "Stable Fluids :: J. Stam / SIGGRAPH ~ 1999 >> builds on …": signs that a list of its own making divides its lines by, all
 * in one order. They are written as bars, which divide without more ado.
 */

/** Signs that stand between words for nothing else; behind the last kind a remark follows. */
const rare = ["::", "~", "~~", "||", "¦", ";;", "##", "^", "§", "=>>", "<>", "%%", "@@", "++"];
const common = ["/", "--", "-", "–", "—", "•", "·"];
const remark = [">>", ">>>", "<<", "=>", "->"];

const between = (sign: string): string => ` ${sign} `;

const least = 5;
const share = 0.5;

const isText = (line: string): boolean => line.trim() !== "" && !/^\s*(?:#|>|\||```|[-=_*~]{3,}\s*$)/.test(line) && !line.includes(" | ");

/** Changes the lines in place. */
export const fromHouseSigns = (lines: string[]): void => {
  const texts = lines.filter(isText);
  const inMost = (sign: string): boolean => {
    const having = texts.filter((line) => line.includes(between(sign))).length;
    return having >= least && having >= texts.length * share;
  };
  const own = rare.filter(inMost);
  if (own.length === 0) return;
  const all = [...own, ...common.filter(inMost)];
  const [first = ""] = own;
  lines.forEach((line, at) => {
    if (!isText(line) || !all.some((sign) => line.includes(between(sign))) || !line.includes(between(first))) return;
    const cut = remark.map((sign) => line.indexOf(between(sign))).filter((found) => found > 0);
    const end = cut.length === 0 ? line.length : Math.min(...cut);
    const said = line.slice(end).replace(/^ \S+ /, "");
    let row = line.slice(0, end);
    for (const sign of all) row = row.split(between(sign)).join(" | ");
    const dated = row
      .replace(/(?<=\p{L}) \| (?=(?:19|20)\d{2}\s*(?:\||$))/gu, " ")
      .replace(/(?: \|)? \/? ?\| (?=(?:19|20)\d{2}\s*$)/u, " | ");
    lines[at] = said === "" ? dated : `${dated} | ${said}`;
  });
};
