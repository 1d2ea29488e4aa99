import { describe, expect, it } from "vitest";
import { createStore } from "../../../src/app/store.ts";
import { following } from "../../../src/app/workspace/following.ts";
import type { KeptList, Workspace } from "../../../src/app/workspace/keep.ts";

/** A file on a disk, and what the browser says when it is asked for it. */
const disk = () => {
  const state = { text: "- one", modified: 1, permission: "granted" as PermissionState, isGone: false, asked: 0 };
  const handle = {
    kind: "file",
    queryPermission: async () => state.permission,
    requestPermission: async () => {
      state.asked += 1;
      return (state.permission = "granted");
    },
    getFile: async () => {
      if (state.isGone) throw new DOMException("it is gone", "NotFoundError");
      return new File([state.text], "mine.md", { lastModified: state.modified });
    },
  } as unknown as FileSystemFileHandle;
  return { state, handle };
};

const world = (handle: FileSystemFileHandle, isShown = true) => {
  const list: KeptList = { path: "mine.md", content: "- one", title: "Mine", handle, modified: 1 };
  const workspace = createStore<Workspace | null>({
    joined: true,
    lists: [list, { path: "other.md", content: "- two" }],
    rulings: [],
  });
  const shown: Workspace[] = [];
  const show = async (next: Workspace): Promise<boolean> => {
    shown.push(next);
    if (isShown) workspace.set(next);
    return isShown;
  };
  return { shown, ...following({ workspace, show }) };
};

describe("edits of files", () => {
  it("are taken in at the place of the list, under the name that it was given", async () => {
    const { state, handle } = disk();
    const { refresh, shown } = world(handle);
    Object.assign(state, { text: "- one\n- three", modified: 2 });
    expect(await refresh()).toBe(1);
    expect(shown[0]?.lists.map(({ path, title }) => [path, title])).toEqual([
      ["mine.md", "Mine"],
      ["other.md", undefined],
    ]);
    expect(await refresh()).toBe(0);
  });

  it("that cannot be taken in are tried again when the file has changed", async () => {
    const { state, handle } = disk();
    const { refresh, shown } = world(handle, false);
    state.modified = 2;
    expect([await refresh(), await refresh(), shown.length]).toEqual([0, 0, 1]);
    state.modified = 3;
    await refresh();
    expect(shown).toHaveLength(2);
  });

  it("are missed, and that is told once, while the file is gone or the browser wants to be asked", async () => {
    const { state, handle } = disk();
    const { refresh, allow, lost, isUntold } = world(handle);
    state.isGone = true;
    await refresh();
    expect([[...lost.get()], isUntold.get()]).toEqual([[["mine.md", "gone"]], true]);
    isUntold.set(false);
    await refresh();
    expect(isUntold.get()).toBe(false);
    Object.assign(state, { isGone: false, permission: "prompt" });
    await refresh();
    expect([[...lost.get()], isUntold.get(), state.asked]).toEqual([[["mine.md", "unasked"]], true, 0]);
    await allow();
    expect([[...lost.get()], isUntold.get(), state.asked]).toEqual([[], false, 1]);
  });
});
