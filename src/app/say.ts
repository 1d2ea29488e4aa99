import type { App } from "./context.ts";

/** How long a deed says of itself that it is done. */
const saidMs = 2600;

/** A few words about what was just done, for a moment. */
export const say = ({ desk }: Pick<App, "desk">, words: string): void => {
  desk.said.set(words);
  window.setTimeout(() => desk.said.get() === words && desk.said.set(null), saidMs);
};
