import type { MouseEvent, ReactNode } from "react";
import type { Filter } from "../../atlas/filter.ts";
import { isAsked, pressedOn, type Asked } from "../../view/cell-press.ts";
import { useApp } from "../context.ts";

interface Props {
  readonly filter: Filter;
  readonly asks: Asked;
  /** What it narrows to, after "Only": "works at OSDI 2024". */
  readonly only: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A value that narrows to what has it when it is pressed; with Alt, to it and no other of its kind. */
export const FilterWord = ({ filter, asks, only, className = "", children }: Props) => {
  const { store } = useApp();
  return (
    <button
      type="button"
      className={`filter-word ${className}`}
      dir="auto"
      tabIndex={-1}
      aria-pressed={isAsked(filter, asks)}
      title={`Only ${only} (with Alt: nothing else of its kind)`}
      onClick={(event: MouseEvent) => store.setFilter(pressedOn(store.view.get().filter, asks, event.altKey))}
    >
      {children}
    </button>
  );
};
