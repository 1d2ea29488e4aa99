import { useEffect, useRef, type ReactNode } from "react";
import { useApp } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";

interface Props {
  readonly kind: ReactNode;
  readonly grid: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly long?: boolean;
  readonly actions: ReactNode;
}

/** Kind and place on the map, then the name, then what can be done with it. The name takes the focus when nothing else has it, as after a search. */
export const Top = ({ kind, grid, title, subtitle, long = false, actions }: Props) => {
  const { store } = useApp();
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) name.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="panel-top">
      <p className="panel-kind">
        <span>{kind}</span>
        {grid !== null && <span className="panel-grid">Map {grid}</span>}
        <button type="button" className="close" aria-label="Close" title="Close (Escape)" onClick={() => store.select(null)}>
          <Icon name="close" />
        </button>
      </p>
      <h2 ref={name} tabIndex={-1} className={long ? "long" : undefined}>
        {title}
      </h2>
      {subtitle !== null && <p className="subtitle">{subtitle}</p>}
      <div className="actions">{actions}</div>
    </header>
  );
};
