import type { WorkSummary } from "../atlas/source.ts";
import { graphemesOf } from "../model/graphemes.ts";
import { calledBy, nameFace, openingOnMap, openingWords, type NameFace } from "../model/naming.ts";
import { isNear, type Focus, type Standing } from "./focus.ts";
import { byline, institutionsInShort, subtitleOf } from "./names.ts";
import type { Stop } from "./stops.ts";

/** The faces of the map's small texts; the shell knows their fonts. */
export type Face = NameFace | "chosen" | "opening-near" | "title" | "detail" | "district" | "siglum";

export interface TextLine {
  readonly text: string;
  readonly face: Face;
  /** A star for an award stands after this line. */
  readonly star?: boolean;
}

/** Width of a text in CSS pixels. */
export type Measure = (text: string, face: Face) => number;

/** Widest line of a title, in pixels, and longest second line, in characters. */
const titleWidth = 210;
const detailLength = 52;

interface Piece {
  readonly piece: string;
  /** What stands before it within a line. */
  readonly gap: "" | " ";
}

/** Words; one that does not fit into a line falls into parts that do, as what is written without spaces has to. */
const piecesOf = (text: string, fits: (part: string) => boolean, lines: number): readonly Piece[] =>
  text.split(/\s+/u).flatMap((word): readonly Piece[] => {
    if (fits(word)) return [{ piece: word, gap: " " }];
    const parts: Piece[] = [];
    let part = "";
    for (const grapheme of graphemesOf(word)) {
      if (part !== "" && !fits(part + grapheme)) {
        parts.push({ piece: part, gap: parts.length === 0 ? " " : "" });
        part = "";
        // What lies beyond the last line is not shown, and need not be measured.
        if (parts.length > lines) return parts;
      }
      part += grapheme;
    }
    return [...parts, { piece: part, gap: parts.length === 0 ? " " : "" }];
  });

/** Breaks a text into at most `most` lines of `width`; the last one ends in an ellipsis where the text goes on. */
export const wrap = (text: string, face: Face, width: number, most: number, measure: Measure): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const { piece, gap } of piecesOf(text, (part) => measure(part, face) <= width, most)) {
    const longer = line === "" ? piece : `${line}${gap}${piece}`;
    if (line === "" || measure(longer, face) <= width) line = longer;
    else if (lines.length + 1 === most) return [...lines, `${line.replace(/[\s,:;.–—-]+$/u, "")}…`];
    else {
      lines.push(line);
      line = piece;
    }
  }
  return [...lines, line];
};

/** Beside a title a name is set one step heavier, so that it leads. */
const heavier: Readonly<Record<NameFace, NameFace>> = { once: "twice", twice: "often", often: "often", gap: "gap", opening: "opening" };

/** Characters of a title where there is no room for as many as names otherwise have. */
const shortOpening = 14;

const nameLine = (work: WorkSummary, standing: Standing, sole: boolean, stop: Stop): TextLine => {
  const { text, kind } = calledBy(work, openingOnMap);
  const star = work.awards.length > 0;
  if (kind === "title") return { text, face: isNear(standing) ? "opening-near" : "opening", star };
  if (standing === "selected" && sole) return { text, face: "chosen", star };
  if (isNear(standing)) return { text, face: "often", star };
  const face = nameFace(work, work.mentions);
  return { text, face: stop === "titles" ? heavier[face] : face, star };
};

const detailLine = (text: string): TextLine => ({ text: openingWords(text, detailLength), face: "detail" });

const gapTexts = (name: TextLine, referrers: readonly string[]): readonly (readonly TextLine[])[] => {
  const [first, ...more] = referrers;
  if (first === undefined) return [[name]];
  return [[name, detailLine(`referred to by ${first}${more.length > 0 ? ` and ${more.length} more` : ""}`)], [name]];
};

/** Name, title, and venue with institutions; then without the title; then the name alone. */
const titleTexts = (work: WorkSummary, name: TextLine, measure: Measure): readonly (readonly TextLine[])[] => {
  const title = work.shortTitle === undefined ? work.title : subtitleOf(work);
  const face: Face = work.shortTitle === undefined ? name.face : "title";
  const lines = title === null ? [] : wrap(title, face, titleWidth, 3, measure).map((text): TextLine => ({ text, face }));
  const facts = [work.venue?.name, institutionsInShort(work.institutions)].filter((part) => part != null).join(", ");
  const below = facts === "" ? [] : [detailLine(facts)];
  const last = lines.at(-1);
  const head =
    work.shortTitle !== undefined || last === undefined ? [name, ...lines] : [...lines.slice(0, -1), { ...last, star: name.star === true }];
  return [[...head, ...below], ...(below.length > 0 ? [[name, ...below]] : []), [name]];
};

/**
 * What may stand beside a dot, the fullest text first. `referrers` are the names of the works that refer to a gap. At
 * the Regions stop only what is near the selection has a label. A work that alone is selected (`sole`) is written larger,
 * and of a crowd only names are.
 */
export const labelTexts = (
  work: WorkSummary,
  { standing, sole, crowded }: Pick<Focus, "sole" | "crowded"> & { readonly standing: Standing },
  stop: Stop,
  referrers: readonly string[],
  measure: Measure,
): readonly (readonly TextLine[])[] => {
  const name = nameLine(work, standing, sole, stop);
  if (stop === "titles") return work.listed ? titleTexts(work, name, measure) : gapTexts(name, referrers);
  const shorter = name.face.startsWith("opening") ? [[{ ...name, text: calledBy(work, shortOpening).text }]] : [];
  if (stop === "regions") return isNear(standing) ? [[name], ...shorter] : [];
  if (!isNear(standing) || crowded) return [[name], ...shorter];
  const details = [byline(work), work.listed ? work.venue?.name : "gap"].filter(
    (detail, index, all) => detail != null && detail !== "" && all.indexOf(detail) === index,
  );
  return [...details.map((detail) => [name, detailLine(detail ?? "")]), [name], ...shorter];
};
