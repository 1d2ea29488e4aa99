import type { KeyboardEvent } from "react";
import type { WorkId } from "../../model/ids.ts";
import { nextRow } from "../../view/next-row.ts";
import { useApp } from "../context.ts";
import { alongRow } from "./along-row.ts";

export interface GridRow {
  readonly key: string;
  readonly height: number;
  /** The works that it shows; Enter opens the first. A heading shows none. */
  readonly works: readonly WorkId[];
  /** Whether arrows stop at it: at a heading they do where a press on it does something. */
  readonly stop: boolean;
}

/** A press with Alt on what stands in a row asks for it alone, by key as by pointer. */
const pressAlone = (target: HTMLElement): void => {
  target.dispatchEvent(new globalThis.MouseEvent("click", { bubbles: true, altKey: true }));
};

/** The keys of every grid of rows: arrows move and reach what can be pressed in a row, Enter opens, M shows it on the map. */
export const useGridKeys = (rows: readonly GridRow[], at: number, go: (index: number) => void) => {
  const { store } = useApp();
  /** Whether a plain key was one of these. */
  const take = (key: string, row: GridRow, element: HTMLElement, target: HTMLElement): boolean => {
    const [work] = row.works;
    const next = nextRow(key, at, rows.length, (index) => rows[index]?.stop === true);
    if (next !== null) go(next);
    else if (key === "ArrowRight") alongRow(element, 1);
    else if (key === "ArrowLeft") alongRow(element, -1);
    else if ((key === "Enter" || key === " ") && target === element) {
      if (work === undefined) element.querySelector("button")?.click();
      else store.select(work);
    } else if (key.toLowerCase() === "m" && work !== undefined) {
      store.select(work);
      store.setLens("map");
    } else return false;
    return true;
  };
  return (event: KeyboardEvent): void => {
    const { target, key, altKey } = event;
    const row = rows[at];
    if (event.ctrlKey || event.metaKey || row === undefined || !(target instanceof HTMLElement)) return;
    const element = target.closest<HTMLElement>("[data-row]");
    if (element === null) return;
    if (!altKey) {
      if (take(key, row, element, target)) event.preventDefault();
    } else if (key === "Enter" && target !== element) {
      pressAlone(target);
      event.preventDefault();
    }
  };
};
