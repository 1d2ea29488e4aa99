import type { FacetIndex, KeyColumn } from "./facet-index.ts";
import { valueKeys, type Filter, type ValueKey } from "./filter.ts";

/*
 * Each condition of a filter is a bit, two for a key with values: one for those chosen, one for those excluded. A work's
 * failures are the conditions that it does not meet.
 */
const keys = valueKeys.length;
export const chosenBit = (key: ValueKey): number => 1 << valueKeys.indexOf(key);
export const excludedBit = (key: ValueKey): number => 1 << (keys + valueKeys.indexOf(key));
export const onlyBit = 1 << (2 * keys);
export const listedBit = 2 << (2 * keys);
export const yearsBit = 4 << (2 * keys);
export const untilBit = 8 << (2 * keys);
const nameBit = 16 << (2 * keys);
const aroundBit = 32 << (2 * keys);

/** What a filter asks beyond the columns of values: works by number. */
export interface Named {
  readonly answering: (text: string) => ReadonlySet<number>;
  readonly around: (around: NonNullable<Filter["around"]>) => ReadonlySet<number>;
}

export function failuresOf(index: FacetIndex, named: Named, filter: Filter): Uint32Array {
  const failures = new Uint32Array(index.listed.length);
  for (const key of valueKeys) {
    const column = index.keys[key];
    if (filter[key].length > 0) failWithout(failures, column, filter[key], filter.every.includes(key), chosenBit(key));
    if (filter.not[key].length > 0) failWith(failures, column, filter.not[key], excludedBit(key));
  }
  if (filter.onlyHere && filter.sources.length > 0) {
    const elsewhere = index.keys.sources.ids.filter((id) => !(filter.sources as readonly string[]).includes(id));
    failWith(failures, index.keys.sources, elsewhere, onlyBit);
  }
  if (filter.listed !== "any") {
    const wanted = filter.listed === "listed" ? 1 : 0;
    failUnless(failures, (work) => index.listed[work] === wanted, listedBit);
  }
  failByTime(failures, index, filter);
  if (filter.text !== "") {
    const found = named.answering(filter.text);
    failUnless(failures, (work) => found.has(work), nameBit);
  }
  if (filter.around !== null) {
    const near = named.around(filter.around);
    failUnless(failures, (work) => near.has(work), aroundBit);
  }
  return failures;
}

function failUnless(failures: Uint32Array, met: (work: number) => boolean, bit: number): void {
  for (let work = 0; work < failures.length; work++) if (!met(work)) failures[work]! |= bit;
}

/** A year alone is before its months, so that a work known by its year is there from January on. */
function failByTime(failures: Uint32Array, { year, month, months }: FacetIndex, { years, until }: Filter): void {
  if (years !== null) failUnless(failures, (work) => year[work]! >= years[0] && year[work]! <= years[1] && year[work] !== 0, yearsBit);
  if (until === null) return;
  const later = months.findIndex((date) => date > until);
  if (later !== -1) failUnless(failures, (work) => month[work]! < later, untilBit);
}

const flags = ({ ids, index }: KeyColumn, values: readonly string[]): Uint8Array => {
  const flagged = new Uint8Array(ids.length);
  for (const id of values) {
    const at = index.get(id);
    if (at !== undefined) flagged[at] = 1;
  }
  return flagged;
};

/** Works with none of the values chosen fail, or without one of them; no work has a value that the atlas does not have. */
function failWithout(failures: Uint32Array, column: KeyColumn, chosen: readonly string[], every: boolean, bit: number): void {
  const { offset, value } = column;
  const wanted = flags(column, chosen);
  const least = every ? new Set(chosen).size : 1;
  for (let work = 0; work < failures.length; work++) {
    let met = 0;
    for (let i = offset[work]!; i < offset[work + 1]! && met < least; i++) met += wanted[value[i]!]!;
    if (met < least) failures[work]! |= bit;
  }
}

/** Works with one of the values fail. */
function failWith(failures: Uint32Array, column: KeyColumn, excluded: readonly string[], bit: number): void {
  const { offset, value } = column;
  const unwanted = flags(column, excluded);
  for (let work = 0; work < failures.length; work++) {
    let met = true;
    for (let i = offset[work]!; i < offset[work + 1]! && met; i++) met = unwanted[value[i]!] === 0;
    if (!met) failures[work]! |= bit;
  }
}

/**
 * How many works each value would leave if it were chosen: of the works that fail nothing but what is set aside, each
 * counts for its values. A value that stands against its works (it is excluded, or another than those asked for alone)
 * no longer does when it is the one that is chosen; so a work with one such value counts for that one, with two for none.
 */
export function count(column: KeyColumn, failures: Uint32Array, aside: number, against: Uint8Array | null): Uint32Array {
  const { ids, offset, value } = column;
  const works = new Uint32Array(ids.length);
  for (let work = 0; work < failures.length; work++) {
    if ((failures[work]! & ~aside) !== 0) continue;
    const end = offset[work + 1]!;
    let objections = 0;
    if (against !== null) for (let i = offset[work]!; i < end; i++) objections += against[value[i]!]!;
    if (objections > 1) continue;
    for (let i = offset[work]!; i < end; i++) if (objections === 0 || against![value[i]!] === 1) works[value[i]!]!++;
  }
  return works;
}

/** Values that stand against the works that have them: those excluded, and with `alone` those not in it. */
export function against(column: KeyColumn, excluded: readonly string[], alone?: readonly string[]): Uint8Array | null {
  if (alone === undefined) return excluded.length === 0 ? null : flags(column, excluded);
  const inside = flags(column, alone);
  return flags(column, excluded).map((flag, at) => flag | (1 - inside[at]!));
}
