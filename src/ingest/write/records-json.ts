/**
 * JSON of a file that people compare: each key of the whole on a line of its own, and each record of an array too.
 * A change of one record changes one line.
 */
export const recordsJson = (whole: Readonly<Record<string, unknown>>): string => {
  const entries = Object.entries(whole)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        `${JSON.stringify(key)}:${Array.isArray(value) && value.length > 0 ? `[\n${value.map((each) => JSON.stringify(each)).join(",\n")}\n]` : JSON.stringify(value)}`,
    );
  return `{\n${entries.join(",\n")}\n}\n`;
};
