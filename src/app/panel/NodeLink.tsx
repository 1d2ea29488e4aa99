import type { MouseEvent, ReactNode } from "react";
import type { NodeId } from "../../model/ids.ts";
import { toggled } from "../../view/filter-edits.ts";
import { valueOf } from "../../view/node-filter.ts";
import { useApp } from "../context.ts";

/** A name that leads to what it names; with Alt it filters by it, where that can be done. */
export const NodeLink = ({ id, children }: { readonly id: NodeId; readonly children: ReactNode }) => {
  const { store } = useApp();
  const onClick = ({ altKey }: MouseEvent): void => {
    const value = altKey ? valueOf(id) : null;
    if (value === null) store.select(id);
    else store.setFilter(toggled(store.view.get().filter, value.key, value.id));
  };
  return (
    <button type="button" className="node-link" dir="auto" onClick={onClick}>
      {children}
    </button>
  );
};
