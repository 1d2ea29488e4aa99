import { isDialect } from "../../model/dialect.ts";
import type { ListExtension } from "../../model/list-file.ts";
import type { Format } from "./format.ts";
import { stemmaList } from "./stemma-list.ts";

/*
 * How formats are told apart. Readers are fetched when a file of theirs is there, so that a page, or a command, carries
 * only those that it needs. Lists in Markdown are what nearly everybody has, so that what reads them, Stemma's own
 * dialect too, is always there.
 */

/** Characters of a file that are enough to tell its format. */
const startLength = 64_000;

const endsIn = (path: string, ...extensions: readonly ListExtension[]): boolean => {
  const name = path.toLowerCase();
  return extensions.some((extension) => name.endsWith(extension));
};

/** A file that begins as JSON does, whatever its name: pasted text has none. */
export const startsAsJson = (textStart: string): boolean =>
  /^\uFEFF?\s{0,1000}(?:\{\s{0,1000}["}]|\[\s{0,1000}(?:[\]{["]|null\b))/.test(textStart);

const startsAsXml = (textStart: string): boolean => /^\uFEFF?\s{0,1000}<\?xml/.test(textStart);

const startsAsBibtex = /^\uFEFF?\s{0,1000}(?:%[^\n]{0,1000}\n\s{0,100}){0,20}@[A-Za-z]{3,20}[ \t]*\{[^\s,{}]{0,200}\s*[,=]/;

const hasCslFields = (start: string): boolean =>
  (/"(?:date-parts|container-title|citation-key|non-dropping-particle)"\s*:/.test(start) && /"(?:title|type)"\s*:/.test(start)) ||
  (/"(?:family|given)"\s*:/.test(start) && /"(?:issued|DOI)"\s*:/.test(start));

/** In the order asked: the more telling before the more general. */
export const formats: readonly Format[] = [
  {
    name: "atlas",
    extensions: [".json"],
    looksLike: (_, start) => startsAsJson(start) && /"format"\s*:\s*"stemma-atlas"/.test(start),
    reader: async () => (await import("./atlas-json.ts")).reader,
  },
  {
    name: "Stemma's Markdown",
    extensions: [".md", ".markdown", ".txt"],
    looksLike: (_, start) => isDialect(start),
    reader: stemmaList,
  },
  {
    name: "VOSviewer",
    extensions: [".json"],
    looksLike: (_, start) => startsAsJson(start) && /"network"\s*:\s*\{/.test(start) && /"(?:items|clusters|links)"\s*:\s*\[/.test(start),
    reader: async () => (await import("./vosviewer.ts")).reader,
  },
  {
    name: "OpenAlex",
    extensions: [".json", ".jsonl", ".ndjson"],
    looksLike: (_, start) =>
      startsAsJson(start) &&
      /"(?:id|openalex)"\s*:\s*"https?:\/\/(?:api\.)?openalex\.org\/W\d/.test(start) &&
      /"(?:display_name|title)"\s*:/.test(start),
    reader: async () => (await import("./openalex.ts")).reader,
  },
  {
    name: "Semantic Scholar",
    extensions: [".json", ".jsonl", ".ndjson"],
    looksLike: (_, start) => startsAsJson(start) && /"paperId"\s*:/.test(start) && /"title"\s*:/.test(start),
    reader: async () => (await import("./semantic-scholar.ts")).reader,
  },
  {
    name: "CSL-JSON",
    extensions: [".json", ".csljson"],
    looksLike: (path, start) => startsAsJson(start) && (endsIn(path, ".csljson") || hasCslFields(start)),
    reader: async () => (await import("./csl-json.ts")).reader,
  },
  {
    name: "BibTeX",
    extensions: [".bib", ".bibtex", ".biblatex"],
    looksLike: (path, start) => endsIn(path, ".bib", ".bibtex", ".biblatex") || startsAsBibtex.test(start),
    reader: async () => (await import("./bibtex.ts")).reader,
  },
  {
    name: "RIS",
    extensions: [".ris"],
    looksLike: (path, start) => endsIn(path, ".ris") || /^\uFEFF?\s{0,1000}TY {1,2}- [A-Z]{2,10}\s/.test(start),
    reader: async () => (await import("./ris.ts")).reader,
  },
  {
    name: "GEXF",
    extensions: [".gexf"],
    looksLike: (path, start) => endsIn(path, ".gexf") || (startsAsXml(start) && /<gexf[\s>]/.test(start)),
    reader: async () => (await import("./graph-xml.ts")).reader,
  },
  {
    name: "GraphML",
    extensions: [".graphml"],
    looksLike: (path, start) => endsIn(path, ".graphml") || (startsAsXml(start) && /<graphml[\s>]/.test(start)),
    reader: async () => (await import("./graph-xml.ts")).reader,
  },
  {
    name: "CSV",
    extensions: [".csv", ".tsv"],
    looksLike: (path) => endsIn(path, ".csv", ".tsv"),
    reader: async () => (await import("./csv.ts")).reader,
  },
  {
    name: "JSON records",
    extensions: [".json", ".jsonl", ".ndjson"],
    looksLike: (path, start) => endsIn(path, ".jsonl", ".ndjson") || (endsIn(path, ".json") && /^\uFEFF?\s{0,1000}(?:[[{]|$)/.test(start)),
    reader: async () => (await import("./json-records.ts")).reader,
  },
];

/** The format of a file; null for a list in Markdown or plain text. */
export const formatOf = (path: string, text: string): Format | null => {
  const start = text.slice(0, startLength);
  return formats.find((format) => format.looksLike(path, start)) ?? null;
};
