import type { Atlas } from "../../src/model/atlas.ts";
import type { Edge, EdgeType } from "../../src/model/edge.ts";
import type { Work } from "../../src/model/work.ts";
import type { Expected } from "./expected.ts";

/** One kind of fact: how many were expected and found, and which were not right. */
export interface Figure {
  readonly name: string;
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly missing: readonly string[];
  readonly invented: readonly string[];
}

/** Letters and digits alone: case, punctuation and spaces of a title say nothing about which work it is. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "");

const compare = (
  name: string,
  expected: ReadonlySet<string>,
  found: ReadonlySet<string>,
  allowed: ReadonlySet<string> = new Set(),
): Figure => {
  const missing = [...expected].filter((fact) => !found.has(fact));
  const counted = [...found].filter((fact) => expected.has(fact) || !allowed.has(fact));
  const invented = counted.filter((fact) => !expected.has(fact));
  const right = expected.size - missing.length;
  return {
    name,
    expected: expected.size,
    found: counted.length,
    right,
    precision: counted.length === 0 ? 1 : (counted.length - invented.length) / counted.length,
    recall: expected.size === 0 ? 1 : right / expected.size,
    missing,
    invented,
  };
};

interface Key {
  readonly key: string;
  readonly titles: readonly string[];
}

const keysOf = (expected: Expected): readonly Key[] => [
  ...expected.works.map(({ title, otherTitles, shortTitle }) => ({ key: shortTitle ?? title, titles: [title, ...(otherTitles ?? [])] })),
  ...[...expected.referred, ...expected.talks].map(({ title }) => ({ key: title, titles: [title] })),
];

/** The name of each work of an atlas in the terms of what was expected; a work that nobody expects keeps its title. */
const namesOf = (atlas: Atlas, expected: Expected): ReadonlyMap<string, string> => {
  const keys = new Map(keysOf(expected).flatMap(({ key, titles }) => titles.map((title): [string, string] => [fold(title), key])));
  return new Map(
    atlas.works.map((work) => [
      work.id,
      [work.title, ...work.aliases].map((title) => keys.get(fold(title))).find((key) => key !== undefined) ?? work.title,
    ]),
  );
};

interface Reading {
  readonly atlas: Atlas;
  readonly nameOf: (id: string) => string;
  readonly pairs: (type: EdgeType, basis?: Edge["basis"]) => ReadonlySet<string>;
}

const readingOf = (atlas: Atlas, expected: Expected): Reading => {
  const names = new Map([
    ...[...atlas.institutions, ...atlas.venues, ...atlas.topics, ...atlas.people].map(({ id, name }): [string, string] => [id, name]),
    ...namesOf(atlas, expected),
  ]);
  const nameOf = (id: string): string => names.get(id) ?? id;
  return {
    atlas,
    nameOf,
    pairs: (type, basis) =>
      new Set(
        atlas.edges
          .filter((edge) => edge.type === type && (basis === undefined || edge.basis === basis))
          .map(({ from, to }) => `${nameOf(from)} | ${nameOf(to)}`),
      ),
  };
};

/** Works as a set of names; a name that stands twice was not merged and counts as found once too often. */
const worksOf = ({ atlas, nameOf }: Reading, keep: (work: Work) => boolean): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const work of atlas.works.filter(keep))
    found.add(found.has(nameOf(work.id)) ? `${nameOf(work.id)} again as ${work.id}` : nameOf(work.id));
  return found;
};

const paired = <T>(records: readonly T[], key: (record: T) => string, values: (record: T) => readonly string[]): ReadonlySet<string> =>
  new Set(records.flatMap((record) => values(record).map((value) => `${key(record)} | ${value}`)));

const keyOf = (work: { readonly title: string; readonly shortTitle?: string }): string => work.shortTitle ?? work.title;

const institutionFigures = (reading: Reading, expected: Expected): readonly Figure[] => {
  const speakers = paired(expected.talks, keyOf, ({ speakers: people }) => people.flatMap(({ institutions }) => institutions));
  const stated = new Set([
    ...paired(expected.works, keyOf, ({ institutions }) => institutions),
    ...paired(expected.referred, keyOf, ({ institutions }) => institutions),
    ...speakers,
  ]);
  const found = reading.pairs("affiliated-with");
  const second = (pairs: ReadonlySet<string>): ReadonlySet<string> => new Set([...pairs].map((pair) => pair.split(" | ")[1] ?? ""));
  return [compare("affiliations", stated, found), compare("institutions", second(stated), second(found))];
};

const peopleFigures = (reading: Reading, expected: Expected): readonly Figure[] => {
  const authors = [...expected.works, ...expected.talks.map(({ title, speakers }) => ({ title, authors: speakers }))];
  return [
    compare(
      "people",
      paired(authors, keyOf, (work) => work.authors.map(({ name }) => name)),
      reading.pairs("authored-by"),
    ),
    compare(
      "members",
      paired(
        authors.flatMap((work) => work.authors),
        ({ name }) => name,
        ({ institutions }) => institutions,
      ),
      reading.pairs("member-of"),
    ),
  ];
};

