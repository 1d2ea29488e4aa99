import { useEffect, useState } from "react";
import type { AtlasSource } from "../../atlas/source.ts";
import type { SourceId, WorkId } from "../../model/ids.ts";

/* What the map asks of the atlas by itself, after it has drawn what it was given. */

const nobody: ReadonlySet<WorkId> = new Set();

/** The works that are like the selected one; none while several are selected, or until the atlas has answered. */
export const useSimilar = (source: AtlasSource, selected: ReadonlySet<WorkId>): ReadonlySet<WorkId> => {
  const [found, setFound] = useState<{ readonly of: WorkId; readonly similar: ReadonlySet<WorkId> } | null>(null);
  const [only] = selected.size === 1 ? selected : [];
  useEffect(() => {
    if (only === undefined) return undefined;
    let wanted = true;
    const ask = async (): Promise<void> => {
      const node = await source.node(only);
      if (wanted && node?.kind === "work") setFound({ of: only, similar: new Set(node.similar.map(({ work }) => work.id)) });
    };
    void ask();
    return () => {
      wanted = false;
    };
  }, [source, only]);
  return found !== null && found.of === only ? found.similar : nobody;
};

const unlettered: ReadonlyMap<SourceId, string> = new Map();

/** The letters of the lists, by which a road says where it is stated. */
export const useSigla = (source: AtlasSource): ReadonlyMap<SourceId, string> => {
  const [sigla, setSigla] = useState(unlettered);
  useEffect(() => {
    let wanted = true;
    const ask = async (): Promise<void> => {
      const { witnesses } = await source.overview();
      if (wanted) setSigla(new Map(witnesses.map(({ id, siglum }) => [id, siglum])));
    };
    void ask();
    return () => {
      wanted = false;
    };
  }, [source]);
  return sigla;
};
