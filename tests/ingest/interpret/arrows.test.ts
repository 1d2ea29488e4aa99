import { expect, test, vi } from "vitest";
import { nobodyKnown } from "../../../src/ingest/interpret/relations/named-works.ts";
import { parseRelations } from "../../../src/ingest/interpret/relations/relations.ts";
import { mayBeginStatement } from "../../../src/ingest/interpret/phrases/phrasebook.ts";
import { plain } from "../../../src/ingest/read/rich.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { smallRegistry } from "../recognise/registry.ts";

vi.mock("../../../src/ingest/interpret/phrases/phrasebook.ts", { spy: true });

test("only of what an arrow leads to is it asked whether a remark begins so", () => {
  const asked = (text: string): number => {
    vi.mocked(mayBeginStatement).mockClear();
    parseRelations(plain(text), indexRegistry(smallRegistry), nobodyKnown);
    return vi.mocked(mayBeginStatement).mock.calls.length;
  };
  expect(asked("→ extends Orca")).toBe(1);
  expect(asked("extends Orca")).toBe(0);
});
