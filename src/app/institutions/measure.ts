const fonts = {
  name: "500 12.5px Commissioner, system-ui, sans-serif",
  work: "500 11.5px Commissioner, system-ui, sans-serif",
} as const;

/** Widths of texts in the fonts they are set in; what was measured is kept. */
export const measurer = (): ((text: string, face: keyof typeof fonts) => number) => {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, face) => {
    const key = `${face} ${text}`;
    const width =
      known.get(key) ?? (context === null ? text.length * 7 : ((context.font = fonts[face]), context.measureText(text).width + 1));
    known.set(key, width);
    return width;
  };
};
