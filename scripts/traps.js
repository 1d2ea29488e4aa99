// @ts-check
/*
 * Texts that nobody writes and that cost a careless reader its patience: one sign over and over, signs that open and
 * never close, nesting without end, entities, quotes. Each has a name, a path by which its format is known, and so
 * many characters; the same size gives the same texts on every machine.
 */

/** @typedef {{ readonly name: string, readonly path: string, readonly text: string }} Trap */

/** Signs and turns of phrase, over and over: as one line, as lines, and as bullets. */
const pieces = [
  "[",
  "(",
  "{",
  '"',
  "&",
  "$",
  "\\",
  "`",
  "*",
  "_",
  "|",
  "<",
  ">",
  "!",
  "#",
  "~",
  "-",
  "'",
  ",",
  ".",
  ":",
  " ",
  "\u0301",
  "\ud800",
  "a",
  "A",
  "1",
  "研",
  "\t",
  "[(",
  "[a](",
  "![",
  "![](",
  "**a",
  "*a _b ",
  "`a ``b ",
  "a | ",
  "<a ",
  "<b>",
  "<details>",
  "<!--",
  "&amp;",
  "]:",
  "[a]: b ",
  "a, b and ",
  "A. Author, ",
  "A by B ",
  "OSDI'22 ",
  "(OSDI 2022) ",
  "University of A, ",
  "https://a.example/",
  "10.1145/1.",
  "> ",
  "- ",
  "1. ",
  "- > ",
];

/** @param {string} piece @param {number} size */
const over = (piece, size) => piece.repeat(Math.max(1, Math.floor(size / piece.length)));

/** @param {string} path @param {number} size @param {Readonly<Record<string, (size: number) => string>>} made @returns {Trap[]} */
const named = (path, size, made) => Object.entries(made).map(([name, make]) => ({ name, path, text: make(size) }));

/** @param {number} size @returns {Trap[]} */
const lists = (size) => [
  ...pieces.flatMap((piece) => {
    const shown = JSON.stringify(piece);
    const short = over(piece, 60);
    return [
      { name: `one line of ${shown}`, path: "trap.md", text: over(piece, size) },
      { name: `lines of ${shown}`, path: "trap.md", text: over(`${short}\n`, size) },
      { name: `bullets of ${shown}`, path: "trap.md", text: over(`- ${short}\n`, size) },
      { name: `paragraphs of ${shown}`, path: "trap.md", text: over(`Title of a Work ${short}\n\n`, size) },
    ];
  }),
  ...named("trap.md", size, {
    "brackets of all kinds": (length) => over("[({", length),
    "brackets that close late": (length) => `${over("[", length / 2)}${over("]", length / 2)}`,
    "links in links": (length) => `${over("[", length / 5)}a${over("](b)", (length * 4) / 5)}`,
    "bullets each deeper than the last": (length) =>
      Array.from({ length: Math.floor(Math.sqrt(length)) }, (_, at) => `${" ".repeat(2 * at)}- a`).join("\n"),
    "quotes each deeper than the last": (length) =>
      Array.from({ length: Math.floor(Math.sqrt(length)) }, (_, at) => `${">".repeat(at + 1)} a`).join("\n"),
    "details in details": (length) => over("<details><summary>a</summary>\n", length),
    "a table of one row": (length) => `|a|\n|-|\n|${over("a|", length)}`,
    "a table of many columns": (length) => `${over("|a", length / 2)}|\n${over("|-", length / 2)}|\n|b|`,
    "a table of many rows": (length) => `|a|b|\n|-|-|\n${over("|a|b|\n", length)}`,
    "headings without end": (length) => over("# a\n", length),
    "addresses of links": (length) => over("[a]: b\n[a]\n", length),
    "fences that never close": (length) => over("```a\n", length),
    "comments that never close": (length) => over("<!-- a\n", length),
    "titles by one author": (length) => over("- A Title of a Work by A. Author, OSDI 2022\n", length),
    "titles of one name": (length) => over("- Orca: A Title of a Work (OSDI'22)\n", length),
    "related work of all": (length) => over("- Orca: A Title of a Work (OSDI'22)\n  - Related work: Orca, Orca [OSDI'22]\n", length),
    "a relation to many": (length) => `- Orca: A Title of a Work (OSDI'22)\n  - Related work: ${over("Orca [OSDI'22], ", length)}`,
    "words without spaces": (length) => over("Word", length),
    "a sentence without end": (length) => over("and so it went on, ", length),
  }),
];

