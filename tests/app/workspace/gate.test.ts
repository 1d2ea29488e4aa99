import { describe, expect, it } from "vitest";
import { createGate } from "../../../src/app/workspace/gate.ts";
import type { WorkspaceStore } from "../../../src/app/workspace/workspace-store.ts";

describe("the way to the lists of one's own", () => {
  it("is fetched once, and anew where that failed", async () => {
    const workspace = {} as WorkspaceStore;
    let asked = 0;
    const gate = createGate(async () => {
      asked += 1;
      if (asked === 1) throw new Error("offline");
      return workspace;
    });
    await expect(gate.show()).rejects.toThrow("offline");
    expect([gate.open.get(), gate.workspace.get()]).toEqual([true, null]);
    expect(gate.trouble.get()).toContain("could not be fetched");
    expect([await gate.enter(), await gate.enter(), asked]).toEqual([workspace, workspace, 2]);
    expect([gate.workspace.get(), gate.trouble.get()]).toEqual([workspace, null]);
  });
});
