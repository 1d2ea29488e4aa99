import { useEffect } from "react";
import { useApp } from "../context.ts";
import { focusLensAfter } from "../lens-focus.ts";
import { isTyping } from "../is-typing.ts";
import { isPossible } from "./command.ts";
import { firstCommands } from "./commands-first.ts";
import { chordOf, commandOf, isSingle } from "./keys.ts";
import { loadCommands } from "./later.ts";

/** A field has its own keys, a dialog stands before the page; the palette alone is reached from a field too. */
const isTaken = (event: KeyboardEvent, chord: string): boolean =>
  event.defaultPrevented ||
  event.isComposing ||
  (isTyping(event.target) && commandOf(chord) !== "palette") ||
  document.querySelector("dialog[open]") !== null;

/** The keys of all commands, on the whole page. */
export const useShortcuts = (): void => {
  const app = useApp();
  useEffect(() => {
    const act = (run: () => void): void => {
      focusLensAfter(app.store);
      run();
    };
    const onKey = (event: KeyboardEvent): void => {
      const chord = chordOf(event);
      const id = commandOf(chord);
      if (id === undefined || isTaken(event, chord) || (isSingle(chord) && !app.desk.singleKeys.get())) return;
      const first = firstCommands.find((command) => command.id === id);
      if (first === undefined) {
        event.preventDefault();
        void loadCommands().then(({ runCommand }) => act(() => runCommand(app, id)));
      } else if (isPossible(first, app)) {
        event.preventDefault();
        act(() => first.run(app));
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [app]);
};
