// @ts-check
/* Libraries, tables and graphs that are made to cost. */
import { each, named, over, word } from "./trap-pieces.js";

/** @typedef {import("./trap-pieces.js").Trap} Trap */

/** @param {number} size @returns {Trap[]} */
export const fileTraps = (size) => [
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
    "BibTeX and and and": (length) => `@article{a, title = {A Title}, author = {${over("and ", length)}}}`,
    "BibTeX authors each their own": (length) =>
      `@article{a, title = {A Title}, author = {${each(length, (at) => `Ada ${word(at)} and `)}}}`,
    "BibTeX records each their own": (length) => each(length, (at) => `@a{${word(at)},title={${word(at)}}}\n`),
    "BibTeX records on one line": (length) => each(length, (at) => `@a{${word(at)},title={${word(at)}}} `),
    "BibTeX records without a title": (length) => over("@a{a}\n", length),
    "BibTeX records within one another": (length) => each(length, (at) => `@a{${word(at + 1)},title={A Title},crossref={${word(at)}}}\n`),
    "BibTeX fields": (length) => `@a{a,title={A Title},${each(length, (at) => `${word(at)}={a},`)}}`,
    "BibTeX keywords": (length) => `@a{a,title={A Title},keywords={${each(length, (at) => `${word(at)},`)}}}`,
    "BibTeX addresses": (length) => `@a{a,title={A Title},url={${each(length, (at) => `http://a.b/${word(at)} `)}}}`,
    "BibTeX relations": (length) => `@a{a,title={A Title},cites={${each(length, (at) => `${word(at)},`)}}}`,
    "BibTeX strings that double": (length) => `@string{a0={ab}}\n${each(length, (at) => `@string{a${at + 1}=a${at}#a${at}}\n`)}`,
    "BibTeX pieces": (length) => `@a{a,title=${over("a#", length)}a}`,
    "BibTeX comments": (length) => over("@comment{", length),
    "BibTeX parentheses": (length) => over("@comment(", length),
    "BibTeX braces that close": (length) => `@a{a,title=${over("{", length / 2)}a${over("}", length / 2)}}`,
    "BibTeX fields outside": (length) => over('a = "b"\n@', length),
  }),
  ...named("trap.csv", size, {
    "CSV quotes": (length) => `title,year\n${over('"', length)}`,
    "CSV commas": (length) => `title,year\n${over(",", length)}`,
    "CSV columns": (length) => `${over("title,", length / 2)}\n${over("a,", length / 2)}`,
    "CSV rows": (length) => `title,year\n${over("a\n", length)}`,
    "CSV quotes that open each line": (length) => `title,year\n${over('a,"\n', length)}`,
    "CSV rows each their own": (length) => `title,year\n${each(length, (at) => `${word(at)},2022\n`)}`,
    "CSV authors": (length) => `title,authors\nA Title,"${each(length, (at) => `Ada ${word(at)}; `)}"`,
    "CSV authors and and and": (length) => `title,authors\nA Title,"${over("and ", length)}"`,
    "CSV affiliations": (length) => `title,affiliations\nA Title,"${each(length, (at) => `University of ${word(at)}; `)}"`,
    "CSV keywords": (length) => `title,keywords\nA Title,"${each(length, (at) => `${word(at)}; `)}"`,
    "CSV references": (length) => `id,title,references\na,A Title,"${each(length, (at) => `${word(at)}; `)}"`,
    "CSV rows without a title": (length) => `title,year\n${over(",2022\n", length)}`,
    "CSV without a title": (length) => `a,b\n${over("a,b\n", length)}`,
    "CSV dates": (length) => `title,date\n${over("a,b\n", length)}`,
    "CSV lines within quotes": (length) => `title,year\n${over('"a\n\n\n\n",1\n', length)}`,
    "CSV line ends": (length) => `title,year${over("\n", length)}`,
  }),
  ...named("trap.json", size, {
    "JSON arrays": (length) => over("[", length),
    "JSON objects": (length) => over('{"a":', length),
    "JSON arrays that close": (length) => `${over("[", length / 2)}${over("]", length / 2)}`,
    "JSON strings": (length) => `[${over('"a",', length)}`,
    "JSON escapes": (length) => `["${over("\\u005b", length)}"]`,
    "JSON digits": (length) => `[${over("1", length)}]`,
    "JSON numbers": (length) => `[${over("1,", length)}1]`,
    "JSON nothing": (length) => `[${over("{},", length)}{}]`,
    "JSON records": (length) => `[${each(length, (at) => `{"title":"${word(at)}"},`)}{}]`,
    "JSON lines": (length) => each(length, (at) => `{"title":"${word(at)}"}\n`),
    "JSON records of one title": (length) => `[${over('{"title":"A Title"},', length)}{}]`,
    "JSON broken records": (length) => `[${over('{"title":},', length)}{}]`,
    "JSON broken lines": (length) => `{"title":"a"}\n${over('{"title":\n', length)}`,
    "JSON members each their own": (length) => `[${each(length, (at) => `{"title":"a","${word(at)}":1},`)}{}]`,
    "JSON objects that close": (length) => `${over('{"a":', (length * 5) / 6)}1${over("}", length / 6)}`,
    "JSON authors": (length) => `[{"title":"A Title","authors":[${each(length, (at) => `{"name":"${word(at)}"},`)}{}]}]`,
    "CSL authors": (length) => `[{"title":"A Title","issued":{},"author":[${each(length, (at) => `{"family":"${word(at)}"},`)}{}]}]`,
    "CSL records": (length) => `[${each(length, (at) => `{"title":"${word(at)}","type":"article","container-title":"a"},`)}{}]`,
    "OpenAlex references": (length) =>
      `[{"id":"https://openalex.org/W1","title":"A Title","referenced_works":[${each(length, (at) => `"W${at}",`)}"W1"]}]`,
    "OpenAlex records": (length) => `[${each(length, (at) => `{"id":"https://openalex.org/W${at}","title":"a"},`)}{}]`,
    "Semantic Scholar references": (length) =>
      `[{"paperId":"a","title":"A Title","references":[${each(length, (at) => `{"paperId":"${word(at)}","title":"a"},`)}{}]}]`,
    "VOSviewer items": (length) => `{"network":{"items":[${each(length, (at) => `{"id":${at},"title":"a"},`)}{}]}}`,
    "VOSviewer links": (length) =>
      `{"network":{"items":[{"id":1,"title":"a"}],"links":[${over('{"source_id":1,"target_id":1},', length)}{}]}}`,
    "atlas: works": (length) => `{ "works":[${each(length, (at) => `{"id":"work:${word(at)}","title":"a"},`)}{}],"format":"stemma-atlas"}`,
    "atlas: edges": (length) =>
      `{ "format":"stemma-atlas","works":[{"id":"a","title":"A Title"}],"edges":[${over('{"from":"a","to":"a","type":"about"},', length)}{}]}`,
    "atlas: topics in topics": (length) =>
      `{ "format":"stemma-atlas","works":[{"id":"w","title":"A Title"}],"topics":[],"edges":[${each(length, (at) => `{"from":"w","to":"t${at}","type":"about"},{"from":"t${at}","to":"t${at + 1}","type":"part-of"},`)}{}]}`,
    "JSON keys": (length) => `[{${over('"title":"a",', length)}"a":1}]`,
  }),
  ...named("trap.gexf", size, {
    "XML elements": (length) => `<gexf>${over("<a>", length)}`,
    "XML entities": (length) => `<gexf><graph><nodes><node id="a" label="${over("&amp;", length)}"/></nodes></graph></gexf>`,
    "XML entities of entities": (length) => `<!DOCTYPE gexf [${over('<!ENTITY a "&a;&a;">', length)}]><gexf>&a;</gexf>`,
    "XML attributes": (length) => `<gexf><node ${over('a="b" ', length)}/></gexf>`,
    "XML comments": (length) => `<gexf>${over("<!--", length)}`,
    "XML nodes": (length) => `<gexf><graph><nodes>${each(length, (at) => `<node id="${word(at)}"/>`)}</nodes></graph></gexf>`,
    "XML nodes of one id": (length) => `<gexf><graph><nodes>${over('<node id="a" label="a"/>', length)}</nodes></graph></gexf>`,
    "XML edges": (length) =>
      `<gexf><graph><node id="Abc"/><edges>${over('<edge source="Abc" target="Abc"/>', length)}</edges></graph></gexf>`,
    "XML edges to nothing": (length) =>
      `<gexf><graph><edges>${each(length, (at) => `<edge source="${word(at)}" target="b"/>`)}</edges></graph></gexf>`,
    "XML values": (length) =>
      `<gexf><graph><node id="a">${each(length, (at) => `<attvalue for="${word(at)}" value="a"/>`)}</node></graph></gexf>`,
    "XML values of many nodes": (length) =>
      `<gexf><graph>${each(length, (at) => `<node id="${word(at)}"><attvalue for="${word(at % 900)}" value="a"/></node>`)}</graph></gexf>`,
    "XML attributes each their own": (length) => `<gexf><node ${each(length, (at) => `${word(at)}="b" `)}/></gexf>`,
    "XML elements that close": (length) => `<gexf>${over("<a>", length / 2)}${over("</a>", length / 2)}</gexf>`,
    "XML references": (length) => `<gexf>${over("&#65;", length)}</gexf>`,
    "XML CDATA": (length) => `<gexf>${over("<![CDATA[a]]>", length)}</gexf>`,
    "XML CDATA that never closes": (length) => `<gexf>${over("<![CDATA[", length)}`,
    "XML instructions": (length) => `<gexf>${over("<?", length)}`,
    "XML lines": (length) => `<gexf>${over("<a>\n", length)}`,
    "XML brackets": (length) => `<gexf>${over("<", length)}`,
    "XML quotes": (length) => `<gexf a=${over('"', length)}`,
  }),
  ...named("trap.graphml", size, {
    "GraphML nodes": (length) => `<graphml><graph>${over('<node id="a"><data key="b">', length)}`,
  }),
  ...named("trap.ris", size, {
    "RIS authors": (length) => `TY  - JOUR\nTI  - A Title\n${each(length, (at) => `AU  - ${word(at)}, A\n`)}ER  - \n`,
    "RIS addresses": (length) => `TY  - JOUR\nTI  - A Title\n${each(length, (at) => `UR  - http://a.b/${word(at)}\n`)}ER  - \n`,
    "RIS works": (length) => each(length, (at) => `TY  - JOUR\nTI  - ${word(at)}\nER  - \n`),
    "RIS keywords each their own": (length) => `TY  - JOUR\nTI  - A Title\n${each(length, (at) => `KW  - ${word(at)}\n`)}ER  - \n`,
    "RIS records": (length) => over("TY  - JOUR\n", length),
    "RIS keywords": (length) => `TY  - JOUR\nTI  - A\n${over("KW  - a\n", length)}ER  - \n`,
    "RIS lines that go on": (length) => `TY  - JOUR\nTI  - A\n${over("a\n", length)}`,
  }),
];
