import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { foldName, indexRegistry } from "../../src/ingest/registry.ts";
import { byCodeUnits } from "../../src/model/order.ts";
import { registry, type RegistryInstitution } from "../../src/model/registry.ts";

const folder = new URL("../../graph-data/registry/", import.meta.url);
const shared = new URL("../../../shared/lists/institutions.csv", import.meta.url);

const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), "utf8"));

const data = registry.parse({
  institutions: json("institutions.json"),
  ambiguities: json("ambiguities.json"),
  notInstitutions: json("not-institutions.json"),
  venues: json("venues.json"),
  topics: json("topics.json"),
  works: json("works.json"),
});
const index = indexRegistry(data);

/** Names that more than one record answers to, compared as the importer compares them. */
const shares = <T>(records: readonly T[], names: (record: T) => readonly string[]): readonly string[] => {
  const owner = new Map<string, T>();
  const shared: string[] = [];
  for (const record of records) {
    for (const name of names(record)) {
      const first = owner.get(foldName(name)) ?? record;
      owner.set(foldName(name), first);
      if (first !== record) shared.push(name);
    }
  }
  return shared;
};

const isSorted = (names: readonly string[]): boolean => names.every((name, at) => at === 0 || byCodeUnits(names[at - 1] ?? "", name) < 0);

const keysOf = <T>(records: readonly T[], names: (record: T) => readonly string[]): ReadonlySet<string> =>
  new Set(records.flatMap(names).map(foldName));

/** Records refer to each other by name; a chain of names must end. */
const ancestors = (start: string, up: ReadonlyMap<string, string | undefined>): readonly string[] => {
  const seen: string[] = [];
  for (let name = up.get(start); name !== undefined; name = up.get(name)) {
    if (seen.includes(name) || name === start) throw new Error(`${start} is part of itself`);
    seen.push(name);
  }
  return seen;
};

describe("all kinds of names", () => {
  const institutions = keysOf(data.institutions, ({ name, aliases }) => [name, ...aliases]);
  const venues = keysOf(data.venues, ({ series, name, aliases }) => [series, name, ...aliases]);
  const topics = keysOf(data.topics, ({ name, aliases }) => [name, ...aliases]);

  test("a name is of one kind, but for the few that people use for both", () => {
    expect([...institutions].filter((key) => venues.has(key))).toEqual(["tii"]);
    expect([...institutions].filter((key) => topics.has(key))).toEqual([]);
    const words = keysOf(
      data.venues.filter(({ isWord }) => isWord === true),
      ({ series }) => [series],
    );
    expect([...venues].filter((key) => topics.has(key) && !words.has(key))).toEqual(["cloud", "mlsys", "ml sys"]);
    expect(data.ambiguities.filter(({ alias }) => venues.has(foldName(alias)) || topics.has(foldName(alias)))).toEqual([]);
  });

  test("records and their aliases stand in order", () => {
    expect(isSorted(data.institutions.map(({ name }) => name))).toBe(true);
    expect(isSorted(data.venues.map(({ series }) => series))).toBe(true);
    expect(isSorted(data.topics.map(({ name }) => name))).toBe(true);
    expect(isSorted(data.ambiguities.map(({ alias }) => alias))).toBe(true);
    const unsorted = [...data.institutions, ...data.venues, ...data.topics].filter(({ aliases }) => !isSorted(aliases));
    expect(unsorted.map(({ name }) => name)).toEqual([]);
  });

  test("names are trimmed and say something", () => {
    const all = [...data.institutions, ...data.venues, ...data.topics].flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(all.filter((name) => name !== name.trim() || (foldName(name) === "" && name !== "🤗"))).toEqual([]);
  });
});

describe("institutions", () => {
  const names = new Set(data.institutions.map((institution) => institution.name));
  const parents = new Map(data.institutions.map(({ name, parent }) => [name, parent]));

  test("no name belongs to two, unless the ambiguities say so", () => {
    const known = new Set(data.ambiguities.map(({ alias }) => foldName(alias)));
    const taken = shares(data.institutions, ({ name, aliases }) => [name, ...aliases]);
    expect(taken.filter((name) => !known.has(foldName(name)))).toEqual([]);
  });

  test("each says its type and country, and every parent is a record of its own", () => {
    expect(data.institutions.filter(({ type, country }) => type === undefined || !/^[A-Z]{2}$/.test(country ?? ""))).toEqual([]);
    expect(data.institutions.flatMap(({ name }) => ancestors(name, parents)).filter((parent) => !names.has(parent))).toEqual([]);
  });

  test("every country exists", () => {
    const countries = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    const unknown = data.institutions.filter(({ country }) => countries.of(country ?? "") === undefined);
    expect(unknown.map(({ name }) => name)).toEqual([]);
  });

  test("ambiguous abbreviations decide among institutions that exist", () => {
    for (const { alias, readings, usual } of data.ambiguities) {
      expect(
        readings.map(({ name }) => name).filter((name) => !names.has(name)),
        alias,
      ).toEqual([]);
      expect([undefined, ...readings.map(({ name }) => name)], alias).toContain(usual);
      expect(index.institution(alias), alias).toBeNull();
    }
  });

  test("the university and its campuses stay apart", () => {
    const university = index.institution("University of California");
    expect(university?.parent).toBeUndefined();
    for (const campus of ["UC Berkeley", "UCSD", "UCLA", "UC Merced", "UC Davis"]) {
      expect(index.institution(campus)).not.toBe(university);
      expect(index.institution(campus)?.parent).toBe(university?.name);
    }
  });

  test("what is no institution is not one by another record", () => {
    expect(data.notInstitutions.filter((name) => index.institution(name) !== null)).toEqual([]);
  });
});

