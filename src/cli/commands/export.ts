import { textOption, type Command } from "../command.ts";
import type { Effects } from "../effects.ts";
import { usageError } from "../error.ts";
import { foldName, indexRegistry, type RegistryIndex } from "../../ingest/registry.ts";
import { writers } from "../../ingest/write/writers.ts";
import { readKnowledge } from "../input/knowledge.ts";
import { load, spareLists } from "../input/load.ts";
import { writeFiles } from "../input/write.ts";
import { printNotes } from "../print/notes.ts";
import type { Atlas } from "../../model/atlas.ts";

/** The works that words mean: an id, a title or a name of a work, or of a topic, venue or institution all works of it. */
const chosenOf = (atlas: Atlas, only: string): ReadonlySet<string> => {
  const chosen = new Set<string>();
  for (const word of only.split(",").map((each) => foldName(each))) {
    const means = (...names: readonly (string | undefined)[]): boolean =>
      names.some((name) => name !== undefined && foldName(name) === word);
    const others = [...atlas.topics, ...atlas.venues, ...atlas.institutions, ...atlas.people];
    const meant = new Set<string>([
      ...atlas.works.filter(({ id, title, shortTitle }) => means(id, title, shortTitle)).map(({ id }) => id),
      ...others.filter(({ id, name }) => means(id, name)).map(({ id }) => id),
    ]);
    if (meant.size === 0)
      throw usageError(`Nothing in the atlas is called "${word}".`, "Give ids, or names in full, with commas between them.");
    for (const { id } of atlas.works) if (meant.has(id)) chosen.add(id);
    for (const { from, to } of atlas.edges) if (from.startsWith("work:") && !to.startsWith("work:") && meant.has(to)) chosen.add(from);
  }
  return chosen;
};

/** The atlas alone: what became of each line of the lists need not be held while it is written. */
const atlasOf = async (effects: Effects, words: readonly string[], output: string | undefined): Promise<Atlas> => {
  const loaded = await load(effects, words);
  printNotes(effects, loaded.notes);
  if (output !== undefined) spareLists(effects, loaded, [output]);
  return loaded.atlas;
};

export const exportAtlas: Command = {
  name: "export",
  usage: "--to FORMAT [PATHS]",
  summary: "write it as a list, library, table or graph",
  options: {
    to: { value: "FORMAT", help: `the format: ${Object.keys(writers).join(", ")}` },
    only: {
      value: "NAMES",
      help: "works, topics, venues or institutions, commas between",
    },
    output: { short: "o", value: "FILE", help: "write here instead of to standard output" },
  },
  examples: [
    "stemma export --to markdown ~/lists -o reading-list.md",
    "stemma export --to bibtex ~/lists > library.bib",
    'stemma export --to markdown --only "LoRA serving, OSDI 2024" atlas.json',
  ],
  run: async (call) => {
    const { effects, words } = call;
    const to = textOption(call, "to") ?? (call.json ? "json" : undefined);
    const known = Object.keys(writers).join(", ");
    if (to === undefined) throw usageError("export needs a format.", `For example: stemma export --to json. Known: ${known}`);
    const write = Object.hasOwn(writers, to) ? writers[to] : undefined;
    if (write === undefined) throw usageError(`There is no export to "${to}".`, `Known: ${known}`);
    const output = textOption(call, "output");
    const atlas = await atlasOf(effects, words, output);
    const only = textOption(call, "only");
    const chosen = only === undefined ? undefined : chosenOf(atlas, only);
    const registry = async (): Promise<RegistryIndex> => indexRegistry((await readKnowledge(effects)).registry);
    const text = await write({ atlas, registry, chosen });
    if (output === undefined) for (const piece of typeof text === "string" ? [text] : text) effects.stdout.write(piece);
    else await writeFiles(effects, [{ path: output, text }]);
    return 0;
  },
};
