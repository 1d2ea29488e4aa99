import { useState } from "react";
import { SaveLines } from "../additions/SaveLines.tsx";
import { useOwn } from "../additions/use-own.ts";
import { useApp, useStore } from "../context.ts";
import { counted } from "../../view/words.ts";
import type { KeptList } from "./keep.ts";
import { ToReview } from "./ToReview.tsx";
import type { Taken } from "./taking.ts";
import { Trouble } from "./Trouble.tsx";
import type { WorkspaceStore } from "./workspace-store.ts";

/** A list goes by the name that its reader gave it, else by what it calls itself. */
const useNameOf = ({ title, path }: KeptList): string => {
  const { ground } = useApp();
  return title ?? ground.atlas.sources.find((source) => source.path === path)?.title ?? path;
};

/** Who presses Rename wants to write. */
const focusOnce = (input: HTMLInputElement | null): void => input?.select();

/** Whether edits of a file are followed, and the way to have them followed again. */
const Followed = ({ path, workspace }: { readonly path: string; readonly workspace: WorkspaceStore }) => {
  const lost = useStore(workspace.lost).get(path);
  if (lost === undefined) return <span className="aside">edits are followed</span>;
  if (lost === "gone") return <span className="aside">its file is not there any more</span>;
  return (
    <button type="button" className="action" onClick={() => void workspace.allow()}>
      Follow its edits again
    </button>
  );
};

interface RowProps {
  readonly list: KeptList;
  readonly workspace: WorkspaceStore;
  readonly onRemove: () => void;
}

const Row = ({ list, workspace, onRemove }: RowProps) => {
  const [name, setName] = useState<string | null>(null);
  const called = useNameOf(list);
  if (name !== null)
    return (
      <li>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setName(null);
            void workspace.rename(list.path, name);
          }}
        >
          <input
            className="written"
            aria-label={`New name of ${called}`}
            value={name}
            ref={focusOnce}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className="action" disabled={name.trim() === ""}>
            Rename
          </button>
          <button type="button" className="action" onClick={() => setName(null)}>
            Keep
          </button>
        </form>
      </li>
    );
  return (
    <li>
      <span className="list-name" dir="auto">
        {called} {called !== list.path && <span className="aside">{list.path}</span>}
      </span>
      {list.handle !== undefined && <Followed path={list.path} workspace={workspace} />}
      <button type="button" className="action" onClick={() => setName(called)} aria-label={`Rename ${called}`}>
        Rename
      </button>
      <button type="button" className="action" onClick={onRemove} aria-label={`Remove ${called}`}>
        Remove
      </button>
    </li>
  );
};

/** What was added in the explorer can be taken along as lines. */
const TakeAlong = ({ workspace }: { readonly workspace: WorkspaceStore }) => {
  const lines = useOwn(workspace);
  return lines === null ? null : <SaveLines {...lines} workspace={workspace} />;
};

export interface OwnListsProps {
  readonly workspace: WorkspaceStore;
  /** What the last deed here did. */
  readonly said: string | null;
  readonly onSaid: (said: string) => void;
}

/** What is taken out can be taken back, as a step of the history; says so. */
const useTakingOut = ({ workspace, onSaid }: OwnListsProps) => {
  const { store } = useApp();
  return async (out: Promise<Taken | null>): Promise<void> => {
    const taken = await out;
    if (taken === null) return;
    store.act({ undo: () => void workspace.takeBack(taken), redo: () => void workspace.takeOut(taken) });
    onSaid(`${counted(taken.paths.size, "list")} taken out: Undo, in the header, brings ${taken.paths.size === 1 ? "it" : "them"} back.`);
  };
};

/** The lists that this browser keeps, and the way back to the atlas without them. */
export const OwnLists = (props: OwnListsProps) => {
  const { workspace, said } = props;
  const own = useStore(workspace.workspace);
  const take = useTakingOut(props);
  const status = said !== null && (
    <p className="done" role="status">
      {said}
    </p>
  );
  if (own === null || own.lists.length === 0)
    return (
      <section className="own-lists">
        <Trouble workspace={workspace} />
        {status}
        <ToReview asAction />
      </section>
    );
  return (
    <section className="own-lists">
      <h3>
        {counted(own.lists.length, "list")} of yours, {own.joined ? "beside those that came with the page" : "alone"}
      </h3>
      <Trouble workspace={workspace} />
      <ul>
        {own.lists.map((list) => (
          <Row key={list.path} list={list} workspace={workspace} onRemove={() => void take(workspace.remove(list.path))} />
        ))}
      </ul>
      {status}
      <ToReview asAction />
      <TakeAlong workspace={workspace} />
      <button type="button" className="action" onClick={() => void take(workspace.leave())}>
        Forget them, back to the atlas that came with the page
      </button>
    </section>
  );
};
