import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Standing } from "../../view/filter-edits.ts";
import { isFocusLost } from "../lost-focus.ts";
import { Cap } from "../palette/Cap.tsx";
import type { Press } from "./pressing.ts";

interface Props {
  readonly name: string;
  readonly standing: Standing;
  readonly onPress: (press: Press) => void;
  readonly onClose: () => void;
}

/** What else can be asked of a value, with the keys that ask it without this menu. */
export const RowMenu = ({ name, standing, onPress, onClose }: Props) => {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const owner = document.activeElement;
    menu.current?.scrollIntoView({ block: "nearest" });
    menu.current?.querySelector("button")?.focus();
    return () => {
      if (owner instanceof HTMLElement && isFocusLost()) owner.focus();
    };
  }, []);
  const items: readonly { readonly press: Press; readonly text: string; readonly chord?: string }[] = [
    { press: "only", text: "Only this", chord: "Alt" },
    { press: "not", text: standing === "excluded" ? "No longer not this" : "Not this", chord: "Shift" },
    ...(standing === "open" ? [{ press: "toggle", text: "This too" } as const] : []),
  ];
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Escape" || event.key === "Tab") onClose();
    if (by === 0 && event.key !== "Escape") return;
    event.preventDefault();
    const buttons = [...(menu.current?.querySelectorAll("button") ?? [])];
    buttons[(buttons.findIndex((one) => one === document.activeElement) + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      className="row-menu"
      aria-label={name}
      onKeyDown={onKeyDown}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onClose()}
    >
      {items.map(({ press, text, chord }) => (
        <button
          key={press}
          type="button"
          role="menuitem"
          onClick={() => {
            onClose();
            onPress(press);
          }}
        >
          {text}
          {chord !== undefined && <Cap chord={chord} />}
        </button>
      ))}
    </div>
  );
};
