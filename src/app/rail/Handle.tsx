import { useRef, type KeyboardEvent, type PointerEvent } from "react";

const arrows: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

interface Props {
  readonly label: string;
  readonly className: string;
  /** Where it rests, as a share of the width. */
  readonly at: number;
  readonly value: number;
  readonly text?: string;
  readonly least: number;
  readonly most: number;
  /** `begins` is true at the first value of a drag, and of a key that is held down. */
  readonly onValue: (value: number, begins: boolean) => void;
  readonly valueAt: (clientX: number) => number;
}

/** A slider over the histogram: dragged, or moved with the arrows, Home and End. */
export const Handle = ({ label, className, at, value, text, least, most, onValue, valueAt }: Props) => {
  const begins = useRef(true);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = arrows[event.key];
    const to = by !== undefined ? value + by : event.key === "Home" ? least : event.key === "End" ? most : null;
    if (to === null) return;
    event.preventDefault();
    if (to >= least && to <= most && to !== value) onValue(to, !event.repeat);
  };
  const onDown = (event: PointerEvent): void => {
    begins.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const to = Math.min(most, Math.max(least, valueAt(event.clientX)));
    if (to === value) return;
    onValue(to, begins.current);
    begins.current = false;
  };
  return (
    <span
      role="slider"
      tabIndex={0}
      className={className}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={value}
      aria-valuetext={text}
      style={{ "--at": at }}
      onKeyDown={onKeyDown}
      onPointerDown={onDown}
      onPointerMove={onMove}
    />
  );
};