/** @param {number} size @returns {Trap[]} */
const files = (size) => [
  ...named("trap.bib", size, {
    "BibTeX braces": (length) => `@article{a, title = ${over("{", length)}`,
    "BibTeX entries that never close": (length) => over("@article{a, title = {", length),
    "BibTeX strings of strings": (length) => over("@string{a = a # a}\n", length),
    "BibTeX quotes": (length) => `@article{a, title = ${over('"', length)}`,
    "BibTeX commands": (length) => `@article{a, title = {${over("\\a{", length)}`,
    "BibTeX accents": (length) => `@article{a, title = {${over('\\"{o}', length)}}}`,
    "BibTeX authors": (length) => `@article{a, author = {${over("A and ", length)}}}`,
    "BibTeX entries": (length) => over("@article{a, title = {One Title of a Work}, crossref = {a}}\n", length),
    "at signs": (length) => over("@", length),
  }),
  ...named("trap.csv", size, {
    "CSV quotes": (length) => `title,year\n${over('"', length)}`,
    "CSV commas": (length) => `title,year\n${over(",", length)}`,
    "CSV columns": (length) => `${over("title,", length / 2)}\n${over("a,", length / 2)}`,
    "CSV rows": (length) => `title,year\n${over("a\n", length)}`,
    "CSV quotes that open each line": (length) => `title,year\n${over('a,"\n', length)}`,
  }),
  ...named("trap.json", size, {
    "JSON arrays": (length) => over("[", length),
    "JSON objects": (length) => over('{"a":', length),
    "JSON arrays that close": (length) => `${over("[", length / 2)}${over("]", length / 2)}`,
    "JSON strings": (length) => `[${over('"a",', length)}`,
    "JSON escapes": (length) => `["${over("\\u005b", length)}"]`,
    "JSON digits": (length) => `[${over("1", length)}]`,
    "JSON keys": (length) => `[{${over('"title":"a",', length)}"a":1}]`,
  }),
  ...named("trap.gexf", size, {
    "XML elements": (length) => `<gexf>${over("<a>", length)}`,
    "XML entities": (length) => `<gexf><graph><nodes><node id="a" label="${over("&amp;", length)}"/></nodes></graph></gexf>`,
    "XML entities of entities": (length) => `<!DOCTYPE gexf [${over('<!ENTITY a "&a;&a;">', length)}]><gexf>&a;</gexf>`,
    "XML attributes": (length) => `<gexf><node ${over('a="b" ', length)}/></gexf>`,
    "XML comments": (length) => `<gexf>${over("<!--", length)}`,
    "XML brackets": (length) => `<gexf>${over("<", length)}`,
    "XML quotes": (length) => `<gexf a=${over('"', length)}`,
  }),
  ...named("trap.graphml", size, {
    "GraphML nodes": (length) => `<graphml><graph>${over('<node id="a"><data key="b">', length)}`,
  }),
  ...named("trap.ris", size, {
    "RIS records": (length) => over("TY  - JOUR\n", length),
    "RIS keywords": (length) => `TY  - JOUR\nTI  - A\n${over("KW  - a\n", length)}ER  - \n`,
    "RIS lines that go on": (length) => `TY  - JOUR\nTI  - A\n${over("a\n", length)}`,
  }),
];

/** All traps of a size in characters. @param {number} size @returns {readonly Trap[]} */
export const traps = (size) => [...lists(size), ...files(size)];
