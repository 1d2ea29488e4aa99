import { atlasJson } from "./atlas-json.ts";
import { bibtex } from "./bibtex.ts";
import { csv } from "./csv.ts";
import { cslJson } from "./csl-json.ts";
import { startLength, type Format } from "./format.ts";
import { gexf, graphml } from "./graph-xml.ts";
import { jsonRecords } from "./json-records.ts";
import { openAlex } from "./openalex.ts";
import { ris } from "./ris.ts";
import { semanticScholar } from "./semantic-scholar.ts";
import { stemmaList } from "./stemma-list.ts";
import { vosviewer } from "./vosviewer.ts";

/** In the order asked: the more telling before the more general. */
export const formats: readonly Format[] = [
  atlasJson,
  stemmaList,
  vosviewer,
  openAlex,
  semanticScholar,
  cslJson,
  bibtex,
  ris,
  gexf,
  graphml,
  csv,
  jsonRecords,
];

/** The format of a file; null for a list in Markdown or plain text. */
export const formatOf = (path: string, text: string): Format | null => {
  const start = text.slice(0, startLength);
  return formats.find((format) => format.looksLike(path, start)) ?? null;
};
