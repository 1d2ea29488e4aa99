import { describe, expect, test } from "vitest";
import { atlasOf, facts, formatName, linesOf, read, rules } from "./reading.ts";

describe("RIS", () => {
  const file = [
    "TY  - CONF",
    "TI  - Larch: Sharing Shade Among Saplings",
    "AU  - Berg, Tove",
    "AU  - Lind, Per A.",
    "T2  - Symposium on Operating Systems Principles",
    "PY  - 2022",
    "DA  - 2022/10/04/",
    "DO  - https://doi.org/10.1145/2222.3333",
    "KW  - shade",
    "forests",
    "UR  - https://example.org/larch",
    "AB  - A long",
    "abstract.",
    "ER  - ",
    "",
    "stray line",
    "TY  - JOUR",
    "T1  - Alder",
    "ER  -",
  ].join("\r\n");

  test("records with continuations; what stands outside of them is reported", () => {
    const claims = read("x.ris", file);
    expect(claims.works.map(facts)).toEqual([
      {
        title: "Larch: Sharing Shade Among Saplings",
        year: "2022-10-04",
        venues: [expect.stringMatching(/SOSP|Operating/)],
        people: ["Tove Berg", "Per A. Lind"],
        institutions: [],
        topics: ["shade", "forests"],
        doi: "10.1145/2222.3333",
        arxiv: undefined,
      },
      expect.objectContaining({ title: "Alder", people: [] }),
    ]);
    expect(rules(claims)).toEqual(["format/outside 16"]);
    expect(linesOf(claims, claims.works[0]?.keywords ?? [])[1]).toContain("forests");
  });

  test("tags without a space behind, or with some before; a line that continues nothing is said", () => {
    const claims = read("x.ris", "TY  - JOUR\nstray\nT1  -One Work\nA1  -Moe,Ann\nER  -\n  TY  - CONF\n  TI  - Another\n  ER  - \n");
    expect(claims.works.map((work) => [work.title, work.people.map(({ value }) => value.name)])).toEqual([
      ["One Work", ["Ann Moe"]],
      ["Another", []],
    ]);
    expect(rules(claims)).toEqual(["format/no-tag 2"]);
  });

  test("a record that does not end is kept and reported", () => {
    const claims = read("x.ris", "TY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - Two\n");
    expect(claims.works.map((work) => work.title)).toEqual(["One", "Two"]);
    expect(rules(claims)).toEqual(["format/open-record 1", "format/open-record 3"]);
  });
});

const csl = JSON.stringify(
  [
    {
      id: "a",
      type: "paper-conference",
      title: "Willow: <i>Bending</i> Protocols &amp; Pipes",
      author: [{ family: "Holm", given: "Eva", affiliation: [{ name: "Duke University, Durham, USA" }] }, { literal: "The Willow Group" }],
      issued: { "date-parts": [[2023, 4]] },
      "container-title": "Journal of Streams",
      DOI: "10.5000/WILLOW",
      keyword: "pipes, protocols",
      URL: "javascript:alert(1)",
      reference: [{ DOI: "10.5000/ash" }, { key: "r2", unstructured: "nothing to find it by" }],
    },
    { id: 7, type: "software", title: "Ash", DOI: "10.5000/ash", issued: { raw: "2020-02-03" } },
  ],
  null,
  1,
);

