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

let context: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

const measured = (text: string, font: string): number => {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return text.length * 7;
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
};

export const measureText = (text: string, face: Face): number =>
  measured(text, faces[face].font) + (faces[face].tracking ?? 0) * text.length;

export const measureCapitals = (text: string, size: number): number => measured(text, `600 100px ${serif}`) * (size / 100);

/** Resolves when the fonts of the map can be measured; a font that does not come is measured as its fallback. */
export const fontsReady = async (): Promise<void> => {
  const needed = [`600 13px ${sans}`, `600 16px ${serif}`, `italic 400 12px ${serif}`];
  if (needed.every((font) => document.fonts.check(font))) return;
  await Promise.allSettled(needed.map((font) => document.fonts.load(font)));
  widths.clear();
};
