import { useRef, useState, type PointerEvent, type ReactNode } from "react";

type Height = "head" | "half" | "tall";

/** A sheet from below at half or full height: drag the handle, or press it. Where something else comes to be seen behind it, it folds to its head. */
export const Sheet = ({
  label,
  children,
  full = false,
  behind,
  onDismiss,
}: {
  readonly label: string;
  readonly children: ReactNode;
  readonly full?: boolean;
  /** What is seen behind it. */
  readonly behind?: string;
  readonly onDismiss: () => void;
}) => {
  const [height, setHeight] = useState<Height>(full ? "tall" : "half");
  const [seen, setSeen] = useState(behind);
  if (seen !== behind) {
    setSeen(behind);
    setHeight("head");
  }
  const tall = height === "tall";
  const [drag, setDrag] = useState<number | null>(null);
  const start = useRef(0);
  const moved = useRef(false);

  const onDown = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = event.clientY;
    moved.current = false;
    setDrag(0);
  };
  const onMove = (event: PointerEvent): void => {
    if (drag === null) return;
    const by = event.clientY - start.current;
    if (Math.abs(by) > 6) moved.current = true;
    setDrag(by);
  };
  const onUp = (): void => {
    const by = drag ?? 0;
    setDrag(null);
    if (by < -40) setHeight(height === "head" ? "half" : "tall");
    else if (by > 40 && tall) setHeight("half");
    else if (by > 40) onDismiss();
  };
  return (
    <section
      className="sheet"
      aria-label={label}
      data-tall={tall || undefined}
      data-folded={height === "head" || undefined}
      data-dragged={drag !== null || undefined}
      style={{ "--drag": `${drag ?? 0}px` }}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-expanded={tall}
        aria-label={tall ? "Make the sheet smaller" : "Make the sheet larger"}
        onPointerDown={onDown}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onPointerCancel={() => setDrag(null)}
        onClick={() => !moved.current && setHeight(height === "half" ? "tall" : "half")}
      />
      <div className="sheet-body">{children}</div>
    </section>
  );
};