describe("CSL-JSON", () => {
  test("records with dates, people and affiliations, each at its line", () => {
    const claims = read("zotero.json", csl);
    expect(formatName("zotero.json", csl)).toBe("CSL-JSON");
    expect(claims.works.map(facts)).toEqual([
      {
        title: "Willow: Bending Protocols & Pipes",
        year: "2023-04",
        venues: ["Journal of Streams"],
        people: ["Eva Holm", "The Willow Group"],
        institutions: [],
        topics: ["pipes", "protocols"],
        doi: "10.5000/willow",
        arxiv: undefined,
      },
      expect.objectContaining({ title: "Ash", year: "2020-02-03" }),
    ]);
    expect(claims.works[1]?.type).toBe("software");
    expect(claims.works[0]?.people[0]?.value.institutions).toEqual([{ text: "Duke University", country: "US" }]);
    expect(linesOf(claims, claims.works[0]?.venues ?? [])[0]).toContain("Journal of Streams");
    expect(rules(claims).map((rule) => rule.replace(/ \d+/, ""))).toEqual(["format/link", "format/reference"]);
  });

  test("a reference by DOI to a record of the file is that record", () => {
    const edges = atlasOf({ path: "zotero.json", text: csl }).edges.filter((edge) => edge.type === "cites");
    expect(edges.map(({ from, to }) => [from, to])).toEqual([["work:willow-bending-protocols-pipes", "work:ash"]]);
  });
});

describe("OpenAlex", () => {
  const work = (id: string, title: string, more: object = {}): object => ({
    id: `https://openalex.org/${id}`,
    display_name: title,
    publication_year: 2020,
    type: "article",
    ...more,
  });
  const page = {
    meta: { count: 2 },
    results: [
      work("W11", "A Study of Moss on Northern Walls", {
        doi: "https://doi.org/10.5000/moss",
        publication_date: "2020-05-06",
        authorships: [
          {
            author: { id: "https://openalex.org/A1", display_name: "Ida Strand" },
            institutions: [{ display_name: "Duke University", ror: "https://ror.org/00py81415", country_code: "US" }],
            raw_affiliation_strings: ["Dept of Walls, Duke University"],
          },
        ],
        primary_location: { landing_page_url: "https://doi.org/10.5000/moss", source: { display_name: "Annals of Walls" } },
        keywords: [{ display_name: "Moss" }],
        primary_topic: { display_name: "Bryology" },
        referenced_works: ["https://openalex.org/W12", "https://openalex.org/W99"],
      }),
      work("W12", "Lichens as Clocks for Old Stones"),
    ],
  };

  test("references become edges, affiliations institutions; what no list has is said", () => {
    const atlas = atlasOf({ path: "works.json", text: JSON.stringify(page, null, 2) });
    expect(formatName("works.json", JSON.stringify(page))).toBe("OpenAlex");
    expect(atlas.edges.filter((edge) => edge.type === "cites").map(({ from, to }) => [from, to])).toEqual([
      ["work:a-study-of-moss-on-northern-walls", "work:lichens-as-clocks-for-old-stones"],
    ]);
    expect(atlas.institutions.map(({ name, country }) => [name, country])).toEqual([["Duke University", "US"]]);
    expect(atlas.topics.map((topic) => topic.name)).toEqual(["Bryology", "Moss"]);
    expect(atlas.problems).toEqual([
      expect.objectContaining({ level: "info", rule: "work/unknown-reference", reason: expect.stringContaining("W99") }),
    ]);
  });

  test("a reference finds its work in another download", () => {
    const [first, second] = page.results;
    const atlas = atlasOf({ path: "a.jsonl", text: `${JSON.stringify(first)}\n` }, { path: "b.json", text: JSON.stringify(second) });
    expect(atlas.edges.filter((edge) => edge.type === "cites")).toHaveLength(1);
  });
});

