import type { Atlas } from "../../model/atlas.ts";
import type { Pieces } from "../../model/pieces.ts";
import type { RegistryIndex } from "../registry.ts";
import { bibtexOf } from "./bibtex.ts";
import { csvOf } from "./csv.ts";
import { gexfOf, graphmlOf } from "./graph.ts";
import { markdownOf } from "./markdown.ts";
import { recordsPieces } from "./records-json.ts";

/** What an atlas is written of: all of it, or the works chosen. */
export interface Wanted {
  readonly atlas: Atlas;
  readonly chosen: ReadonlySet<string> | undefined;
  /** Asked for only by the formats that need it: an atlas file can be written again where there is none. */
  readonly registry: () => RegistryIndex | Promise<RegistryIndex>;
}

/** The atlas without the works that are not chosen, and the edges that they have. */
const worksOnly = (atlas: Atlas, chosen: ReadonlySet<string>): Atlas => {
  const stays = (id: string): boolean => !id.startsWith("work:") || chosen.has(id);
  return {
    ...atlas,
    works: atlas.works.filter(({ id }) => stays(id)),
    edges: atlas.edges.filter(({ from, to }) => stays(from) && stays(to)),
  };
};

/** Every way to write an atlas, by the name that people give it. */
export const writers: Readonly<Record<string, (wanted: Wanted) => string | Pieces | Promise<string>>> = {
  json: ({ atlas, chosen }) => recordsPieces(chosen === undefined ? atlas : worksOnly(atlas, chosen)),
  markdown: async ({ atlas, chosen, registry }) => markdownOf(atlas, await registry(), chosen),
  bibtex: ({ atlas, chosen }) => bibtexOf(atlas, chosen),
  csv: ({ atlas, chosen }) => csvOf(atlas, chosen),
  gexf: ({ atlas, chosen }) => gexfOf(atlas, chosen),
  graphml: ({ atlas, chosen }) => graphmlOf(atlas, chosen),
};
