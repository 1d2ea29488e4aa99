import { indexRegistry } from "../ingest/registry.ts";
import { writers } from "../ingest/write/writers.ts";
import type { BuildAnswer, BuildRequest, WriteRequest } from "../view/building.ts";
import { build } from "./build.ts";
import { registry } from "./knowledge.ts";

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What goes wrong here is a mistake of the program: bad lists are answered as refusals and problems. */
const failure = ({ kind }: BuildRequest | WriteRequest, error: unknown): BuildAnswer =>
  kind === "build"
    ? {
        kind: "failed",
        reason: `These lists could not be made into an atlas: ${reasonOf(error)}`,
        remedy:
          "This is a mistake of the program. Nothing of what you had is changed; leave out one list after the other to find the one that it stumbles over.",
      }
    : {
        kind: "failed",
        reason: `The works could not be written: ${reasonOf(error)}`,
        remedy: "This is a mistake of the program. Another format may do; nothing is changed.",
      };

const written = async ({ atlas, chosen, format }: WriteRequest): Promise<BuildAnswer> => {
  const write = writers[format];
  if (write === undefined) throw new Error(`there is no format "${format}"`);
  const ids = chosen === null ? undefined : new Set<string>(chosen);
  return { kind: "written", text: await write({ atlas, chosen: ids, registry: () => indexRegistry(registry) }) };
};

self.addEventListener("message", ({ data }: MessageEvent<BuildRequest | WriteRequest>) => {
  const answer = (said: BuildAnswer): void => self.postMessage(said);
  const run = async (): Promise<void> => {
    if (data.kind === "build") build(data, registry, answer);
    else answer(await written(data));
  };
  run().catch((error: unknown) => answer(failure(data, error)));
});
