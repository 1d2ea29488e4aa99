import type { Address } from "./view-store.ts";

/** How long a camera has to rest before the address says where it is; browsers refuse more than a few rewrites per second. */
const restMs = 180;

/** The position of a step among ours, kept in the history entry, so that undo knows where the walk began. */
const positionOf = (state: unknown): number =>
  typeof state === "object" && state !== null && "step" in state && typeof state.step === "number" ? state.step : 0;

interface Entry {
  readonly method: "pushState" | "replaceState";
  readonly search: string;
  readonly step: number;
}

/**
 * The history of a window. The browser takes its time to note an entry, so that is done after the frame that shows what
 * was asked for; until then the entry is known here.
 */
const historyOf = (window: Window) => {
  let due: Entry | null = null;
  const flush = (): void => {
    if (due === null) return;
    const { method, search, step } = due;
    due = null;
    window.history[method]({ step }, "", `${window.location.pathname}${search}`);
  };
  window.addEventListener("pagehide", flush);
  window.document.addEventListener("visibilitychange", flush);
  return {
    flush,
    /** Whoever went elsewhere meanwhile has left what was to be noted. */
    forget: (): void => {
      due = null;
    },
    search: () => due?.search ?? window.location.search,
    position: () => due?.step ?? positionOf(window.history.state),
    note: (entry: Entry): void => {
      if (entry.method === "pushState") flush();
      due = due === null ? entry : { ...entry, method: due.method };
      window.requestAnimationFrame(() => window.setTimeout(flush));
    },
  };
};

export const addressOf = (window: Window): Address => {
  let waiting: number | undefined;
  const history = historyOf(window);
  const write = (entry: Entry): void => {
    window.clearTimeout(waiting);
    history.note(entry);
  };
  return {
    search: history.search,
    position: history.position,
    push: (search, step) => write({ method: "pushState", search, step }),
    replace: (search, step) => write({ method: "replaceState", search, step }),
    go: (by) => {
      history.flush();
      window.history.go(by);
    },
    onMove: (listener) =>
      window.addEventListener("popstate", () => {
        window.clearTimeout(waiting);
        history.forget();
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
