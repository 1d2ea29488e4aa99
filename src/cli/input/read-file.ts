import { refusedForSize } from "../../model/list-file.ts";
import type { Effects } from "../effects.ts";
import { CliError } from "../error.ts";

/** A file, and how it is spoken of. */
export interface FileOnDisk {
  readonly absolute: string;
  /** The path as the user would type it. */
  readonly shown: string;
}

/** Reading a pipe or a device may never come to an end. */
export const noFile = (shown: string): CliError =>
  new CliError(
    `${shown} is a pipe or a device, and no file.`,
    "Put a file in its place; what a command prints can be piped in: command | stemma check -",
  );

/** Why a file of a size is no list; null for one that may be. */
export const tooLargeForList =
  (shown: string) =>
  (size: number): CliError | null => {
    const refused = refusedForSize(size);
    return refused === null ? null : new CliError(`${shown} is ${refused.reason}.`, refused.remedy);
  };

const attempts = 2;

/**
 * The bytes of a file at rest: one that changed while it was read is read once more, for half of a list is none.
 * `refusal` says why a file of a size is not read. Failures of the file system keep their codes.
 */
export const readFile = async (
  { files }: Effects,
  { absolute, shown }: FileOnDisk,
  refusal: (size: number) => CliError | null,
): Promise<Uint8Array> => {
  for (let attempt = 1; ; attempt += 1) {
    const before = await files.stat(absolute);
    if (before.kind === "other") throw noFile(shown);
    const tooLarge = refusal(before.size);
    if (tooLarge !== null) throw tooLarge;
    const bytes = await files.read(absolute);
    const grown = refusal(bytes.length);
    if (grown !== null) throw grown;
    const after = await files.stat(absolute);
    // What has no size until it is read is no file on a disk.
    if ([before, after].every(({ size }) => size === 0 || size === bytes.length)) return bytes;
    if (attempt === attempts)
      throw new CliError(
        `${shown} changed while it was being read: ${String(before.size)} bytes became ${String(after.size)}.`,
        "Run the command again when whatever writes the file has finished.",
      );
  }
};
