import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ingest } from "../../../src/ingest/ingest.ts";
import { readSources } from "../../../src/ingest/read-sources.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { sourcesOf, type Input } from "../../../src/ingest/sources.ts";
import { shippedRegistry } from "../knowledge.ts";
import { readers } from "../readers.ts";

/* Real collections that lie beside the project while it is developed. */

const corpora = new URL("../../../../shared/corpora/", import.meta.url);
const inputs = (folder: string, ...names: readonly string[]): readonly Input[] =>
  names.map((name) => ({ path: `${folder}/${name}`, text: readFileSync(new URL(`${folder}/${name}`, corpora), "utf8") }));

describe.skipIf(!existsSync(corpora))("collections of others", () => {
  test("papers, citations and authorships in three tables: every citation and every author is kept", () => {
    const files = inputs("vis", "papers.csv", "cites.csv", "authorships.csv");
    const { atlas, lists } = ingest(files, { registry: shippedRegistry(), rulings: [] }, { readers });
    // One row has a DOI and no title; two pairs of rows have one title, venue, year and authors.
    expect(lists.map((list) => list.works.length)).toEqual([0, 0, 3752]);
    expect(atlas.works.length).toBe(3750);
    expect(atlas.works.every((work) => work.listed)).toBe(true);
    expect(atlas.edges.filter((edge) => edge.type === "cites")).toHaveLength(18_575);
    expect(lists.flatMap((list) => list.works).flatMap((work) => work.people).length).toBeGreaterThanOrEqual(14_700);
    const rows = new Map(files.map(({ path, text }) => [path, text.split("\n")]));
    const pathOf = new Map(atlas.sources.map((source) => [source.id, source.path]));
    const doi = new Map(atlas.works.map((work) => [work.id, work.identifiers?.doi]));
    for (const edge of atlas.edges.filter((each) => each.type === "cites").slice(0, 2000)) {
      const line = edge.places.map((place) => rows.get(pathOf.get(place.source) ?? "")?.[place.line - 1] ?? "").join(" ");
      expect(line.toLowerCase()).toContain(doi.get(edge.to as `work:${string}`));
    }
  });

  test("the papers of many conferences as JSON: all of them, with authors, topics, awards and artifacts", () => {
    const [claims] = readSources(sourcesOf(inputs("sysconf2017", "papers.json")), indexRegistry(shippedRegistry()), { readers });
    expect(claims?.works).toHaveLength(6949);
    const sum = (count: (work: NonNullable<typeof claims>["works"][number]) => number): number =>
      claims?.works.reduce((all, work) => all + count(work), 0) ?? 0;
    expect(sum((work) => work.people.length)).toBe(27_743);
    expect(sum((work) => work.awards.length)).toBe(114);
    expect(sum((work) => (work.venues.length > 0 && work.date !== undefined ? 1 : 0))).toBe(6949);
    expect(claims?.problems).toEqual([]);
  });

  test("other people's JSON: papers with affiliations", () => {
    const lists = readSources(sourcesOf(inputs("kdd", "kdd2023.json", "kdd2024.json", "kdd2025.json")), indexRegistry(shippedRegistry()), {
      readers,
    });
    expect(lists.map((list) => list.works.length)).toEqual([558, 642, 844]);
    const works = lists.flatMap((list) => list.works);
    expect(works.filter((work) => work.institutions.length > 0).length).toBeGreaterThan(works.length * 0.98);
    expect(works.every((work) => work.identifiers.doi !== undefined && work.people.length > 0)).toBe(true);
  });

  test("networks of VOSviewer: documents with all their links, organisations", () => {
    const names = ["Zeta-Alpha_ICLR2022.json", "Dimensions_COVID19_research_organization_co-authorship_network.json"];
    const [organisations, documents] = readSources(sourcesOf(inputs("vosviewer", ...names)), indexRegistry(shippedRegistry()), { readers });
    expect(organisations?.institutions).toHaveLength(100);
    expect(documents?.works).toHaveLength(1218);
    expect(documents?.works.reduce((sum, work) => sum + work.relations.length, 0)).toBe(18_750);
  });
});
