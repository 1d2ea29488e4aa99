import type { Atlas } from "../../model/atlas.ts";
import type { RegistryData } from "../../model/registry.ts";
import { CliError } from "../error.ts";

interface Engine {
  ingest(
    inputs: readonly { readonly path: string; readonly text: string }[],
    knowledge: { readonly registry: RegistryData; readonly rulings: readonly unknown[] },
  ): Atlas;
}

const modules = import.meta.glob<Partial<Engine>>("../../ingest/ingest.ts", { eager: true });
const parts: Partial<Engine> = Object.assign({}, ...Object.values(modules));

export const ingest: Engine["ingest"] = (inputs, knowledge) => {
  if (!parts.ingest) throw new CliError("This version cannot read lists yet.", "Use a newer one.");
  return parts.ingest(inputs, knowledge);
};
