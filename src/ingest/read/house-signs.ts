/*
 * "Stable Fluids :: J. Stam / SIGGRAPH ~ 1999 >> builds on …": signs that a list of its own making divides its lines by, all
 * in one order. They are written as bars, which divide without more ado.
 */

const signs = /(?<=\s)[\p{P}\p{S}]{1,3}(?=\s)/gu;
/** Signs that stand between words for much else, and divide lines that rare ones divide as well. */
const common = /^(?:\/{1,2}|-{1,3}|[–—•·])$/;
/** Behind such an arrow a remark follows. */
const arrow = /^(?:>{2,3}|<{2,3}|[-=]{1,2}>)$/;
/** Signs that stand between words for nothing else, alone or several in a row. */
const rare = /^(?:[~^§¦¬]|[:~|;#^%@+=/\\<>¦§¬!&$]{2,3})$/;

const isRare = (sign: string): boolean => rare.test(sign) && !common.test(sign) && !arrow.test(sign);

const least = 5;
const share = 0.5;

const isText = (line: string): boolean => line.trim() !== "" && !/^\s*(?:#|>|\||```|[-=_*~]{3,}\s*$)/.test(line) && !line.includes(" | ");

/** Signs between the words of a line, with where they stand; what it begins with is its bullet. */
const signsIn = (line: string): readonly { readonly sign: string; readonly at: number }[] => {
  const start = line.search(/\S/);
  return [...line.matchAll(signs)].flatMap(({ 0: sign, index: at }) => (at > start ? [{ sign, at }] : []));
};

/** Signs that at least so many lines have, and such a share of them, from the one that most have. */
const inMost = (texts: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const line of texts)
    for (const sign of new Set(signsIn(line).map((found) => found.sign))) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts]
    .filter(([, having]) => having >= least && having >= texts.length * share)
    .sort(([, a], [, b]) => b - a)
    .map(([sign]) => sign);
};

/** The parts of a line between its own signs, and the remark behind an arrow. */
const partsOf = (line: string, own: ReadonlySet<string>): readonly string[] => {
  const parts: string[] = [];
  let start = 0;
  for (const { sign, at } of signsIn(line)) {
    const isArrow = arrow.test(sign);
    if (isArrow ? parts.length === 0 : !own.has(sign)) continue;
    parts.push(line.slice(start, at).trim());
    start = at + sign.length;
    if (isArrow) break;
  }
  return [...parts, line.slice(start).trim()];
};

/** "SIGGRAPH" and "1999": a year belongs to what stands right before it. */
const withYears = (parts: readonly string[]): readonly string[] => {
  const out: string[] = [];
  parts.forEach((part, at) => {
    const isYear = /^(?:19|20)\d{2}$/.test(part) && /\p{L}$/u.test(parts[at - 1] ?? "");
    if (isYear) out.push(`${out.pop() ?? ""} ${part}`);
    else if (part !== "") out.push(part);
  });
  return out;
};

/** Changes the lines in place. */
export const fromHouseSigns = (lines: string[]): void => {
  const known = inMost(lines.filter(isText));
  const first = known.find(isRare);
  if (first === undefined) return;
  const own = new Set(known.filter((sign) => isRare(sign) || common.test(sign)));
  lines.forEach((line, at) => {
    if (!isText(line) || !signsIn(line).some(({ sign }) => sign === first)) return;
    lines[at] = `${/^\s*/.exec(line)?.[0] ?? ""}${withYears(partsOf(line, own)).join(" | ")}`;
  });
};
