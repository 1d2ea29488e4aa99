import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import type { Facets } from "../../atlas/source.ts";
import { histogramOf, yearsThatFit, type Histogram as Drawn } from "../../view/histogram.ts";
import { useSize } from "../use-size.ts";

type Span = readonly [from: number, to: number];

const arrows: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

interface HandleProps {
  readonly label: string;
  readonly at: number;
  readonly year: number;
  readonly least: number;
  readonly most: number;
  readonly onYear: (year: number) => void;
  readonly yearAt: (clientX: number) => number;
}

/** A round grip on the base line; it rests at the edge of a year. */
const Handle = ({ label, at, year, least, most, onYear, yearAt }: HandleProps) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = arrows[event.key];
    const to = by !== undefined ? year + by : event.key === "Home" ? least : event.key === "End" ? most : null;
    if (to === null) return;
    event.preventDefault();
    if (to >= least && to <= most && to !== year) onYear(to);
  };
  const onMove = (event: PointerEvent): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const to = Math.min(most, Math.max(least, yearAt(event.clientX)));
    if (to !== year) onYear(to);
  };
  return (
    <span
      role="slider"
      tabIndex={0}
      className="grip"
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={year}
      style={{ "--at": at }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onMove}
    />
  );
};

const Bars = ({ drawn, filtered }: { readonly drawn: Drawn; readonly filtered: boolean }) => (
  <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    {drawn.bars.map(({ x, width, all, matching }) => (
      <g key={x}>
        <rect
          className={filtered ? "all quiet" : "all"}
          x={x * 100 + 0.4}
          width={width * 100 - 0.8}
          y={100 - all * 100}
          height={all * 100}
        />
        {filtered && (
          <rect className="matching" x={x * 100 + 0.4} width={width * 100 - 0.8} y={100 - matching * 100} height={matching * 100} />
        )}
      </g>
    ))}
  </svg>
);

/** Width of a year's label with the space after it, in px. */
const labelWidth = 34;

const Years = ({ years }: { readonly years: Drawn["years"] }) => {
  const [watch, size] = useSize();
  const shown = size === null || size.width === 0 ? [] : yearsThatFit(years, labelWidth / size.width);
  return (
    <div className="years" aria-hidden="true" ref={watch}>
      {shown.map(({ year, x }) => (
        <span key={year} style={{ "--at": x }}>
          {year}
        </span>
      ))}
    </div>
  );
};

interface Props {
  readonly timeline: Facets["timeline"];
  readonly years: Span | null;
  readonly onYears: (years: Span | null) => void;
}

/** Works per month, with a brush of whole years beneath. */
export const Histogram = ({ timeline, years, onYears }: Props) => {
  const base = useRef<HTMLDivElement>(null);
  const drawn = histogramOf(timeline);
  if (drawn === null) return null;
  const { first, last, spanOf } = drawn;
  const [from, to] = years === null ? [first, last] : [Math.max(first, years[0]), Math.min(last, years[1])];
  const choose = (next: Span): void => onYears(next[0] <= first && next[1] >= last ? null : next);
  const yearAt = (clientX: number): number => {
    const box = base.current?.getBoundingClientRect();
    if (box === undefined) return first;
    const share = (clientX - box.left) / box.width;
    return drawn.years.filter(({ x }) => x <= share).at(-1)?.year ?? first;
  };
  const filtered = timeline.some(({ works, matching }) => works !== matching);
  const start = spanOf(from)[0];
  const end = spanOf(to)[1];
  return (
    <div className="histogram" id="facet-years" tabIndex={-1}>
      <Bars drawn={drawn} filtered={filtered} />
      <div className="brush" ref={base} data-set={years !== null || undefined}>
        <span className="brush-span" style={{ "--from": start, "--to": end }} />
        <Handle label="First year" at={start} year={from} least={first} most={to} yearAt={yearAt} onYear={(year) => choose([year, to])} />
        <Handle label="Last year" at={end} year={to} least={from} most={last} yearAt={yearAt} onYear={(year) => choose([from, year])} />
      </div>
      <Years years={drawn.years} />
    </div>
  );
};
