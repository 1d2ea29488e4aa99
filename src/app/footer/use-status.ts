import type { Facets, NodeDetail } from "../../atlas/source.ts";
import { isFiltering } from "../../view/url.ts";
import { statusOfAll, statusOfRelated, statusOfRelations, statusOfSome } from "../../view/sentences.ts";
import { statusOfPath, type Path } from "../../view/path-sentences.ts";
import { counted } from "../../view/words.ts";
import { useGround, useView } from "../context.ts";

/** The sentence in the footer: of a path, of the filter, of the selection, or of the whole atlas. */
export const useStatus = (facets: Facets | undefined, detail: NodeDetail | null | undefined, path: Path | null): string => {
  const { overview, relations } = useGround();
  const { filter, selection, lens } = useView();
  if (path !== null && lens === "map") return statusOfPath(path);
  if (facets !== undefined && isFiltering(filter)) return statusOfSome(facets.matching, facets.total, facets.gaps);
  if (selection !== null && detail?.kind === "work") {
    const related = [...new Map([...detail.refersTo, ...detail.referredToBy].map(({ work }) => [work.id, work])).values()];
    const gaps = related.filter(({ listed }) => !listed).length;
    return statusOfRelated(related.length, gaps, lens === "lineage" ? "within one step" : "all");
  }
  if (selection !== null && detail != null && detail.kind !== "work") return `${counted(detail.works.length, "work")} of ${overview.works}`;
  return lens === "lineage" ? statusOfRelations(relations) : statusOfAll({ ...overview, lists: overview.witnesses.length });
};
