import type { Has, ValueKey } from "./filter.ts";
import type { InstitutionType } from "../model/institution.ts";
import type { AtlasMap } from "../model/map.ts";
import { byCodeUnits } from "../model/order.ts";
import { nameAt, type Columns } from "./columns.ts";
import type { Mentions } from "./evidence.ts";
import { hasOf } from "./summary.ts";
import { dateOf, yearOf } from "./time.ts";
import { origins, targets, withWholes } from "./walk.ts";

/** Values of one key, and those of each work: `value[offset[work]] … value[offset[work + 1] - 1]`. */
export interface KeyColumn {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  /** What each value is a part of, the nearest first. */
  readonly partOf: readonly (readonly string[])[];
  readonly offset: Uint32Array;
  readonly value: Uint32Array;
  /** How many works have each value. */
  readonly works: Uint32Array;
}

export interface FacetIndex {
  readonly keys: Readonly<Record<ValueKey, KeyColumn>>;
  /** When each work appeared; 0 when nothing says so. */
  readonly year: Uint16Array;
  /** Months in which something appeared, or years where only those are known, oldest first; and that of each work, -1 for none. */
  readonly months: readonly string[];
  readonly month: Int32Array;
  readonly listed: Uint8Array;
  /** 1 for a series that says what its one edition says. */
  readonly redundant: Uint8Array;
}

const types = [
  ["paper", "Papers"],
  ["talk", "Talks"],
  ["software", "Software"],
] as const;
const institutionTypes: readonly (readonly [InstitutionType, string])[] = [
  ["academia", "Academia"],
  ["industry", "Industry"],
  ["government", "Government"],
  ["nonprofit", "Nonprofit"],
  ["other", "Other"],
];
const hasNames: readonly (readonly [Has, string])[] = [
  ["code", "Code"],
  ["slides", "Slides"],
  ["arxiv", "arXiv"],
  ["award", "Award"],
];

/** A whole stands for its parts: a work of a lab is a work of its parent, one at an edition is one of its series. */
export function facetIndex(columns: Columns, map: AtlasMap, regionOf: readonly (string | undefined)[], mentions: Mentions): FacetIndex {
  const { works, starts } = columns;
  const entities = (kind: number, type: "about" | "published-in" | "affiliated-with"): KeyColumn => {
    const first = starts[kind]!;
    const nodes = Array.from({ length: starts[kind + 1]! - first }, (_, i) => first + i);
    const wholes = nodes.map((node) => withWholes(columns, node).map((whole) => whole - first));
    const values = (work: number): number[] => targets(columns, work, type).flatMap((node) => wholes[node - first]!);
    const partOf = wholes.map(([, ...others]) => others.map((whole) => columns.ids[first + whole]!));
    return keyColumn(
      nodes.map((node, i) => [columns.ids[node]!, nameAt(columns, node), partOf[i]!]),
      works.length,
      values,
    );
  };
  const typesOf = (work: number): number[] =>
    targets(columns, work, "affiliated-with").flatMap((node) => {
      const { type } = columns.institutions[node - starts[1]!]!;
      return type === undefined ? [] : [institutionTypes.findIndex(([id]) => id === type)];
    });
  const regionIndex = new Map(map.regions.map(({ id }, i) => [id, i]));
  const date = works.map((_, work) => dateOf(columns, work));
  const months = [...new Set(date.flatMap((day) => day?.slice(0, 7) ?? []))].sort(byCodeUnits);
  const monthIndex = new Map(months.map((month, at) => [month, at]));
  return {
    keys: {
      regions: keyColumn(
        map.regions.map(({ id, name }) => [id, name]),
        works.length,
        (work) => {
          const region = regionOf[work];
          return region === undefined ? [] : [regionIndex.get(region)!];
        },
      ),
      topics: entities(3, "about"),
      venues: entities(2, "published-in"),
      institutions: entities(1, "affiliated-with"),
      institutionTypes: keyColumn(institutionTypes, works.length, typesOf),
      sources: keyColumn(
        columns.sources.map(({ id, title }) => [id, title]),
        works.length,
        (work) => mentions.sources[work]!,
      ),
      types: keyColumn(types, works.length, (work) => [types.findIndex(([type]) => type === works[work]!.type)]),
      has: keyColumn(hasNames, works.length, (work) => hasOf(works[work]!).map((has) => hasNames.findIndex(([id]) => id === has))),
    },
    year: Uint16Array.from(date, (day) => (day === undefined ? 0 : yearOf(day))),
    months,
    month: Int32Array.from(date, (day) => monthIndex.get(day?.slice(0, 7) ?? "") ?? -1),
    listed: Uint8Array.from(works, ({ listed }) => (listed ? 1 : 0)),
    redundant: Uint8Array.from(columns.venues, (_, at) => (redundantSeries(columns, starts[2]! + at) ? 1 : 0)),
  };
}

/** A series with one edition says what its edition says, unless works are at the series itself. */
function redundantSeries(columns: Columns, node: number): boolean {
  const series = columns.venues[node - columns.starts[2]!]!.year === undefined;
  return series && origins(columns, node, "part-of").length === 1 && origins(columns, node, "published-in").length === 0;
}

function keyColumn(
  values: readonly (readonly [id: string, name: string, partOf?: readonly string[]])[],
  works: number,
  valuesOf: (work: number) => readonly number[],
): KeyColumn {
  const offset = new Uint32Array(works + 1);
  const value: number[] = [];
  for (let work = 0; work < works; work++) {
    for (const one of new Set(valuesOf(work))) value.push(one);
    offset[work + 1] = value.length;
  }
  const counts = new Uint32Array(values.length);
  for (const one of value) counts[one]!++;
  return {
    ids: values.map(([id]) => id),
    names: values.map(([, name]) => name),
    index: new Map(values.map(([id], i) => [id, i])),
    partOf: values.map(([, , partOf = []]) => partOf),
    offset,
    value: Uint32Array.from(value),
    works: counts,
  };
}
