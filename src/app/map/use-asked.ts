import { useCallback, useMemo } from "react";
import { noFilter } from "../../atlas/filter.ts";
import type { AtlasSource, WorkSummary } from "../../atlas/source.ts";
import type { SourceId, WorkId } from "../../model/ids.ts";
import { coloursByInstitutionType, coloursByList, coloursByVenue, coloursByYear, type Colours } from "../../view/colouring.ts";
import type { Colouring } from "../../view/state.ts";
import { useAnswer, useAsked } from "../use-answer.ts";

/* What the map asks of the atlas by itself, after it has drawn what it was given. */

const nothing: ReadonlyMap<WorkId, string> = new Map();

/**
 * The works that are like the selected one, with the reason; none while nobody asks for them, while several are
 * selected, or until the atlas has answered.
 */
export const useSimilar = (source: AtlasSource, selected: ReadonlySet<WorkId>, wanted: boolean): ReadonlyMap<WorkId, string> => {
  const [only] = wanted && selected.size === 1 ? selected : [];
  const ask = useCallback(async () => (only === undefined ? null : source.node(only)), [source, only]);
  const node = useAnswer(only === undefined ? null : ask);
  return useMemo(
    () => (node?.kind === "work" ? new Map(node.similar.map(({ work, relation }) => [work.id, relation.reason ?? ""])) : nothing),
    [node],
  );
};

const unlettered: ReadonlyMap<SourceId, string> = new Map();

/** The letters of the lists, by which a road says where it is stated. */
export const useSigla = (source: AtlasSource): ReadonlyMap<SourceId, string> => {
  const overview = useAnswer(useCallback(() => source.overview(), [source]));
  return useMemo(
    () => (overview === undefined ? unlettered : new Map(overview.witnesses.map(({ id, siglum }) => [id, siglum]))),
    [overview],
  );
};

/** How the works are told apart by a property; what the works do not say themselves is asked for. */
const coloursFrom = async (source: AtlasSource, works: readonly WorkSummary[], by: Exclude<Colouring, "community">): Promise<Colours> => {
  switch (by) {
    case "venue":
      return coloursByVenue(works);
    case "year":
      return coloursByYear(works);
    case "institution-type": {
      const { rows } = await source.institutions({ together: false, filter: noFilter });
      return coloursByInstitutionType(works, new Map(rows.flatMap(({ id, type }) => (type === undefined ? [] : [[id, type] as const]))));
    }
    case "list": {
      const { witnesses } = await source.overview();
      const named = witnesses.map(async ({ id, siglum, title }) => {
        const ids = await source.select({ ...noFilter, sources: [id] });
        return { id, siglum, title, works: new Set(ids) };
      });
      return coloursByList(works, await Promise.all(named));
    }
  }
};

/** Null while colour tells of regions. Until the colours asked for are known, those before stay. */
export const useColours = (source: AtlasSource, works: readonly WorkSummary[], by: Colouring): Colours | null => {
  const ask = useCallback(async () => (by === "community" ? null : coloursFrom(source, works, by)), [source, works, by]);
  return useAsked(by === "community" ? null : ask).latest ?? null;
};
