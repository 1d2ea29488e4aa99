import { columnsOf } from "../../atlas/columns.ts";
import { compareLists } from "../../atlas/comparison.ts";
import { mentionsOf } from "../../atlas/evidence.ts";
import type { WorkSummary } from "../../atlas/source.ts";
import { counted } from "../../view/words.ts";
import type { Command } from "../command.ts";
import type { Effects } from "../effects.ts";
import { usageError } from "../error.ts";
import { readLists } from "../input/lists.ts";
import { load, sourceOf, type Loaded } from "../input/load.ts";
import { json } from "../print/json.ts";
import { printNotes } from "../print/notes.ts";
import { styleFor } from "../print/style.ts";
import { roomOf, table } from "../print/table.ts";
import { nameOf, when } from "../print/words.ts";

interface Difference {
  readonly onlyHere: readonly WorkSummary[];
  readonly onlyThere: readonly WorkSummary[];
  readonly both: readonly WorkSummary[];
}

/** Both sides are read together, so that a work is one however each side writes it. */
const compare = async (effects: Effects, loaded: Loaded, here: string, there: string): Promise<Difference> => {
  const columns = columnsOf(loaded.atlas);
  const numbersBelow = async (path: string): Promise<ReadonlySet<number>> => {
    const files = new Set((await readLists(effects, [path])).files.map((file) => file.shown));
    return new Set(loaded.atlas.sources.flatMap(({ id }) => (files.has(loaded.shown.get(id) ?? "") ? [columns.sourceIndex.get(id)!] : [])));
  };
  const found = compareLists(columns, mentionsOf(columns), await numbersBelow(here), await numbersBelow(there));
  const source = sourceOf(loaded);
  const works = (numbers: readonly number[]): Promise<readonly WorkSummary[]> =>
    source.works(numbers.map((number) => columns.works[number]!.id));
  return { onlyHere: await works(found.onlyHere), onlyThere: await works(found.onlyThere), both: await works(found.both) };
};

const text = ({ onlyHere, onlyThere, both }: Difference, here: string, there: string, effects: Effects): string => {
  const { strong } = styleFor(effects.stdout, effects.env);
  const rows = (works: readonly WorkSummary[]): readonly string[] =>
    table(
      works.map((work) => [`  ${when(work)}`, work.listed ? nameOf(work) : `${nameOf(work)} (gap)`, work.venue?.name ?? ""]),
      [{}, { shrink: true }, {}],
      roomOf(effects.stdout),
    );
  const section = (title: string, works: readonly WorkSummary[]): readonly string[] =>
    works.length === 0 ? [] : ["", strong(`${title} (${works.length})`), ...rows(works)];
  return [
    `${counted(both.length, "work")} in both`,
    ...section(`Only in ${here}`, onlyHere),
    ...section(`Only in ${there}`, onlyThere),
    "",
  ].join("\n");
};

export const diff: Command = {
  name: "diff",
  usage: "A B",
  summary: "what one list names and another does not",
  options: {},
  examples: ["stemma diff mine.md theirs.md", "stemma diff ~/lists ~/their-lists --json"],
  run: async ({ effects, words, json: forPrograms }) => {
    const [here, there, ...more] = words;
    if (here === undefined || there === undefined || more.length > 0)
      throw usageError("diff needs two lists, or two folders of them.", "For example: stemma diff mine.md theirs.md");
    const loaded = await load(effects, [here, there]);
    printNotes(effects, loaded.notes);
    const found = await compare(effects, loaded, here, there);
    effects.stdout.write(forPrograms ? json(found) : text(found, here, there, effects));
    return 0;
  },
};
