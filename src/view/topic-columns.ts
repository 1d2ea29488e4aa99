import type { Filter } from "../atlas/filter.ts";
import type { WorkSummary } from "../atlas/source.ts";
import type { VenueId } from "../model/ids.ts";
import { byKeys } from "../model/order.ts";
import { counted } from "./words.ts";

/** An edition with the first date that its works have, and how many they are. */
export interface Edition {
  readonly id: VenueId;
  readonly name: string;
  readonly date: string;
  readonly works: number;
}

/** A step of time: an edition, several, or years. */
export interface TopicColumn {
  readonly key: string;
  /** In two lines: "MLSys", "2024". */
  readonly lines: readonly [string, string];
  readonly name: string;
  /** What narrows to it. */
  readonly asks: Pick<Filter, "venues" | "years">;
  readonly editions: ReadonlySet<VenueId>;
  /** More than one step of time: its bars are not to be measured by those beside them. */
  readonly gathered: boolean;
  readonly works: number;
}

/** Editions in order of time; those without a date, such as series, stand nowhere in it. */
export const editionsOf = (works: readonly WorkSummary[]): readonly Edition[] => {
  const editions = new Map<VenueId, Edition>();
  for (const { venue, date } of works) {
    if (venue === undefined || date === undefined) continue;
    const known = editions.get(venue.id);
    if (known === undefined) editions.set(venue.id, { ...venue, date, works: 1 });
    else editions.set(venue.id, { ...known, date: date < known.date ? date : known.date, works: known.works + 1 });
  }
  return [...editions.values()].sort(
    byKeys(
      ({ date }) => date,
      ({ id }) => id,
    ),
  );
};

/** More editions than this would not fit an address: then years take their place. */
const mostNamed = 24;

const sum = (editions: readonly Edition[]): number => editions.reduce((works, edition) => works + edition.works, 0);
const idsOf = (editions: readonly Edition[]): readonly VenueId[] => editions.map(({ id }) => id);

const twoLines = (name: string): readonly [string, string] => {
  const [, series, year] = /^(.*\S)\s+(\d{4})$/.exec(name) ?? [];
  return series === undefined || year === undefined ? [name, ""] : [series, year];
};

const editionColumn = (edition: Edition): TopicColumn => ({
  key: edition.id,
  lines: twoLines(edition.name),
  name: edition.name,
  asks: { venues: [edition.id], years: null },
  editions: new Set([edition.id]),
  gathered: false,
  works: edition.works,
});

const earlierColumn = (editions: readonly Edition[]): TopicColumn => ({
  key: "earlier",
  lines: [`${editions.length}`, "earlier"],
  name: `the ${counted(editions.length, "edition")} before`,
  asks: { venues: idsOf(editions), years: null },
  editions: new Set(idsOf(editions)),
  gathered: true,
  works: sum(editions),
});

const yearsColumn = (editions: readonly Edition[], from: number, to: number): TopicColumn => ({
  key: `${from}`,
  lines: from === to ? [`${to}`, ""] : ["until", `${to}`],
  name: from === to ? `${to}` : `${from} to ${to}`,
  asks: { venues: [], years: [from, to] },
  editions: new Set(idsOf(editions)),
  gathered: from !== to,
  works: sum(editions),
});

const yearOf = ({ date }: Edition): number => Number(date.slice(0, 4));

/** At most so many columns: every edition, or the newest and what was before them; of very many editions, years. */
export const topicColumns = (editions: readonly Edition[], most: number): readonly TopicColumn[] => {
  if (editions.length <= most) return editions.map(editionColumn);
  if (editions.length <= mostNamed) {
    const newest = editions.slice(editions.length - most + 1);
    return [earlierColumn(editions.slice(0, editions.length - newest.length)), ...newest.map(editionColumn)];
  }
  const years = [...new Set(editions.map(yearOf))];
  const alone = years.length <= most ? years : years.slice(years.length - most + 1);
  const [first = 0] = years;
  const [begin = first] = alone;
  const column = (from: number, to: number): TopicColumn =>
    yearsColumn(
      editions.filter((edition) => yearOf(edition) >= from && yearOf(edition) <= to),
      from,
      to,
    );
  return [...(begin > first ? [column(first, begin - 1)] : []), ...alone.map((year) => column(year, year))];
};
