import type { ReactNode } from "react";
import type { NodeId } from "../../model/ids.ts";
import { useApp } from "../context.ts";

/** A name that leads to what it names. */
export const NodeLink = ({ id, children }: { readonly id: NodeId; readonly children: ReactNode }) => {
  const { store } = useApp();
  return (
    <button type="button" className="node-link" onClick={() => store.select(id)}>
      {children}
    </button>
  );
};
