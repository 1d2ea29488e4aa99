import { savedFormats } from "../../view/building.ts";
import { isFiltering } from "../../view/url.ts";
import { savedKinds, saveWorks } from "../save/save.ts";
import type { Command } from "./command.ts";

/** The works that are shown, as a file. */
const worksAs = [true, false].flatMap((filtered) =>
  savedFormats.map((format): Command => ({
    id: `save.${format}${filtered ? ".shown" : ""}`,
    group: "Look and link",
    name: `Save ${filtered ? "the works that the filter lets through" : "all works"} as ${savedKinds[format].name}`,
    also: "export download file write",
    when: ({ store }) => isFiltering(store.view.get().filter) === filtered,
    run: (app) => void saveWorks(app, format),
  })),
);

export const saves: readonly Command[] = [
  ...worksAs,
  {
    id: "save.added",
    group: "Look and link",
    name: "Save what you added as lines of a list",
    also: "export download copy additions write",
    when: ({ gate }) => gate.workspace.get() !== null,
    run: ({ desk }) => desk.dialog.set("lines"),
  },
];
