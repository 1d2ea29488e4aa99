import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from "react";
import type { WorkId } from "../../model/ids.ts";
import type { Matrix } from "../../view/institution-matrix.ts";
import { firstStop, sameStop, stepFrom, stepKeys, stopsOf, workAt, type Stop } from "../../view/institution-steps.ts";
import { tipOf } from "../../view/institution-tips.ts";

export const stopKey = ({ row, column, item }: Stop): string => `${row} ${column} ${item}`;

interface Found {
  readonly stop: Stop;
  readonly element: HTMLElement;
}

/** The stop of the grid that an element is or lies in. */
const found = (target: EventTarget): Found | null => {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-stop]") : null;
  const [row, column, item] = element?.dataset["stop"]?.split(" ").map(Number) ?? [];
  if (element === null || row === undefined || column === undefined || item === undefined) return null;
  return { stop: { row, column, item }, element };
};

interface Grid {
  readonly matrix: Matrix;
  /** Works that a cell has room for, and rows that are in sight. */
  readonly fits: number;
  readonly page: number;
  readonly show: (row: number) => void;
  readonly onWork: (id: WorkId) => void;
}

/**
 * The presses of a grid, by key and by pointer: one stop has the focus, arrows move it. There are many stops, so the grid
 * listens for all of them, and what one says to a pointer is made when the pointer is there.
 */
export const useStops = ({ matrix, fits, page, show, onWork }: Grid) => {
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
  const onFocus = ({ target }: { readonly target: EventTarget }): void => {
    const reached = found(target);
    if (reached !== null) setStop(reached.stop);
  };
  const onClick = ({ target }: MouseEvent): void => {
    const work = workAt(matrix, found(target)?.stop ?? null);
    if (work !== undefined) onWork(work.id);
  };
  const onPointerOver = ({ target }: PointerEvent): void => {
    const under = found(target);
    const tip = under === null ? null : tipOf(matrix, under.stop);
    if (under !== null && tip !== null && under.element.title !== tip) under.element.title = tip;
  };
  return { here, grid, listeners: { onKeyDown, onFocus, onClick, onPointerOver } };
};
