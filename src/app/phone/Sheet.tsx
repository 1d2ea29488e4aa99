import { useRef, useState, type PointerEvent, type ReactNode } from "react";

/** A sheet from below at half or full height: drag the handle, or press it. */
export const Sheet = ({
  label,
  children,
  full = false,
  onDismiss,
}: {
  readonly label: string;
  readonly children: ReactNode;
  readonly full?: boolean;
  readonly onDismiss: () => void;
}) => {
  const [tall, setTall] = useState(full);
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
    if (by < -40) setTall(true);
    else if (by > 40 && tall) setTall(false);
    else if (by > 40) onDismiss();
  };
  return (
    <section
      className="sheet"
      aria-label={label}
      data-tall={tall || undefined}
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
        onClick={() => !moved.current && setTall(!tall)}
      />
      <div className="sheet-body">{children}</div>
    </section>
  );
};
