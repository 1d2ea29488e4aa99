import type { Face } from "../../view/label-text.ts";

/** Font, line height and letter spacing of each face, in CSS pixels; the style sheet takes them from here. */
interface FaceStyle {
  readonly font: string;
  readonly line: number;
  readonly tracking?: number;
}

const sans = "Commissioner, system-ui, sans-serif";
const serif = '"Source Serif 4", Georgia, serif';

export const faces: Readonly<Record<Face, FaceStyle>> = {
  once: { font: `450 11.5px ${sans}`, line: 15 },
  twice: { font: `500 12.25px ${sans}`, line: 16 },
  often: { font: `600 13.5px ${sans}`, line: 17 },
  chosen: { font: `600 15.5px ${sans}`, line: 19 },
  opening: { font: `italic 400 12.5px ${serif}`, line: 16 },
  "opening-near": { font: `italic 500 13.5px ${serif}`, line: 17 },
  title: { font: `400 12.5px ${serif}`, line: 15.5 },
  detail: { font: `450 11.5px ${sans}`, line: 14.5 },
  gap: { font: `450 11.5px ${sans}`, line: 15 },
  siglum: { font: `600 10.5px ${sans}`, line: 14 },
  district: { font: `italic 500 14px ${serif}`, line: 18, tracking: 0.6 },
};

export const starWidth = 14;

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
    text: (text, face) => measured(text, faces[face].font) + (faces[face].tracking ?? 0) * text.length,
    capitals: (text, size) => measured(text, `600 100px ${serif}`) * (size / 100),
  };
};

/** Resolves when the fonts of the map can be measured; a font that does not come is measured as its fallback, so nothing is measured before. */
export const fontsReady = async (): Promise<void> => {
  const needed = [`600 13px ${sans}`, `600 16px ${serif}`, `italic 400 12px ${serif}`];
  if (needed.every((font) => document.fonts.check(font))) return;
  await Promise.allSettled(needed.map((font) => document.fonts.load(font)));
};
