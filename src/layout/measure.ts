import { calledBy, nameFace, nameSizes, openingOnMap, starRoom } from "../model/naming.ts";
import type { Work } from "../model/work.ts";

/*
 * Widths of labels without a DOM: advance widths of the printable ASCII characters (32 to 126), in hundredths of
 * the font size, of the two faces that the explorer ships. Other characters count as an em (CJK) or as a wide letter.
 */
const widths = (table: string): readonly number[] => table.split(" ").map(Number);

/** Commissioner at weight 500. */
const sans = widths(
  "19 25 39 69 57 90 74 21 39 39 48 59 24 42 25 45 66 44 56 57 60 58 61 54 61 61 25 25 57 57 57 44 89 70 65 68 74 59 57 73 75 29 30 68 57 96 75 82 64 82 68 59 64 73 69 103 69 66 68 38 45 38 62 41 60 53 59 49 58 53 40 54 57 26 26 55 26 87 57 60 59 59 40 46 41 56 52 81 54 53 50 42 27 42 57",
);
/** Source Serif 4 italic at weight 400. */
const italic = widths(
  "20 26 34 53 47 80 64 18 32 32 42 50 27 29 27 31 47 47 47 47 47 47 47 47 47 47 27 27 50 50 50 41 82 59 54 55 61 53 50 59 67 31 31 61 51 80 66 61 49 61 58 44 54 63 59 87 60 59 52 30 31 30 50 48 40 50 47 38 50 38 27 44 51 28 25 44 27 75 53 44 48 46 39 35 29 52 44 69 47 45 41 33 29 33 50",
);
/** Source Serif 4 at weight 600. */
const serif = widths(
  "20 26 36 54 49 83 68 19 34 34 42 50 26 30 26 32 49 49 49 49 49 49 49 49 49 49 26 26 50 50 50 38 85 62 56 57 64 54 51 61 70 33 34 62 52 81 65 64 53 64 62 48 57 65 61 89 61 59 51 32 32 32 50 49 40 47 55 44 54 46 32 49 56 28 27 52 28 84 56 51 54 52 41 40 32 55 48 71 48 48 42 33 28 33 50",
);

const faces = { sans, italic, serif } as const;
/** The tables are of a large optical size; small type of the serif is set about this much wider. */
const opticalGain = { sans: 1.02, italic: 1.08, serif: 1.03 } as const;

export type Face = keyof typeof faces;

/** Width of a line in px. */
export const textWidth = (text: string, face: Face, size: number, tracking = 0): number => {
  let sum = 0;
  let characters = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 32;
    sum += faces[face][code - 32] ?? (code >= 0x2e80 ? 100 : 62);
    characters++;
  }
  return (sum / 100) * size * opticalGain[face] + characters * tracking;
};

/** Room a work takes at the Names stop, in px: its label stands to the right of its dot. */
export interface LabelBox {
  readonly text: string;
  /** From the left edge of the dot to the end of the label. */
  readonly width: number;
  readonly height: number;
}

/** Distance from the left edge of a work's box to the centre of its dot. */
export const dotInset = 6;

/** Label of a work at the Names stop, as the view will write it. */
export const labelBox = (work: Work): LabelBox => {
  const { text, kind } = calledBy(work, openingOnMap);
  const size = nameSizes[nameFace(work, work.places.length)];
  const star = work.awards.length > 0 ? starRoom : 0;
  const width = textWidth(text, kind === "system" ? "sans" : "italic", size) + star;
  return { text, width: Math.ceil(dotInset + 9 + width), height: 20 };
};
