import { withSuffixes } from "./people-row.ts";

/*
 * Names as bibliographies turn them: the family first, of all authors or of the first alone.
 */

const family =
  "(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter)\\s+){0,3}\\p{Lu}[\\p{Letter}'’-]+(?:\\s\\p{Lu}[\\p{Letter}'’-]+)?";
/** "Yu." of "Kitaev, A. Yu.", "Ph.": what one letter of another script, or one sound, is written with. */
const initial = "(?:\\p{Lu}\\.?|(?:Ch|Chr|Cs|Dz|Fr|Gy|Ia|Iu|Ja|Je|Ju|Kh|Ph|Sh|Sz|Th|Ts|Wm|Ya|Ye|Yu|Zh|Zs)(?:\\.|$))";
const initials = `${initial}(?:[\\s-]?${initial}){0,3}(?!\\p{Letter})`;

/** How a name begins. */
export const mayBeName = /^(?:\p{Lu}|\p{Script=Han}{2}|(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter)\s+){1,3}\p{Lu})/u;

const byInitials = new RegExp(`^${family},\\s*\\p{Lu}\\p{Ll}{0,2}\\.`, "u");
const oneByInitials = new RegExp(`(${family}),\\s*(${initials})(?=,|\\s*&|\\s*and\\b|;|\\s*et\\b|$)`, "gu");
const turned = new RegExp(`^(${family}),\\s*(\\p{Lu}[\\p{Letter}'’.-]*(?:\\s\\p{Lu}[\\p{Letter}'’.-]*){0,2})$`, "u");
const isOneWord = /^(?:\p{Ll}+\s)*\S+$/u;

const oneTurned = `${family},\\s+${initials}`;
const rowTurned = new RegExp(`^${oneTurned}(?:[;,]\\s+${oneTurned})*(?:[;,]?\\s+(?:and|&)\\s+${oneTurned})?$`, "u");
/** "Dean, J.; Ghemawat, S.", without its last stop or not: several by families and initials, and nothing else. */
export const isRowTurned = (text: string): boolean =>
  /[;,&d]\s+\p{Lu}/u.test(text) && text.indexOf(",") !== text.lastIndexOf(",") && rowTurned.test(text);
/** The same with the stop of its last initial where the others have theirs. */
export const withLastStop = (row: string): string => (/\p{Lu}\.[;,\s]/u.test(row) && /\s\p{Lu}$/u.test(row) ? `${row}.` : row);

/** "Steele" of "Guy L. Jr.": what tells namesakes of a family apart stands last. */
const whole = (given: string, name: string): string => {
  const [, first = given, suffix] = /^(.*\S)\s+([JS]r\.?|II|III|IV)$/u.exec(given) ?? [];
  return suffix === undefined ? `${given} ${name}` : `${first} ${name} ${suffix}`;
};

/** "Dean, Jeffrey, and Sanjay Ghemawat", "Dean, Jeffrey and Ghemawat, Sanjay": between "and" one comma stands within a name. */
const byNames = (text: string): string | null => {
  const [, names = text, others = ""] = /^(.*?)((?:[,;]\s*)?\bet\.?\s+al\.?)$/i.exec(text) ?? [];
  const parts = names.split(/\s*;\s*|,?\s+(?:and|&)\s+/u).map((part) => part.replace(/,\s*$/, ""));
  const read = parts.map((part) => turned.exec(part));
  const [first] = read;
  if (first?.[1] === undefined || !isOneWord.test(first[1])) return null;
  if (!parts.every((part, at) => read[at] !== null || !part.includes(","))) return null;
  return (
    parts.map((part, at) => (read[at] == null ? part : whole(read[at][2] ?? "", read[at][1] ?? ""))).join(" and ") +
    others.replace(";", ",")
  );
};

/** "Bailis, Peter, Alan Fekete, and Michael J. Franklin": of several authors only the first is turned. */
const firstTurned = (text: string): string | null => {
  const found = /^([^,]+),\s*([^,]+),\s+(?=\S)(.*)$/u.exec(text);
  const [, family = "", given = "", rest = ""] = found ?? [];
  const isFirst = isOneWord.test(family) && turned.test(`${family}, ${given}`);
  const areOthers = rest
    .split(/,\s*(?:and\s+|&\s*)?|\s+and\s+|\s+&\s+/)
    .every((name) => /^\p{Lu}\S*\s\S/u.test(name.replace(/^and\s+/, "")));
  return found !== null && isFirst && areOthers ? `${whole(given, family)}, ${rest}` : null;
};

/** "Author, Ann; Writer, Bo; [...] Coder, Cy": those between are left out. */
const leftOut = /[;,]?\s*(?:\[(?:…|\.{3})\]|…|\.{3})\s*[;,]?\s*(?=\p{Lu})/gu;

/** A row of authors with the family names last: "Author, A., Writer, B. C." or "Author, A. / Writer, B. C." gives "A. Author, B. C. Writer". */
export const inOrder = (written: string): string => {
  if (!written.includes(",")) return written;
  const text = withSuffixes(written.includes(";") ? written.replace(leftOut, "; ") : written).replace(
    /(?<=\p{L}\.?)\s*\/\s*(?=\p{L})/gu,
    "; ",
  );
  if (byInitials.test(text))
    return text.replace(oneByInitials, (_, name: string, given: string) => `${given.trim()}${/\p{Ll}$/u.test(given) ? "." : ""} ${name}`);
  return byNames(text) ?? firstTurned(text) ?? text;
};
