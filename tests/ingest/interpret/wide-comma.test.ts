import { describe, expect, test } from "vitest";
import type { ListClaims } from "../../../src/ingest/claims.ts";
import { interpret } from "../../../src/ingest/interpret/interpret.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { shippedRegistry } from "../knowledge.ts";
import { facts, relationsOf } from "./lists.ts";

const registry = indexRegistry(shippedRegistry());
const claimsOf = (text: string): ListClaims => interpret({ id: "source:test", title: "Test", path: "test.md", text }, registry);

const read = (line: string): Record<string, unknown> | undefined =>
  claimsOf(`# 谷仓\n\n- 【OSDI'31】${line}\n- 【SOSP'29】Sickle: Cutting Grass with Shared Blades，EPFL\n`).works.map((work) => ({
    ...facts(work),
    awards: work.awards.map(({ value }) => value),
  }))[0];

describe("behind a title in Latin letters a wide comma ends it", () => {
  test.each<[line: string, found: Record<string, unknown>]>([
    ["Plain Shelves for Wooden Memory，UCSD", { institutions: ["UCSD"] }],
    ["Plain Shelves for Wooden Memory，UNIST、浙江大学 ★★", { institutions: ["UNIST", "浙江大学"] }],
    ["Plain Shelves for Wooden Memory，CMU + Intel Labs", { institutions: ["CMU", "Intel Labs"] }],
    ["Plain Shelves for Wooden Memory，浙江大学（左思、吴小杰、陈二）", { institutions: ["浙江大学"], people: ["左思", "吴小杰", "陈二"] }],
    ["Plain Shelves for Wooden Memory，MIT（Ada Byron、Bea Cole）", { institutions: ["MIT"], people: ["Ada Byron", "Bea Cole"] }],
    ["Plain Shelves for Wooden Memory，浙江大学（ShelfOS，张小三、李四等）", { institutions: ["浙江大学"], people: ["张小三", "李四"] }],
    ["Plain Shelves for Wooden Memory，浙江大学，左思、华一、吴小杰", { institutions: ["浙江大学"], people: ["左思", "华一", "吴小杰"] }],
    ["Plain Shelves for Wooden Memory，MIT、UCLA ★★★ 最佳论文", { institutions: ["MIT", "UCLA"], awards: ["最佳论文"] }],
    ["Plain Shelves for Wooden Memory，MIT 🏆 时间检验奖", { institutions: ["MIT"], awards: ["时间检验奖"] }],
    ["Plain Shelves for Wooden Memory（即 Shelf&Board），MIT、浙江大学", { institutions: ["MIT", "浙江大学"] }],
    ["Plain Shelves for Wooden Memory，MIT。写得很清楚", { institutions: ["MIT"] }],
    ["Plain Shelves for Wooden Memory，马普所（MPI-SWS）、MIT", { institutions: ["马普所", "MIT"] }],
  ])("%s", (line, found) => {
    expect(read(line)).toMatchObject({ title: "Plain Shelves for Wooden Memory", ...found });
  });

  test("what is said of the work stands behind the facts", () => {
    const [work] = claimsOf(
      "# 谷仓\n\n- 【OSDI'31】Plain Shelves for Wooden Memory，MIT，用的就是 Sickle 的刀\n- 【SOSP'29】Sickle: Cutting Grass with Shared Blades，EPFL\n",
    ).works;
    expect(work && facts(work)).toMatchObject({ title: "Plain Shelves for Wooden Memory", institutions: ["MIT"] });
    expect(work?.notes.map(({ value }) => value)).toEqual(["用的就是 Sickle 的刀"]);
    expect(relationsOf(work)).toEqual(["builds-on Sickle"]);
  });

  test("a name that stands in the wrong place is no work", () => {
    const { works } = claimsOf("# 谷仓\n\n- 【OSDI'31】Plain Shelves for Wooden Memory，MIT\n- 【OSDI'30】BoardFS 不是这个方向，挪走。\n");
    expect(works).toHaveLength(1);
  });

  test.each(["（由组里新人补充）", "（网络组的同学整理）", " (maintained by the shelf group)", " (von Mara ergänzt)"])(
    "who keeps the lines of a heading is no topic: %s",
    (who) => {
      const [work] = claimsOf(`# Wood\n\n## Boards${who}\n\n- Plain Shelves for Wooden Memory (OSDI 2031)\n\n## Nails\n`).works;
      expect(work && facts(work)).toMatchObject({ topics: ["Boards"] });
    },
  );
});
