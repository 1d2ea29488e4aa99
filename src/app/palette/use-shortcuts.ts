import { useEffect } from "react";
import { useApp, type App } from "../context.ts";
import { focusLensAfter } from "../lens-focus.ts";
import { isTyping } from "../is-typing.ts";
import { isPossible } from "./command.ts";
import { opensField } from "./ahead.ts";
import { firstCommands } from "./commands-first.ts";
import { chordOf, commandOf, isSingle, type KeyedCommand } from "./keys.ts";
import { loadCommands } from "./later.ts";

/** A dialog stands before the page, or is being fetched. */
const isBehindDialog = ({ desk, gate }: App): boolean =>
  document.querySelector("dialog[open]") !== null || desk.dialog.get() !== null || gate.open.get() || gate.reviewing.get();

/** A field has its own keys; the palette alone is reached from a field too. */
const isTaken = (event: KeyboardEvent, chord: string, app: App): boolean =>
  event.defaultPrevented || event.isComposing || (isTyping(event.target) && commandOf(chord) !== "palette") || isBehindDialog(app);

/** Runs a command that is not among the first; what is written from now on is for the field that it may open. */
const runLater = async (app: App, id: KeyedCommand, at: number, act: (run: () => void) => void): Promise<void> => {
  const { store, desk } = app;
  const isOpen = (): boolean => (id === "path" ? store.askingPath.get() : desk.adding.get() !== null);
  const opens = opensField(id) && !isOpen();
  if (opens) desk.ahead.begin(at);
  try {
    const { runCommand } = await loadCommands();
    act(() => runCommand(app, id));
  } finally {
    if (opens && !isOpen()) desk.ahead.end();
  }
};

/** The keys of all commands, on the whole page. */
export const useShortcuts = (): void => {
  const app = useApp();
  useEffect(() => {
    const act = (run: () => void): void => {
      focusLensAfter(app.store);
      run();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (app.desk.ahead.takes(event)) {
        event.preventDefault();
        return;
      }
      const chord = chordOf(event);
      const id = commandOf(chord);
      if (id === undefined || isTaken(event, chord, app) || (isSingle(chord) && !app.desk.singleKeys.get())) return;
      const first = firstCommands.find((command) => command.id === id);
      if (first === undefined) {
        event.preventDefault();
        void runLater(app, id, event.timeStamp, act);
      } else if (isPossible(first, app)) {
        event.preventDefault();
        act(() => first.run(app));
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [app]);
};
