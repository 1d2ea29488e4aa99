import type { Source } from "../../model/source.ts";
import type { ListClaims } from "../claims.ts";
import type { Format, Reader } from "./format.ts";
import { formatOf } from "./known.ts";
import { Report } from "./report.ts";

/** The readers that were fetched, by the names of their formats; null for one that could not be. */
export type Readers = ReadonlyMap<string, Reader | null>;

export const noReaders: Readers = new Map();

interface File {
  readonly path: string;
  readonly text: string;
}

const fetched = async (format: Format): Promise<Reader | null> => {
  try {
    return typeof format.reader === "function" ? await format.reader() : format.reader;
  } catch {
    // The program was built anew, or taken away, since it started.
    return null;
  }
};

/** Fetches what these files need to be read, and nothing else. */
export const readersFor = async (files: readonly File[]): Promise<Readers> => {
  const formats = new Set(files.flatMap(({ path, text }) => formatOf(path, text) ?? []));
  return new Map(await Promise.all([...formats].map(async (format) => [format.name, await fetched(format)] as const)));
};

/** The reader of a format; null where it could not be fetched. To forget to ask for it is a mistake of the program. */
export const readerOf = (format: Format, readers: Readers): Reader | null => {
  if (typeof format.reader !== "function") return format.reader;
  const found = readers.get(format.name);
  if (found === undefined) throw new Error(`The reader of ${format.name} was not asked for.`);
  return found;
};

/** Why a file of a format was not read, and what to do. */
export const notFetched = ({ name }: Pick<Format, "name">): { readonly reason: string; readonly remedy: string } => ({
  reason: `The part of the program that reads ${name} could not be loaded: it has been replaced, or cannot be reached, since the program started.`,
  remedy: "Start the program again (in a browser, reload the page), and give this file again.",
});

/** What is said of a source whose reader could not be fetched: nothing but that. */
export const unread = (source: Source, format: Format): ListClaims => {
  const report = new Report(source);
  const { reason, remedy } = notFetched(format);
  report.mark(1, "ignored", "not read");
  report.problem("error", "format/reader", 1, `${reason} ${remedy}`);
  return report.claims([]);
};
