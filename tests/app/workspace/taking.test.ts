import { describe, expect, it } from "vitest";
import type { Ruling } from "../../../src/model/ruling.ts";
import type { KeptList, Workspace } from "../../../src/app/workspace/keep.ts";
import { withoutTaken, withTaken, type Taken } from "../../../src/app/workspace/taking.ts";

const list = (path: string, content = path): KeptList => ({ path, content });
const ruling: Ruling = { kind: "same", works: ["work:a", "work:b"] } as unknown as Ruling;
const workspace = (lists: readonly KeptList[], rulings: readonly Ruling[] = []): Workspace => ({ joined: true, lists, rulings });

const before = workspace([list("old.md")]);
const after = workspace([list("old.md"), list("new.md")]);
const taken: Taken = { before, after, paths: new Set(["new.md"]), gain: null };

describe("lists that are taken out again", () => {
  it("leave what was there before", () => {
    expect(withoutTaken(after, taken)).toBe(before);
    expect(withoutTaken(after, { ...taken, before: null })).toBeNull();
  });

  it("leave what was decided and brought since then", () => {
    const since = workspace([list("old.md", "renamed"), list("new.md"), list("third.md")], [ruling]);
    expect(withoutTaken(since, taken)).toEqual(workspace([list("old.md", "renamed"), list("third.md")], [ruling]));
    const decided = { ...after, rulings: [ruling] };
    expect(withoutTaken(decided, { ...taken, before: null, paths: new Set(["old.md", "new.md"]) })).toEqual(workspace([], [ruling]));
  });

  it("give way to the list of that path that they took the place of", () => {
    const edited = workspace([list("new.md", "second"), list("old.md")]);
    const replaced: Taken = { ...taken, before: workspace([list("new.md", "first")]), after: workspace([list("new.md", "second")]) };
    expect(withoutTaken(edited, replaced)?.lists).toEqual([list("old.md"), list("new.md", "first")]);
  });

  it("come back beside what came since", () => {
    expect(withTaken(before, taken)).toBe(after);
    expect(withTaken(workspace([list("third.md")]), taken).lists).toEqual([list("third.md"), list("new.md")]);
  });
});
