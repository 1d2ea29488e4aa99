import type { WorkSummary } from "../atlas/source.ts";
import { push } from "../model/group.ts";
import type { WorkId } from "../model/ids.ts";
import type { Region } from "../model/map.ts";
import { byCodeUnits } from "../model/order.ts";
import type { TopicMeasure, TopicOrder } from "./table-view.ts";
import { editionsOf, topicColumns, type Edition, type TopicColumn } from "./topic-columns.ts";
import { chance, growthOf, shareGained, type Growth, type Halves } from "./topic-growth.ts";
import { counted } from "./words.ts";

/** The works of a topic in one column, and those of them that the whole filter lets through. */
export interface TopicBar {
  readonly works: number;
  readonly matching: number;
  /** Of all works of the column. */
  readonly share: number;
}

export interface TopicRow {
  readonly region: Region;
  readonly works: number;
  readonly matching: number;
  readonly bars: readonly TopicBar[];
  readonly growth: Growth;
  readonly halves: Halves;
}

export interface TopicTable {
  readonly rows: readonly TopicRow[];
  readonly columns: readonly TopicColumn[];
  /** The highest bar, as a number of works and as a share. */
  readonly most: { readonly works: number; readonly share: number };
  /** The edition since which works are later; null when all are of one edition, or none is dated. */
  readonly since: Edition | null;
  /** Works of no dated edition: they are in no bar. */
  readonly undated: number;
}

interface Given {
  /** Works that the filter lets through, but for its topics and its time. */
  readonly works: readonly WorkSummary[];
  readonly matching: ReadonlySet<WorkId> | null;
  readonly regions: readonly Region[];
  readonly order: TopicOrder;
  readonly mostColumns: number;
}

/** The edition that parts all works most evenly into earlier and later ones. */
const sinceOf = (editions: readonly Edition[]): { readonly edition: Edition; readonly at: number } | null => {
  const all = editions.reduce((sum, { works }) => sum + works, 0);
  let [before, best]: [number, { readonly edition: Edition; readonly at: number; readonly uneven: number } | null] = [0, null];
  editions.forEach((edition, at) => {
    const uneven = Math.abs(all - 2 * before);
    if (at > 0 && (best === null || uneven <= best.uneven)) best = { edition, at, uneven };
    before += edition.works;
  });
  return best;
};

const orders: Readonly<Record<TopicOrder, (a: TopicRow, b: TopicRow) => number>> = {
  works: (a, b) => b.works - a.works,
  growth: (a, b) => shareGained(b.halves) - shareGained(a.halves),
  name: (a, b) => byCodeUnits(a.region.name.toLowerCase(), b.region.name.toLowerCase()),
};

/** Each topic with a bar for every step of time. */
export const topicTable = ({ works, matching, regions, order, mostColumns }: Given): TopicTable => {
  const editions = editionsOf(works);
  const columns = topicColumns(editions, mostColumns);
  const since = sinceOf(editions);
  const later = new Set(since === null ? [] : editions.slice(since.at).map(({ id }) => id));
  const dated = new Set(editions.map(({ id }) => id));
  const isDated = ({ venue }: WorkSummary): boolean => venue !== undefined && dated.has(venue.id);
  const isLater = ({ venue }: WorkSummary): boolean => venue !== undefined && later.has(venue.id);
  const matches = ({ id }: WorkSummary): boolean => matching === null || matching.has(id);
  const halves = (some: readonly WorkSummary[]): readonly [number, number] => {
    const ofEditions = some.filter(isDated);
    const after = ofEditions.filter(isLater).length;
    return [ofEditions.length - after, after];
  };
  const [allBefore, allSince] = halves(works);
  const byRegion = new Map<string, WorkSummary[]>();
  for (const work of works) if (work.region !== undefined) push(byRegion, work.region, work);
  const rows = regions.flatMap((region): readonly TopicRow[] => {
    const own = byRegion.get(region.id) ?? [];
    if (own.length === 0) return [];
    const [before, after] = halves(own);
    const half: Halves = { before, since: after, allBefore, allSince };
    const bars = columns.map((column): TopicBar => {
      const inside = own.filter(({ venue }) => venue !== undefined && column.editions.has(venue.id));
      return { works: inside.length, matching: inside.filter(matches).length, share: inside.length / column.works };
    });
    return [{ region, works: own.length, matching: own.filter(matches).length, bars, growth: growthOf(half), halves: half }];
  });
  const bars = rows.flatMap((row) => row.bars);
  return {
    rows: rows.sort((a, b) => orders[order](a, b) || b.works - a.works || byCodeUnits(a.region.id, b.region.id)),
    columns,
    most: { works: Math.max(0, ...bars.map((bar) => bar.works)), share: Math.max(0, ...bars.map((bar) => bar.share)) },
    since: since?.edition ?? null,
    undated: works.filter((work) => !isDated(work)).length,
  };
};

