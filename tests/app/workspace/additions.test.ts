import { describe, expect, it } from "vitest";
import { groundOf, type Shown } from "../../../src/app/ground.ts";
import { createStore } from "../../../src/app/store.ts";
import type { Builder, Outcome } from "../../../src/app/workspace/builder.ts";
import type { Keep, Kept, KeptList } from "../../../src/app/workspace/keep.ts";
import { ownListOf, withOwnList } from "../../../src/app/workspace/own-list.ts";
import { createWorkspaceStore } from "../../../src/app/workspace/workspace-store.ts";
import type { WorkerRequest } from "../../../src/view/building.ts";
import { emptyAtlas, emptyMap as map } from "../../empty-atlas.ts";

const dialect = "---\ndialect: stemma 1\n---\n";
const base = { atlas: emptyAtlas, map: { ...map, atlas: "digest" }, views: [], rulings: [] };

/** A file as the browser lets it be read and written. */
const fileHandle = (text: string, allowed: PermissionState = "granted") => {
  let [content, modified, writing] = [text, 1, null as string | null];
  const handle = {
    kind: "file",
    name: "notes.md",
    requestPermission: () => Promise.resolve(allowed),
    getFile: () => Promise.resolve(new File([content], "notes.md", { lastModified: modified })),
    createWritable: () =>
      Promise.resolve({
        write: (all: string) => Promise.resolve(void (writing = all)),
        close: () => Promise.resolve(void ([content, modified] = [writing ?? content, modified + 1])),
        abort: () => Promise.resolve(void (writing = null)),
      }),
  } as unknown as FileSystemFileHandle;
  return { handle, text: () => content, edit: (next: string) => void ([content, modified] = [next, modified + 1]) };
};

const world = async (lists: readonly KeptList[] = []) => {
  const requests: WorkerRequest[] = [];
  const saved: (Kept | null)[] = [];
  let answer: (request: WorkerRequest) => Outcome | Promise<Outcome> = () => ({
    kind: "changed",
    text: dialect,
    work: null,
    atlas: emptyAtlas,
    map,
  });
  const builder: Builder = (request) => {
    requests.push(request);
    return { outcome: Promise.resolve().then(() => answer(request)), cancel: () => undefined };
  };
  const keep: Keep = { load: async () => null, save: async (each) => void saved.push(each), clear: async () => void saved.push(null) };
  const shown = createStore<Shown>({ ground: await groundOf(base), edition: 4 });
  const store = createWorkspaceStore({ base, shown, builder, keep, groundOf });
  if (lists.length > 0)
    await store.restore({ workspace: { joined: true, lists, rulings: [] }, made: { atlas: emptyAtlas, map, base: "digest" } });
  return { store, shown, requests, saved, answerWith: (next: typeof answer) => (answer = next) };
};

const note = { kind: "add", addition: { kind: "note", work: "work:a", text: "one" } } as const;

describe("the list of the reader's own", () => {
  it("is one that nothing else is called, and no file that is followed", () => {
    const { handle } = fileHandle("");
    expect(ownListOf([])).toEqual({ path: "my-additions.md", title: "My additions", text: null });
    expect(ownListOf([{ path: "my-additions.md", content: "# In another way" }]).path).toBe("my-additions-2.md");
    expect(ownListOf([{ path: "my-additions.md", content: dialect, handle }]).path).toBe("my-additions-2.md");
    const bytes = new TextEncoder().encode(dialect);
    expect(ownListOf([{ path: "my-additions.md", content: bytes, title: "Mine" }])).toEqual({
      path: "my-additions.md",
      title: "Mine",
      text: dialect,
    });
    const workspace = { joined: true, lists: [{ path: "b.md", content: "- b" }], rulings: [] };
    const own = { path: "my-additions.md", title: "My additions", text: dialect };
    const withOwn = withOwnList(workspace, own);
    expect(withOwn.lists.map(({ path }) => path)).toEqual(["b.md", "my-additions.md"]);
    expect(withOwnList(withOwn, { ...own, text: null })).toEqual(workspace);
  });

  it("is kept with the atlas that it was added to, in the explorer that stands", async () => {
    const { store, shown, saved } = await world();
    expect(await store.change(note)).toEqual({ kind: "changed", before: null, after: dialect, work: null });
    expect(shown.get().edition).toBe(4);
    expect(saved).toMatchObject([
      { workspace: { joined: true, lists: [{ path: "my-additions.md", content: dialect }] }, made: { base: "digest" } },
    ]);
  });

  it("is changed in turn, each change upon the last", async () => {
    const { store, requests, answerWith } = await world();
    let number = 0;
    answerWith(() => ({ kind: "changed", text: `${dialect}${(number += 1)}`, work: null, atlas: emptyAtlas, map }));
    await Promise.all([store.change(note), store.change(note), store.change(note)]);
    expect(requests.map((request) => (request.kind === "change" ? request.own.text : request.kind))).toEqual([
      null,
      `${dialect}1`,
      `${dialect}2`,
    ]);
  });

  it("stays as it is when a change is refused, and is left when nothing is in it any more", async () => {
    const { store, saved, answerWith } = await world([{ path: "my-additions.md", content: dialect }]);
    answerWith(() => ({ kind: "failed", reason: "no", remedy: "none" }));
    expect(await store.change(note)).toEqual({ kind: "failed", reason: "no", remedy: "none" });
    expect(saved).toEqual([]);
    answerWith(() => ({ kind: "changed", text: null, work: null, atlas: emptyAtlas, map }));
    await store.change({ kind: "remove", line: 7 });
    expect([store.workspace.get(), saved]).toEqual([null, [null]]);
  });
});

describe("lines that go into a file", () => {
  const lists = (handle: FileSystemFileHandle): readonly KeptList[] => [
    { path: "notes.md", content: "- one\r\n", handle, modified: 1 },
    { path: "my-additions.md", content: dialect },
  ];
  const moved: Outcome = { kind: "moved", columns: [], left: [], text: "- one\r\n  - two\n", own: null, atlas: emptyAtlas, map };

  it("are written whole, with the ends of its lines, and leave the list of additions", async () => {
    const file = fileHandle("- one\r\n");
    const { store, answerWith } = await world(lists(file.handle));
    answerWith(() => moved);
    expect(await store.move("notes.md", [7])).toBe("Moved into notes.md.");
    expect(file.text()).toBe("- one\r\n  - two\r\n");
    expect(store.workspace.get()?.lists).toMatchObject([{ path: "notes.md", content: "- one\r\n  - two\r\n", modified: 2 }]);
  });

  it("are not written where the browser forbids it, or the file changes meanwhile", async () => {
    const forbidden = fileHandle("- one\r\n", "denied");
    const first = await world(lists(forbidden.handle));
    expect(await first.store.move("notes.md", [7])).toContain("not allowed to write notes.md");
    const file = fileHandle("- one\r\n");
    const { store, answerWith } = await world(lists(file.handle));
    answerWith(() => {
      file.edit("- another\n");
      return moved;
    });
    expect(await store.move("notes.md", [7])).toContain("was changed just now");
    expect([forbidden.text(), file.text(), store.workspace.get()?.lists.length]).toEqual(["- one\r\n", "- another\n", 2]);
  });
});
