import type { ListClaims, WorkClaim } from "../../src/ingest/claims.ts";
import { ingest, type Knowledge } from "../../src/ingest/ingest.ts";
import { identifiersOf } from "../../src/ingest/recognise/links.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { EdgeType } from "../../src/model/edge.ts";
import type { Work } from "../../src/model/work.ts";
import { fold } from "../ingest/score.ts";
import type { Entry, Golden } from "./import-golden.ts";

/** What was expected of one kind of fact, what was found and how much of it was right, with the differences in words. */
export interface Tally {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

export const fields = [
  "entries",
  "title",
  "venue",
  "year",
  "links",
  "split",
  "canonical",
  "authors",
  "topics",
  "awards",
  "relations",
] as const;
export type Field = (typeof fields)[number];
export type Scores = Readonly<Record<Field | "lines", Tally>>;

const empty: Tally = { expected: 0, found: 0, right: 0, wrong: [] };

export const sum = (tallies: readonly Tally[]): Tally => ({
  expected: tallies.reduce((total, { expected }) => total + expected, 0),
  found: tallies.reduce((total, { found }) => total + found, 0),
  right: tallies.reduce((total, { right }) => total + right, 0),
  wrong: tallies.flatMap(({ wrong }) => wrong),
});

/** Values are right when their letters and digits are; of each only as many as were expected. */
const tally = (where: string, expected: readonly string[], found: readonly string[]): Tally => {
  const want = new Map(expected.map((value) => [fold(value), value]));
  const have = new Map(found.map((value) => [fold(value), value]));
  const missing = [...want].filter(([key]) => !have.has(key)).map(([, value]) => value);
  const invented = [...have].filter(([key]) => !want.has(key)).map(([, value]) => value);
  return {
    expected: want.size,
    found: have.size,
    right: want.size - missing.length,
    wrong: missing.length + invented.length === 0 ? [] : [`${where}: - ${missing.join(" | ")} + ${invented.join(" | ")}`],
  };
};

interface Found {
  readonly entry: Entry;
  readonly claim: WorkClaim;
  readonly work: Work | undefined;
}

const alike = (claim: WorkClaim, title: string): boolean => {
  const [a, b] = [fold(claim.title), fold(title)];
  return a === b || (a.length > 8 && b.length > 8 && (a.includes(b) || b.includes(a)));
};

/** "Best Paper Award" and "Best Paper" are one award. */
const bareAward = (award: string): string => award.replace(/\s+awards?$/i, "");

const sameAddress = (url: string): string => url.replace(/^https?:\/\/(?:www\.|browse\.)?/, "").replace(/[/#]+$/, "");

/** Where identifiers lead to that no link of a work has: the explorer shows them as links. */
const addressesOf = ({ links, identifiers = {} }: Work): readonly string[] => {
  const linked = links.map(({ url }) => identifiersOf(url));
  const { doi, arxiv } = identifiers;
  return [
    ...(doi === undefined || linked.some((each) => each.doi === doi) ? [] : [`https://doi.org/${doi}`]),
    ...(arxiv === undefined || linked.some((each) => each.arxiv === arxiv) ? [] : [`https://arxiv.org/abs/${arxiv}`]),
  ];
};

/** Names of what edges of one type lead to from a work. */
const reached = (atlas: Atlas, id: string, type: EdgeType): readonly string[] => {
  const names = new Map<string, string>(
    [...atlas.institutions, ...atlas.venues, ...atlas.people].map((node) => [
      node.id,
      "series" in node ? (node.series ?? node.name) : node.name,
    ]),
  );
  return atlas.edges.filter((edge) => edge.from === id && edge.type === type).map(({ to }) => names.get(to) ?? to);
};

const relationsOf = (atlas: Atlas, id: string): readonly string[] => {
  const titles = new Map(atlas.works.map((work) => [work.id as string, work.title]));
  return atlas.edges
    .filter(({ from, type, basis }) => from === id && basis === "stated" && ["related-work", "builds-on", "cites"].includes(type))
    .map(({ to, type }) => `${type} ${titles.get(to) ?? to}`);
};

const scoreEntry = ({ entry, claim, work }: Found, atlas: Atlas, siblings: readonly Entry[]): Partial<Record<Field, Tally>> => {
  const at = `${String(entry.line)} ${entry.title.slice(0, 40)}`;
  const all = <T>(of: (one: Entry) => readonly T[] | undefined): readonly T[] => siblings.flatMap((one) => of(one) ?? []);
  const venues = work === undefined ? [] : reached(atlas, work.id, "published-in");
  const wanted = all(({ venue }) => (venue === undefined ? [] : [venue]));
  const years = [...new Set(all(({ year }) => (year === undefined ? [] : [String(year)])))];
  const written = claim.institutions.map(({ value }) => value.text);
  const persons = claim.people.flatMap(({ value }) => value.institutions.map(({ text }) => text));
  return {
    title: tally(at, [entry.title], [claim.title]),
    ...(wanted.includes("?") ? {} : { venue: tally(at, wanted, [...new Set(venues)]) }),
    year: tally(
      at,
      years.length > 1 && work?.year !== undefined && years.includes(String(work.year)) ? [String(work.year)] : years.slice(0, 1),
      work?.year === undefined ? [] : [String(work.year)],
    ),
    links: tally(
      at,
      all(({ links }) => links).map(sameAddress),
      (work === undefined ? [] : [...work.links.map(({ url }) => url), ...addressesOf(work)]).map(sameAddress),
    ),
    split: tally(
      at,
      (entry.institutions ?? []).map(([raw]) => raw),
      [...written, ...persons],
    ),
    canonical: tally(
      at,
      all(({ institutions }) => institutions).map(([, name]) => name),
      work === undefined ? [] : reached(atlas, work.id, "affiliated-with"),
    ),
    authors: tally(
      at,
      entry.authors ?? [],
      claim.people.map(({ value }) => value.name),
    ),
    ...(entry.topics === undefined
      ? {}
      : {
          topics: tally(
            at,
            [entry.topics.join(" / ")].filter((path) => path !== ""),
            [claim.topics.map(({ value }) => value).join(" / ")].filter((path) => path !== ""),
          ),
        }),
    awards: tally(at, all(({ awards }) => awards).map(bareAward), (work?.awards ?? []).map(bareAward)),
    relations: tally(
      at,
      all(({ relations }) => relations),
      work === undefined ? [] : relationsOf(atlas, work.id),
    ),
  };
};

const linesOf = (text: string, { lines }: ListClaims): Tally => {
  const filled = text.split(/\r\n|\r|\n/).flatMap((line, at) => (line.trim() === "" ? [] : [at + 1]));
  const known = new Set(
    lines.filter(({ as, reason }) => as !== "unknown" && (as !== "ignored" || reason !== undefined)).map(({ line }) => line),
  );
  const lost = filled.filter((line) => !known.has(line));
  return { expected: filled.length, found: filled.length, right: filled.length - lost.length, wrong: lost.map(String) };
};

/** One list read alone against what it states. Venue, year, links, institutions, awards and relations are those of the work that the entry became. */
export const scoreList = (golden: Golden, knowledge: Knowledge): Scores => {
  const { atlas, lists } = ingest([golden], knowledge);
  const claims = lists[0];
  if (claims === undefined) throw new Error(`${golden.path} was not read`);
  const papers = claims.works.filter(({ type }) => type === "paper");
  const workOf = (claim: WorkClaim): Work | undefined =>
    atlas.works.find(
      ({ places, title, aliases, shortTitle }) =>
        places.some(({ line }) => line === claim.line) &&
        [title, ...aliases, shortTitle ?? title].some((name) => fold(name) === fold(claim.title)),
    ) ?? atlas.works.find(({ places, listed }) => listed && places.some(({ line }) => line === claim.line));
  const found = golden.entries.flatMap((entry): readonly Found[] => {
    const claim = claims.works.find((one) => one.line === entry.line && alike(one, entry.title));
    return claim === undefined ? [] : [{ entry, claim, work: workOf(claim) }];
  });
  const taken = new Set(found.map(({ claim }) => claim));
  const invented = papers.filter((claim) => !taken.has(claim));
  const missed = golden.entries.filter((entry) => !found.some((one) => one.entry === entry));
  const each = found.map((one) =>
    scoreEntry(
      one,
      atlas,
      found.filter(({ work }) => work === one.work).map(({ entry }) => entry),
    ),
  );
  const of = (field: Field): Tally => sum(each.map((scores) => scores[field] ?? empty));
  return {
    ...(Object.fromEntries(fields.map((field) => [field, of(field)])) as Record<Field, Tally>),
    entries: {
      expected: golden.entries.length,
      found: found.length + invented.length,
      right: found.length,
      wrong: [
        ...missed.map(({ line, title }) => `- ${String(line)} ${title}`),
        ...invented.map(({ line, title }) => `+ ${String(line)} ${title}`),
      ],
    },
    lines: linesOf(golden.text, claims),
  };
};
