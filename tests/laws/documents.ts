/*
 * One small document in each notation that can be read. All hold the same five works, one in each record, so that what
 * becomes of a record can be told by its title, whatever was done to the others.
 */

export interface Work {
  readonly title: string;
  readonly author: string;
  readonly year: number;
}

export const works: readonly Work[] = [
  { title: "Orchid: Serving Many Models from One Pool", author: "Ann Author", year: 2021 },
  { title: "Tulip: Caching Prefixes across Tenants", author: "Bo Builder", year: 2022 },
  { title: "Fern: Scheduling Jobs on Borrowed Machines", author: "Cleo Coder", year: 2023 },
  { title: "Moss: Compiling Tensors for Small Devices", author: "Dan Drafter", year: 2024 },
  { title: "Reed: Routing Requests at Line Rate", author: "Eve Editor", year: 2025 },
];

export interface Notation {
  readonly name: string;
  readonly path: string;
  readonly head?: string;
  readonly record: (work: Work, at: number) => string;
  readonly between?: string;
  readonly tail?: string;
  /** Several records say by what they have in common how the document is written; elsewhere each says it by itself. */
  readonly isInferred?: boolean;
  /**
   * Records stand between the brackets of one whole: what is broken there may cost what follows, but never without a
   * word. Elsewhere a broken record costs itself alone.
   */
  readonly isEnclosed?: boolean;
}

const json = (value: unknown): string => JSON.stringify(value, null, 1);
const family = ({ author }: Work): string => author.split(" ")[1] ?? "";
const given = ({ author }: Work): string => author.split(" ")[0] ?? "";
const address = (at: number): string => `https://example.org/${String(at)}.pdf`;

const lists: readonly Notation[] = [
  {
    name: "Markdown: items",
    path: "items.md",
    head: "# Reading\n\n## Systems\n\n",
    record: ({ title, author, year }, at) => `- [${title}](${address(at)}) (OSDI ${String(year)})\n  - ${author}, Duke University\n`,
  },
  {
    name: "Markdown: table",
    path: "table.md",
    head: "# Reading\n\n| Title | Venue | Authors | Link |\n| --- | --- | --- | --- |\n",
    record: ({ title, author, year }, at) => `| ${title} | OSDI ${String(year)} | ${author} | [paper](${address(at)}) |\n`,
  },
  {
    name: "Markdown: headings",
    path: "headings.md",
    head: "# Reading\n\n",
    record: ({ title, author, year }, at) =>
      `### ${title}\n\n**Venue**: OSDI ${String(year)}\n**Authors**: ${author}\n[paper](${address(at)})\n\n`,
  },
  {
    name: "HTML",
    path: "page.md",
    head: "<h1>Reading</h1>\n<ul>\n",
    record: ({ title, year }, at) => `<li><a href="${address(at)}">${title}</a> (OSDI ${String(year)})</li>\n`,
    tail: "</ul>\n",
  },
  {
    name: "plain text",
    path: "lines.txt",
    record: ({ title, author, year }) => `${title}\n${author} (Duke University)\nOSDI ${String(year)}\n\n`,
  },
  {
    name: "keys and values",
    path: "keys.txt",
    record: ({ title, author, year }) => `Title: ${title}\nAuthors: ${author}\nVenue: OSDI ${String(year)}\n\n`,
  },
  {
    name: "programme",
    path: "programme.txt",
    head: "OSDI 2031 - Programme\nUppsala, Sweden\nJuly 7-9, 2031\n\nMonday, July 7\n8:30am - 9:00am  Coffee and Registration\n9:00am - 10:20am  Session 1: Storage\nChair: Ada Writer\n",
    record: ({ title, author }) => `  ${title}\n    ${author} (MIT), Carl Maker (CMU)\n`,
    tail: "10:20am - 10:50am  Break\n12:10pm  Lunch\n",
  },
  {
    name: "calendar",
    path: "calendar.md",
    head: "# Reading group\n\n",
    record: ({ title, year }, at) => `- **2024-10-${String(10 + at)}** (Mira): [${title}](${address(at)}), OSDI'${String(year - 2000)}\n`,
  },
  {
    name: "mail",
    path: "mail.txt",
    head: "From: Mira Klein\nTo: the group\nSubject: papers\n\nHi all,\n\n",
    record: ({ title, year }, at) => `- ${title} (OSDI ${String(year)}) ${address(at)}\n`,
    tail: "\nBest,\nMira\n",
  },
  {
    name: "org",
    path: "notes.org",
    head: "#+TITLE: Reading\n\n* Systems\n",
    record: ({ title, author, year }, at) =>
      `** TODO [[${address(at)}][${title}]]\n:PROPERTIES:\n:VENUE: OSDI ${String(year)}\n:AUTHOR: ${author}\n:END:\n`,
  },
  {
    name: "reStructuredText",
    path: "notes.rst",
    head: "Reading\n=======\n\nSystems\n~~~~~~~\n\n",
    record: ({ title, year }, at) => `* \`${title} <${address(at)}>\`_ (OSDI ${String(year)})\n`,
  },
  {
    name: "AsciiDoc",
    path: "notes.adoc",
    head: "= Reading\n:toc:\n\n== Systems\n\n",
    record: ({ title, year }, at) => `* ${address(at)}[${title}] (OSDI ${String(year)})\n`,
  },
  {
    name: "MediaWiki",
    path: "wiki.txt",
    head: "== Systems ==\n",
    record: ({ title, year }, at) => `* [${address(at)} ${title}] (OSDI ${String(year)})\n`,
    tail: "[[Category:Reading]]\n",
  },
  {
    name: "Textile",
    path: "notes.textile",
    head: "h1. Reading\n\nh2. Systems\n\n",
    record: ({ title, year }, at) => `* "${title}":${address(at)} (OSDI ${String(year)})\n`,
  },
  {
    name: "Stemma's Markdown",
    path: "written.md",
    head: "---\ndialect: stemma 1\n---\n# Reading\n\n## Systems\n\n",
    record: ({ title, author, year }, at) => `- **${title}** (OSDI ${String(year)}) [paper](${address(at)})\n  - Authors: ${author}\n`,
  },
];

