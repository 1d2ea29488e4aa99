import { Suspense, useEffect, useRef } from "react";
import type { WorkDetail } from "../../atlas/source.ts";
import { useApp, useStore } from "../context.ts";
import { isFocusLost } from "../lost-focus.ts";
import { announced, keysOf } from "../palette/keys.ts";
import { Icon } from "../parts/Icon.tsx";
import type { WorkspaceStore } from "../workspace/workspace-store.ts";
import { AddForm, Added } from "./later.ts";
import { useOwn } from "./use-own.ts";

const useIsOpen = (work: string): boolean => useStore(useApp().desk.adding)?.work === work;

/** Opens the form; it has the focus again when the form has gone. */
export const AddButton = ({ work }: { readonly work: WorkDetail["summary"]["id"] }) => {
  const { desk } = useApp();
  const open = useIsOpen(work);
  const self = useRef<HTMLButtonElement>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open && isFocusLost()) self.current?.focus({ preventScroll: true });
    was.current = open;
  }, [open]);
  return (
    <button
      ref={self}
      type="button"
      className="action bare"
      aria-label="Add to this work"
      aria-expanded={open}
      aria-keyshortcuts={announced(keysOf["add.relation"])}
      title="Add a related work (E), a note (N) or an institution (U)"
      onClick={() => desk.adding.set(open ? null : { kind: "relation", work })}
    >
      <Icon name="plus" />
    </button>
  );
};

const OwnRows = ({ detail, workspace }: { readonly detail: WorkDetail; readonly workspace: WorkspaceStore }) => {
  const lines = useOwn(workspace);
  return lines === null ? null : <Added detail={detail} list={lines.source} title={lines.own.title} />;
};

/** The form, while it is open, and what was added before. */
export const Additions = ({ detail }: { readonly detail: WorkDetail }) => {
  const { desk, gate } = useApp();
  const adding = useStore(desk.adding);
  const workspace = useStore(gate.workspace);
  const { id, shortTitle, title } = detail.summary;
  return (
    <Suspense>
      {adding?.work === id && <AddForm work={id} name={shortTitle ?? title} kind={adding.kind} />}
      {workspace !== null && <OwnRows detail={detail} workspace={workspace} />}
    </Suspense>
  );
};