describe("venues", () => {
  test("a name stands for one series", () => {
    expect(data.venues.length).toBeGreaterThanOrEqual(60);
    expect(shares(data.venues, ({ series, name, aliases }) => [...new Set([series, name, ...aliases].map(foldName))])).toEqual([]);
  });

  test("a date of an edition lies in its year, and a year stands once", () => {
    for (const { series, editions } of data.venues) {
      expect(new Set(editions.map(({ year }) => year)).size, series).toBe(editions.length);
      for (const { year, starts } of editions) expect(starts ?? `${year}`, series).toMatch(new RegExp(`^${year}(-\\d\\d-\\d\\d)?$`));
    }
  });

  test.each([
    ["MLSys", "2024-05-13"],
    ["OSDI", "2024-07-10"],
    ["SOSP", "2023-10-23"],
    ["NSDI", "2024-04-16"],
    ["ASPLOS", "2024-04-27"],
    ["EuroSys", "2024-04-22"],
    ["ICML", "2024-07-21"],
    ["ISCA", "2024-06-29"],
    ["OSDI", "2022-07-11"],
    ["VLDB", "2023-08-28"],
  ])("%s begins on %s", (series, starts) => {
    expect(index.venue(series)?.editions.find(({ year }) => year === Number(starts.slice(0, 4)))?.starts).toBe(starts);
  });
});

describe("topics", () => {
  test("a name stands for one topic, and every broader one exists", () => {
    const names = new Set(data.topics.map(({ name }) => name));
    const broader = new Map(data.topics.map((topic) => [topic.name, topic.broader]));
    expect(shares(data.topics, ({ name, aliases }) => [name, ...aliases])).toEqual([]);
    for (const { name } of data.topics) expect(ancestors(name, broader).filter((above) => !names.has(above))).toEqual([]);
  });

  test("an ambiguous name has no other meaning here, and words that decide", () => {
    expect(shares(data.topics, ({ name, aliases, ambiguous }) => [name, ...aliases, ...(ambiguous?.names ?? [])])).toEqual([]);
    const doubtful = data.topics.flatMap(({ ambiguous }) => ambiguous ?? []);
    expect(doubtful.filter(({ names, near }) => names.length === 0 || near.length === 0)).toEqual([]);
    expect([index.topic("Alignment"), index.topicPerhaps("Alignment")?.name]).toEqual([null, "LLM alignment"]);
  });

  test("ways of writing one topic are one", () => {
    expect(index.topic("Large Language Model (LLM) Serving")).toBe(index.topic("LLM serving"));
    expect(index.topic("Mixture-of-Experts (MoEs)")).toBe(index.topic("MoE"));
  });
});

/** One row of a table with commas inside quotes. */
const cells = (row: string): readonly string[] =>
  [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");

describe.skipIf(!existsSync(shared))("institution names found in lists", () => {
  const rows = existsSync(shared) ? readFileSync(shared, "utf8").trim().split("\n").slice(1).map(cells) : [];
  const meant = (text: string): RegistryInstitution | null =>
    index.institution(text) ?? index.institution(index.ambiguity(text)?.usual ?? "");

  test.each(rows.map((row) => [row[1] ?? "", row] as const))("%s", (name, row) => {
    const [, , , , , canonical = "", parent = "", country, kind] = row;
    if (canonical.startsWith("(none")) {
      expect(index.isNotInstitution(name)).toBe(true);
      return;
    }
    const found = meant(name);
    expect(found).not.toBeNull();
    expect(found).toBe(meant(canonical));
    expect(found?.country).toBe(country);
    expect(found?.parent ?? "").toBe(parent.replace(/ \(.*/, ""));
    if (kind === "academia" || kind === "industry") expect(found?.type).toBe(kind);
    else expect(["government", "nonprofit", "other"]).toContain(found?.type);
  });
});

describe("works", () => {
  const said = data.works.map(({ title, titles }) => [title, ...titles].map(foldName));

  test("stand in order, each once, with their names and titles in order", () => {
    expect(isSorted(data.works.map(({ title }) => title))).toBe(true);
    expect(shares(data.works, ({ title, titles }) => [title, ...titles])).toEqual([]);
    expect(data.works.filter(({ names, titles }) => !isSorted(names) || !isSorted(titles)).map(({ title }) => title)).toEqual([]);
  });

  test("have names that mean no other of them, and are no mere repetition of the title", () => {
    expect(shares(data.works, ({ names }) => [...new Set(names.map((name) => foldName(name).replaceAll(" ", "")))])).toEqual([]);
    const repeated = data.works.filter(({ title, names }) => names.some((name) => foldName(name) === foldName(title)));
    expect(repeated.map(({ title }) => title)).toEqual([]);
  });

  test("without a name or another title are like one that has them, and are told from it", () => {
    const words = (titles: readonly string[] | undefined): ReadonlySet<string> => new Set(titles?.flatMap((title) => title.split(" ")));
    const alone = data.works.filter(({ names, titles }, at) => {
      if (names.length + titles.length > 0) return false;
      const mine = words(said[at]);
      return !said.some((titles, other) => other !== at && [...mine].filter((word) => words(titles).has(word)).length >= 2);
    });
    expect(alone.map(({ title }) => title)).toEqual([]);
  });
});
