import { describe, expect, test } from "vitest";
import type { Ruling } from "../../../src/model/ruling.ts";
import type { ListClaims } from "../../../src/ingest/claims.ts";
import { resolve } from "../../../src/ingest/resolve/resolve.ts";
import { listOf, registry } from "./claims.ts";

const run = (lists: readonly ListClaims[], rulings: readonly Ruling[] = []) => resolve(lists, registry, rulings);
const titles = (lists: readonly ListClaims[], rulings: readonly Ruling[] = []): readonly string[] =>
  run(lists, rulings).atlas.works.map((work) => work.title);

describe("rulings", () => {
  const lists = [
    listOf("a", [{ title: "Heterogeneity-Aware Cluster Scheduling Policies for Deep Learning Workloads", venue: "OSDI'20" }]),
    listOf("b", [{ title: "Gavel", venue: "OSDI 2020" }]),
  ];
  const gavel = [{ name: "Gavel" }, { name: "Heterogeneity-Aware Cluster Scheduling Policies for Deep Learning Workloads" }];

  test("join what no evidence joins", () => {
    const { atlas, merges } = run(lists, [{ decision: "same", works: gavel, reason: "the paper calls its system so", date: "2026-11-20" }]);
    expect(atlas.works).toMatchObject([
      { title: "Heterogeneity-Aware Cluster Scheduling Policies for Deep Learning Workloads", shortTitle: "Gavel" },
    ]);
    expect(merges[0]?.reasons[0]?.rule).toContain("ruling of 2026-11-20");
  });

  test("keep apart what evidence joins", () => {
    const works = [
      listOf("a", [{ title: "ByteCheckpoint: A Unified Checkpointing System for Large Foundation Model Development" }]),
      listOf("b", [{ title: "ByteCheckpoint: A Unified Checkpointing System for LLM Development" }]),
    ];
    expect(titles(works)).toHaveLength(1);
    expect(
      titles(works, [
        {
          decision: "different",
          date: "2026-11-20",
          reason: "to see it",
          works: [
            { name: "ByteCheckpoint: A Unified Checkpointing System for Large Foundation Model Development" },
            { name: "ByteCheckpoint: A Unified Checkpointing System for LLM Development" },
          ],
        },
      ]),
    ).toHaveLength(2);
  });

  test("correct fields", () => {
    const grounds = { reason: "the list errs", date: "2026-11-20" };
    const { atlas } = run(
      [listOf("a", [{ title: "Orca: A Distributed Serving System", venue: "OSDI'23", at: "Rice" }])],
      [
        {
          decision: "field",
          work: { name: "Orca: A Distributed Serving System" },
          field: "venue",
          from: "OSDI'23",
          value: "OSDI'22",
          ...grounds,
        },
        {
          decision: "field",
          work: { name: "Orca: A Distributed Serving System" },
          field: "institution",
          from: "Rice",
          value: "Duke",
          ...grounds,
        },
        { decision: "field", work: { name: "Orca: A Distributed Serving System" }, field: "shortTitle", value: "ORCA", ...grounds },
      ],
    );
    expect(atlas.works).toMatchObject([{ year: 2022, shortTitle: "ORCA" }]);
    expect(atlas.institutions.map((each) => each.name)).toEqual(["Duke University"]);
  });

  test("that contradict each other are reported", () => {
    const grounds = { reason: "x", date: "2026-11-20" };
    const { atlas } = run(lists, [
      { decision: "same", works: gavel, ...grounds },
      { decision: "different", works: gavel, ...grounds },
    ]);
    expect(atlas.problems.map((problem) => problem.rule)).toContain("ruling/contradiction");
    expect(atlas.works).toHaveLength(2);
  });
});
