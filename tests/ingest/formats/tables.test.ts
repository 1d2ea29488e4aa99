import { describe, expect, test } from "vitest";
import { affiliationsIn } from "../../../src/ingest/formats/affiliation.ts";
import { isHeader } from "../../../src/ingest/formats/columns.ts";
import { readDelimited } from "../../../src/ingest/formats/delimited.ts";
import { peopleIn } from "../../../src/ingest/formats/names.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { smallRegistry } from "../recognise/registry.ts";
import { atlasOf, facts, read, readAll, rules } from "./reading.ts";

const cells = (text: string): readonly (readonly string[])[] =>
  readDelimited(text, isHeader).rows.map((row) => row.cells.map((cell) => cell?.texts[0]?.text ?? ""));

describe("cells", () => {
  test.each([
    ['a,b\r\n"x, y","say ""hi"""\r\n', [["x, y", 'say "hi"']]],
    ["a;b\n1,5;2\n", [["1,5", "2"]]],
    ["a\tb\n x \t\n", [["x", ""]]],
    ['a,b\n"two\nlines",z\n', [["two\nlines", "z"]]],
    ['a,b\n"he said "so" twice",z\n', [['he said "so" twice', "z"]]],
    [
      'a,b\n1,"open\n2,3\n',
      [
        ["1", '"open'],
        ["2", "3"],
      ],
    ],
    [
      'a,b\n"open,2\n"three, four",5\n',
      [
        ['"open', "2"],
        ["three, four", "5"],
      ],
    ],
    [
      'a,b\n1,"open\n2,"three, four"\n',
      [
        ["1", '"open'],
        ["2", "three, four"],
      ],
    ],
    ['a, b\n1, "two, three" \n', [["1", "two, three"]]],
    ["sep=;\na;b\n1,5;2\n", [["1,5", "2"]]],
    ["a|b\n1|2\n", [["1", "2"]]],
    ["title\nOne, and Only\n", [["One, and Only"]]],
    ['"About the data: all, of 2024"\nRank,Title\n1,One\n', [["1", "One"]]],
  ])("%j", (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });
});

describe("CSV", () => {
  test("the edition of a venue where no column has the year", () => {
    const text =
      "Title,Venue,Year\nTulip: Petals of Serving Systems,SOSP 2023,\nRose: Petals of Training Systems,OSDI'24,\nLily: Petals in Water,OSDI 2023,2024\n";
    const venues = read("library.csv", text).works.map((work) => work.venues.map(({ value }) => [value.series, value.year]));
    expect(venues).toEqual([[["SOSP", 2023]], [["OSDI", 2024]], [["OSDI", 2024]]]);
  });

  test("notes with their lines, and related work by names", () => {
    const text =
      'Title,My notes,Related work,Builds on\nTulip: Petals of Serving Systems,"first line\nsecond & last",Rose; Daisy,\nRose: Petals of Training Systems,,,Tulip: Petals of Serving Systems\n';
    const { works } = read("library.csv", text);
    expect(works.map(({ notes }) => notes.map(({ value }) => value))).toEqual([["first line\nsecond & last"], []]);
    expect(works.map(({ relations }) => relations.map(({ type, target }) => [type, target.name]))).toEqual([
      [
        ["related-work", "Rose"],
        ["related-work", "Daisy"],
      ],
      [["builds-on", ""]],
    ]);
  });

  test("columns by what they are called", () => {
    const claims = read(
      "library.csv",
      'Key,Item Type,Publication Year,Author,Title,Publication Title,DOI,Url,Date Added,Manual Tags\nK1,journalArticle,2018,"Moe, Ann; Roe, Bo","Heather, on Hills",Journal of Hills,10.5000/h,https://example.org/h,2024-01-01,hills; shrubs\n',
    );
    expect(claims.works.map(facts)).toEqual([
      {
        title: "Heather, on Hills",
        year: "2018",
        venues: ["Journal of Hills"],
        people: ["Ann Moe", "Bo Roe"],
        institutions: [],
        topics: ["hills", "shrubs"],
        doi: "10.5000/h",
        arxiv: undefined,
      },
    ]);
    expect(claims.habits[0]).toContain("not used: Date Added");
    expect(claims.lines.map((line) => line.as)).toEqual(["metadata", "paper"]);
  });

  test("columns by what they hold", () => {
    const rows = ["Rivers Under the Ice of March", "How Stones Remember Their Rivers", "A Short Walk Through Long Grass"];
    const claims = read(
      "x.csv",
      `what,when,where\n${rows.map((title, at) => `${title},${String(2000 + at)},https://example.org/${String(at)}`).join("\n")}\n`,
    );
    expect(claims.works.map((work) => [work.title, work.date?.value, work.links.length])).toEqual(
      rows.map((title, at) => [title, String(2000 + at), 1]),
    );
  });

  test("a table that lists no works says which columns it has", () => {
    const claims = read("prices.csv", "fruit,price\napple,1\npear,2\n");
    expect(claims.works).toEqual([]);
    expect(rules(claims)).toEqual(["format/no-title-column 2"]);
    expect(claims.lines.filter((line) => line.as === "unknown").map((line) => line.line)).toEqual([2, 3]);
  });

  test("lines end as on any system, and stay where they are", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const text = ["title,year", '"Heather, on Hills",2001', "Broom in Valleys,2002"].join(end);
      const claims = read("x.csv", text);
      expect(claims.works.map(({ title, line }) => [title, line])).toEqual([
        ["Heather, on Hills", 2],
        ["Broom in Valleys", 3],
      ]);
      expect(claims.source.text).toBe(text);
    }
  });

  test("a row without a title, and one with too many cells", () => {
    expect(rules(read("x.csv", "title,year\n,2001\nHeather,2002,extra\nBroom,2003\n"))).toEqual(["format/cells 3", "format/no-title 2"]);
  });
});

