import { addedKinds } from "../../view/addition-words.ts";
import { lineToggled } from "../../view/filter-edits.ts";
import { isWorkId } from "../../view/ids.ts";
import type { WorkId } from "../../model/ids.ts";
import type { App } from "../context.ts";
import type { Command } from "./command.ts";
import { keysOf } from "./keys.ts";

const isSelected = ({ store }: App): boolean => store.view.get().selection !== null;

const workOf = ({ store }: App): WorkId | null => {
  const { selection } = store.view.get();
  return selection !== null && isWorkId(selection) ? selection : null;
};
const isWork = (app: App): boolean => workOf(app) !== null;

const addNames: Readonly<Record<(typeof addedKinds)[number], string>> = {
  relation: "Add a related work to the selection",
  note: "Add a note to the selection",
  institution: "Add an institution to the selection",
};

/** What can be done with the selection. */
export const ofSelection: readonly Command[] = [
  {
    id: "selection.lineage",
    group: "Selection",
    name: "Lineage of the selection",
    also: "ancestors descendants reading order",
    when: isWork,
    run: ({ store }) => store.setLens("lineage"),
  },
  {
    id: "path",
    group: "Selection",
    name: "Paths from the selection to…",
    also: "related between",
    keys: keysOf.path,
    when: isSelected,
    run: ({ store }) => store.askingPath.set(true),
  },
  ...addedKinds.map((kind): Command => ({
    id: `add.${kind}`,
    group: "Selection",
    name: addNames[kind],
    also: "write edit my list annotate add",
    keys: keysOf[`add.${kind}`],
    when: isWork,
    run: (app) => {
      const work = workOf(app);
      if (work !== null) app.desk.adding.set({ kind, work });
    },
  })),
  {
    id: "line",
    group: "Selection",
    name: "Only the line of the selection",
    also: "filter focus neighbourhood around",
    keys: keysOf.line,
    when: isWork,
    run: (app) => {
      const work = workOf(app);
      if (work !== null) app.store.setFilter(lineToggled(app.store.view.get().filter, work));
    },
  },
  {
    id: "locate",
    group: "Selection",
    name: "Locate the selection on the map",
    also: "show find",
    keys: keysOf.locate,
    when: isSelected,
    run: ({ store }) => store.show({ lens: "map", camera: null }),
  },
  {
    id: "selection.table",
    group: "Selection",
    name: "Show the selection in the table",
    also: "rows",
    when: isWork,
    run: ({ store }) => store.show({ lens: "table", table: { ...store.view.get().table, rows: "works" } }),
  },
  {
    id: "selection.none",
    group: "Selection",
    name: "Select nothing",
    also: "close deselect",
    when: isSelected,
    run: ({ store }) => store.select(null),
  },
];
