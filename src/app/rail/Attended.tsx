import { createContext, use, useEffect, useRef, useState, type FocusEvent, type ReactNode } from "react";

const IsAttended = createContext(false);

const isWithin = (box: Element | null, target: EventTarget | null): boolean => target instanceof Node && (box?.contains(target) ?? false);

/** What somebody is at, with the pointer or with the focus: there nothing may move from under them. */
export const Attended = ({ children }: { readonly children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  // A finger points only while it presses: it is here until the next press elsewhere.
  useEffect(() => {
    const onDown = ({ target }: PointerEvent): void => setPointed(isWithin(box.current, target));
    window.addEventListener("pointerdown", onDown);
    return () => window.removeEventListener("pointerdown", onDown);
  }, []);
  const leave = (event: FocusEvent): void => setFocused(isWithin(box.current, event.relatedTarget));
  return (
    <div
      ref={box}
      className="attended"
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={({ pointerType }) => {
        if (pointerType === "mouse") setPointed(false);
        // A control that had the focus and is gone has told nobody.
        setFocused(isWithin(box.current, document.activeElement));
      }}
      onFocus={() => setFocused(true)}
      onBlur={leave}
    >
      <IsAttended value={pointed || focused}>{children}</IsAttended>
    </div>
  );
};

/** A value as it was when somebody came, until they have gone or it is renewed; meanwhile it follows what it is now. */
export const useHeld = <T,>(now: T): readonly [T, () => void] => {
  const attended = use(IsAttended);
  const [kept, setKept] = useState(now);
  if (!attended && kept !== now) setKept(now);
  return [attended ? kept : now, () => setKept(now)];
};
