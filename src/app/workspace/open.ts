import { groundOf } from "../ground.ts";
import type { Loaded } from "../load.ts";
import type { Store } from "../store.ts";
import type { Shown } from "../context.ts";
import { browserBuilder } from "./builder.ts";
import { browserKeep } from "./keep.ts";
import { createWorkspaceStore, type WorkspaceStore } from "./workspace-store.ts";

/** The workspace of this browser, with what it has kept on the screen. */
export const openWorkspace = async (base: Loaded, shown: Store<Shown>): Promise<WorkspaceStore> => {
  const keep = browserKeep();
  // A browser that keeps nothing still shows what it is given; saving will say what is wrong.
  const kept = await keep.load().catch(() => null);
  const store = createWorkspaceStore({ base, shown, builder: browserBuilder, keep, groundOf, kept: kept?.workspace ?? null });
  if (kept === null) return store;
  const fits = !kept.workspace.joined || kept.made.base === (base.map.atlas ?? "");
  if (fits) shown.set({ ground: await groundOf(kept.made.atlas, kept.made.map), edition: shown.get().edition + 1 });
  else await store.rule(kept.workspace.rulings);
  return store;
};
