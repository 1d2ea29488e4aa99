import { isPlainText } from "./plain-text.ts";

/*
 * Works told line by line: a title on one line, whoever wrote it, where and when on the next, and remarks below. Markdown
 * makes one paragraph of them, and bibliographies break lines in the same places, so that only most of the list tells
 * that its lines end where they mean to. Each line becomes an item, those below the title deeper.
 */

/** What the first line of a work begins with; null for lines that only a blank line stands before. */
const signs: readonly (RegExp | null)[] = [
  /^( {0,3})(\[\d{1,3}\])\s+(?=\S)/,
  /^(\s*)(\d{1,3}[.)])\s+(?=\S)/,
  /^(\s*)([-*+•])\s+(?=\S)/,
  null,
];

/** So many works at least, and such a share of the lines that may begin one, have who, where and when below their title. */
const fewest = 3;
const share = 0.6;
/** Where nearly all are, what has no gap in its shape is one too. */
const nearlyAll = 0.8;

const mostLines = 16;
const longest = 300;
/** A title goes on where its line is as long, or says that it does. */
const fullLine = 40;

const another = /^\s*(?:$|[|#>]|[-=_*]{3,}\s*$|```|<)/;
const bullet = /^\s*(?:[-*+•]|\d{1,3}[.)]|\[[^\]]{1,14}\])\s/;
const year = /\b(?:19|20)\d{2}\b|['’]\d{2}\b/;
const star = /^(?:\\?\*|★)\s*(?=[\p{L}\p{N}])|(?<!\s)\s+(?:\\?\*|★)$/gu;

const particle = /^(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter|zu|al|el|bin)$/;
const nameWord = /^(?:\p{Lu}\.(?:-?\p{Lu}\.)*|\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*|Jr\.?)$/u;

/** "Kung", "Grace M. Hopper", "van Renesse": as far as capitals can tell. */
const isName = (text: string): boolean => {
  const words = text.split(/\s+/);
  return (
    words.length <= 4 && words.some((word) => nameWord.test(word)) && words.every((word) => nameWord.test(word) || particle.test(word))
  );
};

const between = /(?<!\b\p{Lu})[.,]\s+(?:(?:and|&|und|y)\s+)?|,?\s+(?:and|&|und|y)\s+|(?<=\bal)\.?,?\s+|\s+(?=[([])/u;

/** How many names a line begins with, and what stands behind them, part by part; one alone is a name where a full stop ends it, or initials or "et al." say so. */
const leading = (text: string): { readonly names: number; readonly rest: readonly string[] } => {
  const line = text.replace(/^(?:[Bb]y\s+|(?:[Vv]on|[Pp]ar|[Pp]or)\s+(?=\p{Lu}[\p{L}.]*\s))/u, "");
  const parts = line.split(between);
  const at = parts.findIndex((part) => !isName(part.replace(/\s*\bet\.?\s+al\.?$/, "")));
  const names = at < 0 ? parts.length : at;
  const [first = ""] = parts;
  const isOne = names !== 1 || line !== text || /^\.\s/.test(line.slice(first.length)) || /\b\p{Lu}\.|\bet\.? al/u.test(first);
  return isOne ? { names, rest: parts.slice(names) } : { names: 0, rest: parts };
};

const longestRow = 1000;

/** A line that is all of a row of names: no line of running text ends so. */
export const isRowOfNames = (line: string): boolean => {
  const text = line.trim();
  return text.length <= longestRow && !/[.,;:]$/.test(text) && text.split(between).every(isName);
};

/** "Kung, Robinson. TODS, 1981. (CMU)": people, and soon behind them a year. */
const saysWhoAndWhen = (line: string): boolean => {
  const text = line.trim();
  if (text.length > longest || !year.test(text) || !/^(?:\p{Lu}|\p{Ll}{2,5}\s\p{Lu})/u.test(text)) return false;
  const { names, rest } = leading(text);
  return names > 0 && rest.slice(0, 3).some((part) => year.test(part)) && rest.slice(0, 2).every((part) => part.split(/\s+/).length <= 8);
};

/** No title ends so, or holds that. */
const endsOtherwise = /[.;:。]$|https?:|\]\(|(?:\b(?:19|20)\d{2}|['’]\d{2})\)?$/;

/** The words of a title, as far as a line can tell: no sentence, no date, no row of people. */
const mayBeTitle = (text: string): boolean =>
  /^["“'‘(¿]?[\p{L}\p{N}]/u.test(text) && text.length <= longest && !endsOtherwise.test(text) && leading(text).names < 2;

interface Line {
  readonly at: number;
  readonly text: string;
}

/** The lines of one work: its first, without the sign before it, and those below. */
interface Block {
  readonly indent: string;
  /** Without a sign, and all lines below the first are deeper. */
  readonly isHung: boolean;
  readonly mark: string;
  readonly lines: readonly Line[];
}

/** "11:15  Title" below "11:00  Coffee break": at another time something else happens. */
const time = /^\s*\d{1,2}[:.h]\d{2}\s/;

const indentOf = (line: string | undefined): number => /^\s*/.exec(line ?? "")?.[0].length ?? 0;

/** A line without a sign that a blank line, or lines deeper than it, stand before. */
const standsAlone = (lines: readonly string[], at: number): boolean => {
  const [before, line] = [lines[at - 1], lines[at] ?? ""];
  const isFirst =
    before === undefined ||
    another.test(before) ||
    time.test(line) ||
    (indentOf(before) > indentOf(line) && indentOf(lines[at + 1]) > indentOf(line));
  return isFirst && /^ {0,3}\S/.test(line) && !another.test(line) && !bullet.test(line);
};

const blockAt = (lines: readonly string[], first: number, sign: RegExp | null): Block | null => {
  const line = lines[first] ?? "";
  const found = sign === null ? null : sign.exec(line);
  if (found === null && (sign !== null || !standsAlone(lines, first))) return null;
  const own: Line[] = [
    {
      at: first,
      text: line
        .slice(found?.[0].length ?? 0)
        .trim()
        .replace(star, ""),
    },
  ];
  const isHung = sign === null && indentOf(lines[first + 1]) > indentOf(line);
  for (let at = first + 1; at < lines.length && at <= first + mostLines; at += 1) {
    const next = lines[at] ?? "";
    if (another.test(next) || bullet.test(next) || (time.test(line) && time.test(next)) || (isHung && indentOf(next) <= indentOf(line)))
      break;
    own.push({ at, text: next.trim() });
  }
  return { indent: found?.[1] ?? "", isHung, mark: found?.[2] ?? "", lines: own };
};

/** A line that breaks off, or a sentence in the middle of which the next line begins. */
const goesOn = (before: string, text: string): boolean =>
  before.length >= fullLine &&
  (/(?:,|\b(?:and|of|for|in|with|the|an?|on|to|by|from|via)|&)$/.test(before) ||
    (/^\p{Ll}+[\s,.]/u.test(text) && !/[.:;!?。)\]\d]$/.test(before) && !saysWhoAndWhen(text)));

/** "A. Author, B. Author. Foundations and Trends in Information" over "Retrieval, 2009.": people, and on the next line the year that is missing. */
const breaksOff = (before: string, text: string): boolean =>
  before.length >= fullLine &&
  before.length <= longest &&
  // A row of names that nothing ends is all of its line.
  /(?<!\b\p{Lu})\.\s.*[^.:;!?。)\]]$/u.test(before) &&
  !year.test(before) &&
  leading(before).names > 0 &&
  saysWhoAndWhen(`${before} ${text}`);

/** Lines joined with what they go on with, each standing where it begins. */
const joined = (lines: readonly Line[]): readonly Line[] => {
  const out: Line[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    // What stands first is the title, which no year completes.
    const isBroken = before !== undefined && (goesOn(before.text, line.text) || (out.length > 1 && breaksOff(before.text, line.text)));
    if (isBroken) out.splice(-1, 1, { at: before.at, text: `${before.text} ${line.text}` });
    else out.push(line);
  }
  return out;
};

/** A work with its whole title first, where one of the next lines says who and when; else null. */
const workOf = ({ lines, ...block }: Block): Block | null => {
  const [first, ...below] = joined(lines);
  const at = below.slice(0, 2).findIndex(({ text }) => saysWhoAndWhen(text));
  if (first === undefined || at < 0) return null;
  const isWhole = at === 0 || (first.text.length >= fullLine && /^[\p{L}\p{N}(]/u.test(below[0]?.text ?? ""));
  const title = [first, ...below.slice(0, at)].map(({ text }) => text).join(" ");
  return isWhole && mayBeTitle(title) ? { ...block, lines: [{ at: first.at, text: title }, ...below.slice(at)] } : null;
};

const shortLine = 160;

/** What says when on its first line is a whole reference, with a remark below it maybe: it speaks neither for nor against titles on lines of their own. */
const isReference = ({ lines: [first] }: Block): boolean => first !== undefined && year.test(first.text);

/** In a list that is told so, a block of the same shape is a work too, whatever its title and its names look like: "Sharing, Names, and Spaces" over "Hopper, GMD. SOSP 1995". */
const alike = (block: Block): Block | null => {
  const [first, second] = block.lines;
  if (first === undefined || second === undefined || second.text.length > shortLine || !year.test(second.text)) return null;
  const isTitle = /^["“'‘(¿]?[\p{L}\p{N}]/u.test(first.text) && first.text.length <= longest && !endsOtherwise.test(first.text);
  return isTitle && /^(?:\p{Lu}|\p{Ll}{2,5}\s\p{Lu})/u.test(second.text) ? { ...block, lines: joined(block.lines) } : null;
};

/** Writes the lines of a work as items. */
const write = (lines: string[], { indent, mark, lines: own }: Block): void => {
  const isItem = mark !== "" && !mark.startsWith("[");
  const sign = isItem ? mark : `- ${mark}`.trim();
  const deeper = `${indent}${" ".repeat(isItem ? mark.length + 1 : 2)}- `;
  own.forEach(({ at, text }, place) => {
    lines[at] = place === 0 ? `${indent}${sign} ${text}` : `${deeper}${text}`;
  });
};

/** Changes the lines in place; numbers of lines stay. Says whether items were made of plain lines. */
export const inItems = (lines: string[]): boolean => {
  let wasPlain = false;
  for (const sign of signs) {
    const blocks = lines.flatMap((_, at) => blockAt(lines, at, sign) ?? []);
    const open = blocks.filter((block) => block.lines.length > 1 && !(sign === null && isReference(block)));
    if (open.length < fewest) continue;
    const works = new Map(open.map((block) => [block, workOf(block)]));
    const told = [...works.values()].filter((work) => work !== null);
    if (told.length < fewest || told.length < open.length * share) continue;
    wasPlain = wasPlain || isPlainText(lines);
    const areAlike = sign === null && told.length >= open.length * nearlyAll;
    for (const block of blocks) {
      const work = works.get(block) ?? (block.isHung || areAlike ? alike(block) : null);
      const isLine = block.mark.startsWith("[") || (sign !== null && block.lines.length === 1);
      if (work === null && !isLine) continue;
      for (const { at } of block.lines) lines[at] = "";
      write(lines, work ?? { ...block, lines: joined(block.lines) });
    }
  }
  return wasPlain;
};
