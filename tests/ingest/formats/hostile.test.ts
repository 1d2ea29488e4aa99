import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readerOf, unread } from "../../../src/ingest/formats/readers.ts";
import { formats } from "../../../src/ingest/formats/known.ts";
import type { Format } from "../../../src/ingest/formats/format.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { readers } from "../readers.ts";
import { smallRegistry } from "../recognise/registry.ts";
import type { ListClaims } from "../../../src/ingest/claims.ts";

const registry = indexRegistry(smallRegistry);

const read = (format: Format, text: string): ListClaims => {
  const source = { id: "source:x", title: "x", path: `x${format.extensions[0] ?? ""}`, text } as const;
  return readerOf(format, readers)?.read(source, { registry }) ?? unread(source, format);
};

/** What each notation is made of, so that nonsense comes close to sense. */
const pieces: Readonly<Record<string, readonly string[]>> = {
  BibTeX: [
    "@article{",
    "@string{",
    "@comment(",
    "a,",
    "title",
    "author",
    "year",
    "crossref",
    " = ",
    "{",
    "}",
    '"',
    "#",
    ",",
    "\\'",
    "\\",
    "{\\",
    "$",
    " and ",
    "doi",
    "10.1145/",
    "%",
    "@",
  ],
  "Stemma's Markdown": [
    "---\n",
    "dialect: stemma 1\n",
    "# ",
    "## ",
    "- ",
    "  - ",
    "**",
    "(",
    ")",
    "[paper](",
    "https://",
    "Venue: ",
    "Related work: ",
    "\\",
    ";",
  ],
  RIS: ["TY  - ", "ER  - ", "TI  - ", "AU  - ", "KW  - ", "DO  - ", "PY  - 2020", "JOUR", "\r\n", ", ", "10.1/", "  - "],
  CSV: ['"', '""', ",", ";", "\t", "title", "doi", "author", "year", "from", "to", "2020", "10.1145/1", "\r\n", "A Title of Four Words"],
  XML: [
    "<",
    ">",
    "</",
    "/>",
    "<node ",
    "<edge ",
    'id="',
    "'",
    '"',
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<gexf>",
    "<graphml>",
    "<data key=",
    "label=",
    "source=",
    "&amp;",
    "&#x0;",
    "<?",
    "=",
  ],
  JSON: [
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    '"',
    '"title"',
    '"authors"',
    '"id"',
    '"network"',
    '"items"',
    '"results"',
    '"edges"',
    '"works"',
    '"paperId"',
    "\\u00e9",
    "\\",
    "1e400",
    "-",
    "null",
    "NaN",
    '"format":"stemma-atlas"',
  ],
};

const piecesOf = (format: Format): readonly string[] =>
  pieces[format.name] ?? pieces[format.extensions.some((extension) => /gexf|graphml/.test(extension)) ? "XML" : "JSON"] ?? [];

const sound = (claims: ListClaims, text: string): void => {
  const lines = text.split("\n");
  const filled = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at + 1]));
  expect(claims.lines.map((line) => line.line)).toEqual(filled);
  const places = claims.works.flatMap((work) => [
    { source: work.source, line: work.line },
    ...[...work.venues, ...work.people, ...work.institutions, ...(work.keywords ?? []), ...work.links, ...work.relations].map(
      (each) => each.place,
    ),
  ]);
  for (const { line } of [...places, ...claims.problems.flatMap((problem) => problem.place ?? [])]) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lines.length);
  }
  for (const work of claims.works) expect(work.title).not.toBe("");
};

/** A text that holds something gives a work, an institution, or a problem that says why not. */
const notSilent = (claims: ListClaims, text: string): void => {
  if (/[\p{Letter}\p{Number}]/u.test(text))
    expect(claims.works.length + claims.problems.length + (claims.institutions?.length ?? 0)).toBeGreaterThan(0);
};

