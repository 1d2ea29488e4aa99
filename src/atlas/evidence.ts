import type { SourceId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import type { Columns } from "./columns.ts";
import { relationsAt } from "./relations.ts";
import { siglum } from "./siglum.ts";
import type { Witness } from "./source.ts";

/** The lines of a text, whatever ends them; an end of line at the end of the text begins no further line. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** How often, and in which lists, works are named: by the lines that list them and by the stated relations that lead to them. */
export interface Mentions {
  /** Distinct lines, per work. */
  readonly count: Uint32Array;
  /** Numbers of the lists, ascending, per work. */
  readonly sources: readonly (readonly number[])[];
}

export function mentionsOf(columns: Columns): Mentions {
  const count = new Uint32Array(columns.works.length);
  const { placeOffset, placeSource, placeLine } = columns.edges;
  const sources = columns.works.map(({ places }, work) => {
    const lists = new Set<number>();
    const lines = new Set<number>();
    const add = (source: number, line: number): void => {
      lists.add(source);
      lines.add(line * columns.sources.length + source);
    };
    for (const { source, line } of places) add(columns.sourceIndex.get(source)!, line);
    for (const edge of relationsAt(columns, work, "into")) {
      for (let p = placeOffset[edge]!; p < placeOffset[edge + 1]!; p++) add(placeSource[p]!, placeLine[p]!);
    }
    count[work] = lines.size;
    return [...lists].sort((a, b) => a - b);
  });
  return { count, sources };
}

/** Places, each once, by list in the order of the atlas and line. */
export function orderedPlaces({ sourceIndex }: Columns, places: readonly (readonly Place[])[]): Place[] {
  const unique = new Map<string, Place>();
  for (const some of places) for (const place of some) unique.set(`${place.line} ${place.source}`, place);
  return [...unique.values()].sort((a, b) => sourceIndex.get(a.source)! - sourceIndex.get(b.source)! || a.line - b.line);
}

export function witnesses(columns: Columns, mentions: Mentions): Witness[] {
  const works = columns.sources.map(() => 0);
  const only = columns.sources.map(() => 0);
  for (const lists of mentions.sources) {
    for (const list of lists) works[list]!++;
    if (lists.length === 1) only[lists[0]!]!++;
  }
  return columns.sources.map(({ id, title, path, url, text }, at) => ({
    id,
    siglum: siglum(at),
    title,
    path,
    ...(url === undefined ? {} : { url }),
    lines: linesOf(text).length,
    works: works[at]!,
    only: only[at]!,
  }));
}

/** The text of a list, line by line; null when there is no such list. */
export function lines(columns: Columns, source: SourceId): string[] | null {
  const at = columns.sourceIndex.get(source);
  return at === undefined ? null : linesOf(columns.sources[at]!.text);
}
