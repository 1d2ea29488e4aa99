import { describe, expect, it } from "vitest";
import type { Shown } from "../../../src/app/ground.ts";
import { groundOf } from "../../../src/app/ground.ts";
import { createStore } from "../../../src/app/store.ts";
import type { Builder, Outcome } from "../../../src/app/workspace/builder.ts";
import type { Given } from "../../../src/app/workspace/gather.ts";
import { KeepFailure, type Keep, type Kept } from "../../../src/app/workspace/keep.ts";
import { createWorkspaceStore } from "../../../src/app/workspace/workspace-store.ts";
import type { BuildRequest } from "../../../src/view/building.ts";
import { emptyAtlas, emptyMap as map } from "../../empty-atlas.ts";

const base = {
  atlas: { ...emptyAtlas, sources: [{ id: "source:shipped" as const, title: "Shipped", path: "shipped.md", text: "- one" }] },
  map: { ...map, atlas: "digest" },
  views: [],
  rulings: [],
};
const nothing = { findings: [], decisions: [], refusals: [], remarks: [] };
const review = { questions: [], total: 0 };

/** A workspace over a builder that answers at once, or never when told so. */
const world = async ({ save = (() => Promise.resolve()) as Keep["save"], clear = (() => Promise.resolve()) as Keep["clear"] } = {}) => {
  const requests: BuildRequest[] = [];
  const cancelled: number[] = [];
  const saved: (Kept | null)[] = [];
  let answer: (request: BuildRequest) => Outcome | null = ({ until }) =>
    until === "look" ? { kind: "looked", looked: nothing } : { kind: "built", looked: nothing, atlas: emptyAtlas, map, review };
  const builder: Builder = (request) => {
    if (request.kind !== "build") throw new Error("a workspace writes nothing");
    const at = requests.push(request);
    const outcome = answer(request);
    return { outcome: outcome === null ? new Promise(() => undefined) : Promise.resolve(outcome), cancel: () => void cancelled.push(at) };
  };
  const keep: Keep = {
    load: async () => null,
    save: async (each) => {
      await save(each);
      saved.push(each);
    },
    clear: async () => {
      await clear();
      saved.push(null);
    },
  };
  const shown = createStore<Shown>({ ground: await groundOf(base), edition: 0 });
  const store = createWorkspaceStore({ base, shown, builder, keep, groundOf });
  return { store, shown, requests, cancelled, saved, answerWith: (next: typeof answer) => (answer = next) };
};

const fileOf = (name: string, text: string, lastModified = 1): File => new File([text], name, { lastModified });

