import { squeezed } from "./plain.ts";

/** "Knuth, Donald E." -> "Donald E. Knuth", "Lamport, Jr., A." -> "A. Lamport Jr."; a name without commas stays. */
export const personName = (written: string): string => {
  const text = written.replace(/\s+/g, " ").trim();
  const parts = text.split(/\s*,\s*/).filter((part) => part !== "");
  const [last, second, third] = parts;
  if (last === undefined || second === undefined || parts.length > 3) return text;
  if (third !== undefined) return `${third} ${last} ${second}`;
  return /^(?:jr|sr|ii|iii|iv|ph\.?d)\.?$/i.test(second) ? `${last} ${second}` : `${second} ${last}`;
};

const others = /^(?:others|et\.?\s+al\.?)$/i;

/** What separates the authors in one text: ";", "|" or " and " where there is one, else commas. */
const separatorOf = (text: string): RegExp => {
  if (text.includes(";")) return /\s*;\s*(?:and\s+)?/;
  if (text.includes("|")) return /\s*\|\s*/;
  if (/\n/.test(text)) return /\s*\n\s*/;
  return /\s+and\s+|\s+&\s+/i;
};

/** The thousands of authors of an experiment take less. */
export const longestNames = 200_000;

/**
 * The authors that one value lists: "A B, C D and E F", "B, A.; D, C.", "B, A. and D, C.". Commas separate names
 * unless what stands between them are last and first names in turn, which "and" or ";" would separate.
 */
export const peopleIn = (written: string): readonly string[] => {
  const text = squeezed(written.slice(0, longestNames));
  const parts = text.split(separatorOf(text));
  const names = parts.flatMap((part) => {
    const pieces = part.split(/\s*[,，、]\s*/).filter((piece) => piece !== "");
    if (pieces.length < 2) return pieces;
    const inverted = pieces.length <= 3 && (parts.length > 1 || text.includes(";")) && pieces.some((piece) => !/\s/.test(piece));
    const initials = pieces.length === 2 && pieces.every((piece) => !/\S\s+\S/.test(piece));
    return inverted || initials ? [personName(part)] : pieces;
  });
  return names.map((name) => name.replace(/\s+/g, " ").trim()).filter((name) => /\p{Letter}/u.test(name) && !others.test(name));
};
