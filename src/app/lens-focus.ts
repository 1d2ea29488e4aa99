import { isFocusLost } from "./lost-focus.ts";
import type { ViewStore } from "./view-store.ts";

/** A lens that is loaded when it is opened may take this many frames to stand. */
const patience = 60;

/** Where the keys of the lens begin: the map itself, or the row, cell or item that Tab leads to. */
const mainOfLens = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('.lens [tabindex="0"]')].find((element) => element.checkVisibility());

/**
 * For what is done from a field that closes, or by a key while the lens changes: when nothing has the focus afterwards,
 * the lens has it. A node that is newly selected is left to its panel.
 */
export const focusLensAfter = ({ view }: ViewStore): void => {
  const { selection: before, lens: left } = view.get();
  const held = document.activeElement;
  let frames = patience;
  const settle = (): void => {
    const { selection, lens } = view.get();
    // The lens that is left stands, and has the focus, until the next one is loaded.
    const isLeaving = lens !== left && !isFocusLost() && document.activeElement === held;
    if (isLeaving && frames-- > 0) {
      requestAnimationFrame(settle);
      return;
    }
    if (!isFocusLost() || (selection !== before && selection !== null)) return;
    const main = mainOfLens();
    if (main !== undefined) main.focus({ preventScroll: true });
    else if (frames-- > 0) requestAnimationFrame(settle);
    else document.getElementById("stage")?.focus({ preventScroll: true });
  };
  // What was done is drawn first.
  requestAnimationFrame(() => requestAnimationFrame(settle));
};
