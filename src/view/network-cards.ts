import type { InstitutionRow } from "../atlas/source.ts";

import { cell, type Range } from "./network-packing.ts";
import { worldPartOf, worldParts, type WorldPart } from "./world.ts";

/* Institutions by parts of the world: each part is a card, beside one another where there is room, else one below the other. */

export interface NetworkCard {
  readonly name: string;
  /** Institutions in it. */
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Institutions of this part that share no work, how many more there are, and in how many columns they stand at its foot. */
  readonly alone: readonly InstitutionRow[];
  readonly more: number;
  readonly columns: number;
}

/** A card beside others: where it stands, and where its nodes may. */
export interface CardPlace {
  readonly part: WorldPart;
  readonly x: number;
  readonly width: number;
  readonly inside: Range;
}

/** Height of the name over a card, and of a line and the heading at its foot. */
export const cardHead = 46;
export const footLine = 28;
const footHead = 52;
/** Between cards; and between the edge of a card and what stands in it. */
export const cardGap = 8;
const padding = 12;
/** Inside a card no narrower than this a name of two lines has room beside its circle. */
const narrowest = 136;
const footColumn = 150;
/** So many of those that work alone are named; all are in the matrix. */
const mostAlone = 24;

export const partOfRow = ({ country }: Pick<InstitutionRow, "country">): WorldPart => worldPartOf(country);

const rowsIn = (rows: readonly InstitutionRow[], part: WorldPart): readonly InstitutionRow[] =>
  rows.filter((row) => partOfRow(row) === part);

/** The parts that have institutions, each as wide as its share of them; null where they have no room beside each other. */
export const cardsBeside = (
  drawn: readonly InstitutionRow[],
  alone: readonly InstitutionRow[],
  width: number,
): readonly CardPlace[] | null => {
  const weightOf = (part: WorldPart): number => rowsIn(drawn, part).length + Math.min(mostAlone, rowsIn(alone, part).length) / 3;
  const parts = worldParts.map((part) => ({ part, weight: weightOf(part) })).filter(({ weight }) => weight > 0);
  const least = narrowest + 2 * padding;
  const spare = width - parts.length * least - (parts.length - 1) * cardGap;
  if (spare < 0) return null;
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  let x = 0;
  return parts.map(({ part, weight }): CardPlace => {
    const place = { part, x, width: Math.floor(least + (spare * weight) / total) };
    x += place.width + cardGap;
    const inside = {
      from: Math.ceil((place.x + padding) / cell) * cell,
      to: Math.floor((place.x + place.width - padding) / cell) * cell,
    };
    return { ...place, inside };
  });
};

/** Height of a foot: its names, and a line that says how many more there are. */
const footOf = (alone: number, columns: number): number =>
  alone === 0 ? 0 : footHead + (Math.ceil(Math.min(alone, mostAlone) / columns) + Number(alone > mostAlone)) * footLine;
const footColumns = (width: number): number => Math.max(1, Math.floor((width - 2 * padding) / footColumn));

/** The height that the feet of cards take away from the stage. */
export const highestFoot = (places: readonly CardPlace[], alone: readonly InstitutionRow[]): number =>
  Math.max(0, ...places.map(({ part, width }) => footOf(rowsIn(alone, part).length, footColumns(width))));

/** Cards beside each other, all as high as the highest. */
export const finished = (
  places: readonly CardPlace[],
  rows: readonly InstitutionRow[],
  alone: readonly InstitutionRow[],
  height: number,
): readonly NetworkCard[] =>
  places.map(({ part, x, width }) => {
    const own = rowsIn(alone, part);
    return {
      name: part,
      count: rowsIn(rows, part).length,
      x,
      y: 0,
      width,
      height: cardHead + height + padding + highestFoot(places, alone),
      alone: own.slice(0, mostAlone),
      more: Math.max(0, own.length - mostAlone),
      columns: footColumns(width),
    };
  });

/** What groups of partners have no part of the world in common stand under. */
export const across = "Between parts of the world";

/** The card of a group that hangs together: the part that all of it lies in. */
export const cardOfGroup = (members: readonly InstitutionRow[]): string => {
  const parts = new Set(members.map(partOfRow));
  const [only] = parts;
  return parts.size === 1 && only !== undefined ? only : across;
};

/** The order of cards below each other. */
export const stackedNames: readonly string[] = [across, ...worldParts];
