import type { ListExtension } from "../../model/list-file.ts";
import type { Place } from "../../model/place.ts";
import type { Source } from "../../model/source.ts";
import type { ListClaims } from "../claims.ts";
import type { RegistryIndex } from "../registry.ts";

export interface Context {
  readonly registry: RegistryIndex;
  /** The title that a ruling gives to the record that begins there. */
  readonly titleAt?: (place: Place) => string | undefined;
}

/** One way of writing down works that is no list of lines: how it is told from others, and read. */
export interface Format {
  readonly name: string;
  readonly extensions: readonly ListExtension[];
  /** `textStart` is the beginning of the file, 64 thousand characters at most. */
  looksLike(path: string, textStart: string): boolean;
  /** Never throws: what is not understood is a problem with its line. */
  read(source: Source, context: Context): ListClaims;
  /** For formats whose files of one folder belong together: all of them at once, claims in the order of the sources. */
  readTogether?(sources: readonly Source[], context: Context): readonly ListClaims[];
}

/** Characters of a file that are enough to tell its format. */
export const startLength = 64_000;

export const hasExtension = (path: string, extensions: readonly ListExtension[]): boolean => {
  const name = path.toLowerCase();
  return extensions.some((extension) => name.endsWith(extension));
};
