import type { Review } from "../../model/question.ts";
import type { Ruling } from "../../model/ruling.ts";
import type { Known, Looked, OwnChange, Refusal } from "../../view/building.ts";
import { gainOf } from "../../view/gain.ts";
import type { Ground, Shown } from "../ground.ts";
import type { Loaded } from "../load.ts";
import { createStore, type Store } from "../store.ts";
import { changer, type Changed } from "./changer.ts";
import type { Builder, Building, Outcome, Progress } from "./builder.ts";
import type { Given, PassedOver } from "./gather.ts";
import { following, type Following } from "./following.ts";
import { knower } from "./knower.ts";
import { mover } from "./mover.ts";
import { listsOf, rawOf, rulingsOf, type Base } from "./raw-lists.ts";
import { holding } from "./holding.ts";
import { readGiven } from "./read-file.ts";
import { ruler, type Ruled } from "./ruler.ts";
import { freePath, pathsBeside, withLists, withoutTaken, withRulings, withTaken, type Taken } from "./taking.ts";
import { behindIf, KeepFailure, type Keep, type Kept, type KeptList, type Made, type Workspace } from "./keep.ts";

export type Import =
  | { readonly at: "rest" }
  | { readonly at: "working"; readonly progress: Progress | null }
  | ({ readonly at: "preview"; readonly lists: readonly KeptList[]; readonly looked: Looked } & PassedOver)
  | ({ readonly at: "failed" } & Trouble);

/** Something that went wrong, and what to do about it. */
export interface Trouble {
  readonly reason: string;
  readonly remedy: string;
}

/** The lists of the user's own, the atlas made of them, and the way there: given, looked at, taken in, kept. */
export interface WorkspaceStore {
  /** Null while the atlas that the page came with is shown. */
  readonly workspace: Store<Workspace | null>;
  readonly import: Store<Import>;
  /** What could not be kept, forgotten or read again; the lists are shown, or gone, all the same. */
  readonly trouble: Store<Trouble | null>;
  /** The files, by the paths of their lists, whose edits are not followed any more. */
  readonly lost: Following["lost"];
  readonly isUntold: Following["isUntold"];
  /** Asks the browser for leave to read files again, at the press that wants it. */
  allow(): Promise<void>;
  /** Shows what was kept; made anew where the atlas that it was joined to is another one now. */
  restore(kept: Kept): Promise<void>;
  /** Reads files and looks into them; nothing changes until they are taken in. */
  give(given: Given | Promise<Given>): Promise<void>;
  giveText(text: string): Promise<void>;
  /** What was looked at is to stand beside lists of the same paths, not in their place. */
  keepBoth(): void;
  cancel(): void;
  /** Takes in what was looked at, beside the atlas that the page came with or alone; null where that was not done. */
  takeIn(joined: boolean): Promise<Taken | null>;
  /** Takes out again what was taken in, and nothing that was done since; or takes it in again. */
  takeOut(taken: Taken): Promise<void>;
  takeBack(taken: Taken): Promise<void>;
  rename(path: string, title: string): Promise<void>;
  /** Takes a list out for good; comes with what can be taken back. */
  remove(path: string): Promise<Taken | null>;
  /** Reads the files that can be read again and takes in what has changed; says how many have. */
  refresh(): Promise<number>;
  /** Changes the list of the reader's own, and the atlas on the screen with it. */
  change(wanted: OwnChange): Promise<Changed>;
  /** What is uncertain in what is shown; null until it is asked for. */
  readonly review: Store<Review | null>;
  askReview(): Promise<void>;
  /** The names that the project knows beforehand. */
  known(): Promise<Known>;
  /** Changes what is decided; comes with what that changed, null when a later decision has overtaken it. */
  rule(change: (rulings: readonly Ruling[]) => readonly Ruling[]): Promise<Ruled | null>;
  /** Moves entries of the reader's own list, by their first lines, into the file of another one; says what became of it. */
  move(path: string, heads: readonly number[]): Promise<string>;
  /** Leaves on the screen what is there until it is let go of: another atlas is another explorer, which costs more than a decision. */
  hold(held: boolean): Promise<void>;
  /** Back to the atlas that the page came with; the lists are forgotten, as long as nobody takes them back. */
  leave(): Promise<Taken | null>;
}

