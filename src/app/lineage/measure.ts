import { useEffect, useState } from "react";
import { calledBy } from "../../model/naming.ts";
import type { WorkSummary } from "../../atlas/source.ts";

const fonts = {
  system: "500 12.25px Commissioner, system-ui, sans-serif",
  title: 'italic 400 12.25px "Source Serif 4", Georgia, serif',
  head: "600 12.75px Commissioner, system-ui, sans-serif",
} as const;

/** The star of an award with its space. */
const starWidth = 19;

interface Measure {
  /** With so many letters of a title. */
  readonly name: (work: WorkSummary, letters: number) => number;
  readonly head: (text: string) => number;
}

/** Measures anew once the fonts are there: what stands in for them is narrower or wider. */
export const useMeasure = (): Measure => {
  const [measure, setMeasure] = useState(measurer);
  useEffect(() => {
    let wanted = true;
    const missing = Object.values(fonts).filter((font) => !document.fonts.check(font));
    if (missing.length === 0) return undefined;
    // Without a font the names stay as they were measured.
    void Promise.allSettled(missing.map((font) => document.fonts.load(font))).then(() => wanted && setMeasure(measurer()));
    return () => {
      wanted = false;
    };
  }, []);
  return measure;
};

/** Widths of names in the fonts they are set in; what was measured is kept. */
const measurer = (): Measure => {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  const width = (text: string, kind: keyof typeof fonts): number => {
    const key = `${kind} ${text}`;
    const found = known.get(key) ?? (context === null ? text.length * 7 : ((context.font = fonts[kind]), context.measureText(text).width));
    known.set(key, found);
    return found;
  };
  return {
    name: (work, letters) => {
      const { text, kind } = calledBy(work, letters);
      return width(text, kind) + (work.awards.length > 0 ? starWidth : 0);
    },
    head: (text) => width(text, "head"),
  };
};
