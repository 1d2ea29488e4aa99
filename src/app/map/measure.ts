import { nameSizes } from "../../model/naming.ts";
import type { Face } from "../../view/label-text.ts";

/** Style and weight, size, line height and letter spacing of a face, in CSS pixels. */
interface FaceStyle {
  readonly weight: string;
  readonly size: number;
  readonly line: number;
  readonly family: string;
  readonly tracking?: number;
}

const sans = "Commissioner, system-ui, sans-serif";
const serif = '"Source Serif 4", Georgia, serif';

export const faces: Readonly<Record<Face, FaceStyle>> = {
  once: { weight: "450", size: nameSizes.once, line: 15, family: sans },
  twice: { weight: "500", size: nameSizes.twice, line: 16, family: sans },
  often: { weight: "600", size: nameSizes.often, line: 17, family: sans },
  chosen: { weight: "600", size: 15.5, line: 19, family: sans },
  opening: { weight: "italic 400", size: nameSizes.opening, line: 16, family: serif },
  "opening-near": { weight: "italic 500", size: 13.5, line: 17, family: serif },
  title: { weight: "400", size: 12.5, line: 15.5, family: serif },
  detail: { weight: "450", size: 11.5, line: 14.5, family: sans },
  gap: { weight: "450", size: nameSizes.gap, line: 15, family: sans },
  siglum: { weight: "600", size: 10.5, line: 14, family: sans },
  district: { weight: "italic 500", size: 14, line: 18, family: serif, tracking: 0.6 },
};

const fontOf = (face: Face): string => `${faces[face].weight} ${faces[face].size}px ${faces[face].family}`;

/** Sets a text in a face: as large as it was measured. */
export const setFace = (element: HTMLElement, face: Face): void => {
  const { weight, size, line, family, tracking } = faces[face];
  element.className = `map-face-${face}`;
  element.style.font = `${weight} ${size}px/${line}px ${family}`;
  if (tracking !== undefined) element.style.letterSpacing = `${tracking}px`;
};

/** Widths of texts in their fonts, in CSS pixels. */
export interface Measurer {
  readonly text: (text: string, face: Face) => number;
  readonly capitals: (text: string, size: number) => number;
}

/** How many widths are kept: the labels of a few screens. The oldest go first. */
const mostKept = 4000;

export const createMeasurer = (): Measurer => {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  const measure = (text: string, font: string): number => {
    if (context === null) return text.length * 7;
    context.font = font;
    return context.measureText(text).width;
  };
  const measured = (text: string, font: string): number => {
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const [oldest] = widths.keys();
    if (widths.size >= mostKept && oldest !== undefined) widths.delete(oldest);
    const width = measure(text, font);
    widths.set(key, width);
    return width;
  };
  return {
    text: (text, face) => measured(text, fontOf(face)) + (faces[face].tracking ?? 0) * text.length,
    capitals: (text, size) => {
      // The face has wider letters the smaller they are, so that no size tells of another that is far from it.
      const near = Math.round(size);
      return measured(text, `600 ${near}px ${serif}`) * (size / near);
    },
  };
};

/** Resolves when the fonts of the map can be measured; a font that does not come is measured as its fallback, so nothing is measured before. */
export const fontsReady = async (): Promise<void> => {
  const needed = [`600 13px ${sans}`, `600 16px ${serif}`, `italic 400 12px ${serif}`];
  if (needed.every((font) => document.fonts.check(font))) return;
  await Promise.allSettled(needed.map((font) => document.fonts.load(font)));
};
