import type { Atlas } from "../../model/atlas.ts";
import type { AtlasMap } from "../../model/map.ts";
import type { Ground, Shown } from "../ground.ts";
import type { Loaded } from "../load.ts";
import type { Store } from "../store.ts";

/** What puts an atlas on the screen, at once or when what stands before it is let go of. */
export interface Holding {
  readonly show: (loaded: Loaded) => Promise<void>;
  readonly hold: (held: boolean) => Promise<void>;
  /** The atlas that is shown, or is about to be. */
  readonly latest: () => { readonly atlas: Atlas; readonly map: AtlasMap };
}

export const holding = (shown: Store<Shown>, groundOf: (loaded: Loaded) => Promise<Ground>): Holding => {
  let isHeld = false;
  let waiting: Loaded | null = null;
  const show = async (loaded: Loaded): Promise<void> => {
    waiting = isHeld ? loaded : null;
    if (!isHeld) shown.set({ ground: await groundOf(loaded), edition: shown.get().edition + 1 });
  };
  return {
    show,
    hold: async (held) => {
      isHeld = held;
      if (!held && waiting !== null) await show(waiting);
    },
    latest: () => waiting ?? shown.get().ground,
  };
};
