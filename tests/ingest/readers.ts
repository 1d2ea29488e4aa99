import type { Readers } from "../../src/ingest/formats/readers.ts";
import { formats } from "../../src/ingest/formats/known.ts";

/** The readers of all formats, for tests that read what they please. */
export const readers: Readers = new Map(
  await Promise.all(formats.map(async ({ name, reader }) => [name, typeof reader === "function" ? await reader() : reader] as const)),
);
