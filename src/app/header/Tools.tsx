import { useApp, useStore } from "../context.ts";
import { copyLink, linkCopied } from "../link.ts";
import { announced, keysOf } from "../palette/keys.ts";
import { Icon, type IconName } from "../parts/Icon.tsx";
import type { Theme } from "../theme.ts";

const Tool = ({
  icon,
  label,
  onClick,
  disabled = false,
  keys,
  kind = "",
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly keys?: readonly string[];
  readonly kind?: string;
}) => (
  <button
    type="button"
    className={`tool ${kind}`}
    aria-label={label}
    title={label}
    aria-keyshortcuts={keys === undefined ? undefined : announced(keys)}
    onClick={onClick}
    disabled={disabled}
  >
    <Icon name={icon} />
  </button>
);

export const UndoRedo = () => {
  const { store } = useApp();
  const { back, forward } = useStore(store.steps);
  return (
    <>
      <Tool icon="undo" label="Undo" keys={keysOf.undo} onClick={store.undo} disabled={!back} />
      <Tool icon="redo" label="Redo" keys={keysOf.redo} onClick={store.redo} disabled={!forward} />
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
      keys={keysOf["theme.next"]}
      kind="theme-button"
      onClick={() => theme.choose(next)}
    />
  );
};

/** The views that the lists come with, where they have some. */
export const Views = () => {
  const { desk, ground } = useApp();
  if (ground.views.length === 0) return null;
  return (
    <button
      type="button"
      className="views-button"
      aria-haspopup="dialog"
      aria-keyshortcuts={announced(keysOf.views)}
      onClick={() => desk.dialog.set("views")}
    >
      Views
      <Icon name="down" size={11} />
    </button>
  );
};

/** On a phone: what stands beside the picture elsewhere. */
export const More = () => {
  const { desk } = useApp();
  return (
    <button type="button" className="tool more-button" aria-label="More" aria-haspopup="dialog" onClick={() => desk.dialog.set("more")}>
      <Icon name="more" />
    </button>
  );
};

/** Copies the address, which says the whole view, and says that it did. */
export const Share = () => {
  const app = useApp();
  const said = useStore(app.desk.said);
  return (
    <>
      <button type="button" className="share" aria-keyshortcuts={announced(keysOf["link.copy"])} onClick={() => void copyLink(app)}>
        <Icon name={said === linkCopied ? "check" : "share"} />
        <span>Share</span>
      </button>
      <span className="share-said" role="status" data-said={said !== null || undefined}>
        {said}
      </span>
    </>
  );
};