const folder = [
  {
    path: "f/things.csv",
    text: "nr,name of paper,title,yr\n1,x,Gorse on the Eastern Slopes,2001\n2,y,Broom in the Western Valleys,2002\n3,z,Heather Between the Two,2003\n",
  },
  { path: "f/graph.csv", text: "who,whom\n3,1\n3,2\n2,9\n" },
  {
    path: "f/people.csv",
    text: 'paper,author,affiliation\n1,Ann Moe,"Dept. of Shrubs, Duke University, Durham, USA"\n1,Bo Roe,\n3,Ann Moe,Duke University\n',
  },
];

describe("files of one folder", () => {
  test("belong together by what their columns hold", () => {
    const atlas = atlasOf(...folder);
    expect(atlas.edges.filter((edge) => edge.type === "cites").map(({ from, to, places }) => [from, to, places])).toEqual([
      ["work:heather-between-the-two", "work:broom-in-the-western-valleys", [{ source: "source:graph", line: 3 }]],
      ["work:heather-between-the-two", "work:gorse-on-the-eastern-slopes", [{ source: "source:graph", line: 2 }]],
    ]);
    expect(atlas.edges.filter((edge) => edge.type === "authored-by")).toHaveLength(3);
    expect(atlas.institutions.map((institution) => institution.name)).toEqual(["Duke University"]);
    expect(atlas.problems).toEqual([expect.objectContaining({ rule: "format/unknown-id", place: { source: "source:graph", line: 4 } })]);
  });

  test("in any order", () => {
    expect(atlasOf(...[...folder].reverse())).toEqual(atlasOf(...folder));
  });

  test("of another folder do not", () => {
    const [things, graph] = folder;
    const apart = readAll([things!, { ...graph!, path: "g/graph.csv" }]);
    expect(apart.flatMap((claims) => claims.works).flatMap((work) => work.relations)).toEqual([]);
    expect(apart.flatMap(rules)).toContain("format/no-title-column 2");
  });

  test("names of columns say who refers to whom, whatever their order", () => {
    const graph = { path: "f/graph.csv", text: "cited_id,citing_id\n1,3\n" };
    expect(
      atlasOf(folder[0]!, graph)
        .edges.filter((edge) => edge.type === "cites")
        .map((edge) => edge.from),
    ).toEqual(["work:heather-between-the-two"]);
  });

  test("a cited DOI that no row has stays as a gap", () => {
    const atlas = atlasOf(
      { path: "a.csv", text: "doi,title\n10.5000/a,Gorse on the Eastern Slopes\n10.5000/b,Broom in the Western Valleys\n" },
      { path: "b.csv", text: "from_doi,to_doi\n10.5000/a,10.5000/b\n10.5000/b,10.5000/zzz\n" },
    );
    expect(atlas.works.filter((work) => !work.listed).map((work) => work.identifiers?.doi)).toEqual(["10.5000/zzz"]);
  });
});