interface Parts {
  readonly base: Base;
  /** What is shown. */
  readonly shown: Store<Shown>;
  readonly builder: Builder;
  readonly keep: Keep;
  readonly groundOf: (loaded: Loaded) => Promise<Ground>;
}

const noRulings: readonly Ruling[] = [];
const empty: Workspace = { joined: true, lists: [], rulings: noRulings };

export const createWorkspaceStore = ({ base, shown, builder, keep, groundOf }: Parts): WorkspaceStore => {
  const workspace = createStore<Workspace | null>(null);
  const state = createStore<Import>({ at: "rest" });
  const digest = base.map.atlas ?? "";
  const trouble = createStore<Trouble | null>(null);
  const review = createStore<Review | null>(null);
  let running: Building | null = null;
  /** Counts what was asked for, so that files which are still being read for something older are let go. */
  let asked = 0;

  const put = holding(shown, groundOf);
  const putMade = ({ atlas, map }: Made, joined: boolean): Promise<void> => put.show({ atlas, map, views: joined ? base.views : [] });

  const begin = (): number => {
    running?.cancel();
    state.set({ at: "working", progress: null });
    return (asked += 1);
  };

  const run = async (request: Parameters<Builder>[0]): Promise<Outcome> => {
    begin();
    running = builder(request, (progress) => state.set({ at: "working", progress }));
    const outcome = await running.outcome;
    running = null;
    return outcome;
  };

  /** Changes what is kept, and says what went wrong with it. */
  const keeping = async (change: () => Promise<void>): Promise<void> => {
    try {
      await change();
      trouble.set(null);
    } catch (error) {
      if (!(error instanceof KeepFailure)) throw error;
      trouble.set({ reason: error.message, remedy: error.remedy });
    }
  };

  const atRest = (): Promise<void> =>
    new Promise((resolve) => {
      const look = (): boolean => {
        if (state.get().at === "working") return false;
        resolve();
        return true;
      };
      if (look()) return;
      const stop = state.subscribe(() => look() && stop());
    });
  const save = (kept: Kept | null): Promise<void> => keeping(() => (kept === null ? keep.clear() : keep.save(kept)));
  const { change, adopt, inTurn, settled } = changer({ base, shown, builder, groundOf, workspace, digest, atRest, save });
  const idle = async (): Promise<void> => {
    await settled();
    await atRest();
  };
  const { rule, ask } = ruler({ base, builder, workspace, review, digest, idle, put, save });

  /**
   * Makes the atlas of a workspace and shows it, its map about the one that the reader knows; what was shown stays where
   * that fails, or where a file that is needed cannot be read.
   */
  const show = async (next: Workspace, before = shown.get().ground.map, needed: ReadonlySet<string> = new Set()): Promise<boolean> => {
    const outcome = await run({ kind: "build", lists: listsOf(base, next), rulings: rulingsOf(base, next), until: "atlas", before });
    if (outcome.kind !== "built") {
      state.set(outcome.kind === "failed" ? { at: "failed", reason: outcome.reason, remedy: outcome.remedy } : { at: "rest" });
      return false;
    }
    const { atlas, map, looked } = outcome;
    const missed = looked.refusals.find(({ path }) => needed.has(path));
    if (missed !== undefined) {
      state.set({ at: "rest" });
      trouble.set({ reason: `${missed.path} stays as it was read before. ${missed.reason}`, remedy: missed.remedy });
      return false;
    }
    const made: Made = { atlas, map, base: next.joined ? digest : null, review: outcome.review, ...behindIf(looked) };
    await putMade(made, next.joined);
    workspace.set(next);
    review.set(outcome.review);
    state.set({ at: "rest" });
    await keeping(() => keep.save({ workspace: next, made }));
    const [lost] = looked.refusals;
    if (lost !== undefined) trouble.set({ reason: `${lost.path} is left out. ${lost.reason}`, remedy: lost.remedy });
    return true;
  };

  const { refresh, ...followed } = following({ workspace, show: (next, files) => show(next, undefined, files) });
  const move = mover({ base, shown, builder, workspace, refresh, adopt });

  const look = async (lists: readonly KeptList[], passed: PassedOver, refusals: readonly Refusal[] = []): Promise<void> => {
    const outcome = await run({ kind: "build", lists: lists.map(rawOf), rulings: noRulings, until: "look" });
    if (outcome.kind === "failed") state.set({ at: "failed", reason: outcome.reason, remedy: outcome.remedy });
    if (outcome.kind !== "looked") return;
    const refused = new Set(outcome.looked.refusals.map(({ path }) => path));
    const decided = new Set(outcome.looked.decisions.map(({ path }) => path));
    const read = lists.filter(({ path }) => !refused.has(path) && !decided.has(path));
    const looked = { ...outcome.looked, refusals: [...refusals, ...outcome.looked.refusals] };
    state.set({ at: "preview", lists: read, looked, ...passed });
  };

  return {
    move: (path, heads) => inTurn(() => move(path, heads)),
    change: async (wanted) => {
      const changed = await change(wanted);
      if (changed.kind === "changed") review.set(null);
      return changed;
    },
    review,
    askReview: ask,
    known: knower(builder),
    rule,
    hold: put.hold,
    restore: async ({ workspace: kept, made }) => {
      const fits = made.isBehind !== true && (!kept.joined || made.base === digest);
      if (!fits) {
        await show(kept, made.map);
        return;
      }
      await putMade(made, kept.joined);
      workspace.set(kept);
      review.set(made.review ?? null);
    },
    workspace,
    import: state,
    trouble,
    give: async (given) => {
      const mine = begin();
      try {
        const { files, passedOver, tooMany } = await given;
        const { lists, refusals } = await readGiven(files);
        if (mine === asked) await look(lists, { passedOver, tooMany }, refusals);
      } catch (error) {
        if (mine !== asked) return;
        const said = error instanceof Error || error instanceof DOMException ? error.message : String(error);
        state.set({
          at: "failed",
          reason: `Not all of it could be read: ${said}`,
          remedy: "Is every file still there, and may you open it? Then give them again; nothing of what you had is changed.",
        });
      }
    },
    giveText: (text) =>
      look([{ path: freePath("pasted-list.md", new Set(workspace.get()?.lists.map(({ path }) => path))), content: text }], {
        passedOver: 0,
        tooMany: 0,
      }),
    keepBoth: () => {
      const now = state.get();
      if (now.at !== "preview") return;
      const beside = pathsBeside(now.lists, workspace.get());
      const moved = <T extends { readonly path: string }>(each: T): T => ({ ...each, path: beside.get(each.path) ?? each.path });
      state.set({ ...now, lists: now.lists.map(moved), looked: { ...now.looked, findings: now.looked.findings.map(moved) } });
    },
    cancel: () => {
      begin();
      state.set({ at: "rest" });
    },
    takeIn: async (joined) => {
      await settled();
      const now = state.get();
      if (now.at !== "preview") return null;
      const [before, atlas] = [workspace.get(), shown.get().ground.atlas];
      const next = withLists(before ?? empty, now.lists);
      const decided = now.looked.decisions.flatMap(({ rulings }) => rulings);
      const after = { ...next, rulings: withRulings(next.rulings, decided), joined };
      if (!(await show(after))) return null;
      const paths = new Set(now.lists.map(({ path }) => path));
      return { before, after, paths, gain: joined ? gainOf(atlas, shown.get().ground.atlas, paths) : null };
    },
    takeOut: async (taken) => {
      await settled();
      const wanted = withoutTaken(workspace.get(), taken);
      if (wanted === null) await leave();
      else await show(wanted);
    },
    takeBack: async (taken) => {
      await settled();
      await show(withTaken(workspace.get(), taken));
    },
    rename: async (path, title) => {
      await settled();
      const now = workspace.get();
      if (now === null || title.trim() === "") return;
      await show({ ...now, lists: now.lists.map((list) => (list.path === path ? { ...list, title: title.trim() } : list)) });
    },
    remove: async (path) => {
      await settled();
      const now = workspace.get();
      if (now === null) return null;
      const lists = now.lists.filter((list) => list.path !== path);
      if (lists.length === 0 && now.rulings.length === 0) return leave();
      const before = { ...now, lists };
      return (await show(before)) ? { before, after: now, paths: new Set([path]), gain: null } : null;
    },
    refresh: async () => {
      await settled();
      return refresh();
    },
    ...followed,
    leave,
  };

  async function leave(): Promise<Taken | null> {
    const now = workspace.get();
    await put.show(base);
    workspace.set(null);
    review.set(null);
    await keeping(keep.clear);
    return now === null ? null : { before: null, after: now, paths: new Set(now.lists.map(({ path }) => path)), gain: null };
  }
};
