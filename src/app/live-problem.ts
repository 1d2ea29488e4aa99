import { createStore, type Store } from "./store.ts";

/** Why the lists as they are now cannot be shown, and what to do. */
export interface LiveProblem {
  readonly reason: string;
  readonly remedy: string;
}

/** What the server says of it; null for what is not that. */
export const readProblem = (text: string | undefined): LiveProblem | null => {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    if (typeof value !== "object" || value === null || !("reason" in value) || !("remedy" in value)) return null;
    const { reason, remedy } = value;
    return typeof reason === "string" && typeof remedy === "string" ? { reason, remedy } : null;
  } catch {
    return null;
  }
};

/** The script of a server that follows edits puts its message on the root element, maybe before the explorer runs. */
export const followProblem = (root: HTMLElement): Store<LiveProblem | null> => {
  const now = (): LiveProblem | null => readProblem(root.dataset["problem"]);
  const problem = createStore(now());
  new MutationObserver(() => problem.set(now())).observe(root, { attributeFilter: ["data-problem"] });
  return problem;
};
