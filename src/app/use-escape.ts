import { useEffect } from "react";
import { useApp } from "./context.ts";

/** Escape closes what was opened last: the line of a list, the form, the paths, then the selection. A field that takes the key keeps it, and a dialog closes itself. */
export const useEscape = (): void => {
  const { store, desk } = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
      const { evidence, path, selection } = store.view.get();
      if (evidence !== null) store.showEvidence(null);
      else if (desk.adding.get() !== null) desk.adding.set(null);
      else if (path.to !== null) store.seekPath({ to: null });
      else if (selection !== null) store.select(null);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [store, desk]);
};