const libraries: readonly Notation[] = [
  {
    name: "BibTeX",
    path: "library.bib",
    head: '@string{osdi = "Operating Systems Design and Implementation"}\n\n',
    record: ({ title, author, year }, at) =>
      `@inproceedings{key${String(at)},\n  title = {${title}},\n  author = {${author}},\n  booktitle = osdi,\n  year = ${String(year)}\n}\n\n`,
  },
  {
    name: "BibLaTeX",
    path: "library.biblatex",
    record: (work, at) =>
      `@online{key${String(at)},\n  title = {${work.title}},\n  author = {family=${family(work)}, given=${given(work)}},\n  date = {${String(work.year)}-06},\n  url = {${address(at)}},\n}\n\n`,
  },
  {
    name: "RIS",
    path: "library.ris",
    record: (work) => `TY  - CONF\nTI  - ${work.title}\nAU  - ${family(work)}, ${given(work)}\nPY  - ${String(work.year)}\nER  - \n\n`,
  },
  {
    name: "CSV",
    path: "papers.csv",
    head: "title,authors,year\n",
    record: ({ title, author, year }) => `"${title}",${author},${String(year)}\n`,
  },
  {
    name: "CSL-JSON",
    path: "items.json",
    head: "[\n",
    record: (work, at) =>
      json({
        id: `key${String(at)}`,
        type: "paper-conference",
        title: work.title,
        author: [{ family: family(work), given: given(work) }],
        issued: { "date-parts": [[work.year]] },
      }),
    between: ",\n",
    tail: "\n]\n",
    isEnclosed: true,
  },
  {
    name: "OpenAlex",
    path: "works.json",
    head: '{"meta": {"count": 5},\n"results": [\n',
    record: ({ title, author, year }, at) =>
      json({
        id: `https://openalex.org/W${String(at)}`,
        display_name: title,
        publication_year: year,
        authorships: [{ author: { display_name: author }, institutions: [{ display_name: "Duke University", country_code: "US" }] }],
        referenced_works: ["https://openalex.org/W0"],
      }),
    between: ",\n",
    tail: "\n]}\n",
    isEnclosed: true,
  },
  {
    name: "Semantic Scholar",
    path: "batch.json",
    head: '{"total": 5, "data": [\n',
    record: ({ title, author, year }, at) => json({ paperId: `abc${String(at)}`, title, year, authors: [{ authorId: "1", name: author }] }),
    between: ",\n",
    tail: "\n]}\n",
    isEnclosed: true,
  },
  {
    name: "JSON lines",
    path: "records.jsonl",
    record: ({ title, author, year }) => `${JSON.stringify({ title, authors: [author], year })}\n`,
    isEnclosed: true,
  },
  {
    name: "JSON records",
    path: "papers.json",
    head: '{"papers": [\n',
    record: ({ title, author, year }) => json({ title, authors: [author], year }),
    between: ",\n",
    tail: "\n]}\n",
    isEnclosed: true,
  },
  {
    name: "VOSviewer",
    path: "network.json",
    head: '{"config": {"terminology": {"item": "document"}}, "network": {"items": [\n',
    record: ({ title, author, year }, at) => json({ id: at, label: title, title, authors: author, year }),
    between: ",\n",
    tail: '\n], "links": [{"source_id": 0, "target_id": 1}]}}\n',
    isEnclosed: true,
  },
  {
    name: "atlas",
    path: "other.json",
    head: '{"format": "stemma-atlas", "version": 1,\n"works": [\n',
    record: ({ title, year }, at) => json({ id: `work:w${String(at)}`, type: "paper", title, year, listed: true }),
    between: ",\n",
    tail: '\n],\n"edges": [{"from": "work:w1", "to": "work:w0", "type": "cites"}]}\n',
    isEnclosed: true,
  },
  {
    name: "GEXF",
    path: "graph.gexf",
    head: '<?xml version="1.0"?>\n<gexf><graph defaultedgetype="directed">\n<nodes>\n',
    record: ({ title }, at) => `<node id="${String(at)}" label="${title}"/>\n`,
    tail: '</nodes>\n<edges><edge source="1" target="0"/></edges>\n</graph></gexf>\n',
    isEnclosed: true,
  },
  {
    name: "GraphML",
    path: "graph.graphml",
    head: '<graphml>\n<key id="d" for="node" attr.name="title"/>\n<graph edgedefault="directed">\n',
    record: ({ title }, at) => `<node id="n${String(at)}"><data key="d">${title}</data></node>\n`,
    tail: '<edge source="n1" target="n0"/>\n</graph></graphml>\n',
    isEnclosed: true,
  },
];

export const notations: readonly Notation[] = [...lists.map((list) => ({ ...list, isInferred: true })), ...libraries];

/** A document with its records at known places. */
export interface Document {
  readonly text: string;
  /** Where each record begins and ends. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

export const documentOf = ({ head = "", record, between = "", tail = "" }: Notation): Document => {
  let text = head;
  const spans = works.map((work, at) => {
    if (at > 0) text += between;
    const start = text.length;
    text += record(work, at);
    return [start, text.length] as const;
  });
  return { text: text + tail, spans };
};
