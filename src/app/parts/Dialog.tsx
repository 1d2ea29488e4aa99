import { useLayoutEffect, useRef, type ReactNode } from "react";
import { useApp } from "../context.ts";
import { Icon } from "./Icon.tsx";

/** A small page before the page. Escape, the cross and a press beside it close it; the focus then is where it was. */
export const Dialog = ({ title, kind, children }: { readonly title: string; readonly kind: string; readonly children: ReactNode }) => {
  const { desk } = useApp();
  const self = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => self.current?.showModal(), []);
  // The browser says later that it closed; whoever opens another dialog meanwhile is not to lose it.
  const close = (): void => {
    self.current?.close();
    desk.dialog.set(null);
  };
  return (
    <dialog
      ref={self}
      className={`dialog ${kind}`}
      aria-label={title}
      onClose={({ currentTarget }) => currentTarget.isConnected && desk.dialog.set(null)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
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
