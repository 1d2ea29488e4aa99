import type { WorkId } from "../../model/ids.ts";
import { linkRel, type Link } from "../../model/link.ts";
import { groupBy } from "../../model/group.ts";
import { workType, type Work, type WorkType } from "../../model/work.ts";
import { shortTitleOf } from "../recognise/title.ts";
import { foldName } from "../registry.ts";
import { sortedPlaces } from "./edges.ts";
import type { Gathered } from "./gather.ts";
import { uniqueIds } from "./ids.ts";
import type { Mention } from "./mentions.ts";
import { byKeys, sorted } from "../../model/order.ts";
import { preferred, ranked } from "./order.ts";
import type { Edition, Venues } from "./venues.ts";

const hasPaper = (mention: Mention): number => (mention.doi !== null || mention.arxiv !== null || mention.links.length > 0 ? 1 : 0);
const isLoud = (text: string): number => (/\p{Ll}/u.test(text.replace(/^\S+\s*/, "")) || !/\s/.test(text) ? 0 : 1);
const capitals = (text: string): number => text.replace(/[^\p{Lu}]/gu, "").length;

/**
 * The title among those written: one that a list gives to an entry of its own, in full, not in capitals, most frequent,
 * beside a link to the paper, with fewest capitals. The same for any order of the lists.
 */
const titleOf = (mentions: readonly Mention[]): string => {
  const times = new Map(ranked(mentions.map((mention) => mention.title)));
  return (
    [...mentions].sort(
      byKeys<Mention>(
        (mention) => (mention.entry === null ? 1 : 0),
        (mention) => (mention.nameOnly ? 1 : 0),
        (mention) => isLoud(mention.title),
        (mention) => -(times.get(mention.title) ?? 0),
        (mention) => -hasPaper(mention),
        (mention) => capitals(mention.title),
        (mention) => -mention.title.length,
        (mention) => mention.title,
      ),
    )[0]?.title ?? ""
  );
};

/** The system's name as some list writes it: the one in the title chosen, else the one that others give. */
const preferredName = (mentions: readonly Mention[], title: string): string | null => {
  const inTitle = mentions.filter((mention) => mention.title === title && !mention.nameOnly).flatMap((mention) => mention.shortTitle ?? []);
  const short = preferred(inTitle) ?? preferred(mentions.flatMap((mention) => mention.shortTitle ?? []));
  return short === null || short === title ? null : short;
};

const datesIn = ({ mentions }: Gathered): readonly string[] => mentions.flatMap(({ entry }) => entry?.date?.value ?? []);

/** The proceedings before the preprint, what most lists say before what one says, then the earlier. */
const primaryEdition = (gathered: Gathered, venues: Venues): Edition | null => {
  const editions = gathered.venues.flatMap(({ value }) => venues.of(value) ?? []).filter((edition) => edition.year !== undefined);
  if (editions.length <= 1) return editions[0] ?? null;
  const times = new Map(ranked(editions.map((edition) => edition.id)));
  const dates = datesIn(gathered);
  return (
    [...editions].sort(
      byKeys<Edition>(
        (edition) => (edition.isPreprint ? 1 : 0),
        (edition) => -(times.get(edition.id) ?? 0),
        (edition) => (dates.some((date) => date.startsWith(String(edition.year))) ? 0 : 1),
        (edition) => edition.year ?? 0,
        (edition) => edition.id,
      ),
    )[0] ?? null
  );
};

interface Dated {
  readonly year?: number;
  readonly date?: string;
}

const asDated = (date: string): Dated => ({ year: Number(date.slice(0, 4)), ...(date.length > 4 ? { date } : {}) });

/** From the venue's edition, whose first day the registry may know; else from a date that a list states. */
const statedDates = (gathered: Gathered, edition: Edition | null): Dated => {
  const stated = ranked(datesIn(gathered)).map(([date]) => date);
  const fits = (date: string): boolean => edition?.year === undefined || date.startsWith(String(edition.year));
  const best = stated.find((date) => date.length > 4 && fits(date)) ?? stated.find(fits);
  if (edition?.year === undefined) return best === undefined ? {} : asDated(best);
  if (edition.starts !== undefined) return { year: edition.year, date: edition.starts };
  return { year: edition.year, ...(best === undefined ? {} : asDated(best)) };
};

/** A ruling's date stands above the lists'; one that takes the day away leaves the year. */
const datesOf = (gathered: Gathered, edition: Edition | null): Dated => {
  const [date, year] = [gathered.set.get("date"), gathered.set.get("year")];
  const ruled = date ?? year;
  if (ruled !== undefined && ruled !== null) return asDated(ruled);
  if (year === null) return {};
  const stated = statedDates(gathered, edition);
  return date === null && stated.year !== undefined ? { year: stated.year } : stated;
};

const typeOf = (gathered: Gathered): WorkType => {
  const ruled = gathered.set.get("type");
  if (ruled !== undefined) return workType.parse(ruled);
  const listed = gathered.mentions.flatMap((mention) => mention.entry?.type ?? []);
  const referred = gathered.mentions.flatMap((mention) => mention.reference?.relation.target.type ?? []);
  // Ties go to "paper", which also stands first by code units.
  return workType.parse(ranked(listed.length > 0 ? listed : referred)[0]?.[0] ?? "paper");
};

