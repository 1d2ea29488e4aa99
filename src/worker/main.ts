import { notFetched } from "../ingest/formats/readers.ts";
import { indexRegistry } from "../ingest/registry.ts";
import { writers } from "../ingest/write/writers.ts";
import { asText } from "../model/pieces.ts";
import type { BuildAnswer, ChangeRequest, MoveRequest, WorkerRequest } from "../view/building.ts";
import { readersOf } from "./before-after.ts";
import { build } from "./build.ts";
import { change } from "./change.ts";
import { knownNames } from "./known-names.ts";
import { registry } from "./knowledge.ts";

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const mistakes: Readonly<Record<WorkerRequest["kind"], readonly [reason: string, remedy: string]>> = {
  build: [
    "These lists could not be made into an atlas",
    "Nothing of what you had is changed; leave out one list after the other to find the one that it stumbles over.",
  ],
  write: ["The works could not be written", "Another format may do; nothing is changed."],
  known: ["The names that are known beforehand could not be read", "Write the name in full; nothing is changed."],
  move: ["The lines could not be moved", "Nothing of what you had is changed."],
  change: ["Your list could not be changed", "Nothing of what you had is changed."],
};

/** What goes wrong here is a mistake of the program: bad lists are answered as refusals and problems. */
const failure = ({ kind }: WorkerRequest, error: unknown): BuildAnswer => {
  const [reason, remedy] = mistakes[kind];
  return { kind: "failed", reason: `${reason}: ${reasonOf(error)}`, remedy: `This is a mistake of the program. ${remedy}` };
};

const written = async ({ atlas, chosen, format }: Extract<WorkerRequest, { kind: "write" }>): Promise<BuildAnswer> => {
  const write = writers[format];
  if (write === undefined) throw new Error(`there is no format "${format}"`);
  const ids = chosen === null ? undefined : new Set<string>(chosen);
  return { kind: "written", text: asText(await write({ atlas, chosen: ids, registry: () => indexRegistry(registry) })) };
};

/** An edit is read again beside all lists: without one of them it could not be told whether it says nothing else. */
const edited = async (request: ChangeRequest | MoveRequest): Promise<BuildAnswer> => {
  const readers = await readersOf(request.others);
  const lost = [...readers].find(([, reader]) => reader === null);
  if (lost !== undefined) return { kind: "failed", ...notFetched({ name: lost[0] }) };
  if (request.kind === "change") return change(request, registry, readers);
  // What tells where in a table something stands comes with the reader of tables.
  const { move } = await import("./move.ts");
  return move(request, registry, readers);
};

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  const answer = (said: BuildAnswer): void => self.postMessage(said);
  const run = async (): Promise<void> => {
    if (data.kind === "build") await build(data, registry, answer);
    else if (data.kind === "write") answer(await written(data));
    else if (data.kind === "known") answer({ kind: "known", known: knownNames(registry) });
    else answer(await edited(data));
  };
  run().catch((error: unknown) => answer(failure(data, error)));
});
