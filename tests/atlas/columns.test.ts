import { describe, expect, test } from "vitest";
import { columnsOf, edgeTypes, kindAt, nameAt } from "../../src/atlas/columns.ts";
import { edgeAt } from "../../src/atlas/walk.ts";
import { edgeType } from "../../src/model/edge.ts";
import { kindOf } from "../../src/model/ids.ts";
import { smallAtlas } from "./fixture.ts";

const columns = columnsOf(smallAtlas);

describe("columns", () => {
  test("every edge type of the model has a code", () => {
    expect([...edgeTypes].sort()).toEqual([...edgeType.options].sort());
  });
  test("give back every edge as it was", () => {
    expect(smallAtlas.edges.map((_, e) => edgeAt(columns, e))).toEqual(smallAtlas.edges);
  });
  test("know the kind and the name of every node", () => {
    expect(columns.ids.map((_, i) => kindAt(columns, i))).toEqual(columns.ids.map(kindOf));
    expect(nameAt(columns, columns.index.get("work:dlora")!)).toBe("dLoRA");
    expect(nameAt(columns, columns.index.get("person:zoe")!)).toBe("Zoë Ångström");
  });
});
