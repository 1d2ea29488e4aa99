import { savedFormats } from "../../view/building.ts";
import { isFiltering } from "../../view/url.ts";
import { savedKinds, saveWorks } from "../save/save.ts";
import type { Command } from "./command.ts";

/** The works that are shown, as a file. */
export const saves: readonly Command[] = [true, false].flatMap((filtered) =>
  savedFormats.map((format): Command => ({
    id: `save.${format}${filtered ? ".shown" : ""}`,
    group: "Look and link",
    name: `Save ${filtered ? "the works that the filter lets through" : "all works"} as ${savedKinds[format].name}`,
    also: "export download file write",
    when: ({ store }) => isFiltering(store.view.get().filter) === filtered,
    run: (app) => void saveWorks(app, format),
  })),
);
