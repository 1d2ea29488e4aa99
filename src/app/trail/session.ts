import type { TrailKeeper } from "./trail.ts";

const key = "stemma-trail";

/** The storage of the tab: forbidden, full or spoilt, it keeps nothing. */
export const sessionKeeper: TrailKeeper = {
  read: () => {
    try {
      return JSON.parse(sessionStorage.getItem(key) ?? "null") as unknown;
    } catch {
      return null;
    }
  },
  write: (trail) => {
    try {
      sessionStorage.setItem(key, JSON.stringify(trail));
    } catch {
      // The trail then lasts as long as the page.
    }
  },
};
