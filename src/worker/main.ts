import type { BuildAnswer, BuildRequest } from "../view/building.ts";
import { build } from "./build.ts";
import { registry } from "./knowledge.ts";

/** What goes wrong here is a mistake of the program: bad lists are answered as refusals and problems. */
const failure = (error: unknown): BuildAnswer => ({
  kind: "failed",
  reason: `These lists could not be made into an atlas: ${error instanceof Error ? error.message : String(error)}`,
  remedy:
    "This is a mistake of the program. Nothing of what you had is changed; leave out one list after the other to find the one that it stumbles over.",
});

self.addEventListener("message", ({ data }: MessageEvent<BuildRequest>) => {
  const answer = (said: BuildAnswer): void => self.postMessage(said);
  try {
    build(data, registry, answer);
  } catch (error) {
    answer(failure(error));
  }
});
