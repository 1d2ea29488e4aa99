import type { AtlasSource, Lineage, LineageStep, Overview, Relation, WorkSummary } from "../../atlas/source.ts";
import { isWorkId } from "../../view/ids.ts";
import { laterEdition } from "../../view/itinerary.ts";
import { relationWords } from "../../view/relation-words.ts";
import { counted } from "../../view/words.ts";
import type { Command } from "../command.ts";
import type { Effects } from "../effects.ts";
import { CliError, usageError } from "../error.ts";
import { findNode, type Found } from "../input/find.ts";
import { load, sourceOf } from "../input/load.ts";
import { json } from "../print/json.ts";
import { printNotes } from "../print/notes.ts";
import { styleFor } from "../print/style.ts";
import { roomOf, table } from "../print/table.ts";
import { legendOf, nameOf, siglaOf, when } from "../print/words.ts";

type Sigla = ReturnType<typeof siglaOf>;

/** "S-LoRA builds on LightLLM (A 15)". */
const said = (relations: readonly Relation[], works: readonly WorkSummary[], sigla: Sigla): string => {
  const names = new Map(works.map((work) => [work.id, nameOf(work)]));
  return relations
    .map((relation) => `${relationWords(relation, (id) => names.get(id) ?? "a work")} (${sigla(relation.places)})`)
    .join("; ");
};

const text = (lineage: Lineage, overview: Overview, effects: Effects): string => {
  const { strong, faint } = styleFor(effects.stdout, effects.env);
  const sigla = siglaOf(overview);
  const { focus } = lineage;
  const works = [focus, ...lineage.ancestors.map((step) => step.work), ...lineage.descendants.map((step) => step.work)];
  const marks = (work: WorkSummary, led: boolean): string =>
    [work.listed ? "" : " (gap)", led && laterEdition(work, focus) ? " (appeared later)" : ""].join("");
  const rows = (steps: readonly LineageStep[], led: boolean): readonly string[] =>
    table(
      steps.map(({ work, via }) => [
        `  ${when(work)}`,
        `${nameOf(work)}${marks(work, led)}`,
        work.venue?.name ?? "",
        said(via, works, sigla),
      ]),
      [{}, { shrink: true }, {}, {}],
      roomOf(effects.stdout),
    );
  const section = (title: string, steps: readonly LineageStep[], led: boolean, none: string): readonly string[] => [
    "",
    strong(title),
    ...(steps.length > 0 ? rows(steps, led) : [`  ${none}`]),
  ];
  return [
    `${strong(nameOf(focus))}${focus.venue ? `, ${focus.venue.name}` : ""}${focus.listed ? "" : " (a gap: no list has it)"}`,
    ...(focus.title === nameOf(focus) ? [] : [focus.title]),
    ...section("What it refers to", lineage.ancestors, true, "The lists name nothing that it refers to."),
    ...section("What refers to it", lineage.descendants, false, "The lists name nothing that refers to it."),
    "",
    faint(legendOf(overview)),
    "",
  ].join("\n");
};

const articles = { institution: "an institution", venue: "a venue", topic: "a topic", person: "a person" } as const;

/** Of what is no work: its works, and what leads to them and builds on them. */
const textOfWorks = async (source: AtlasSource, found: Found, effects: Effects): Promise<string> => {
  const node = await source.node(found.id);
  if (node === null || node.kind === "work") throw new Error(`${found.name} was found and is gone`);
  const { strong, faint } = styleFor(effects.stdout, effects.env);
  const overview = await source.overview();
  const [works, relations] = [await source.works(), await source.relations()];
  const own = new Set(node.works.map(({ id }) => id));
  const touching = relations.filter(({ from, to }) => own.has(from) || own.has(to));
  const related = node.works.filter(({ id }) => touching.some(({ from, to }) => from === id || to === id));
  const rows = related.map((work) => [
    `  ${when(work)}`,
    nameOf(work),
    work.venue?.name ?? "",
    said(
      touching.filter(({ from, to }) => from === work.id || to === work.id),
      works,
      siglaOf(overview),
    ),
  ]);
  const rest = node.works.length - related.length;
  const none = `The lists state no relation of ${rest === 1 ? "its one work" : `its ${rest} works`}.`;
  return [
    `${strong(node.name)} is ${articles[node.kind]}, and a lineage is of works; it has ${counted(node.works.length, "work")}.`,
    ...(rows.length === 0 ? [none] : ["", strong("What its works refer to, and what refers to them")]),
    ...table(rows, [{}, { shrink: true }, {}, {}], roomOf(effects.stdout)),
    ...(rows.length > 0 && rest > 0 ? [`  ${counted(rest, "other")} without a stated relation.`] : []),
    "",
    faint(legendOf(overview)),
    "",
  ].join("\n");
};

export const lineage: Command = {
  name: "lineage",
  usage: "X [PATHS]",
  summary: "what led to a work, and what came of it",
  options: {},
  examples: ["stemma lineage dLoRA", 'stemma lineage "Attention is all you need" ~/lists', "stemma lineage Microsoft"],
  run: async ({ effects, words, json: forPrograms }) => {
    const [name, ...paths] = words;
    if (name === undefined) throw usageError("lineage needs the name of a work.", "For example: stemma lineage dLoRA");
    const loaded = await load(effects, paths);
    printNotes(effects, loaded.notes);
    const source = sourceOf(loaded);
    const found = await findNode(source, name, "work");
    if (found.taken !== undefined) effects.stderr.write(`${found.taken}\n`);
    if (!isWorkId(found.id)) {
      if (forPrograms)
        throw new CliError(
          `${found.name} is ${articles[found.kind as keyof typeof articles]}, and a lineage is of works.`,
          "Give the name of a work.",
        );
      effects.stdout.write(await textOfWorks(source, found, effects));
      return 0;
    }
    const line = await source.lineage(found.id);
    if (line === null) throw new Error(`the work ${name} was found but has no lineage`);
    effects.stdout.write(forPrograms ? json(line) : text(line, await source.overview(), effects));
    return 0;
  },
};
