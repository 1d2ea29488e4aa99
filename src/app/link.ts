import type { App } from "./context.ts";
import { say } from "./say.ts";

const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

export const linkCopied = "Link copied";

/** Copies the address, which says the whole view, and says that it did. */
export const copyLink = async (app: Pick<App, "desk">): Promise<void> => {
  say(app, (await copied(window.location.href)) ? linkCopied : "Copy the address bar");
};
