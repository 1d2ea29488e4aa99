import type { Atlas } from "../../model/atlas.ts";
import type { AtlasMap } from "../../model/map.ts";
import type { Shown } from "../ground.ts";
import type { Store } from "../store.ts";
import { movedSaid } from "../../view/added-lines.ts";
import type { Builder } from "./builder.ts";
import type { Workspace } from "./keep.ts";
import { ownListOf, withOwnList } from "./own-list.ts";
import { listsOf, rulingsOf, type Base } from "./raw-lists.ts";
import { fileTrouble, mayWrite, readText, writeWhole } from "./write-file.ts";

interface Parts {
  readonly base: Base;
  readonly shown: Store<Shown>;
  readonly builder: Builder;
  readonly workspace: Store<Workspace | null>;
  /** Takes in what has changed in the files. */
  readonly refresh: () => Promise<unknown>;
  readonly adopt: (next: Workspace, made: { readonly atlas: Atlas; readonly map: AtlasMap }) => Promise<void>;
}

const unchanged = "Nothing is changed.";

/** As the file ends its lines; where it does so in two ways, each line that was there keeps its own. */
const withEndsOf = (text: string, file: string): string =>
  file.includes("\r\n") && !/(?<!\r)\n/.test(file) ? text.replace(/\r?\n/g, "\r\n") : text;

/**
 * Moves entries of the reader's own list into the file of another one: read anew, written whole or not at all, and
 * only where the atlas says the same after it. Says in words what became of it.
 */
export const mover =
  ({ base, shown, builder, workspace, refresh, adopt }: Parts) =>
  async (path: string, heads: readonly number[]): Promise<string> => {
    const handle = workspace.get()?.lists.find((list) => list.path === path)?.handle;
    if (handle === undefined) return `The browser cannot write ${path}. ${unchanged}`;
    if (!(await mayWrite(handle))) return `The browser was not allowed to write ${path}. ${unchanged} Save the lines as a list instead.`;
    try {
      await refresh();
      const [now, file] = [workspace.get(), await readText(handle)];
      const own = ownListOf(now?.lists ?? []);
      if (now === null || own.text === null) return unchanged;
      if (file === null) return `${path} is not UTF-8. ${unchanged} Save it as UTF-8 in your editor first.`;
      const { atlas, map } = shown.get().ground;
      const others = listsOf(base, withOwnList(now, { ...own, text: null }));
      const lines = { ...own, text: own.text };
      const { text } = file;
      const request = { kind: "move", own: lines, heads, path, text, others, rulings: rulingsOf(base, now), atlas, map } as const;
      const answer = await builder(request, () => undefined).outcome;
      if (answer.kind !== "moved") return answer.kind === "failed" ? `${answer.reason} ${answer.remedy}` : unchanged;
      const content = withEndsOf(answer.text, text);
      const modified = await writeWhole(handle, text, content);
      if (modified === null) return `${path} was changed just now. ${unchanged} Try it again.`;
      const lists = withOwnList(now, { ...own, text: answer.own }).lists;
      const next = { ...now, lists: lists.map((list) => (list.path === path ? { ...list, content, modified } : list)) };
      await adopt(next, answer);
      return movedSaid(path, answer.columns, answer.left);
    } catch (error) {
      return `${fileTrouble(path, error)} ${unchanged} Save the lines as a list instead.`;
    }
  };