describe("Semantic Scholar", () => {
  const text = JSON.stringify({
    data: [
      {
        paperId: "aa11",
        externalIds: { ArXiv: "2001.01234", DOI: "10.5000/fir" },
        title: "Fir: Needles at Scale",
        venue: "OSDI",
        year: 2021,
        authors: [{ name: "Jon Dahl", affiliations: ["Duke University"] }],
        references: [
          { paperId: "bb22", title: "Spruce: Cones for Everyone" },
          { paperId: null, title: "An Unknown Report on Resin and Bark" },
        ],
        citations: [{ paperId: "cc33", title: "Pine: Beyond Needles" }],
        fieldsOfStudy: ["Forestry"],
      },
      { paperId: "bb22", title: "Spruce: Cones for Everyone", year: 2019 },
    ],
  });

  test("references and citations, by id and else by title", () => {
    const atlas = atlasOf({ path: "s2.json", text });
    expect(atlas.edges.filter((edge) => edge.type === "cites").map(({ from, to }) => [from, to])).toEqual([
      ["work:fir-needles-at-scale", "work:an-unknown-report-on-resin-and-bark"],
      ["work:fir-needles-at-scale", "work:spruce-cones-for-everyone"],
      ["work:pine-beyond-needles", "work:fir-needles-at-scale"],
    ]);
    expect(atlas.works.find((work) => work.title.startsWith("Fir"))?.identifiers).toEqual({ doi: "10.5000/fir", arxiv: "2001.01234" });
    expect(atlas.works.filter((work) => !work.listed).map((work) => work.title)).toEqual(["An Unknown Report on Resin and Bark"]);
  });
});

describe("JSON that is broken", () => {
  test("a broken record costs only itself", () => {
    const claims = read(
      "x.json",
      '{"papers": [\n{"title": "The First of Three"},\n{"title": "The Second" "year": 2000},\n{"title": "The Third of Three"}\n]}',
    );
    expect(claims.works.map((work) => [work.title, work.line])).toEqual([
      ["The First of Three", 2],
      ["The Third of Three", 4],
    ]);
    expect(rules(claims)).toEqual(["format/json 3"]);
  });

  test("a file that ends early is read up to there", () => {
    const claims = read("x.json", '{"meta": {"n": 2}, "papers": [\n{"title": "The First of Three"},\n{"title": "The Sec');
    expect(claims.works.map((work) => work.title)).toEqual(["The First of Three"]);
    expect(rules(claims)).toEqual(["format/json 3"]);
  });

  test("one broken line among records on lines of their own", () => {
    const claims = read("x.jsonl", '{"title": "The First of Three"}\n{"title": oops}\n{"title": "The Third of Three"}\n');
    expect(claims.works.map((work) => work.line)).toEqual([1, 3]);
    expect(rules(claims)).toEqual(["format/json 2"]);
  });

  test("one record alone is a work; who edited it did not write it", () => {
    const record = {
      itemType: "conferencePaper",
      title: "Serving at Sea",
      creators: [
        { firstName: "Ann", lastName: "Moe", creatorType: "author" },
        { firstName: "Ed", lastName: "Itor", creatorType: "editor" },
      ],
      tags: [{ tag: "ships" }],
    };
    expect(facts(read("x.json", JSON.stringify(record)).works[0])).toMatchObject({ people: ["Ann Moe"], topics: ["ships"] });
  });

  test("a member that an object has twice, and a first line that is broken, are said and cost no other record", () => {
    const twice = read(
      "x.json",
      '[{"title": "One Work", "year": 2001, "title": "Another Work"},\n{"title": "A Third Work", "year": 2002}]',
    );
    expect([twice.works.map(({ title }) => title), rules(twice)]).toEqual([["One Work", "A Third Work"], ["format/json 1"]]);
    const lines = read(
      "x.jsonl",
      '{{"title": "One Work"}\n{"title": "Another Work", "year": 2001}\n{"title": "A Third Work", "year": 2002}\n',
    );
    expect([lines.works.map(({ title }) => title), rules(lines)]).toEqual([["Another Work", "A Third Work"], ["format/json 1"]]);
    expect(read("batch.json", '[null, {"paperId": "a1", "title": "Found", "year": 2001}]').works.map(({ title }) => title)).toEqual([
      "Found",
    ]);
  });

  test("JSON without works says so", () => {
    expect(read("package.json", '{"name": "x", "files": ["a"]}').problems).toEqual([
      expect.objectContaining({ level: "warning", rule: "format/empty", reason: expect.stringContaining("Save it again") }),
    ]);
  });
});
