import { ruling, rulingsName, type Ruling } from "../../model/ruling.ts";
import { z } from "../../model/zod.ts";
import { groundOf } from "../ground.ts";
import type { Loaded } from "../load.ts";
import type { Store } from "../store.ts";
import type { Shown } from "../ground.ts";
import { browserBuilder } from "./builder.ts";
import { markKept } from "./gate.ts";
import { browserKeep, type Keep } from "./keep.ts";
import { createWorkspaceStore, type WorkspaceStore } from "./workspace-store.ts";

/** A keep whose mark says, before anything is opened, whether there is something in it. */
const marked = (keep: Keep): Keep => ({
  ...keep,
  save: async (kept) => {
    await keep.save(kept);
    markKept(() => window.localStorage, true);
  },
  clear: async () => {
    await keep.clear();
    markKept(() => window.localStorage, false);
  },
});

/** How often files that can be read again are looked at, while the page is seen. */
const lookAgainMs = 2000;

/** Edits on disk follow, where the browser gave files that can be read again. */
const followEdits = (workspace: WorkspaceStore): void => {
  const look = async (): Promise<void> => {
    if (document.visibilityState === "visible" && workspace.import.get().at === "rest") await workspace.refresh();
    window.setTimeout(() => void look(), lookAgainMs);
  };
  void look();
};

/** The decisions that the page came with; without them its lists are joined to others as their evidence says. */
const rulingsOfPage = async (): Promise<readonly Ruling[]> => {
  try {
    const read = z.array(ruling).safeParse(await (await fetch(`./${rulingsName}`, { credentials: "same-origin" })).json());
    return read.success ? read.data : [];
  } catch {
    return [];
  }
};

/** The workspace of this browser, with what it has kept on the screen. */
export const openWorkspace = async (base: Loaded, shown: Store<Shown>): Promise<WorkspaceStore> => {
  const keep = marked(browserKeep());
  const store = createWorkspaceStore({ base: { ...base, rulings: await rulingsOfPage() }, shown, builder: browserBuilder, keep, groundOf });
  // A browser that keeps nothing still shows what it is given; saving will say what is wrong.
  const kept = await keep.load().catch(() => null);
  if (kept !== null) await store.restore(kept);
  followEdits(store);
  return store;
};
