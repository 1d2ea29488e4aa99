import type { RegistryIndex } from "../registry.ts";
import type { VenueTag } from "./venue.ts";

/**
 * The edition whose own pages an address leads to: "https://mlsys.org/virtual/2024/poster/2653" or
 * "https://www.usenix.org/conference/osdi24/…". The series is a part of the host with the year in the path, or a word
 * of the path with the year grown to it; null for every other address, file names among them.
 */
export const venueOfAddress = (url: string, registry: RegistryIndex): VenueTag | null => {
  const found = /^https?:\/\/(?:www\.)?([^/?#:\s]+)(?::\d+)?(?:\/([^?#\s]*))?/i.exec(url);
  if (found?.[1] === undefined) return null;
  const folders = (found[2] ?? "").split("/").slice(0, -1);
  const tag = (name: string, year: number): VenueTag | null => {
    const series = name.length < 3 ? null : (registry.venue(name)?.series ?? null);
    return series === null || registry.venue(series)?.kind === "preprint" ? null : { text: `${series} ${String(year)}`, series, year };
  };
  for (const folder of folders) {
    const grown = /^([a-z]{3,})[-_]?((?:20)?\d{2})$/i.exec(folder);
    const year = Number(grown?.[2] ?? 0);
    const named = grown?.[1] === undefined ? null : tag(grown[1], year < 100 ? 2000 + year : year);
    if (named !== null) return named;
  }
  const year = folders.map((folder) => /^(20\d{2})$/.exec(folder)?.[1]).find((each) => each !== undefined);
  if (year === undefined) return null;
  const [series] = found[1]
    .split(".")
    .slice(0, -1)
    .flatMap((part) => tag(part, Number(year)) ?? []);
  return series ?? null;
};
