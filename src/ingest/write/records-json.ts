import type { Pieces } from "../../model/pieces.ts";

/** Records that are written as one piece: each text of its own costs as much again when they are put together. */
const together = 500;

/**
 * JSON of a file that people compare, in pieces: each key of the whole on a line of its own, and each record of an array
 * too. A change of one record changes one line.
 */
export function* recordsPieces(whole: Readonly<Record<string, unknown>>): Pieces {
  yield "{\n";
  const entries = Object.entries(whole).filter(([, value]) => value !== undefined);
  for (const [number, [key, value]] of entries.entries()) {
    yield `${number === 0 ? "" : ",\n"}${JSON.stringify(key)}:`;
    if (!Array.isArray(value) || value.length === 0) {
      yield JSON.stringify(value);
      continue;
    }
    yield "[\n";
    for (let at = 0; at < value.length; at += together) {
      const records = value.slice(at, at + together).map((each: unknown) => JSON.stringify(each));
      yield `${at === 0 ? "" : ",\n"}${records.join(",\n")}`;
    }
    yield "\n]";
  }
  yield "\n}\n";
}

export const recordsJson = (whole: Readonly<Record<string, unknown>>): string => [...recordsPieces(whole)].join("");
