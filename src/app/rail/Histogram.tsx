import { useRef } from "react";
import type { Facets } from "../../atlas/source.ts";
import { histogramOf, yearsThatFit, type Histogram as Drawn } from "../../view/histogram.ts";
import { monthYear } from "../../view/dates.ts";
import { stopAt } from "../../view/growth.ts";
import { useSize } from "../use-size.ts";
import { Handle } from "./Handle.tsx";

type Span = readonly [from: number, to: number];

/** Space beside a bar, as a share of its width. */
const gap = 0.12;

/** What is not yet published is an outline. */
const Bars = ({ drawn, filtered, end }: { readonly drawn: Drawn; readonly filtered: boolean; readonly end: number }) => (
  <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    {drawn.bars.map(({ x, width, all, matching }) => (
      <g key={x}>
        <rect
          className={x >= end ? "all later" : filtered ? "all quiet" : "all"}
          x={(x + width * gap) * 100}
          width={width * (1 - 2 * gap) * 100}
          y={100 - all * 100}
          height={all * 100}
        />
        {filtered && x < end && (
          <rect
            className="matching"
            x={(x + width * gap) * 100}
            width={width * (1 - 2 * gap) * 100}
            y={100 - matching * 100}
            height={matching * 100}
          />
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
  readonly stops: readonly string[];
  readonly years: Span | null;
  readonly until: string | null;
  /** `begins` says that a drag, or a key that is held down, has just begun. */
  readonly onYears: (years: Span | null, begins: boolean) => void;
  readonly onUntil: (until: string, begins: boolean) => void;
}

/** Works per month, with a brush of whole years beneath, and where time is held a line that what is later lies behind. */
export const Histogram = ({ timeline, stops, years, until, onYears, onUntil }: Props) => {
  const base = useRef<HTMLDivElement>(null);
  const drawn = histogramOf(timeline);
  if (drawn === null) return null;
  const { first, last, spanOf, endOf } = drawn;
  const [from, to] = years === null ? [first, last] : [Math.max(first, years[0]), Math.min(last, years[1])];
  const choose = (next: Span, begins: boolean): void => onYears(next[0] <= first && next[1] >= last ? null : next, begins);
  const shareAt = (clientX: number): number => {
    const box = base.current?.getBoundingClientRect();
    return box === undefined ? 0 : (clientX - box.left) / box.width;
  };
  const yearAt = (clientX: number): number => drawn.years.filter(({ x }) => x <= shareAt(clientX)).at(-1)?.year ?? first;
  const stopNear = (clientX: number): number => stops.findLastIndex((stop, index) => index === 0 || endOf(stop) <= shareAt(clientX) + 0.02);
  const filtered = timeline.some(({ works, matching }) => works !== matching);
  const [start] = spanOf(from);
  const [, end] = spanOf(to);
  return (
    <div className="histogram">
      <Bars drawn={drawn} filtered={filtered} end={until === null ? Infinity : endOf(until)} />
      <div className="brush" ref={base} data-set={years !== null || undefined}>
        {until !== null && (
          <Handle
            label="Published until"
            className="until-line"
            at={endOf(until)}
            value={stopAt(stops, until)}
            text={monthYear(until)}
            least={0}
            most={stops.length - 1}
            valueAt={stopNear}
            onValue={(index, begins) => onUntil(stops[index] ?? until, begins)}
          />
        )}
        <span className="brush-span" style={{ "--from": start, "--to": end }} />
        <Handle
          label="First year"
          className="grip"
          at={start}
          value={from}
          least={first}
          most={to}
          valueAt={yearAt}
          onValue={(year, begins) => choose([year, to], begins)}
        />
        <Handle
          label="Last year"
          className="grip"
          at={end}
          value={to}
          least={from}
          most={last}
          valueAt={yearAt}
          onValue={(year, begins) => choose([from, year], begins)}
        />
      </div>
      <Years years={drawn.years} />
    </div>
  );
};
