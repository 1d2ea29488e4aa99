import { joined } from "../../view/words.ts";
import { useApp, useStore } from "../context.ts";
import type { Trouble, WorkspaceStore } from "../workspace/workspace-store.ts";

interface Telling extends Trouble {
  readonly onUnderstood: () => void;
  /** Something to do about it at once. */
  readonly deed?: { readonly name: string; readonly run: () => void };
}

const [mostNamed, namedOfMore] = [3, 2];
const namesOf = (paths: readonly string[]): string =>
  joined(paths.length <= mostNamed ? paths : [...paths.slice(0, namedOfMore), `${paths.length - namedOfMore} others`], "and");

/** Files whose edits are not followed any more, in words. */
const useLost = (workspace: WorkspaceStore): Telling | null => {
  const lost = [...useStore(workspace.lost)];
  const isUntold = useStore(workspace.isUntold);
  if (!isUntold) return null;
  const onUnderstood = (): void => workspace.isUntold.set(false);
  const unasked = lost.flatMap(([path, why]) => (why === "unasked" ? [path] : []));
  if (unasked.length > 0)
    return {
      reason: `Edits of ${namesOf(unasked)} are not followed: the browser wants to be asked first.`,
      remedy: "",
      onUnderstood,
      deed: {
        name: "Follow them",
        run: () => {
          onUnderstood();
          void workspace.allow();
        },
      },
    };
  const [first, ...more] = lost.map(([path]) => path);
  if (first === undefined) return null;
  return {
    reason: `${namesOf([first, ...more])} cannot be read again: ${more.length === 0 ? "the file is" : "the files are"} not there any more.`,
    remedy: "What was read before stays; drop it here again from where it is now, or remove it among your lists.",
    onUnderstood,
  };
};

/** What went wrong with lists while none of their dialogs is open to say it. */
const useTelling = (workspace: WorkspaceStore): Telling | null => {
  const { gate } = useApp();
  const state = useStore(workspace.import);
  const trouble = useStore(workspace.trouble);
  const lost = useLost(workspace);
  const isSaid = [useStore(gate.open), useStore(gate.reviewing)].includes(true);
  if (isSaid) return null;
  if (state.at === "failed") return { ...state, onUnderstood: workspace.cancel };
  return trouble === null ? lost : { ...trouble, onUnderstood: () => workspace.trouble.set(null) };
};

const OfWorkspace = ({ workspace }: { readonly workspace: WorkspaceStore }) => {
  const telling = useTelling(workspace);
  return (
    <div className={telling === null ? "unseen" : "notices warned"} role="alert">
      {telling !== null && (
        <>
          <p dir="auto">
            {telling.reason} {telling.remedy}
            {telling.deed !== undefined && (
              <button type="button" className="word" onClick={telling.deed.run}>
                {telling.deed.name}
              </button>
            )}
          </p>
          <button type="button" className="action" onClick={telling.onUnderstood}>
            Understood
          </button>
        </>
      )}
    </div>
  );
};

/** What went wrong with the lists of the reader's own, told wherever the reader is. */
export const OfLists = () => {
  const workspace = useStore(useApp().gate.workspace);
  return workspace === null ? null : <OfWorkspace workspace={workspace} />;
};
