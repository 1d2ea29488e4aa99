import type { Filter, ValueKey } from "../atlas/filter.ts";
import type { Witness, WorkSummary } from "../atlas/source.ts";
import type { InstitutionId, SourceId, WorkId } from "../model/ids.ts";
import { institutionType, type InstitutionType } from "../model/institution.ts";
import type { Region } from "../model/map.ts";
import { byCodeUnits } from "../model/order.ts";
import { tidied } from "./filter-edits.ts";
import { capitalised } from "./words.ts";

/*
 * The works of the map by a property of theirs, each value with the colour and form that stand for it. Five tints with
 * two forms are all that can be told apart, so that what goes beyond ten values is gathered; years are steps of one ramp.
 */

export type Key =
  | { readonly kind: "tint"; readonly tint: Region["tint"]; readonly mark: Region["mark"] }
  /** From 0, the oldest, to 1, the newest. */
  | { readonly kind: "step"; readonly share: number }
  | { readonly kind: "rest" };

/** What a category asks of a filter. */
export type Asks =
  | { readonly key: Extract<ValueKey, "venues" | "institutionTypes" | "sources">; readonly values: readonly string[] }
  | { readonly key: "years"; readonly years: readonly [from: number, to: number] };

export interface Category {
  readonly id: string;
  readonly name: string;
  readonly key: Key;
  /** Works that have it; a work may have several. */
  readonly works: number;
  /** null where the property is missing: no filter asks for that. */
  readonly asks: Asks | null;
}

export interface Colours {
  readonly categories: readonly Category[];
  /** Positions in `categories`, of each work at least one. */
  readonly of: ReadonlyMap<WorkId, readonly number[]>;
}

const tints: readonly Region["tint"][] = ["blue", "ochre", "plum", "aqua", "rose"];
const keys: readonly Key[] = (["circle", "square"] as const).flatMap((mark) => tints.map((tint): Key => ({ kind: "tint", tint, mark })));

type Bare = Omit<Category, "works">;

/** Categories without a work are left out; works of no category are gathered under what they lack. */
const coloursOf = (
  works: readonly WorkSummary[],
  bare: readonly Bare[],
  valuesOf: (work: WorkSummary) => readonly number[],
  lack: string,
): Colours => {
  const counts = bare.map(() => 0);
  const found = works.map((work) => [work.id, [...new Set(valuesOf(work))].sort((a, b) => a - b)] as const);
  for (const [, values] of found) for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  const lacking = found.filter(([, values]) => values.length === 0).length;
  const kept = bare.flatMap((category, index) => ((counts[index] ?? 0) === 0 ? [] : [{ category, index }]));
  const position = new Map(kept.map(({ index }, at) => [index, at]));
  return {
    categories: [
      ...kept.map(({ category, index }): Category => ({ ...category, works: counts[index] ?? 0 })),
      ...(lacking === 0 ? [] : [{ id: "none", name: lack, key: { kind: "rest" } as const, works: lacking, asks: null }]),
    ],
    of: new Map(
      found.map(([id, values]) => [id, values.length === 0 ? [kept.length] : values.flatMap((value) => position.get(value) ?? [])]),
    ),
  };
};

/** The first ten values have a key each, the others one together. */
const keyed = (
  values: readonly { readonly id: string; readonly name: string }[],
  key: "venues" | "sources",
  others: string,
): { readonly bare: readonly Bare[]; readonly index: ReadonlyMap<string, number> } => {
  const rest = values.slice(keys.length);
  const bare = values.slice(0, keys.length).map(({ id, name }, at): Bare => ({ id, name, key: keys[at]!, asks: { key, values: [id] } }));
  const gathered: Bare = {
    id: "others",
    name: `${rest.length} ${others}`,
    key: { kind: "rest" },
    asks: { key, values: rest.map(({ id }) => id) },
  };
  return {
    bare: rest.length === 0 ? bare : [...bare, gathered],
    index: new Map(values.map(({ id }, at) => [id, Math.min(at, keys.length)])),
  };
};

export const coloursByVenue = (works: readonly WorkSummary[]): Colours => {
  const counts = new Map<string, { readonly id: string; readonly name: string; works: number }>();
  for (const { venue } of works) {
    if (venue === undefined) continue;
    const known = counts.get(venue.id) ?? { ...venue, works: 0 };
    known.works += 1;
    counts.set(venue.id, known);
  }
  const values = [...counts.values()].sort((a, b) => b.works - a.works || byCodeUnits(a.name, b.name));
  const { bare, index } = keyed(values, "venues", "other venues");
  return coloursOf(works, bare, ({ venue }) => (venue === undefined ? [] : [index.get(venue.id) ?? 0]), "no venue named");
};