describe("lists of one's own", () => {
  it("are looked into before anything changes", async () => {
    const { store, shown, requests, saved } = await world();
    await store.give({ files: [{ path: "mine.md", file: fileOf("mine.md", "- two") }], passedOver: 3, tooMany: 0 });
    expect(requests).toMatchObject([{ until: "look", lists: [{ path: "mine.md" }] }]);
    expect(store.import.get()).toMatchObject({ at: "preview", passedOver: 3, lists: [{ path: "mine.md" }] });
    expect([shown.get().edition, saved.length, store.workspace.get()]).toEqual([0, 0, null]);
  });

  it("that cannot be read this time are told, and made again when the page is opened anew", async () => {
    const { store, saved, answerWith } = await world();
    await store.give({ files: [{ path: "mine.bib", file: fileOf("mine.bib", "@misc{a}") }], passedOver: 0, tooMany: 0 });
    const refusals = [{ path: "mine.bib", reason: "It is gone.", remedy: "Reload the page." }];
    answerWith(() => ({ kind: "built", looked: { ...nothing, refusals }, atlas: emptyAtlas, map, review }));
    expect(await store.takeIn(true)).not.toBeNull();
    expect(store.trouble.get()).toEqual({ reason: "mine.bib is left out. It is gone.", remedy: "Reload the page." });
    expect(saved.at(-1)).toMatchObject({ workspace: { lists: [{ path: "mine.bib" }] }, made: { isBehind: true } });
  });

  it("join the lists of the page, or stand alone", async () => {
    for (const joined of [true, false]) {
      const { store, shown, requests, saved } = await world();
      await store.giveText("- two\n- three");
      expect((await store.takeIn(joined))?.gain === null).toBe(!joined);
      expect(requests.at(-1)?.lists.map(({ path }) => path)).toEqual(joined ? ["shipped.md", "pasted-list.md"] : ["pasted-list.md"]);
      expect(shown.get().edition).toBe(1);
      expect(saved.at(-1)).toMatchObject({ workspace: { joined }, made: { base: joined ? "digest" : null } });
    }
  });

  it("take the place of a list of the same path, and pasted ones do not", async () => {
    const { store } = await world();
    for (const text of ["- two", "- three"]) {
      await store.give({ files: [{ path: "mine.md", file: fileOf("mine.md", text) }], passedOver: 0, tooMany: 0 });
      await store.takeIn(true);
    }
    await store.giveText("- four\n");
    await store.takeIn(true);
    await store.giveText("- five\n");
    await store.takeIn(true);
    const lists = store.workspace.get()?.lists ?? [];
    expect(lists.map(({ path }) => path)).toEqual(["mine.md", "pasted-list.md", "pasted-list-2.md"]);
    expect(lists[0]?.content).toEqual(new TextEncoder().encode("- three"));
  });

  it("leave everything as it was when they are cancelled or cannot be read", async () => {
    const { store, shown, cancelled, answerWith } = await world();
    answerWith(() => null);
    void store.giveText("- two");
    store.cancel();
    expect([store.import.get().at, cancelled]).toEqual(["rest", [1]]);
    answerWith(() => ({ kind: "failed", reason: "no", remedy: "yes" }));
    await store.giveText("- two");
    expect(store.import.get()).toEqual({ at: "failed", reason: "no", remedy: "yes" });
    expect([shown.get().edition, store.workspace.get()]).toEqual([0, null]);
  });

  it("say so when a file cannot be read, or is too large to be, which costs only that file", async () => {
    const { store, shown, requests } = await world();
    const lost = (path: string, size: number) => {
      const arrayBuffer = (): Promise<never> => Promise.reject(new DOMException("it is gone", "NotFoundError"));
      return { path, file: Object.defineProperties(fileOf(path, ""), { size: { value: size }, arrayBuffer: { value: arrayBuffer } }) };
    };
    const there = { path: "mine.md", file: fileOf("mine.md", "- two") };
    await store.give({ files: [lost("gone.md", 5), there, lost("huge.md", 200_000_000)], passedOver: 0, tooMany: 0 });
    expect(requests).toMatchObject([{ lists: [{ path: "mine.md" }] }]);
    expect(store.import.get()).toMatchObject({
      at: "preview",
      lists: [{ path: "mine.md" }],
      looked: {
        refusals: [
          { path: "gone.md", reason: "It cannot be read: it is gone" },
          { path: "huge.md", reason: expect.stringMatching(/^It is too large: 200 MB/) as string },
        ],
      },
    });
    await store.give(Promise.reject(new Error("no such folder")));
    expect(store.import.get()).toMatchObject({ at: "failed", reason: "Not all of it could be read: no such folder" });
    expect(shown.get().edition).toBe(0);
  });

  it("that are still being gathered can be let go of", async () => {
    const { store, requests } = await world();
    const found: { tell?: (given: Given) => void } = {};
    const given = store.give(new Promise<Given>((tell) => (found.tell = tell)));
    expect(store.import.get().at).toBe("working");
    store.cancel();
    found.tell?.({ files: [{ path: "mine.md", file: fileOf("mine.md", "- two") }], passedOver: 0, tooMany: 0 });
    await given;
    expect([store.import.get().at, requests]).toEqual(["rest", []]);
  });

  it("are shown even where they cannot be kept, and that is said", async () => {
    const full = async (): Promise<void> => {
      throw new KeepFailure("full", "free some", null);
    };
    const { store, shown } = await world({ save: full });
    await store.giveText("- two");
    await store.takeIn(true);
    expect([shown.get().edition, store.trouble.get()]).toEqual([1, { reason: "full", remedy: "free some" }]);
  });

  it("are left even where they cannot be forgotten, and that is said", async () => {
    const locked = async (): Promise<void> => {
      throw new KeepFailure("locked", "close the other page", null);
    };
    const { store, shown } = await world({ clear: locked });
    await store.giveText("- two");
    await store.takeIn(true);
    await store.leave();
    expect([store.workspace.get(), shown.get().ground.overview.witnesses.length]).toEqual([null, 1]);
    expect(store.trouble.get()).toEqual({ reason: "locked", remedy: "close the other page" });
  });

  it("are renamed, removed, and gone with the last one", async () => {
    const { store, requests, shown, saved } = await world();
    await store.giveText("- two");
    await store.takeIn(true);
    await store.rename("pasted-list.md", "  Evening reading ");
    expect(requests.at(-1)?.lists.at(-1)).toMatchObject({ path: "pasted-list.md", title: "Evening reading" });
    await store.remove("pasted-list.md");
    expect([store.workspace.get(), saved.at(-1)]).toEqual([null, null]);
    expect(shown.get().ground.overview.witnesses).toHaveLength(1);
  });

  it("follow their files where these can be read again, and only when they changed", async () => {
    let now = fileOf("mine.md", "- two", 1);
    const handle = { kind: "file", getFile: async () => now } as unknown as FileSystemFileHandle;
    const { store, requests } = await world();
    await store.give({ files: [{ path: "mine.md", file: now, handle }], passedOver: 0, tooMany: 0 });
    await store.takeIn(true);
    const before = requests.length;
    expect([await store.refresh(), requests.length]).toEqual([0, before]);
    now = fileOf("mine.md", "- two\n- three", 2);
    expect([await store.refresh(), requests.length]).toEqual([1, before + 1]);
    expect(store.workspace.get()?.lists[0]).toMatchObject({ modified: 2 });
  });

  it("are shown as they were made, or made anew beside another atlas", async () => {
    const workspace = { joined: true, lists: [{ path: "mine.md", content: "- two" }], rulings: [] };
    for (const [was, builds] of [
      ["digest", 0],
      ["another", 1],
    ] as const) {
      const { store, shown, requests } = await world();
      await store.restore({ workspace, made: { atlas: emptyAtlas, map, base: was } });
      expect([requests.length, shown.get().edition, store.workspace.get()]).toEqual([builds, 1, workspace]);
    }
  });

  it("keep what was read of a file that is gone", async () => {
    const gone = {
      kind: "file",
      getFile: () => Promise.reject(new DOMException("gone", "NotFoundError")),
    } as unknown as FileSystemFileHandle;
    const lists = [{ path: "mine.md", content: "- two", handle: gone, modified: 1 }];
    const { store } = await world();
    await store.restore({ workspace: { joined: true, lists, rulings: [] }, made: { atlas: emptyAtlas, map, base: "digest" } });
    expect([await store.refresh(), store.workspace.get()?.lists.length]).toEqual([0, 1]);
  });
});