const samples: Readonly<Record<string, string>> = {
  "Stemma's Markdown":
    "---\ndialect: stemma 1\n---\n# List\n\n## Serving\n\n- **One** (OSDI 2022) [paper](https://example.org/one.pdf)\n  - Institutions: UC Berkeley; CMU\n  - Related work: Two\n- **Two**\n",
  BibTeX:
    '@string{j = {Journal}}\n@article{a, title = {One {T}itle}, author = "Moe, Ann and Roe, Bo", journal = j, year = 2001}\n@misc(b, title = {Two \\"{o}}, note = {x})\n',
  RIS: "TY  - JOUR\nTI  - One\nAU  - Moe, Ann\nKW  - a\nb\nER  - \n\nTY  - CONF\nTI  - Two\nER  - \n",
  CSV: 'doi,title,authors\n10.1/a,"One, ""quoted""","Moe, Ann; Roe, Bo"\n10.1/b,Two,"x\ny"\n',
  GEXF: '<?xml version="1.0"?>\n<gexf><graph defaultedgetype="directed"><nodes><node id="a" label="One"/><node id="b" label="Two"><attvalues><attvalue for="0" value="x"/></attvalues></node></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>',
  GraphML:
    '<graphml><key id="d" for="node" attr.name="title"/><graph edgedefault="directed"><node id="a"><data key="d">One</data></node><!-- c --><edge source="a" target="a"/></graph></graphml>',
  "CSL-JSON":
    '[{"id":"a","title":"One","author":[{"family":"Moe","given":"Ann"}],"issued":{"date-parts":[[2001]]},"DOI":"10.1234/a"},\n{"id":"b","title":"Two"}]',
  OpenAlex:
    '{"results":[{"id":"https://openalex.org/W1","display_name":"One","referenced_works":["https://openalex.org/W2"],"authorships":[{"author":{"display_name":"Moe"},"institutions":[{"display_name":"U","country_code":"US"}]}]}]}',
  "Semantic Scholar":
    '{"data":[{"paperId":"a","title":"One","references":[{"paperId":"b","title":"Two"}],"authors":[{"name":"Ann Moe"}]}]}',
  VOSviewer:
    '{"network":{"items":[{"id":1,"label":"One","title":"One"},{"id":2,"label":"Two","title":"Two"}],"links":[{"source_id":1,"target_id":2}]}}',
  atlas:
    '{"format":"stemma-atlas","works":[{"id":"work:a","title":"One"},{"id":"work:b","title":"Two","listed":false}],\n"edges":[{"from":"work:a","to":"work:b","type":"cites"}]}',
  "JSON records":
    '{"papers":[{"title":"One","authors":[{"name":"Ann Moe"}],"year":2001},\n{"title":"Two","authors":["Bo Roe"],"award":true}],"links":[{"from":"One","to":"Two"}]}',
};

describe.each(formats.map((format) => [format.name, format] as const))("%s", (name, format) => {
  const sample = samples[name] ?? "";

  test("the sample is of the format, and gives two works or one and what it refers to", () => {
    const path = `x${format.extensions[0] ?? ""}`;
    expect(formats.find((each) => each.looksLike(path, sample))?.name).toBe(name);
    const claims = read(format, sample);
    expect(claims.works.length).toBeGreaterThan(0);
    expect(claims.problems).toEqual([]);
    sound(claims, sample);
  });

  test("any text: no throw, every line accounted for, nothing dropped silently", () => {
    const near = fc
      .array(fc.oneof(fc.constantFrom(...piecesOf(format), "\n", " "), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 60 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: "binary" })), (text) => {
        const claims = read(format, text);
        sound(claims, text);
        notSilent(claims, text);
      }),
      { numRuns: 200 },
    );
  });

  test("cut anywhere, and with anything put in anywhere", () => {
    const at = fc.nat({ max: sample.length });
    fc.assert(
      fc.property(
        at,
        at,
        fc.oneof(fc.constantFrom(...piecesOf(format), "\uFFFD", "\u0000", "\uD800", "\uFEFF"), fc.string({ unit: "binary", maxLength: 4 })),
        (cut, place, put) => {
          for (const text of [sample.slice(0, cut), sample.slice(cut), `${sample.slice(0, place)}${put}${sample.slice(place)}`]) {
            const claims = read(format, text);
            sound(claims, text);
            notSilent(claims, text);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test("one piece a hundred thousand times over, alone and in the middle: comes to an end", () => {
    for (const piece of [...piecesOf(format), " ", "\n", "a", "\u00e9", "a b ", "(", "and "]) {
      const many = piece.repeat(Math.ceil(100_000 / piece.length));
      const middle = Math.floor(sample.length / 2);
      for (const text of [many, `${sample.slice(0, middle)}${many}${sample.slice(middle)}`])
        expect(read(format, text).lines.length).toBeLessThanOrEqual(text.length);
    }
  });
});