export interface ListOfWorks extends Pick<Witness, "id" | "siglum" | "title"> {
  readonly works: ReadonlySet<WorkId>;
}

export const coloursByList = (works: readonly WorkSummary[], lists: readonly ListOfWorks[]): Colours => {
  const values = lists.map(({ id, siglum, title }) => ({ id, name: `${siglum} ${title}` }));
  const { bare, index } = keyed(values, "sources", "other lists");
  const listed = (work: WorkId): readonly SourceId[] => lists.flatMap((list) => (list.works.has(work) ? [list.id] : []));
  return coloursOf(works, bare, ({ id }) => listed(id).map((list) => index.get(list) ?? 0), "in no list");
};

export const coloursByInstitutionType = (works: readonly WorkSummary[], types: ReadonlyMap<InstitutionId, InstitutionType>): Colours => {
  const all = institutionType.options;
  const bare = all.map((type, at): Bare => ({
    id: type,
    name: capitalised(type),
    key: keys[at]!,
    asks: { key: "institutionTypes", values: [type] },
  }));
  const valuesOf = ({ institutions }: WorkSummary): readonly number[] =>
    institutions.flatMap(({ id }) => {
      const type = types.get(id);
      return type === undefined ? [] : [all.indexOf(type)];
    });
  return coloursOf(works, bare, valuesOf, "none named");
};

/** More years than this are taken together, as many at a time as it needs. */
const mostSteps = 7;

export const coloursByYear = (works: readonly WorkSummary[]): Colours => {
  const years = [...new Set(works.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const span = years.length <= mostSteps ? 1 : Math.ceil((last - first + 1) / mostSteps);
  const starts = span === 1 ? years : Array.from({ length: Math.ceil((last - first + 1) / span) }, (_, step) => first + step * span);
  const bare = starts.map((from, step): Bare => {
    const to = span === 1 ? from : Math.min(last, from + span - 1);
    const share = starts.length === 1 ? 1 : step / (starts.length - 1);
    return {
      id: `${from}`,
      name: from === to ? `${from}` : `${from}–${to}`,
      key: { kind: "step", share },
      asks: { key: "years", years: [from, to] },
    };
  });
  const stepOf = (year: number): number => (span === 1 ? years.indexOf(year) : Math.floor((year - first) / span));
  return coloursOf(works, bare, ({ year }) => (year === undefined ? [] : [stepOf(year)]), "no year known");
};

/** Whether a filter asks for a category: for nothing else of its kind, or among others. */
export const chosenIn = (filter: Filter, asks: Asks): "alone" | "among" | "no" => {
  if (asks.key === "years") return filter.years?.[0] === asks.years[0] && filter.years[1] === asks.years[1] ? "alone" : "no";
  const values: readonly string[] = filter[asks.key];
  if (asks.values.length === 0 || !asks.values.every((value) => values.includes(value))) return "no";
  return values.length === asks.values.length ? "alone" : "among";
};

/** The filter with other values chosen of the kind of a category, none of whose own is excluded any more. */
const choosing = (filter: Filter, { key, values }: Exclude<Asks, { key: "years" }>, chosen: readonly string[]): Filter => {
  const excluded = filter.not[key].filter((value) => !values.includes(value));
  return tidied({ ...filter, [key]: chosen, not: { ...filter.not, [key]: excluded } });
};

/** The filter with a category chosen beside those of its kind, or dropped where it was; years stand alone. */
export const withCategory = (filter: Filter, asks: Asks): Filter => {
  const chosen = chosenIn(filter, asks) !== "no";
  if (asks.key === "years") return { ...filter, years: chosen ? null : asks.years };
  const values: readonly string[] = filter[asks.key];
  const kept = values.filter((value) => !asks.values.includes(value));
  return choosing(filter, asks, chosen ? kept : [...kept, ...asks.values]);
};

/** The filter with a category in the place of all others of its kind, or without any where it was alone. */
export const withCategoryAlone = (filter: Filter, asks: Asks): Filter => {
  const alone = chosenIn(filter, asks) === "alone";
  if (asks.key === "years") return { ...filter, years: alone ? null : asks.years };
  return choosing(filter, asks, alone ? [] : asks.values);
};
