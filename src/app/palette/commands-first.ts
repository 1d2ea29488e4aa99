import { lenses, lensNames } from "../../view/state.ts";
import { startSearch } from "../desk.ts";
import { along } from "../trail/trail.ts";
import type { App } from "../context.ts";
import type { Command } from "./command.ts";
import { keysOf } from "./keys.ts";

const walk =
  (by: number) =>
  ({ store, desk }: App): void => {
    const next = along(desk.trail.get(), by);
    if (next !== null) store.select(next);
  };
/** Back at the last visit counts as a step where nothing is selected any more. */
const canWalk =
  (by: number) =>
  ({ desk }: App): boolean =>
    along(desk.trail.get(), by) !== null;

/** Commands whose keys answer at once, before anything else is loaded. */
export const firstCommands: readonly Command[] = [
  {
    id: "search",
    group: "Go to",
    name: "Search by name",
    keys: keysOf.search,
    run: ({ desk }) => startSearch(desk, "names"),
  },
  {
    id: "palette",
    group: "Go to",
    name: "Search everything, and do anything",
    also: "palette commands",
    keys: keysOf.palette,
    run: ({ desk }) => startSearch(desk, "everything"),
  },
  ...lenses.map((lens): Command => ({
    id: `lens.${lens}`,
    group: "Show as",
    name: lensNames[lens],
    also: "lens view",
    keys: keysOf[`lens.${lens}`],
    run: ({ store }) => store.setLens(lens),
  })),
  {
    id: "trail.back",
    group: "Go to",
    name: "Back along the trail",
    also: "previous visited",
    keys: keysOf["trail.back"],
    when: canWalk(-1),
    run: walk(-1),
  },
  {
    id: "trail.on",
    group: "Go to",
    name: "On along the trail",
    also: "next visited",
    keys: keysOf["trail.on"],
    when: canWalk(1),
    run: walk(1),
  },
  {
    id: "undo",
    group: "Go to",
    name: "Undo",
    keys: keysOf.undo,
    when: ({ store }) => store.steps.get().back,
    run: ({ store }) => store.undo(),
  },
  {
    id: "redo",
    group: "Go to",
    name: "Redo",
    keys: keysOf.redo,
    when: ({ store }) => store.steps.get().forward,
    run: ({ store }) => store.redo(),
  },
];
