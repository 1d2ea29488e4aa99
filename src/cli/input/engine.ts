import type { AtlasSource } from "../../atlas/source.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { AtlasMap } from "../../model/map.ts";
import type { RegistryData } from "../../model/registry.ts";
import { CliError } from "../error.ts";

interface Engine {
  ingest(
    inputs: readonly { readonly path: string; readonly text: string }[],
    knowledge: { readonly registry: RegistryData; readonly rulings: readonly unknown[] },
  ): Atlas;
  layoutAtlas(atlas: Atlas): AtlasMap;
  memorySource(atlas: Atlas, map: AtlasMap): AtlasSource;
}

const modules = import.meta.glob<Partial<Engine>>(["../../ingest/ingest.ts", "../../layout/layout.ts", "../../atlas/memory-source.ts"], {
  eager: true,
});
const parts: Partial<Engine> = Object.assign({}, ...Object.values(modules));

const missing = (what: string) => (): never => {
  throw new CliError(`This version cannot ${what} yet.`, "Use a newer one.");
};

export const ingest: Engine["ingest"] = parts.ingest ?? missing("read lists");
export const layoutAtlas: Engine["layoutAtlas"] = parts.layoutAtlas ?? missing("lay out a map");
export const memorySource: Engine["memorySource"] = parts.memorySource ?? missing("answer questions");
