import { mostAround, type Filter } from "../atlas/filter.ts";
import type { Others } from "../atlas/source.ts";
import type { NodeId, NodeKind, SourceId, WorkId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import { oneOf, type Param } from "./param.ts";
import { initialPath, mostPaths } from "./path-view.ts";
import { roundCamera, type Camera } from "./state.ts";
import type { Sort } from "./table-view.ts";

/* How each value of an address is read; what cannot be read is null. */

/** A longer search is no search. */
export const mostLetters = 200;

const kinds: readonly NodeKind[] = ["work", "institution", "venue", "topic", "person"];
export const startsWith =
  <Id extends string>(prefix: string) =>
  (text: string): text is Id =>
    text.startsWith(prefix) && text.length > prefix.length;
export const isNodeId = (text: string): text is NodeId => kinds.some((kind) => startsWith(`${kind}:`)(text));
export const isWorkId = startsWith<WorkId>("work:");
export const isSourceId = startsWith<SourceId>("source:");
export const isSourceOrOthers = (text: string): text is SourceId | Others => text === "others" || isSourceId(text);
export const isFilled = (text: string): text is string => text !== "";
export const among =
  <T extends string>(values: readonly T[]) =>
  (text: string): text is T =>
    values.some((value) => value === text);

const number = (text: string | undefined): number | null =>
  text !== undefined && /^-?\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : null;

export const readCamera = (text: string): Camera | null => {
  const [x, y, scale, ...more] = text.split(",").map(number);
  if (x == null || y == null || scale == null || scale <= 0 || more.length > 0) return null;
  return roundCamera({ x, y, scale });
};

export const readPlace = (text: string): Place | null => {
  const cut = text.lastIndexOf(":");
  const source = text.slice(0, cut);
  const line = number(text.slice(cut + 1));
  return isSourceId(source) && line !== null && Number.isInteger(line) && line > 0 ? { source, line } : null;
};

export const readYears = (text: string): readonly [number, number] | null => {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  return from !== undefined && to !== undefined && from <= to ? [Number(from), Number(to)] : null;
};

/** "work:x,2": a work and how many steps around it. */
export const readAround = (text: string): Filter["around"] => {
  const cut = text.lastIndexOf(",");
  const work = text.slice(0, cut);
  const steps = number(text.slice(cut + 1));
  return isWorkId(work) && steps !== null && Number.isInteger(steps) && steps >= 1 && steps <= mostAround ? { work, steps } : null;
};

/** "2024-05". */
export const readMonth = (text: string): string | null => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null);

export const readWords = (text: string): string | null => (text.trim() === "" || text.length > mostLetters ? null : text);

/** "venue" from the beginning, "-venue" from the end. */
export const sorting = <Key extends string>(keys: readonly Key[], fallback: Sort<Key>): Param<Sort<Key>> => {
  const write = ({ by, descending }: Sort<Key>): string => `${descending ? "-" : ""}${by}`;
  const texts = keys.flatMap((key) => [key, `-${key}`]);
  const text = oneOf(texts, write(fallback));
  return {
    fallback,
    rejected: text.rejected,
    parse: (values) => {
      const said = text.parse(values);
      const by = keys.find((key) => key === said?.replace(/^-/, ""));
      return said === null || by === undefined ? null : { by, descending: said.startsWith("-") };
    },
    serialize: (sort) => text.serialize(write(sort)),
    eq: (a, b) => write(a) === write(b),
  };
};

/** A path by its rank, the shortest being 1, or none of them. */
export const pathRank: Param<number> = oneOf(
  Array.from({ length: mostPaths + 1 }, (_, rank) => rank),
  initialPath.shown,
  (rank) => (rank === 0 ? "none" : String(rank)),
);
