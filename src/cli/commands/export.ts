import { textOption, type Command } from "../command.ts";
import { usageError } from "../error.ts";
import { load, spareLists } from "../input/load.ts";
import { writeFiles } from "../input/write.ts";
import { recordsJson } from "../print/json.ts";
import { printNotes } from "../print/notes.ts";
import type { Atlas } from "../../model/atlas.ts";

/** One entry per format. */
const formats: Readonly<Record<string, (atlas: Atlas) => string>> = { json: recordsJson };

export const exportAtlas: Command = {
  name: "export",
  usage: "--to FORMAT [PATHS]",
  summary: "write the atlas in another format, to standard output or a file",
  options: {
    to: { value: "FORMAT", help: `the format: ${Object.keys(formats).join(", ")}` },
    output: { short: "o", value: "FILE", help: "write here instead of to standard output" },
  },
  examples: ["stemma export --to json ~/lists > atlas.json"],
  run: async (call) => {
    const { effects, words } = call;
    const to = textOption(call, "to") ?? (call.json ? "json" : undefined);
    const known = Object.keys(formats).join(", ");
    if (to === undefined) throw usageError("export needs a format.", `For example: stemma export --to json. Known: ${known}`);
    const write = Object.hasOwn(formats, to) ? formats[to] : undefined;
    if (write === undefined) throw usageError(`There is no export to "${to}".`, `Known: ${known}`);
    const loaded = await load(effects, words);
    printNotes(effects, loaded.notes);
    const output = textOption(call, "output");
    if (output !== undefined) spareLists(effects, loaded, [output]);
    const text = write(loaded.atlas);
    if (output === undefined) effects.stdout.write(text);
    else await writeFiles(effects, [{ path: output, text }]);
    return 0;
  },
};
