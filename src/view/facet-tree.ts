import { groupBy } from "../model/group.ts";

/** A value with those that are a part of it. */
export interface FacetTree<Row> {
  readonly row: Row;
  readonly parts: readonly FacetTree<Row>[];
}

/** The rows, those that stood before in the order in which they stood, what has come after them. */
export const inPlaces = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  before: readonly { readonly id: string }[],
): readonly Row[] => {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: Row): number => places.get(id) ?? before.length;
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
};

interface Part {
  readonly id: string;
  /** What it is a part of, the nearest first. */
  readonly partOf?: readonly string[];
}

/**
 * Values under what they are a part of, in the order given. A value stands under the nearest whole that is among them; where
 * wholes lead round in a circle, the value that comes first stands free.
 */
export const treesOf = <Row extends Part>(rows: readonly Row[]): readonly FacetTree<Row>[] => {
  const parentOf = new Map<string, string>();
  const ids = new Set(rows.map(({ id }) => id));
  for (const { id, partOf = [] } of rows) {
    const parent = partOf.find((whole) => whole !== id && ids.has(whole) && !isUnder(parentOf, whole, id));
    if (parent !== undefined) parentOf.set(id, parent);
  }
  const partsOf = groupBy(rows, ({ id }) => parentOf.get(id));
  const tree = (row: Row): FacetTree<Row> => ({ row, parts: (partsOf.get(row.id) ?? []).map(tree) });
  return (partsOf.get(undefined) ?? []).map(tree);
};

const isUnder = (parentOf: ReadonlyMap<string, string>, id: string, whole: string): boolean => {
  let at: string | undefined = id;
  while (at !== undefined && at !== whole) at = parentOf.get(at);
  return at === whole;
};

/** Whether a value or one under it is so. */
export const isSomewhere = <Row>(tree: FacetTree<Row>, is: (row: Row) => boolean): boolean =>
  is(tree.row) || tree.parts.some((part) => isSomewhere(part, is));

export interface FacetLine<Row> {
  readonly row: Row;
  readonly depth: number;
  /** null where nothing is under it. */
  readonly open: boolean | null;
}

/** The lines to draw: a tree is as it was turned, and otherwise open where one under it is marked. */
export const linesOf = <Row extends Part>(
  trees: readonly FacetTree<Row>[],
  turned: ReadonlyMap<string, boolean>,
  isMarked: (row: Row) => boolean,
  depth = 0,
): readonly FacetLine<Row>[] =>
  trees.flatMap(({ row, parts }) => {
    if (parts.length === 0) return [{ row, depth, open: null }];
    const open = turned.get(row.id) ?? parts.some((part) => isSomewhere(part, isMarked));
    return [{ row, depth, open }, ...(open ? linesOf(parts, turned, isMarked, depth + 1) : [])];
  });
