import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { browserKeep, KeepFailure, type Kept } from "../../../src/app/workspace/keep.ts";
import { emptyAtlas as atlas, emptyMap as map } from "../../empty-atlas.ts";

const keptOf = (...paths: readonly string[]): Kept => ({
  workspace: { joined: true, lists: paths.map((path) => ({ path, content: `- ${path}` })), rulings: [] },
  made: { atlas, map, base: "digest" },
});

describe("what a browser keeps", () => {
  beforeEach(() => browserKeep().clear());

  it("is nothing at first, and then what was saved last", async () => {
    expect(await browserKeep().load()).toBeNull();
    await browserKeep().save(keptOf("a.md"));
    await browserKeep().save(keptOf("a.md", "b.md"));
    expect(await browserKeep().load()).toEqual(keptOf("a.md", "b.md"));
    await browserKeep().clear();
    expect(await browserKeep().load()).toBeNull();
  });

  it("is whole after a save that failed in the middle", async () => {
    const keep = browserKeep();
    await keep.save(keptOf("a.md"));
    const half = { ...keptOf("b.md"), made: { ...keptOf("b.md").made, atlas: { ...atlas, works: (() => []) as never } } };
    await expect(keep.save(half)).rejects.toBeInstanceOf(KeepFailure);
    expect(await keep.load()).toEqual(keptOf("a.md"));
  });
});
