import { expect, test } from "vitest";
import { uniqueIds } from "../../../src/ingest/resolve/ids.ts";

const orcaAt = (line: number) => ({ name: "Orca", qualifiers: ["", "", `list ${String(line)}`], standing: 1 });

test("of works that are alike in all else the one on the earlier line keeps the plain id", () => {
  expect(uniqueIds("work", [orcaAt(101), orcaAt(98)])).toEqual(["work:orca-list-101", "work:orca"]);
  expect(uniqueIds("work", [orcaAt(98), orcaAt(101)])).toEqual(["work:orca", "work:orca-list-101"]);
});
