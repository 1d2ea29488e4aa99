import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { WorkId } from "../../model/ids.ts";
import { rowsBetween, sizesOf, topOf } from "../../view/institution-geometry.ts";
import type { Matrix as Drawn } from "../../view/institution-matrix.ts";
import { firstStop, sameStop, stepFrom, stepKeys, stopsOf, type Stop } from "../../view/institution-steps.ts";
import { standingOf } from "../../view/institution-standing.ts";
import { useApp, useView } from "../context.ts";
import { Heads } from "./Heads.tsx";
import { Links } from "./Links.tsx";
import { Row, stopKey } from "./Row.tsx";
import { useNarrow } from "./use-narrow.ts";
import { useScroll } from "./use-scroll.ts";

/** Rows beyond the edges that are drawn too, in pixels, so that scrolling shows no gap. */
const beyond = 240;

interface Props {
  readonly matrix: Drawn;
  readonly matching: ReadonlySet<WorkId> | null;
}

/** The key presses of a grid: one stop has the focus, arrows move it. */
const useStops = (matrix: Drawn, fits: number, page: number, show: (row: number) => void) => {
  const [stop, setStop] = useState<Stop>(firstStop);
  const moved = useRef(false);
  const grid = useRef<HTMLDivElement>(null);
  const here = stopsOf(matrix, stop.row, fits).some((one) => sameStop(one, stop)) ? stop : firstStop;
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-stop="${stopKey(here)}"]`)?.focus({ preventScroll: true });
  }, [here]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = stepKeys.find((one) => one === event.key);
    if (key === undefined || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = stepFrom(matrix, fits, here, key, event.ctrlKey, page);
    moved.current = true;
    setStop(next);
    if (next.row >= 0) show(next.row);
  };
  const onFocus = (event: { readonly target: EventTarget }): void => {
    const key = event.target instanceof HTMLElement ? event.target.dataset["stop"] : undefined;
    const [row, column, item] = key?.split(" ").map(Number) ?? [];
    if (row !== undefined && column !== undefined && item !== undefined) setStop({ row, column, item });
  };
  return { grid, here, onKeyDown, onFocus };
};

export const Matrix = ({ matrix, matching }: Props) => {
  const { store } = useApp();
  const { selection, filter } = useView();
  const { attach, element, size, top, onScroll } = useScroll(60);
  const narrow = useNarrow();
  const sizes = useMemo(() => sizesOf(matrix, size ?? { width: 800, height: 600 }), [matrix, size]);
  const standing = useMemo(() => standingOf(matrix, selection), [matrix, selection]);
  const height = size?.height ?? 600;
  const show = (row: number): void => {
    const scroll = element.current;
    if (scroll === null) return;
    const at = topOf(matrix, row, sizes.row);
    const room = scroll.clientHeight - sizes.head - sizes.row - 8;
    if (at < scroll.scrollTop) scroll.scrollTop = Math.max(0, at - 8);
    else if (at > scroll.scrollTop + room) scroll.scrollTop = at - room;
    onScroll();
  };
  const { grid, here, onKeyDown, onFocus } = useStops(
    matrix,
    sizes.fits,
    Math.max(1, Math.floor((height - sizes.head) / sizes.row) - 1),
    show,
  );
  const chosen = matrix.rows.findIndex((_, index) => standing.rows[index] === "chosen");
  const shown = useRef<string | null>(null);
  useEffect(() => {
    // A selection made elsewhere is brought into sight, also when its panel has left less room; one made here already is.
    const sight = `${selection} ${size?.height}`;
    if (size === null || shown.current === sight) return;
    shown.current = sight;
    if (chosen >= 0) show(chosen);
  });
  const [from, to] = rowsBetween(matrix, sizes.row, top - beyond, top + height + beyond);
  const at = stopKey(here);
  const drawn = matrix.rows.slice(from, to).map((row, index) => ({ row, index: from + index }));
  // The one that has the focus stays, however far it is scrolled away.
  const away = here.row >= 0 && (here.row < from || here.row >= to) ? matrix.rows[here.row] : undefined;
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
          style={{ width: sizes.width, "--gutter": `${sizes.gutter}px` }}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
          <Heads columns={matrix.columns} sizes={sizes} at={at} chosen={filter.regions} onTopic={narrow.toTopic} />
          <div role="rowgroup" className="matrix-rows" style={{ height: sizes.height }}>
            {[...drawn, ...(away === undefined ? [] : [{ row: away, index: here.row }])].map(({ row, index }) => (
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
                standing={standing.rows[index] ?? "plain"}
                pressedRegions={filter.institutions.includes(row.id) ? filter.regions : null}
                onSelect={store.select}
                onNarrow={narrow.toCell}
              />
            ))}
          </div>
          <Links matrix={matrix} sizes={sizes} standing={standing} from={from} to={to} />
        </div>
      )}
    </div>
  );
};
