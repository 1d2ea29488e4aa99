/*
 * The wordings that a pattern stands for: each alternative once, beside the first of all others, in its shortest form.
 * Knows what the vocabulary is written with: groups, alternatives, classes, how often, what must not follow.
 */

const closing = (source: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === "\\") at += 1;
    else if (source[at] === "[") at = source.indexOf("]", at);
    else if (source[at] === "(") depth += 1;
    else if (source[at] === ")" && (depth -= 1) === 0) return at;
  }
  throw new Error(`no end of the group in ${source.slice(open)}`);
};

const alternatives = (source: string): readonly string[] => {
  const out: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === "\\") at += 1;
    else if (source[at] === "[") at = source.indexOf("]", at);
    else if (source[at] === "(") at = closing(source, at);
    else if (source[at] === "|") {
      out.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...out, source.slice(start)];
};

const classes: ReadonlyMap<string, string> = new Map([
  ["\\s", " "],
  ["\\d", "2"],
  ["[sz]", "z"],
]);

/** One piece of a pattern, the wordings that it may be, and what is left behind it. */
const piece = (source: string): readonly [options: readonly string[], rest: string] => {
  const end = source[0] === "(" ? closing(source, 0) + 1 : source[0] === "[" ? source.indexOf("]") + 1 : source[0] === "\\" ? 2 : 1;
  const own = source.slice(0, end);
  const often = /^(?:[?*+]|\{(\d+)[^}]*\})\??/.exec(source.slice(end));
  const least = often === null || often[0].startsWith("+") ? 1 : Number(often[1] ?? 0);
  const rest = source.slice(end + (often?.[0].length ?? 0));
  if (least === 0 || /^\(\?<?[=!]/.test(own)) return [[""], rest];
  const options =
    own[0] === "("
      ? wordings(own.slice(1, -1).replace(/^\?:/, ""))
      : [classes.get(own) ?? (own[0] === "[" ? (own[1] ?? "") : (own[1] ?? own))];
  return [options.map((option) => option.repeat(least)), rest];
};

const inTurn = (source: string): readonly string[] => {
  if (source === "") return [""];
  const [options, rest] = piece(source);
  const behind = inTurn(rest);
  return [...options.map((option) => option + (behind[0] ?? "")), ...behind.slice(1).map((each) => (options[0] ?? "") + each)];
};

export const wordings = (source: string): readonly string[] => alternatives(source).flatMap(inTurn);