describe("values that hold several", () => {
  test.each([
    ["Ann Moe, Bo Roe and Cy Doe", ["Ann Moe", "Bo Roe", "Cy Doe"]],
    ["Moe, Ann; Roe, B. C.; others", ["Ann Moe", "B. C. Roe"]],
    ["Moe, Ann and Roe, Bo", ["Ann Moe", "Bo Roe"]],
    ["Moe, A.", ["A. Moe"]],
    ["Ann Moe", ["Ann Moe"]],
    ["Ann Moe|Bo Roe", ["Ann Moe", "Bo Roe"]],
  ])("people: %s", (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });

  const registry = indexRegistry(smallRegistry);
  test.each([
    ["Dept. of Electrical Eng., Duke University, Durham, NC, USA", [{ text: "Duke University", country: "US" }]],
    ["A Lab, B School, University of Somewhere, City, France", [{ text: "University of Somewhere", country: "FR" }]],
    ["Acme Robotics, Inc., Austin, USA", [{ text: "Acme Robotics, Inc.", country: "US" }]],
    ["Duke University and Peking University", [{ text: "Duke University" }, { text: "Peking University" }]],
    [
      "University of Here, Bath, UK, and University of There, Bonn, Germany",
      [
        { text: "University of Here", country: "GB" },
        { text: "University of There", country: "DE" },
      ],
    ],
    ["University of California, Berkeley", [{ text: "University of California, Berkeley" }]],
    ["Institute of Arts &amp; Sciences", [{ text: "Institute of Arts & Sciences" }]],
    ["", []],
  ])("affiliations: %s", (text, expected) => {
    expect(affiliationsIn(text, registry)).toEqual(expected);
  });
});

/** One row as reference databases and people export it: header, row, and what is to come of it. */
const exports: Readonly<Record<string, readonly [text: string, found: object]>> = {
  "two columns of authors": [
    'Authors,Author full names,Title,Year,Source title,Source\n"Moe A.; Roe B.","Moe, Ann (57212345678); Roe, Bo (57213333333)",Serving at Sea,2023,Journal of Ships,Scopus\n',
    { title: "Serving at Sea", people: ["Ann Moe", "Bo Roe"], venues: ["Journal of Ships"] },
  ],
  "a venue called publication": [
    'Authors,Title,Publication,Year,Publisher\n"Moe, Ann; Roe, Bo; ",Serving at Sea,Journal of Ships,2023,ACM\n',
    { title: "Serving at Sea", people: ["Ann Moe", "Bo Roe"], venues: ["Journal of Ships"] },
  ],
  "a venue called source": [
    'Cites,Authors,Title,Year,Source\n5,"A Moe, B Roe",Serving at Sea,2023,Journal of Ships\n',
    { title: "Serving at Sea", people: ["A Moe", "B Roe"], venues: ["Journal of Ships"] },
  ],
  "journal or book": [
    "PMID,Title,Authors,Journal/Book,Publication Year\n1,Serving at Sea,A Moe,Journal of Ships,2023\n",
    { title: "Serving at Sea", venues: ["Journal of Ships"], year: "2023" },
  ],
  "members of members": [
    "id,title,primary_location.source.display_name,authorships.author.display_name,publication_year\nW1,Serving at Sea,Journal of Ships,Ann Moe|Bo Roe,2023\n",
    { title: "Serving at Sea", people: ["Ann Moe", "Bo Roe"], venues: ["Journal of Ships"] },
  ],
  "words above the header": [
    '"About the data: exported, in 2024"\nRank,Title,Source title\n1,Serving at Sea,Journal of Ships\n',
    { title: "Serving at Sea", venues: ["Journal of Ships"] },
  ],
  "names of systems": ["Paper,Authors,Venue,Year\nOrca,Ann Moe,Journal of Ships,2023\n", { title: "Orca", people: ["Ann Moe"] }],
};

describe("tables as they are exported", () => {
  test.each(Object.entries(exports))("%s", (_, [text, found]) => {
    expect(read("x.csv", text).works.map(facts)).toEqual([expect.objectContaining(found)]);
  });

  test("a quote that does not close costs nothing but itself, and is said", () => {
    const claims = read("x.csv", 'title,year\n"Serving at Sea,2023\n"Sailing, Slowly",2024\n');
    expect(claims.works.map(({ title }) => title)).toEqual(['"Serving at Sea', "Sailing, Slowly"]);
    expect(rules(claims)).toEqual(["format/quote 2"]);
  });
});