const verdicts: Readonly<Record<Growth, string>> = {
  grows: "Grows",
  shrinks: "Shrinks",
  steady: "No clear change",
  few: "Too few to tell",
};

/** "Grows: 3 of 26 before MLSys 2024, 16 of 62 since"; null where there is no before and since. */
export const growthSentence = ({ growth, halves }: TopicRow, since: Edition | null): string | null => {
  if (since === null) return null;
  const { before, allBefore, since: after, allSince } = halves;
  return `${verdicts[growth]}: ${before} of ${allBefore} before ${since.name}, ${after} of ${allSince} since`;
};

/** More topics than this are counted and not named. */
const mostNamed = 3;

const named = (rows: readonly TopicRow[]): string => {
  const [first, ...more] = rows.map(({ region }) => region.name);
  return more.length >= mostNamed ? `${first} and ${more.length} more` : [first, ...more].join(", ");
};

/** "Since MLSys 2024, 2 of 10 topics grow: LLM serving, Quantization; 1 shrinks: GPU cluster; of the others no change is clear". */
export const topicsSentence = ({ rows, since }: TopicTable): string => {
  if (rows.length === 0) return "No work is left, so no topic is";
  const topics = counted(rows.length, "topic");
  if (since === null) return `${topics}; the works are of one time, so none can be seen to grow`;
  const of = (growth: Growth): readonly TopicRow[] => rows.filter((row) => row.growth === growth);
  const [grow, shrink] = [of("grows"), of("shrinks")];
  if (grow.length + shrink.length === 0) return `None of ${topics} clearly grows or shrinks since ${since.name}`;
  const count = (some: readonly TopicRow[], verb: readonly [one: string, many: string], all: string): string | null =>
    some.length === 0 ? null : `${some.length}${all} ${some.length === 1 ? verb[0] : verb[1]}: ${named(some)}`;
  const grown = count(grow, ["grows", "grow"], ` of ${topics}`);
  const shrunk = count(shrink, ["shrinks", "shrink"], grown === null ? ` of ${topics}` : "");
  const rest = grow.length + shrink.length === rows.length ? null : "of the others no change is clear";
  return `Since ${since.name}, ${[grown, shrunk, rest].filter((part) => part !== null).join("; ")}`;
};

/** How to read the bars, and how far. */
export const topicsCaution = ({ undated, columns }: TopicTable, measure: TopicMeasure): string =>
  [
    measure === "share"
      ? "A bar is a share of all works that these lists name of the edition; of small editions it is soon large."
      : "A bar counts works that these lists name, all on one scale from zero.",
    columns.some(({ gathered }) => gathered) ? "A pale bar gathers several steps of time." : null,
    `A change is said where chance alone would make it less than once in ${Math.round(1 / chance)} times; since editions are of different venues, it may also be theirs.`,
    undated === 0 ? null : `${counted(undated, "work")} of no dated edition ${undated === 1 ? "is" : "are"} in no bar.`,
  ]
    .filter((part) => part !== null)
    .join(" ");
