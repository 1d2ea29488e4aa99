import type { Address } from "./view-store.ts";

/** How long a camera has to rest before the address says where it is; browsers refuse more than a few rewrites per second. */
const restMs = 180;

/** The position of a step among ours, kept in the history entry, so that undo knows where the walk began. */
const positionOf = (state: unknown): number =>
  typeof state === "object" && state !== null && "step" in state && typeof state.step === "number" ? state.step : 0;

export const addressOf = (window: Window): Address => {
  let waiting: number | undefined;
  const write = (method: "pushState" | "replaceState", search: string, step: number): void => {
    window.clearTimeout(waiting);
    window.history[method]({ step }, "", `${window.location.pathname}${search}`);
  };
  return {
    search: () => window.location.search,
    position: () => positionOf(window.history.state),
    push: (search, step) => write("pushState", search, step),
    replace: (search, step) => write("replaceState", search, step),
    go: (by) => window.history.go(by),
    onMove: (listener) =>
      window.addEventListener("popstate", () => {
        window.clearTimeout(waiting);
        listener();
      }),
    later: (run) => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(run, restMs);
    },
  };
};
