import type { OwnChange } from "../../view/building.ts";
import type { App } from "../context.ts";
import { say } from "../say.ts";

type Deeds = Pick<App, "gate" | "store" | "desk">;

/** Why something was not done, in words; null when it was. */
export type Trouble = string | null;

const set = async (app: Deeds, text: string | null, instead: string | null, said: string): Promise<void> => {
  const workspace = await app.gate.enter();
  const changed = await workspace.change({ kind: "set", text, instead });
  if (changed.kind === "failed") app.store.notices.set([`${changed.reason} ${changed.remedy}`]);
  else say(app, said);
};

/** Changes the list of the reader's own, as a step of the history. */
export const changeOwn = async (app: Deeds, wanted: OwnChange): Promise<Trouble> => {
  const workspace = await app.gate.enter();
  const changed = await workspace.change(wanted);
  if (changed.kind === "failed") return `${changed.reason} ${changed.remedy}`;
  const { before, after, work } = changed;
  const [done, undone] = wanted.kind === "add" ? ["Added", "Taken back"] : ["Removed", "Put back"];
  app.store.act({
    undo: () => void set(app, before, after, undone),
    redo: () => void set(app, after, before, done),
  });
  if (wanted.kind === "add" && work !== null && app.store.view.get().selection === wanted.addition.work && work !== wanted.addition.work)
    app.store.select(work);
  say(app, done);
  return null;
};
