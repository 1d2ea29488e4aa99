import { Suspense, useEffect, useRef, type ReactNode } from "react";
import type { NodeId } from "../../model/ids.ts";
import { useApp, useStore, useView } from "../context.ts";
import { takeLostFocus } from "../lost-focus.ts";
import { Icon } from "../parts/Icon.tsx";
import { Paths } from "../paths/later.ts";

interface Props {
  readonly id: NodeId;
  readonly kind: ReactNode;
  readonly grid: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly long?: boolean;
  readonly actions: ReactNode;
  /** Those that are icons alone, behind those in words. */
  readonly tools?: ReactNode;
}

/** Whether the other end of a path is asked for: at once where there is none, then again at will. */
const usePathTo = () => {
  const { store } = useApp();
  const { to } = useView().path;
  const asking = useStore(store.askingPath);
  const open = asking || to !== null;
  const toggle = (): void => {
    store.askingPath.set(!open);
    if (open) store.seekPath({ to: null });
  };
  return { asking, ask: store.askingPath.set, open, toggle };
};

/** A title of more letters is set smaller still. */
const veryLong = 150;

/** Kind and place on the map, then the name, then what can be done with it. The name takes the focus when nothing else has it, as after a search. */
export const Top = ({ id, kind, grid, title, subtitle, long = false, actions, tools }: Props) => {
  const { store } = useApp();
  const pathTo = usePathTo();
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => takeLostFocus(store, name.current), [store]);
  return (
    <>
      <header className="panel-top">
        <p className="panel-kind">
          <span>{kind}</span>
          {grid !== null && <span className="panel-grid">Map {grid}</span>}
          <button type="button" className="close" aria-label="Close" title="Close (Escape)" onClick={() => store.select(null)}>
            <Icon name="close" />
          </button>
        </p>
        <h2 ref={name} tabIndex={-1} dir="auto" className={title.length > veryLong ? "long very" : long ? "long" : undefined}>
          {title}
        </h2>
        {subtitle !== null && (
          <p className="subtitle" dir="auto">
            {subtitle}
          </p>
        )}
        <div className="actions">
          {actions}
          <button type="button" className="action" aria-expanded={pathTo.open} onClick={pathTo.toggle}>
            <Icon name="path" />
            Path to
          </button>
          {tools !== undefined && <span className="action-tools">{tools}</span>}
        </div>
      </header>
      {pathTo.open && (
        <Suspense>
          <Paths from={{ id, name: title }} asking={pathTo.asking} onAsk={pathTo.ask} />
        </Suspense>
      )}
    </>
  );
};
