import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Drawing } from "../../view/lineage-fit.ts";
import { stepFrom, stopsOf } from "../../view/lineage-steps.ts";

/**
 * Arrows walk along relations and lanes; one work or count at a time has a place in the order of the Tab key. What is
 * walked to may not be drawn yet: it is focused, and so comes into sight, once it is.
 */
export const useWalk = ({ chart, geometry }: Drawing, start: string | null) => {
  const root = useRef<HTMLDivElement>(null);
  const going = useRef(false);
  const [walked, setWalked] = useState<string | null>(null);
  const stops = useMemo(() => stopsOf(chart, geometry), [chart, geometry]);
  const wanted = walked ?? start;
  const active = (stops.find(({ id }) => id === wanted) ?? stops[0])?.id ?? null;
  const go = (id: string): void => {
    going.current = true;
    setWalked(id);
  };
  useLayoutEffect(() => {
    if (!going.current || active === null) return;
    going.current = false;
    const element = root.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(active)}"]`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || active === null) return;
    const next = stepFrom(chart, stops, active, event.key);
    if (next === null) return;
    event.preventDefault();
    go(next);
  };
  const onFocus = (event: { readonly target: EventTarget }): void => {
    const id = event.target instanceof HTMLElement ? event.target.dataset["stop"] : undefined;
    if (id !== undefined) setWalked(id);
  };
  return { root, active, go, onKeyDown, onFocus };
};
