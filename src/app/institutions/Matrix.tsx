import { useEffect, useMemo, useRef, type ComponentProps } from "react";
import type { WorkId } from "../../model/ids.ts";
import { rowsBetween, sizesOf, topOf, type MatrixSizes } from "../../view/institution-geometry.ts";
import type { Matrix as Drawn } from "../../view/institution-matrix.ts";
import { standingOf } from "../../view/institution-standing.ts";
import { useApp, useView } from "../context.ts";
import { useOpening } from "../parts/use-opening.ts";
import { useScroll } from "../use-scroll.ts";
import { Heads } from "./Heads.tsx";
import { Links } from "./Links.tsx";
import { Row } from "./Row.tsx";
import { useNarrow } from "./use-narrow.ts";
import { stopKey, useStops } from "./use-stops.ts";

/** Rows beyond the edges that are drawn too, in pixels, so that scrolling shows no gap. */
const beyond = 240;
/** What is scrolled is read in steps of so many pixels. */
const step = 60;
/** Between a row brought into sight and the edge. */
const margin = 8;

interface Sight {
  /** What there is to follow, and in how much room. */
  readonly of: string;
  readonly order: string;
}

/**
 * A selection made elsewhere is brought into sight, also when its panel has left less room or rows have another order;
 * one made here already is. Without one, another order begins at its beginning.
 */
const useFollowed = (sight: Sight | null, row: number, show: (row: number) => void): void => {
  const shown = useRef<Sight | null>(null);
  useEffect(() => {
    const before = shown.current;
    if (sight === null || (before?.of === sight.of && before.order === sight.order)) return;
    shown.current = sight;
    if (row >= 0) show(row);
    else if (before !== null && before.order !== sight.order) show(0);
  });
};

/** Measures are said once, for all rows and cells. */
const styleOf = ({ width, gutter, name, column, row }: MatrixSizes): ComponentProps<"div">["style"] => ({
  width,
  "--gutter": `${gutter}px`,
  "--name-width": `${name}px`,
  "--column-width": `${column}px`,
  "--row-height": `${row}px`,
});

/** The rows to draw: those in sight, when there is time those near them, and the one that has the focus wherever it is. */
const useDrawn = (matrix: Drawn, sizes: MatrixSizes, top: number, height: number) => {
  const opening = useOpening();
  const [above, below] = opening ? [0, step - sizes.head] : [beyond, beyond];
  const [from, to] = rowsBetween(matrix, sizes.row, top - above, top + height + below);
  return {
    from,
    to,
    withFocus: (row: number): readonly number[] => {
      const drawn = Array.from({ length: to - from }, (_, index) => from + index);
      return row < 0 || (row >= from && row < to) ? drawn : [...drawn, row];
    },
  };
};

interface Props {
  readonly matrix: Drawn;
  readonly matching: ReadonlySet<WorkId> | null;
}

export const Matrix = ({ matrix, matching }: Props) => {
  const { store } = useApp();
  const { selection, filter, institutionsBy } = useView();
  const { attach, element, size, top, onScroll } = useScroll(step);
  const narrow = useNarrow();
  const sizes = useMemo(() => sizesOf(matrix, size ?? { width: 800, height: 600 }), [matrix, size]);
  const standing = useMemo(() => standingOf(matrix, selection), [matrix, selection]);
  const height = size?.height ?? 600;
  const show = (row: number): void => {
    const scroll = element.current;
    if (scroll === null) return;
    const at = topOf(matrix, row, sizes.row);
    const room = scroll.clientHeight - sizes.head - sizes.row - margin;
    if (at < scroll.scrollTop) scroll.scrollTop = Math.max(0, at - margin);
    else if (at > scroll.scrollTop + room) scroll.scrollTop = at - room;
    onScroll();
  };
  const page = Math.max(1, Math.floor((height - sizes.head) / sizes.row) - 1);
  const { here, grid, listeners } = useStops({ matrix, fits: sizes.fits, page, show, onWork: store.select });
  const chosen = matrix.rows.findIndex((_, index) => standing.rows[index] === "chosen");
  useFollowed(size === null ? null : { of: `${selection} ${size.height}`, order: institutionsBy }, chosen, show);
  const { from, to, withFocus } = useDrawn(matrix, sizes, top, height);
  const at = stopKey(here);
  const rowAt = (index: number) => {
    const row = matrix.rows[index];
    if (row === undefined) return null;
    const stands = standing.rows[index] ?? "plain";
    return (
      <Row
        key={`${row.parent ?? ""} ${row.id}`}
        row={row}
        index={index}
        labs={standing.labs.get(row.id) ?? 0}
        columns={matrix.columns}
        sizes={sizes}
        top={topOf(matrix, index, sizes.row)}
        at={here.row === index ? at : null}
        matching={matching}
        standing={stands}
        selected={stands === "plain" ? null : selection}
        pressedRegions={filter.institutions.includes(row.id) ? filter.regions : null}
        onSelect={store.select}
        onNarrow={narrow.toCell}
      />
    );
  };
  return (
    <div className="matrix-scroll" ref={attach} onScroll={onScroll}>
      {size !== null && (
        <div
          ref={grid}
          className="matrix"
          role="grid"
          tabIndex={-1}
          aria-label="Institutions and topics"
          aria-rowcount={matrix.rows.length + 1}
          aria-colcount={matrix.columns.length + 1}
          style={styleOf(sizes)}
          {...listeners}
        >
          <Heads columns={matrix.columns} sizes={sizes} at={at} chosen={filter.regions} onTopic={narrow.toTopic} />
          <div role="rowgroup" className="matrix-rows" style={{ height: sizes.height }}>
            {withFocus(here.row).map(rowAt)}
          </div>
          <Links matrix={matrix} sizes={sizes} standing={standing} from={from} to={to} />
        </div>
      )}
    </div>
  );
};
