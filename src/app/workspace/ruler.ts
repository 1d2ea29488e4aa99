import type { Atlas } from "../../model/atlas.ts";
import type { Review } from "../../model/question.ts";
import type { Ruling } from "../../model/ruling.ts";
import type { Store } from "../store.ts";
import type { Builder, Building } from "./builder.ts";
import type { Holding } from "./holding.ts";
import type { Kept, Made, Workspace } from "./keep.ts";
import { listsOf, rulingsOf, type Base } from "./raw-lists.ts";

/** The atlas before decisions and after them. */
export interface Ruled {
  readonly before: Atlas;
  readonly after: Atlas;
}

interface Parts {
  readonly base: Base;
  readonly builder: Builder;
  readonly workspace: Store<Workspace | null>;
  readonly review: Store<Review | null>;
  /** What the atlas is joined to, for what is kept. */
  readonly digest: string;
  /** Comes when no list is read or changed. */
  readonly idle: () => Promise<void>;
  readonly put: Holding;
  readonly save: (kept: Kept | null) => Promise<void>;
}

const nothing: Workspace = { joined: true, lists: [], rulings: [] };

/**
 * Decisions of the reader. They are kept at once; the atlas is made anew behind them, and one that a later decision
 * has overtaken is not waited for.
 */
export const ruler = ({ base, builder, workspace, review, digest, idle, put, save }: Parts) => {
  let running: Building | null = null;

  const request = (next: Workspace, until: "review" | "atlas") =>
    ({ kind: "build", lists: listsOf(base, next), rulings: rulingsOf(base, next), until, before: put.latest().map }) as const;

  /** Null when something else has taken its place meanwhile, or it could not be made. */
  const follow = async (next: Workspace, made: Omit<Made, "atlas" | "map">): Promise<Ruled | null> => {
    running?.cancel();
    running = builder(request(next, "atlas"), () => undefined);
    const outcome = await running.outcome;
    if (workspace.get() !== next) return null;
    if (outcome.kind !== "built") throw new Error(outcome.kind === "failed" ? `${outcome.reason} ${outcome.remedy}` : outcome.kind);
    const before = put.latest().atlas;
    const { atlas, map } = outcome;
    await put.show({ atlas, map, views: next.joined ? base.views : [] });
    review.set(outcome.review);
    if (next.lists.length === 0 && next.rulings.length === 0) {
      workspace.set(null);
      await save(null);
    } else await save({ workspace: next, made: { ...made, atlas, map, review: outcome.review } });
    return { before, after: atlas };
  };

  return {
    /** Changes what is decided; comes when the atlas follows it, with null when it is overtaken. */
    rule: async (change: (rulings: readonly Ruling[]) => readonly Ruling[]): Promise<Ruled | null> => {
      await idle();
      const now = workspace.get() ?? nothing;
      const next: Workspace = { ...now, rulings: change(now.rulings) };
      workspace.set(next);
      const { atlas, map } = put.latest();
      const made = { base: next.joined ? digest : null };
      await save({ workspace: next, made: { ...made, atlas, map, isBehind: true } });
      return workspace.get() === next ? follow(next, made) : null;
    },
    /** Asks what is uncertain in what is shown. */
    ask: async (): Promise<void> => {
      await idle();
      const now = workspace.get();
      const { outcome } = builder(request(now ?? nothing, "review"), () => undefined);
      const answer = await outcome;
      if (answer.kind === "reviewed" && workspace.get() === now) review.set(answer.review);
    },
  };
};
