import { slice, trim, type Rich } from "../../read/rich.ts";
import { saysHowFar } from "../../recognise/reading-state.ts";
import { wordCount } from "../line/traits.ts";

/*
 * "Title [MIT] (done)", "Title, OSDI'24 - to read", "(已读) Title", "WIP: Title", "Title *** CANCELLED ***": at either end of a line, set apart from
 * what it says of the work, how far its reader is with it.
 */

const inFront = /^(?:[(（]([^()（）]{2,40})[)）]|\[([^[\]]{2,40})\]|【([^【】]{2,40})】)\s*[:：,，–—-]?\s*(?=\S)/u;
/** Without brackets only what is said of nothing else, and a sign behind it. */
const labelInFront = /^(?:to-?do|done|wip|to read|unread|skimmed|已读|未读|待读|在读|想读|读完|读过)\s*(?:[:：]|[|｜]|[-–—]+\s)\s*(?=\S)/iu;

const inBrackets =
  /\s*(?:[(（]([^()（）]{2,40})[)）]|\[([^[\]]{2,40})\]|【([^【】]{2,40})】|(?<=\s)\*{2,3}\s*([^*]{2,40}?)\s*(?:\*{2,3})?)[\s.,;。，；]*$/u;
const beforeSaid = /\s*(?:[,;，；。、|｜·]|(?<!\b\p{Lu})\.|\s[-–—]{1,3})(?=\s|$|(?<=[，；。、|｜·]))\s*/gu;
const mostSigns = 2;
/** Without any sign only in capitals. */
const inCapitals = /\s+(?:TO-?DO|DONE|WIP|UNREAD|READ)[\s.!]*$/;

/** Titles end with such words too: "Writing, Reading". */
const alsoInTitles = /^(?:reading|seen|covered|started|completed?)$/i;

/** "Title [x]", "Title [x] !", "Title  !!": boxes that are ticked and signs of weight stand at the ends of lines as well, polynomials in "Q [x]" do not. */
const tickedAtEnd = /(?<!\s|(?<!\p{L})\p{L})\s+(?:\[[xX✓✔✗~ -]?\]|[☑☒☐])(?:\s*[!+*]{1,3})?\s*$/u;
const weightAtEnd = /(?<![\s!])\s+!{1,3}\s*$/u;
/** Before such a sign French has a blank. */
const inFrench = /(?<!\p{L})(?:le|la|les|des|une?|du|et|est|pas|pour|que|qui|sur|dans|à)(?!\p{L})/iu;

/** "Title.pdf", "A. Author - Title, NSDI 2019.pdf": what is on somebody's disk. */
const endOfFile = /(?<=\s[^\s/:]{1,40})\.(?:pdf|ps|djvu|epub)(?:\.gz)?\s*$/i;

/** Where the signs of a reader begin, or the ending of a file. */
const signsAt = (text: string): number | null => {
  const file = endOfFile.exec(text)?.index;
  if (file !== undefined) return file;
  const ticked = tickedAtEnd.exec(text)?.index;
  if (ticked !== undefined) return ticked;
  return (inFrench.test(text) ? undefined : weightAtEnd.exec(text)?.index) ?? null;
};

const mostAtEnd = 3;
const longest = 60;
const longestLine = 600;
const fewestWords = 2;

const startOf = (rich: Rich): number => {
  const label = labelInFront.exec(rich.text)?.[0].length;
  if (label !== undefined) return label;
  const found = inFront.exec(rich.text);
  const inside = found?.slice(1).find((part) => part !== undefined) ?? "";
  return found !== null && saysHowFar(inside) ? found[0].length : 0;
};

/** Where what is set apart at the end begins: "**read**", "`done`". */
const apartAt = ({ text, marks }: Rich): number | null => {
  const last = marks.findLast(({ kind, end }) => kind !== "link" && kind !== "break" && end >= text.trimEnd().length);
  const said = last === undefined || last.start === 0 ? "" : text.slice(last.start, last.end).replace(/^[\s([（【]+|[\s)\]）】]+$/gu, "");
  return last !== undefined && saysHowFar(said) ? last.start : null;
};

const endOf = (rich: Rich): number => {
  const { text } = rich;
  const apart = apartAt(rich) ?? (/(?:[\]!+*☑☒☐]|\.(?:pdf|ps|djvu|epub|gz))\s*$/iu.test(text) ? signsAt(text) : null);
  if (apart !== null) return apart;
  const bracket = inBrackets.exec(text);
  const inside = bracket?.slice(1).find((part) => part !== undefined) ?? "";
  if (bracket !== null && saysHowFar(inside)) return bracket.index;
  const near = Math.max(0, text.length - longest);
  for (const { index, 0: sign } of [...text.slice(near).matchAll(beforeSaid)].slice(-mostSigns).toReversed()) {
    const said = text.slice(near + index + sign.length);
    if (saysHowFar(said) && !alsoInTitles.test(said)) return near + index + (/^\s*\./.test(sign) ? 1 : 0);
  }
  return (/\p{Ll}/u.test(text) ? inCapitals.exec(text)?.index : undefined) ?? text.length;
};

const edge = /[\s,;，；、|｜·–—([（【-]+$/u;

/** A line without what says that, as long as enough is left to be a title. */
export const withoutHowFar = (rich: Rich): Rich => {
  if (rich.text.length > longestLine) return rich;
  let kept = rich;
  for (let guard = 0; guard < mostAtEnd; guard += 1) {
    const end = endOf(kept);
    if (end >= kept.text.length) break;
    kept = slice(kept, 0, kept.text.slice(0, end).replace(edge, "").length);
  }
  const start = startOf(kept);
  const found = start === 0 ? kept : trim(slice(kept, start));
  return found === rich || wordCount(found.text) < fewestWords ? rich : found;
};
