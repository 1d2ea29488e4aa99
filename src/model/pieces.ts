/** A long text in pieces, made as they are asked for, so that it is nowhere held as a whole. */
export type Pieces = Iterable<string>;

/** A text as one, whether it is given so or in pieces. */
export const asText = (text: string | Pieces): string => (typeof text === "string" ? text : [...text].join(""));
