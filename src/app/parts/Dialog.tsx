import { useLayoutEffect, useRef, type ReactNode } from "react";
import { useApp } from "../context.ts";
import { Icon } from "./Icon.tsx";

interface Props {
  readonly title: string;
  readonly kind: string;
  /** What closing it means; for those of the desk, that none of them is open. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A small page before the page. Escape, unless something in it takes the key, the cross and a press beside it close it; the focus then is where it was. */
export const Dialog = ({ title, kind, onClose, children }: Props) => {
  const { desk } = useApp();
  const left = onClose ?? (() => desk.dialog.set(null));
  const self = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => self.current?.showModal(), []);
  // The browser says later that it closed; whoever opens another dialog meanwhile is not to lose it.
  const close = (): void => {
    self.current?.close();
    left();
  };
  return (
    <dialog
      ref={self}
      className={`dialog ${kind}`}
      aria-label={title}
      onClose={({ currentTarget }) => currentTarget.isConnected && left()}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div className="dialog-page">
        <header>
          <h2>{title}</h2>
          <button type="button" className="close" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
};
