import type { ViewStore } from "./view-store.ts";

/** Whether nothing has the focus, as after what had it is gone. */
export const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** What a step brings takes the focus that the step has left to nobody. A page that was only opened keeps its beginning: Tab starts there. */
export const takeLostFocus = (store: ViewStore, element: HTMLElement | null): void => {
  if (isFocusLost() && !store.isAsOpened()) element?.focus({ preventScroll: true });
};