const relOrder = linkRel.options;

/** Each address once, with the most telling of its labels; those of entries before those of references. */
const linksOf = (mentions: readonly Mention[]): Link[] => {
  const links = [
    ...mentions.flatMap(({ entry }) => (entry?.links ?? []).map(({ value }) => value)),
    ...mentions.flatMap(({ reference }) => reference?.relation.target.links ?? []),
  ];
  const byUrl = new Map<string, Link>();
  for (const link of links) {
    const found = byUrl.get(link.url);
    if (found === undefined || relOrder.indexOf(link.rel) < relOrder.indexOf(found.rel))
      byUrl.set(link.url, { rel: link.rel, url: link.url });
  }
  return [...byUrl.values()].sort(
    byKeys<Link>(
      (link) => relOrder.indexOf(link.rel),
      (link) => link.url,
    ),
  );
};

const notesOf = (mentions: readonly Mention[]): Work["notes"] => {
  const notes = new Map<string, Work["notes"][number]>();
  for (const { value, place } of mentions.flatMap((mention) => mention.entry?.notes ?? []))
    notes.set(`${place.source} ${String(place.line)} ${value}`, { text: value, place });
  return [...notes.values()].sort(
    byKeys(
      (note) => note.place.source,
      (note) => note.place.line,
      (note) => note.text,
    ),
  );
};

const awardsOf = (mentions: readonly Mention[]): string[] => {
  const byKey = groupBy(
    mentions.flatMap((mention) => (mention.entry?.awards ?? []).map(({ value }) => value)),
    foldName,
  );
  return sorted([...byKey.values()].map((written) => preferred(written) ?? ""));
};

/** Every other way in which the lists write the title or the name. */
const aliasesOf = (mentions: readonly Mention[], title: string, shortTitle: string | null): string[] => {
  const names = mentions.flatMap((mention) => [mention.title, ...(mention.shortTitle === null ? [] : [mention.shortTitle])]);
  return sorted(names).filter((name) => name !== title && name !== shortTitle && !(shortTitle !== null && name === title));
};

const identifiersFrom = ({ mentions, set }: Gathered): Pick<Work, "identifiers"> => {
  const pick = (field: "doi" | "arxiv", stated: readonly string[]): string | null => {
    const ruled = set.get(field);
    return ruled === undefined ? (ranked(stated)[0]?.[0] ?? null) : ruled;
  };
  const [doi, arxiv] = [
    pick(
      "doi",
      mentions.flatMap(({ doi }) => doi ?? []),
    ),
    pick(
      "arxiv",
      mentions.flatMap(({ arxiv }) => arxiv ?? []),
    ),
  ];
  if (doi === null && arxiv === null) return {};
  return { identifiers: { ...(doi === null ? {} : { doi }), ...(arxiv === null ? {} : { arxiv }) } };
};

const recordOf = (id: WorkId, gathered: Gathered, title: string, dates: Dated): Work => {
  const { mentions, set } = gathered;
  const ruled = set.get("shortTitle");
  const shortTitle = ruled === undefined ? preferredName(mentions, title) : ruled;
  return {
    id,
    type: typeOf(gathered),
    title,
    ...(shortTitle === null ? {} : { shortTitle }),
    aliases: aliasesOf(mentions, title, shortTitle),
    ...dates,
    ...identifiersFrom(gathered),
    listed: mentions.some((mention) => mention.entry !== null && mention.entry.isReferred !== true),
    links: linksOf(mentions),
    awards: awardsOf(mentions),
    notes: notesOf(mentions),
    places: sortedPlaces(mentions.map((mention) => mention.place)),
  };
};

/** Where a ruling gives the title, what is written is none. */
const asTitled = (gathered: Gathered): Gathered => {
  if (gathered.mentions.every(({ titled }) => titled === null)) return gathered;
  const called = (mention: Mention): Mention =>
    mention.titled === null ? mention : { ...mention, title: mention.titled, shortTitle: shortTitleOf(mention.titled) };
  return { ...gathered, mentions: gathered.mentions.map(called) };
};

/** One record per group, in the order of the groups. */
export const resolveWorks = (gathering: readonly Gathered[], venues: Venues): readonly Work[] => {
  const groups = gathering.map(asTitled);
  const titles = groups.map((gathered) => gathered.set.get("title") ?? titleOf(gathered.mentions));
  const editions = groups.map((gathered) => primaryEdition(gathered, venues));
  const dates = groups.map((gathered, at) => datesOf(gathered, editions[at] ?? null));
  const ids = uniqueIds(
    "work",
    groups.map(({ mentions }, at) => {
      const first = sortedPlaces(mentions.map((mention) => mention.place))[0];
      return {
        name: titles[at] ?? "",
        qualifiers: [
          String(dates[at]?.year ?? ""),
          editions[at]?.id.slice("venue:".length) ?? "",
          first === undefined ? "" : `${first.source.slice("source:".length)} ${String(first.line)}`,
        ],
        standing: (mentions.some((mention) => mention.entry !== null) ? 1e6 : 0) + mentions.length,
      };
    }),
  );
  return groups.flatMap((gathered, at) => {
    const [id, title] = [ids[at], titles[at]];
    return id === undefined || title === undefined ? [] : [recordOf(id, gathered, title, dates[at] ?? {})];
  });
};
