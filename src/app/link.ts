import type { App } from "./context.ts";

/** How long a deed says of itself that it is done. */
const saidMs = 2600;

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
export const copyLink = async ({ desk }: Pick<App, "desk">): Promise<void> => {
  const said = (await copied(window.location.href)) ? linkCopied : "Copy the address bar";
  desk.said.set(said);
  window.setTimeout(() => desk.said.get() === said && desk.said.set(null), saidMs);
};
