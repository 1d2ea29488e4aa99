import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { drawnRows, scrollTo, type Rows } from "../../view/rows.ts";
import { useOpening } from "./use-opening.ts";

/** What is scrolled is read in steps, so that not every pixel draws the rows anew. */
const step = 120;

/** The height of a list before it is known: rather too low, so that nothing is drawn in vain. */
const assumed = 640;

interface Seen {
  readonly scrolled: number;
  readonly height: number;
}

/** The part of a scrolled element that is seen, in steps. */
const useSeen = () => {
  const scroller = useRef<HTMLElement | null>(null);
  const [seen, setSeen] = useState<Seen>({ scrolled: 0, height: assumed });
  const watch = useCallback((element: HTMLElement | null) => {
    scroller.current = element;
    if (element === null) return undefined;
    const read = (): void => {
      const next = { scrolled: Math.floor(element.scrollTop / step) * step, height: element.clientHeight + step };
      setSeen((old) => (old.scrolled === next.scrolled && old.height === next.height ? old : next));
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener("scroll", read, { passive: true });
    read();
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", read);
    };
  }, []);
  return { scroller, seen, watch };
};

interface List {
  readonly rows: Rows;
  /** A name for each row that stays with it when rows come and go. */
  readonly keys: readonly string[];
  /** Height of what stays over the rows. */
  readonly header: number;
  /** Where keys begin before any row was reached: at what is selected, if anything is. */
  readonly home: number;
  /** What is selected, and which row shows it; -1 when none does. */
  readonly selected: string | null;
  readonly isSelected: (index: number) => boolean;
  readonly selectedAt: number;
  /** The order the rows are in: a new one begins at its beginning. */
  readonly arrangement: string;
}

/**
 * A long list of rows of which those in view are drawn, one of them the one that keys begin from (roving tabindex).
 * That one is always drawn, so that it keeps the focus wherever the list is scrolled to. What is selected elsewhere
 * comes into view.
 */
export const useRowList = ({ rows, keys, header, home, selected, isSelected, selectedAt, arrangement }: List) => {
  const { scroller, seen, watch } = useSeen();
  const wanted = useRef(false);
  const last = useRef<{ readonly selected: string | null; readonly arrangement: string }>({ selected: null, arrangement });
  const [active, setActive] = useState<string | null>(null);
  const indexOf = useMemo(() => new Map(keys.map((key, index) => [key, index])), [keys]);
  const reached = active === null ? undefined : indexOf.get(active);
  const at = reached ?? Math.max(home, 0);
  const [followed, setFollowed] = useState<string | null>(null);
  if (followed !== selected && (selected === null || selectedAt >= 0)) {
    setFollowed(selected);
    // Chosen elsewhere: keys begin from there.
    if (selected !== null && reached !== undefined && !isSelected(reached)) setActive(null);
  }

  const opening = useOpening();
  const [from, to] = drawnRows(rows, seen.scrolled, seen.height, opening);
  const drawn = Array.from({ length: to - from }, (_, index) => from + index);
  if (at < from) drawn.unshift(at);
  if (at >= to && at < rows.count) drawn.push(at);

  const reveal = (index: number): void => {
    const element = scroller.current;
    if (element === null) return;
    const y = scrollTo(rows, index, element.scrollTop, element.clientHeight - header);
    if (y !== null) element.scrollTop = y;
  };
  const focusWanted = (): void => {
    if (!wanted.current) return;
    wanted.current = false;
    scroller.current?.querySelector<HTMLElement>("[data-active]")?.focus({ preventScroll: true });
  };
  /** Puts the focus on a row and shows it. */
  const go = (index: number): void => {
    const key = keys[index];
    if (key === undefined) return;
    wanted.current = true;
    reveal(index);
    if (key === active) focusWanted();
    else setActive(key);
  };

  useLayoutEffect(() => {
    focusWanted();
    const before = last.current;
    if (rows.count === 0 || (before.selected === selected && before.arrangement === arrangement)) return;
    last.current = { selected, arrangement };
    if (selectedAt >= 0) reveal(at);
    else if (before.arrangement !== arrangement && scroller.current !== null) scroller.current.scrollTop = 0;
  });
  return { watch, drawn, at, go, setActive };
};
