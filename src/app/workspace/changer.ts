import type { Atlas } from "../../model/atlas.ts";
import type { WorkId } from "../../model/ids.ts";
import type { AtlasMap } from "../../model/map.ts";
import type { OwnChange } from "../../view/building.ts";
import type { Ground, Shown } from "../ground.ts";
import type { Loaded } from "../load.ts";
import type { Store } from "../store.ts";
import type { Builder } from "./builder.ts";
import type { Kept, Workspace } from "./keep.ts";
import { ownListOf, withOwnList } from "./own-list.ts";
import { listsOf, rulingsOf, type Base } from "./raw-lists.ts";

export type Changed =
  | { readonly kind: "changed"; readonly before: string | null; readonly after: string | null; readonly work: WorkId | null }
  | { readonly kind: "failed"; readonly reason: string; readonly remedy: string };

interface Parts {
  readonly base: Base;
  readonly shown: Store<Shown>;
  readonly builder: Builder;
  readonly groundOf: (loaded: Loaded) => Promise<Ground>;
  readonly workspace: Store<Workspace | null>;
  /** What the atlas is joined to, for what is kept. */
  readonly digest: string;
  /** Comes when no lists are being read. */
  readonly atRest: () => Promise<void>;
  /** Keeps a workspace, or forgets it. */
  readonly save: (kept: Kept | null) => Promise<void>;
}

/**
 * Changes of the list of the reader's own, one after the other. The explorer stays: the works are where they were, and
 * what is new appears among what is known.
 */
export const changer = ({ base, shown, builder, groundOf, workspace, digest, atRest, save }: Parts) => {
  /** Shows and keeps what was made of a workspace, in the explorer that stands. */
  const adopt = async (next: Workspace, { atlas, map }: { readonly atlas: Atlas; readonly map: AtlasMap }): Promise<void> => {
    const { ground, edition } = shown.get();
    const isLeft = next.lists.length === 0 && next.rulings.length === 0;
    shown.set({ ground: await groundOf(isLeft ? base : { atlas, map, views: ground.views }), edition });
    workspace.set(isLeft ? null : next);
    await save(isLeft ? null : { workspace: next, made: { atlas, map, base: next.joined ? digest : null } });
  };
  const changed = async (wanted: OwnChange): Promise<Changed> => {
    await atRest();
    const now: Workspace = workspace.get() ?? { joined: true, lists: [], rulings: [] };
    const own = ownListOf(now.lists);
    const { ground } = shown.get();
    const { outcome } = builder(
      {
        kind: "change",
        change: wanted,
        own,
        others: listsOf(base, withOwnList(now, { ...own, text: null })),
        rulings: rulingsOf(base, now),
        atlas: ground.atlas,
        map: ground.map,
      },
      () => undefined,
    );
    const answer = await outcome;
    if (answer.kind !== "changed")
      return answer.kind === "failed" ? answer : { kind: "failed", reason: "Your list was not changed.", remedy: "Try it again." };
    const { text, atlas, map, work } = answer;
    const next = withOwnList(now, { ...own, text });
    await adopt(next, { atlas, map });
    return { kind: "changed", before: own.text, after: text, work };
  };
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    adopt,
    inTurn,
    change: (wanted: OwnChange): Promise<Changed> => inTurn(() => changed(wanted)),
    /** Comes when nothing is being changed. */
    settled: async (): Promise<void> => void (await last),
  };
};
