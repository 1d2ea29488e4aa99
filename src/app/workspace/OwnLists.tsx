import { useState } from "react";
import { SaveLines } from "../additions/SaveLines.tsx";
import { useApp, useStore } from "../context.ts";
import { counted } from "../../view/words.ts";
import type { KeptList } from "./keep.ts";
import { ToReview } from "./ToReview.tsx";
import { Trouble } from "./Trouble.tsx";
import { ownListOf } from "./own-list.ts";
import type { WorkspaceStore } from "./workspace-store.ts";

const nameOf = ({ title, path }: KeptList): string => title ?? path;

/** Who presses Rename wants to write. */
const focusOnce = (input: HTMLInputElement | null): void => input?.select();

const Row = ({ list, workspace }: { readonly list: KeptList; readonly workspace: WorkspaceStore }) => {
  const [name, setName] = useState<string | null>(null);
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
            aria-label={`New name of ${nameOf(list)}`}
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
        {nameOf(list)}
      </span>
      {list.handle !== undefined && <span className="aside">edits are followed</span>}
      <button type="button" className="action" onClick={() => setName(nameOf(list))} aria-label={`Rename ${nameOf(list)}`}>
        Rename
      </button>
      <button type="button" className="action" onClick={() => void workspace.remove(list.path)} aria-label={`Remove ${nameOf(list)}`}>
        Remove
      </button>
    </li>
  );
};

/** The list of what was added in the explorer has lines to be saved. */
const OwnLines = ({ workspace, lists }: { readonly workspace: WorkspaceStore; readonly lists: readonly KeptList[] }) => {
  const { ground } = useApp();
  const { text, ...own } = ownListOf(lists);
  const source = ground.atlas.sources.find(({ path }) => path === own.path);
  return text === null || source === undefined ? null : <SaveLines source={source.id} own={{ ...own, text }} workspace={workspace} />;
};

/** The lists that this browser keeps, and the way back to the atlas without them. */
export const OwnLists = ({ workspace }: { readonly workspace: WorkspaceStore }) => {
  const own = useStore(workspace.workspace);
  if (own === null || own.lists.length === 0)
    return (
      <section className="own-lists">
        <Trouble workspace={workspace} />
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
          <Row key={list.path} list={list} workspace={workspace} />
        ))}
      </ul>
      <ToReview asAction />
      <OwnLines workspace={workspace} lists={own.lists} />
      <button type="button" className="action" onClick={() => void workspace.leave()}>
        Forget them, back to the atlas that came with the page
      </button>
    </section>
  );
};
