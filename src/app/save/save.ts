import type { SavedFormat } from "../../view/building.ts";
import { isFiltering } from "../../view/url.ts";
import { counted } from "../../view/words.ts";
import type { App } from "../context.ts";
import { say } from "../say.ts";
import { browserBuilder } from "../workspace/builder.ts";
import { saveFile } from "./file.ts";

interface Kind {
  readonly name: string;
  readonly extension: string;
  readonly type: string;
}

export const savedKinds: Readonly<Record<SavedFormat, Kind>> = {
  markdown: { name: "a Markdown list", extension: "md", type: "text/markdown" },
  bibtex: { name: "BibTeX", extension: "bib", type: "application/x-bibtex" },
  csv: { name: "CSV", extension: "csv", type: "text/csv" },
  gexf: { name: "GEXF", extension: "gexf", type: "application/xml" },
  graphml: { name: "GraphML", extension: "graphml", type: "application/xml" },
  json: { name: "an atlas in JSON", extension: "json", type: "application/json" },
};

/** Writes the works that the filter lets through, or all, in a worker, and says what became of it. */
export const saveWorks = async (app: App, format: SavedFormat): Promise<void> => {
  const { ground, store } = app;
  const { filter } = store.view.get();
  const chosen = isFiltering(filter) ? await ground.source.select(filter) : null;
  const { outcome } = browserBuilder({ kind: "write", atlas: ground.atlas, chosen, format }, () => undefined);
  const answer = await outcome;
  if (answer.kind === "failed") store.notices.set([`${answer.reason} ${answer.remedy}`]);
  if (answer.kind !== "written") return;
  const { extension, type } = savedKinds[format];
  saveFile("stemma", extension, type, answer.text);
  say(app, `Saved ${counted(chosen?.length ?? ground.works.length, "work")}`);
};
