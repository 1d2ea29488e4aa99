import { useEffect, useState } from "react";
import type { LineageMeasure } from "../../view/lineage-names.ts";

const fonts = {
  system: "500 12.25px Commissioner, system-ui, sans-serif",
  title: 'italic 400 12.25px "Source Serif 4", Georgia, serif',
  head: "600 12.75px Commissioner, system-ui, sans-serif",
  year: '600 14px "Source Serif 4", Georgia, serif',
  note: 'italic 400 11.5px "Source Serif 4", Georgia, serif',
} as const;

/** Widths of texts in the fonts they are set in; what was measured is kept. */
const measurer = (): LineageMeasure => {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  const width = (text: string, kind: keyof typeof fonts): number => {
    const key = `${kind} ${text}`;
    const found = known.get(key) ?? (context === null ? text.length * 7 : ((context.font = fonts[kind]), context.measureText(text).width));
    known.set(key, found);
    return found;
  };
  return {
    name: ({ text, kind }) => width(text, kind),
    head: (text) => width(text, "head"),
    year: (text) => width(text, "year"),
    note: (text) => width(text, "note"),
  };
};

/** Kept while the page is open: a lens that is opened again need not measure again. */
let kept: LineageMeasure | null = null;

/** Measures anew once the fonts are there: what stands in for them is narrower or wider. */
export const useMeasure = (): LineageMeasure => {
  const [measure, setMeasure] = useState(() => (kept ??= measurer()));
  useEffect(() => {
    let wanted = true;
    const missing = Object.values(fonts).filter((font) => !document.fonts.check(font));
    const measureAnew = async (): Promise<void> => {
      // Without a font the names stay as they were measured.
      await Promise.allSettled(missing.map((font) => document.fonts.load(font)));
      kept = measurer();
      if (wanted) setMeasure(kept);
    };
    if (missing.length > 0) void measureAnew();
    return () => {
      wanted = false;
    };
  }, []);
  return measure;
};
