import { isCoined } from "../../recognise/title.ts";
import { cut, slice, trim, type Rich } from "../../read/rich.ts";
import { cleanName, isListed, mentionsIn, wholes, type KnownWorks, type Mention } from "./named-works.ts";

/* Under a header of relations cells hold names, or words that say more: "faster than X". */

/** "DRF for GPUs", "AntMan's competitor", "37 % lower than X": a name of its own goes on with no words written small. */
const goesOn = /^(?:\S*\p{Lu}\S*\p{Lu}\S*|\p{Lu}\S*['’]s|\d[\d.,–-]*\s?[%x×])\s+\p{Ll}/u;

const isNameAlone = ({ name, isMeant }: Mention, known: KnownWorks): boolean => {
  const text = name.text.trim();
  if (isMeant === true || isListed(cleanName(text), known) || wholes(name).some(([start]) => start === 0)) return true;
  const [first = ""] = text.split(/\s/);
  return (/^[^\p{Ll}]/u.test(text) || isCoined(first)) && !goesOn.test(text);
};

/** Which of the names of a cell stand alone; all of them where it says nothing in words. */
export const namesAlone = (cell: Rich, known: KnownWorks): readonly Mention[] =>
  mentionsIn(cell, known).filter((mention) => isNameAlone(mention, known));

export const areNames = (cell: Rich, known: KnownWorks): boolean => {
  const all = mentionsIn(cell, known);
  return all.every((mention) => isNameAlone(mention, known));
};

/** Whether the list has some of the names of a cell, besides what the work itself is called. */
export const namesListed = (cell: Rich, own: readonly string[], known: KnownWorks): boolean =>
  mentionsIn(cell, known).some(({ name, isMeant }) => {
    const called = cleanName(name.text);
    return isMeant === true || (isListed(called, known) && !own.includes(called));
  });

const stands =
  /([^,;，；、()（）]+?)\s*[(（](?:(?:builds?|built) (?:up)?on(?: it)?|extends(?: it)?|extended|based on(?: it)?|improves(?: on)?(?: it)?|follow-?up|successor|fork(?:ed)?(?: of| from)?|base|基于|扩展|改进)[)）]\s*[,;，；、]?/giu;

/** "gVisor (built on), SOCK": the names of a cell that the work stands on, and the others. */
export const builtOn = (cell: Rich): { readonly names: readonly Rich[]; readonly others: Rich } => {
  const found = /[(（]/.test(cell.text) ? [...cell.text.matchAll(stands)] : [];
  const names = found.map(({ index, 1: name = "" }) => trim(slice(cell, index, index + name.length)));
  const ranges = found.map(({ index, 0: all }) => [index, index + all.length] as const);
  return { names, others: found.length === 0 ? cell : trim(cut(cell, ranges, "")) };
};
