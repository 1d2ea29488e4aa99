import type { Lineage, LineageStep, Overview } from "../../atlas/source.ts";
import type { Command } from "../command.ts";
import type { Effects } from "../effects.ts";
import { usageError } from "../error.ts";
import { findWork } from "../input/find.ts";
import { load, sourceOf } from "../input/load.ts";
import { json } from "../print/json.ts";
import { printNotes } from "../print/notes.ts";
import { styleFor } from "../print/style.ts";
import { roomOf, table } from "../print/table.ts";
import { nameOf, referringTo, siglaOf, when } from "../print/words.ts";

const text = (lineage: Lineage, overview: Overview, effects: Effects): string => {
  const { strong, faint } = styleFor(effects.stdout, effects.env);
  const sigla = siglaOf(overview);
  const works = [lineage.focus, ...lineage.ancestors.map((step) => step.work), ...lineage.descendants.map((step) => step.work)];
  const nameById = new Map(works.map((work) => [work.id, nameOf(work)]));
  const via = (step: LineageStep): string =>
    step.via
      .map(({ from, to, type, places }) => {
        const speaks = from === step.work.id;
        const said = speaks ? referringTo(type, nameById.get(to) ?? to) : `${nameById.get(from) ?? from} ${referringTo(type, "it")}`;
        return `${said} (${sigla(places)})`;
      })
      .join("; ");
  const rows = (steps: readonly LineageStep[]): readonly string[] =>
    table(
      steps.map((step) => [
        `  ${when(step.work)}`,
        step.work.listed ? nameOf(step.work) : `${nameOf(step.work)} (gap)`,
        step.work.venue?.name ?? "",
        via(step),
      ]),
      [{}, { shrink: true }, {}, {}],
      roomOf(effects.stdout),
    );
  const section = (title: string, steps: readonly LineageStep[], none: string): readonly string[] => [
    "",
    strong(title),
    ...(steps.length > 0 ? rows(steps) : [`  ${none}`]),
  ];
  const { focus } = lineage;
  return [
    `${strong(nameOf(focus))}${focus.venue ? `, ${focus.venue.name}` : ""}${focus.listed ? "" : " (a gap: no list has it)"}`,
    ...(focus.title === nameOf(focus) ? [] : [focus.title]),
    ...section("What led to it", lineage.ancestors, "The lists name nothing that it refers to."),
    ...section("What builds on it", lineage.descendants, "The lists name nothing that refers to it."),
    "",
    faint(overview.witnesses.map(({ siglum, path }) => `${siglum} = ${path}`).join(", ")),
    "",
  ].join("\n");
};

export const lineage: Command = {
  name: "lineage",
  usage: "X [PATHS]",
  summary: "what led to a work and what builds on it, in order of time",
  options: {},
  examples: ["stemma lineage dLoRA", 'stemma lineage "Attention is all you need" ~/lists'],
  run: async ({ effects, words, json: forPrograms }) => {
    const [name, ...paths] = words;
    if (name === undefined) throw usageError("lineage needs the name of a work.", "For example: stemma lineage dLoRA");
    const loaded = await load(effects, paths);
    printNotes(effects, loaded.notes);
    const source = sourceOf(loaded);
    const found = await source.lineage(await findWork(source, name));
    if (found === null) throw new Error(`the work ${name} was found but has no lineage`);
    effects.stdout.write(forPrograms ? json(found) : text(found, await source.overview(), effects));
    return 0;
  },
};
