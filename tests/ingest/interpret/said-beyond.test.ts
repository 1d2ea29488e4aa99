import { describe, expect, it } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const table = (cell: string): string => `# Machines

| Paper | Venue |
|---|---|
| Tracing the Quiet Ledger: Auditable Queues | SOSP'19 |
| Loud Ledger: Queues That Shout at Scale | OSDI'18 | ${cell} |
| Pipes Without Locks in Shared Memory | NSDI'17 |
`;

describe("what a row says beyond the columns of its table", () => {
  it.each(["HKUST", "USTC, HKUST"])("is who did the work, where it is somebody known: %s", (cell) => {
    expect(facts(claimsOf(table(cell)).works[1]!)).toMatchObject({ institutions: cell.split(", "), notes: [] });
  });

  it("stays a remark otherwise", () => {
    expect(facts(claimsOf(table("loud indeed")).works[1]!)).toMatchObject({ institutions: [], notes: ["loud indeed"] });
  });
});

describe("authors under a label", () => {
  it.each([
    "- 作者：Zoe Quill, Xiao Li, Yuan Cen, Yu Dong, Jie Tan 等",
    "- 作者：Zoe Quill, Xiao Li, Yuan Cen, Yu Dong, Jie Tan等人",
    "- 著者: Zoe Quill, Xiao Li, Yuan Cen, Yu Dong, Jie Tan ほか",
  ])("end before those left out: %s", (line) => {
    const text = `# 笔记\n\n- Tracing the Quiet Ledger: Auditable Queues (SOSP 2019)\n  ${line}\n`;
    const people = facts(claimsOf(text).works[0]!)["people"];
    expect(people).toEqual(["Zoe Quill", "Xiao Li", "Yuan Cen", "Yu Dong", "Jie Tan"]);
  });
});
