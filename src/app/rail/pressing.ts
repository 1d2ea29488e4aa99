import { useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from "react";

/** What a press asks of a value: one more alternative, this one only, or all but this one. */
export type Press = "toggle" | "only" | "not";

export const pressOf = (event: { readonly altKey: boolean; readonly shiftKey: boolean }): Press =>
  event.altKey ? "only" : event.shiftKey ? "not" : "toggle";

/** What a value says of itself to a resting pointer. */
export const pressesOf = (name: string): string => `${name}. With Alt only this, with Shift not this.`;

/** How long a finger rests before the menu of a value opens. */
const longPress = 500;
/** How far a finger may slip meanwhile. */
const slip = 8;

/** The handlers of a value: presses with Alt and Shift, the same with Enter, and a long press that opens its menu. */
export const usePressing = (onPress: (press: Press) => void, onMenu: () => void) => {
  const finger = useRef<{ readonly x: number; readonly y: number; readonly timer: ReturnType<typeof setTimeout> } | null>(null);
  const rested = useRef(false);
  const lift = (): void => {
    clearTimeout(finger.current?.timer);
    finger.current = null;
  };
  return {
    "aria-keyshortcuts": "Alt+Enter Shift+Enter",
    onClick: (event: MouseEvent): void => {
      if (rested.current) rested.current = false;
      else onPress(pressOf(event));
    },
    onKeyDown: (event: KeyboardEvent): void => {
      rested.current = false;
      if (event.key !== "Enter" || pressOf(event) === "toggle") return;
      event.preventDefault();
      onPress(pressOf(event));
    },
    onPointerDown: (event: PointerEvent): void => {
      rested.current = false;
      if (event.pointerType === "mouse") return;
      const timer = setTimeout(() => {
        rested.current = true;
        onMenu();
      }, longPress);
      finger.current = { x: event.clientX, y: event.clientY, timer };
    },
    onPointerMove: (event: PointerEvent): void => {
      const down = finger.current;
      if (down !== null && Math.hypot(event.clientX - down.x, event.clientY - down.y) > slip) lift();
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    // The long press is ours; the browser's own menu has nothing to say of a button.
    onContextMenu: (event: MouseEvent): void => {
      if (finger.current !== null || rested.current) event.preventDefault();
    },
  };
};
