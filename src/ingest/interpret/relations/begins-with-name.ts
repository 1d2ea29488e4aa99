import type { Rich } from "../../read/rich.ts";
import { cleanName, isListed, mayBeNames, wholes, type KnownWorks } from "./named-works.ts";

/* Whether what a clause begins with is called as a work of its list is: "Orca for …", "like Paxos, but …". */

/** What may stand before it. */
const leading = /^(?:(?:[Jj]ust )?[Ll]ike|[Tt]hink(?: of)?|[Aa]s|(?:[Ss]o )?[Ww]ie|[Cc]omm?e|[Cc]omo) /u;
const beginning = /^\s*[[(（【]|[\p{Lu}\p{N}$\uE000]/u;
/** Names that phrases begin with have as many words. */
const mostWords = 5;
const longest = 80;

const endOfWord = /[\s,:]|['’]s?\s/g;

/** The first word of a text, the first two, and so on: blanks, commas, colons and what says whose it is end one. */
const beginningsOf = (text: string): readonly string[] => {
  const found: string[] = [];
  endOfWord.lastIndex = 1;
  for (let end = endOfWord.exec(text); end !== null && found.length < mostWords; end = endOfWord.exec(text)) {
    if (/\S/.test(text.charAt(end.index - 1))) found.push(text.slice(0, end.index));
    endOfWord.lastIndex = end.index + 1;
  }
  return found.length < mostWords ? [...found, text] : found;
};

/** Whether the first name that a text has, if it is one, is a work's; `rich` is the same text with what links and quotes hold. */
export const beginsWithName = (text: string, rich: Rich, known: KnownWorks): boolean => {
  const led = leading.exec(text)?.[0].length ?? 0;
  const found = text.slice(led, led + 40).search(beginning);
  if (found < 0) return false;
  const at = led + found;
  if (text[at] === "\uE000") {
    if (rich.marks.some(({ kind, start }) => kind === "works" && start === at)) return true;
    const whole = wholes(rich).find(([start]) => start === at);
    return whole !== undefined && isListed(cleanName(rich.text.slice(...whole)), known);
  }
  return mayBeNames(beginningsOf(text.slice(at, at + longest)), known).some((each) => isListed(cleanName(each), known));
};
