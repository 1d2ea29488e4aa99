import { useEffect, useState } from "react";
import { useApp, useStore } from "../context.ts";
import { isTyping } from "../is-typing.ts";
import { Icon, type IconName } from "../parts/Icon.tsx";
import type { Theme } from "../theme.ts";

const Tool = ({
  icon,
  label,
  onClick,
  disabled = false,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}) => (
  <button type="button" className="tool" aria-label={label} title={label} onClick={onClick} disabled={disabled}>
    <Icon name={icon} />
  </button>
);

export const UndoRedo = () => {
  const { store } = useApp();
  const { back, forward } = useStore(store.steps);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) store.redo();
      else store.undo();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [store]);
  return (
    <>
      <Tool icon="undo" label="Undo" onClick={store.undo} disabled={!back} />
      <Tool icon="redo" label="Redo" onClick={store.redo} disabled={!forward} />
    </>
  );
};

const themeWords: Readonly<Record<Theme, string>> = { system: "as the system", light: "light", dark: "dark" };
const themeIcons: Readonly<Record<Theme, IconName>> = { system: "system", light: "sun", dark: "moon" };

/** Shows where a press leads. */
export const ThemeSwitch = () => {
  const { theme } = useApp();
  const choice = useStore(theme.choice);
  useStore(theme.shown);
  const next = theme.next();
  return (
    <Tool
      icon={themeIcons[next]}
      label={`Theme: ${themeWords[choice]}. Change to ${themeWords[next]}`}
      onClick={() => theme.choose(next)}
    />
  );
};

const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Copies the address, which says the whole view, and says that it did. */
export const Share = () => {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = window.setTimeout(() => setSaid(null), 2600);
    return () => window.clearTimeout(timer);
  }, [said]);
  const share = async (): Promise<void> => {
    setSaid((await copied(window.location.href)) ? "Link copied" : "Copy the address bar");
  };
  return (
    <>
      <button type="button" className="share" onClick={() => void share()}>
        <Icon name={said === "Link copied" ? "check" : "share"} />
        <span>{said ?? "Share"}</span>
      </button>
      <span className="unseen" role="status">
        {said}
      </span>
    </>
  );
};
