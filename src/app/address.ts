import type { Address } from "./view-store.ts";

/** How long a camera has to rest before the address says where it is; browsers refuse more than a few rewrites per second. */
const restMs = 180;

/** The position of a step among ours, kept in the history entry, so that undo knows where the walk began. */
const positionOf = (state: unknown): number =>
  typeof state === "object" && state !== null && "step" in state && typeof state.step === "number" ? state.step : 0;

/**
 * A step is noted at once, before the frame that shows it: what waits for a frame is lost to whoever reloads meanwhile,
 * since a page that goes can no longer write to its history. An entry that says the same already is left alone, so that
 * a step costs one call.
 */
export const addressOf = (window: Window): Address => {
  let waiting: number | undefined;
  const { history, location } = window;
  const position = (): number => positionOf(history.state);
  const note = (method: "pushState" | "replaceState", search: string, step: number): void => {
    window.clearTimeout(waiting);
    if (method === "replaceState" && search === location.search && step === position()) return;
    history[method]({ step }, "", `${location.pathname}${search}`);
  };
  return {
    search: () => location.search,
    position,
    push: (search, step) => note("pushState", search, step),
    replace: (search, step) => note("replaceState", search, step),
    go: (by) => history.go(by),
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

/** An address beside that of the window, without a history: what is pressed there does not leave the page. */
export const ownAddress = (search: string): Address => {
  let at = search;
  const go = (next: string): void => {
    at = next;
  };
  return {
    search: () => at,
    position: () => 0,
    push: go,
    replace: go,
    go: () => undefined,
    onMove: () => undefined,
    later: () => undefined,
  };
};