const venueFigures = (reading: Reading, expected: Expected): readonly Figure[] => {
  const all = [...expected.works, ...expected.referred, ...expected.talks];
  const byLink = (work: (typeof all)[number]): boolean => "venueOnlyByLink" in work;
  const pairs = (keep: (work: (typeof all)[number]) => boolean): ReadonlySet<string> =>
    paired(all.filter(keep), keyOf, ({ venue }) => (venue === undefined ? [] : [venue]));
  const found = reading.pairs("published-in");
  return [
    compare(
      "venues",
      pairs((work) => !byLink(work)),
      found,
      pairs(byLink),
    ),
    compare("venues by link", pairs(byLink), new Set([...found].filter((pair) => pairs(byLink).has(pair)))),
  ];
};

const linkFigure = ({ atlas, nameOf }: Reading, expected: Expected): Figure => {
  const stated = new Set([
    ...paired([...expected.works, ...expected.talks], keyOf, ({ links }) => links.map(({ url }) => url)),
    ...paired(expected.referred, keyOf, ({ links }) => links),
  ]);
  return compare(
    "links",
    stated,
    paired(
      atlas.works,
      ({ id }) => nameOf(id),
      ({ links }) => links.map(({ url }) => url),
    ),
  );
};

/** Where two documents list a work, both must say so. */
const mergeFigure = ({ atlas, nameOf }: Reading, expected: Expected, documentOf: (path: string) => string): Figure => {
  const documents = new Map(atlas.sources.map(({ id, path }) => [id, documentOf(path)]));
  const listed = atlas.works.filter((work) => work.listed);
  return compare(
    "listed in",
    paired([...expected.works, ...expected.talks], keyOf, ({ places }) => places.map((place) => place.slice(0, 1))),
    paired(
      listed,
      ({ id }) => nameOf(id),
      ({ places }) => places.map(({ source }) => documents.get(source) ?? source),
    ),
    paired(
      expected.relations,
      ({ to }) => to,
      ({ place }) => [place.slice(0, 1)],
    ),
  );
};

/** The lines whose text became a note of each work. */
const notedAt = ({ atlas, nameOf }: Reading, documentOf: (path: string) => string): ReadonlySet<string> => {
  const documents = new Map(atlas.sources.map(({ id, path }) => [id, documentOf(path)]));
  return paired(
    atlas.works,
    ({ id }) => nameOf(id),
    ({ notes }) => notes.map(({ place }) => `${documents.get(place.source) ?? place.source} ${String(place.line)}`),
  );
};

/** Every kind of fact of an atlas against what the documents state. `documentOf` gives the letter of a list's path; `linesHold` where the lists are the documents, line by line. */
export const score = (
  atlas: Atlas,
  expected: Expected,
  documentOf: (path: string) => string,
  linesHold: boolean,
): ReadonlyMap<string, Figure> => {
  const reading = readingOf(atlas, expected);
  const { nameOf } = reading;
  const relation = (edge: Edge): boolean => edge.basis === "stated" && ["related-work", "builds-on", "cites"].includes(edge.type);
  const noted = [...expected.works, ...expected.talks];
  const figures = [
    compare(
      "papers",
      new Set(expected.works.map(keyOf)),
      worksOf(reading, (work) => work.listed && work.type === "paper"),
    ),
    compare(
      "referred works",
      new Set(expected.referred.map(keyOf)),
      worksOf(reading, (work) => !work.listed),
    ),
    compare(
      "talks",
      new Set(expected.talks.map(keyOf)),
      worksOf(reading, (work) => work.type === "talk"),
    ),
    mergeFigure(reading, expected, documentOf),
    ...institutionFigures(reading, expected),
    ...venueFigures(reading, expected),
    linkFigure(reading, expected),
    compare(
      "awards",
      paired(expected.works, keyOf, ({ awards }) => awards),
      paired(
        atlas.works,
        ({ id }) => nameOf(id),
        ({ awards }) => awards,
      ),
    ),
    ...peopleFigures(reading, expected),
    compare(
      "topics",
      paired(expected.works, keyOf, ({ topics }) => topics),
      reading.pairs("about"),
    ),
    compare(
      "noted",
      paired(noted, keyOf, ({ notes }) => (linesHold ? (notes ?? []) : notes === undefined ? [] : ["noted"])),
      linesHold
        ? notedAt(reading, documentOf)
        : paired(
            atlas.works,
            ({ id }) => nameOf(id),
            ({ notes }) => (notes.length > 0 ? ["noted"] : []),
          ),
    ),
    compare(
      "relations",
      new Set(expected.relations.map(({ from, to, type }) => `${from} -> ${to} ${type}`)),
      new Set(atlas.edges.filter(relation).map(({ from, to, type }) => `${nameOf(from)} -> ${nameOf(to)} ${type}`)),
    ),
    compare(
      "short titles",
      paired(expected.works, keyOf, ({ shortTitle }) => (shortTitle === undefined ? [] : [shortTitle])),
      paired(
        atlas.works.filter((work) => work.listed && work.type === "paper"),
        ({ id }) => nameOf(id),
        ({ shortTitle }) => (shortTitle === undefined ? [] : [shortTitle]),
      ),
    ),
  ];
  return new Map(figures.map((figure) => [figure.name, figure]));
};
