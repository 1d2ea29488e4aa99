import { noFilter } from "../../atlas/filter.ts";
import type { FacetCount, Facets, Overview } from "../../atlas/source.ts";
import type { Command } from "../command.ts";
import { load, sourceOf } from "../input/load.ts";
import { json } from "../print/json.ts";
import { printNotes } from "../print/notes.ts";
import { styleFor, type Style } from "../print/style.ts";
import { roomOf, table } from "../print/table.ts";
import { hasWords } from "../../view/has-words.ts";
import { statusOfAll } from "../../view/sentences.ts";
import { counted, joined } from "../../view/words.ts";

const shownValues = 8;

const headline = (overview: Overview): string =>
  `${statusOfAll({ ...overview, lists: overview.witnesses.length })}, ${counted(overview.relations, "relation")}`;

const lists = (overview: Overview, room: number): readonly string[] =>
  table(
    overview.witnesses.map(({ siglum, title, path, lines, works, only }) => [
      `  ${siglum}`,
      title === path ? path : `${title} (${path})`,
      counted(lines, "line"),
      counted(works, "work"),
      `${only} only here`,
    ]),
    [{}, { shrink: true }, { align: "right" }, { align: "right" }, { align: "right" }],
    room,
  );

/** The values with most works, as bars of the same scale. */
const bars = (values: readonly FacetCount[]): readonly string[] => {
  const top = values.filter((value) => value.works > 0).slice(0, shownValues);
  const most = Math.max(1, ...top.map((value) => value.works));
  const rows = top.map(({ name, works }) => [`  ${name}`, String(works), "▪".repeat(Math.max(1, Math.round((works / most) * 24)))]);
  const more = values.length - top.length;
  return [...table(rows, [{}, { align: "right" }, {}]), ...(more > 0 ? [`  and ${more} more`] : [])];
};

const byWorks = <T extends FacetCount>(values: readonly T[]): readonly T[] =>
  values.toSorted((a, b) => b.works - a.works || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

/** What works have, in the words of a sentence. */
const has = (facets: Facets): string => {
  const some = facets.has.filter(({ works }) => works > 0);
  return some.length === 0
    ? ""
    : ` Of the works ${joined(
        some.map(({ id, works }) => `${works} ${works === 1 ? "has" : "have"} ${hasWords[id].said}`),
        "and",
      )}.`;
};

const text = (overview: Overview, facets: Facets, { strong }: Style, room: number): string => {
  const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ["", strong(title), ...lines]);
  const { error, warning, info } = overview.problems;
  return [
    strong(headline(overview)),
    ...section("Lists", lists(overview, room)),
    ...section(`Topics (${overview.topics})`, bars(byWorks(facets.topics))),
    ...section("Venues", bars(byWorks(facets.venues))),
    ...section(`Institutions (${overview.institutions})`, bars(byWorks(facets.institutions))),
    "",
    `${overview.people === 0 ? "No people are" : counted(overview.people, "person is", "people are")} named.${has(facets)}`,
    `${counted(error, "error")}, ${counted(warning, "warning")}, ${counted(info, "remark")}: \`stemma check\` shows them.`,
    "",
  ].join("\n");
};

export const stats: Command = {
  name: "stats",
  usage: "[PATHS]",
  summary: "what the lists hold, in numbers",
  options: {},
  examples: ["stemma stats ~/lists", "stemma stats atlas.json --json"],
  run: async ({ effects, words, json: forPrograms }) => {
    const loaded = await load(effects, words);
    printNotes(effects, loaded.notes);
    const source = sourceOf(loaded);
    const [overview, facets] = await Promise.all([source.overview(), source.facets(noFilter)]);
    effects.stdout.write(
      forPrograms ? json({ ...overview, facets }) : text(overview, facets, styleFor(effects.stdout, effects.env), roomOf(effects.stdout)),
    );
    return 0;
  },
};
