import { calledBy } from "../../model/naming.ts";
import type { WorkSummary } from "../../atlas/source.ts";

const fonts = {
  system: "500 12.25px Commissioner, system-ui, sans-serif",
  title: 'italic 400 12.25px "Source Serif 4", Georgia, serif',
} as const;

/** Widths of names in the fonts they are set in; what was measured is kept. */
export const measurer = (): ((work: WorkSummary) => number) => {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (work) => {
    const star = work.awards.length > 0 ? 19 : 0;
    const { text, kind } = calledBy(work, 22);
    const key = `${kind} ${text}`;
    const width = known.get(key) ?? (context === null ? text.length * 7 : ((context.font = fonts[kind]), context.measureText(text).width));
    known.set(key, width);
    return width + star;
  };
};
