/** Records that are written as one piece: each text of its own costs as much again when they are put together. */
const together = 500;

const listPieces = (values: readonly unknown[]): readonly string[] =>
  Array.from({ length: Math.ceil(values.length / together) }, (_, at) =>
    values
      .slice(at * together, (at + 1) * together)
      .map((each) => JSON.stringify(each))
      .join(",\n"),
  );

/**
 * JSON of a file that people compare: each key of the whole on a line of its own, and each record of an array too.
 * A change of one record changes one line.
 */
export const recordsJson = (whole: Readonly<Record<string, unknown>>): string => {
  const pieces = ["{\n"];
  const entries = Object.entries(whole).filter(([, value]) => value !== undefined);
  for (const [number, [key, value]] of entries.entries()) {
    pieces.push(number === 0 ? "" : ",\n", JSON.stringify(key), ":");
    if (Array.isArray(value) && value.length > 0) {
      pieces.push("[\n");
      for (const [at, piece] of listPieces(value).entries()) pieces.push(at === 0 ? "" : ",\n", piece);
      pieces.push("\n]");
    } else pieces.push(JSON.stringify(value));
  }
  pieces.push("\n}\n");
  return pieces.join("");
};
