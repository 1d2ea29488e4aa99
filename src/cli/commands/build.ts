import { join, relative } from "node:path";
import { countsOf } from "../../atlas/overview.ts";
import { statusOfAll } from "../../view/sentences.ts";
import { counted } from "../../view/words.ts";
import { textOption, type Command } from "../command.ts";
import type { Effects } from "../effects.ts";
import { usageError } from "../error.ts";
import { builtFolder, load, spareLists } from "../input/load.ts";
import { mapOf, mapPathOf } from "../input/map.ts";
import { viewsPathOf } from "../input/views.ts";
import { rulingsName } from "../../model/ruling.ts";
import { viewsName } from "../../model/view.ts";
import { writeFiles, type OutputFile } from "../input/write.ts";
import { recordsPieces } from "../../ingest/write/records-json.ts";
import { json } from "../print/json.ts";
import { printNotes } from "../print/notes.ts";

/** Where the shipped lists go when nothing else is said, inside the project. */
const builtPaths = (effects: Effects): Readonly<Record<"atlas" | "map" | "views" | "rulings", string>> | null => {
  const inside = relative(effects.root, effects.cwd);
  if (inside.startsWith("..")) return null;
  const folder = relative(effects.cwd, builtFolder(effects));
  return {
    atlas: join(folder, "atlas.json"),
    map: join(folder, "map.json"),
    views: join(folder, viewsName),
    rulings: join(folder, rulingsName),
  };
};

export const build: Command = {
  name: "build",
  usage: "[PATHS] -o FILE",
  summary: "make an atlas of lists, its map beside it",
  options: {
    output: { short: "o", value: "FILE", help: "the atlas; its map is written beside it as FILE.map.json" },
    map: { value: "FILE", help: "write the map here instead" },
  },
  examples: [
    "stemma build ~/lists -o atlas.json",
    "cat list.md | stemma build - -o atlas.json",
    "stemma build   (in the project: its lists, into graph-data/built)",
  ],
  run: async (call) => {
    const { effects, words } = call;
    const output = textOption(call, "output");
    const built = output === undefined && words.length === 0 ? builtPaths(effects) : null;
    const atlasPath = output ?? built?.atlas;
    if (atlasPath === undefined) throw usageError("build needs to know where to write.", "Name the file: stemma build PATHS -o atlas.json");
    const mapPath = textOption(call, "map") ?? built?.map ?? mapPathOf(atlasPath);
    if (mapPath === atlasPath)
      throw usageError("The atlas and its map cannot be the same file.", "Give --map another name, or leave it out.");

    const loaded = await load(effects, words);
    const viewsPath = built?.views ?? viewsPathOf(atlasPath);
    spareLists(effects, loaded, [atlasPath, mapPath, viewsPath]);
    printNotes(effects, loaded.notes);
    const { atlas } = loaded;
    const files: readonly OutputFile[] = [
      { path: atlasPath, text: recordsPieces(atlas) },
      { path: mapPath, text: recordsPieces(await mapOf(effects, loaded)) },
      // The explorer that ships asks for its views and rulings; other atlases have a file of them only where there are some.
      ...(built !== null || loaded.views.length > 0 ? [{ path: viewsPath, text: json(loaded.views) }] : []),
      ...(built === null ? [] : [{ path: built.rulings, text: json(loaded.rulings) }]),
    ];
    await writeFiles(effects, files);

    const gaps = atlas.works.filter((work) => !work.listed).length;
    const levels = (level: string): number => atlas.problems.filter((problem) => problem.level === level).length;
    const summary = {
      atlas: atlasPath,
      map: mapPath,
      works: atlas.works.length - gaps,
      gaps,
      errors: levels("error"),
      warnings: levels("warning"),
      merges: loaded.merges.length,
    };
    if (call.json) {
      effects.stdout.write(json(summary));
      return 0;
    }
    effects.stdout.write(`${atlasPath}: ${statusOfAll(countsOf(atlas))}\n`);
    effects.stdout.write(`${mapPath}: its map\n`);
    if (summary.merges > 0)
      effects.stderr.write(`${counted(summary.merges, "merge")}: \`stemma check --merges\` with the same paths says why.\n`);
    if (summary.works === 0) effects.stderr.write("No works were found. `stemma check PATHS` shows how each line was understood.\n");
    else if (summary.errors + summary.warnings > 0)
      effects.stderr.write(
        `${counted(summary.errors, "error")}, ${counted(summary.warnings, "warning")}: \`stemma check\` with the same paths shows them.\n`,
      );
    return 0;
  },
};
