import type { Atlas } from "../model/atlas.ts";
import type { SourceId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import { isWorkId } from "./ids.ts";
import { counted, joined } from "./words.ts";

/* The lines of the reader's own list, as they stand: entries, each with the lines below it. */

interface Block {
  /** The line that it begins with. */
  readonly line: number;
  readonly lines: readonly string[];
}

export const blocksIn = (text: string): readonly Block[] => {
  const lines = text.split("\n");
  return lines.flatMap((line, at) => {
    if (!/^[-*+]\s/.test(line)) return [];
    const end = lines.findIndex((each, index) => index > at && !/^\s+\S/.test(each));
    return [{ line: at + 1, lines: lines.slice(at, end < 0 ? undefined : end) }];
  });
};

const linesOf = (places: readonly Place[], list: SourceId): readonly number[] =>
  places.filter(({ source }) => source === list).map(({ line }) => line);

/** The entries of a list that say something of a work beside naming it; of works of another list, or of all. */
export const sayingEntries = (atlas: Atlas, text: string, own: SourceId, about: SourceId | null): ReadonlySet<number> => {
  const saying = new Set([
    ...atlas.edges.flatMap(({ from, type, places }) => (isWorkId(from) && type !== "published-in" ? linesOf(places, own) : [])),
    ...atlas.works.flatMap(({ notes }) =>
      linesOf(
        notes.map(({ place }) => place),
        own,
      ),
    ),
  ]);
  const meant = new Set(
    atlas.works
      .filter(({ places }) => about === null || places.some(({ source }) => source === about))
      .flatMap(({ places }) => linesOf(places, own)),
  );
  const blocks = blocksIn(text).filter(({ line, lines }) => meant.has(line) && lines.some((_, at) => saying.has(line + at)));
  return new Set(blocks.map(({ line }) => line));
};

/** Some entries alone, to be put into another list. */
export const entriesAlone = (text: string, heads: ReadonlySet<number>): string =>
  blocksIn(text)
    .filter(({ line }) => heads.has(line))
    .flatMap(({ lines }) => lines)
    .map((line) => `${line}\n`)
    .join("");

/** A list of its own of some entries: with those that they refer to, and without the others. */
export const listOfEntries = (atlas: Atlas, text: string, own: SourceId, heads: ReadonlySet<number>): string => {
  const blocks = blocksIn(text);
  const chosen = new Set(blocks.filter(({ line }) => heads.has(line)).flatMap(({ line, lines }) => lines.map((_, at) => line + at)));
  const targets = new Set(
    atlas.edges.filter(({ places }) => linesOf(places, own).some((line) => chosen.has(line))).map(({ to }) => to as string),
  );
  const referred = new Set(atlas.works.filter(({ id }) => targets.has(id)).flatMap(({ places }) => linesOf(places, own)));
  const gone = new Set(
    blocks.filter(({ line }) => !heads.has(line) && !referred.has(line)).flatMap(({ line, lines }) => lines.map((_, at) => line + at)),
  );
  return text
    .split("\n")
    .filter((_, at) => !gone.has(at + 1))
    .join("\n");
};

/** The list under the name that its reader gave it. */
export const titled = (text: string, title: string): string => text.replace(/^# .*$/m, () => `# ${title.replace(/\s+/g, " ")}`);

/** What became of entries that were to go into a file, and why some of them stay. */
export const movedSaid = (path: string, columns: readonly string[], left: readonly string[]): string => {
  const stay = `, but for ${counted(left.length, "entry", "entries")} that ${left.length === 1 ? "stays" : "stay"} in your list`;
  const names = joined(
    columns.map((name) => `“${name}”`),
    "and",
  );
  return [
    `Moved into ${path}${left.length === 0 ? "" : stay}.`,
    ...(columns.length === 0 ? [] : [`Its table has ${columns.length === 1 ? "a new column" : "new columns"}, ${names}.`]),
    ...new Set(left),
  ].join(" ");
};
