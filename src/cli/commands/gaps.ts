import type { Gap, Overview } from "../../atlas/source.ts";
import { counted } from "../../view/words.ts";
import type { Command } from "../command.ts";
import type { Effects } from "../effects.ts";
import { load, sourceOf } from "../input/load.ts";
import { json } from "../print/json.ts";
import { printNotes } from "../print/notes.ts";
import { styleFor } from "../print/style.ts";
import { roomOf, table } from "../print/table.ts";
import { nameOf, siglaOf } from "../print/words.ts";

const text = (gaps: readonly Gap[], overview: Overview, effects: Effects): string => {
  const { strong, faint } = styleFor(effects.stdout, effects.env);
  if (gaps.length === 0) return "No gaps: every work that the lists refer to is listed.\n";
  const sigla = siglaOf(overview);
  const rows = gaps.map(({ work, referredToBy }) => [
    `  ${strong(nameOf(work))}`,
    work.venue?.name ?? work.year?.toString() ?? "",
    `named by ${referredToBy.map(({ work: by, places }) => `${nameOf(by)} (${sigla(places)})`).join(", ")}`,
  ]);
  return [
    `${counted(gaps.length, "work")} that the lists refer to and none lists`,
    "",
    ...table(rows, [{ shrink: true }, {}, {}], roomOf(effects.stdout)),
    "",
    faint(overview.witnesses.map(({ siglum, path }) => `${siglum} = ${path}`).join(", ")),
    "",
  ].join("\n");
};

export const gaps: Command = {
  name: "gaps",
  usage: "[PATHS]",
  summary: "works that lists refer to and none lists",
  options: {},
  examples: ["stemma gaps ~/lists", "stemma gaps --json"],
  run: async ({ effects, words, json: forPrograms }) => {
    const loaded = await load(effects, words);
    printNotes(effects, loaded.notes);
    const source = sourceOf(loaded);
    const found = await source.gaps();
    effects.stdout.write(forPrograms ? json(found) : text(found, await source.overview(), effects));
    return 0;
  },
};
