import type { SourceId } from "../../model/ids.ts";
import { useApp, useStore } from "../context.ts";
import type { OwnList } from "../workspace/own-list.ts";
import { ownListOf } from "../workspace/own-list.ts";
import type { WorkspaceStore } from "../workspace/workspace-store.ts";

export interface OwnLines {
  readonly own: OwnList & { readonly text: string };
  readonly source: SourceId;
}

/** The list of the reader's own as the atlas has it; null where nothing was added. */
export const useOwn = (workspace: WorkspaceStore): OwnLines | null => {
  const { ground } = useApp();
  const lists = useStore(workspace.workspace)?.lists ?? [];
  const { text, ...own } = ownListOf(lists);
  const source = ground.atlas.sources.find(({ path }) => path === own.path)?.id;
  return text === null || source === undefined ? null : { own: { ...own, text }, source };
};
