import { useCallback, useRef, useState } from "react";
import { useSize } from "./use-size.ts";

/** The size of an element and how far it is scrolled down, in steps: what is drawn changes only when a step is passed. */
export const useScroll = (step: number) => {
  const [watch, size] = useSize();
  const [top, setTop] = useState(0);
  const element = useRef<HTMLDivElement>(null);
  const onScroll = useCallback(() => setTop(Math.floor((element.current?.scrollTop ?? 0) / step) * step), [step]);
  const attach = useCallback(
    (found: HTMLDivElement | null) => {
      element.current = found;
      return watch(found);
    },
    [watch],
  );
  return { attach, element, size, top, onScroll } as const;
};
