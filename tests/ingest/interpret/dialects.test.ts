import { describe, expect, test } from "vitest";
import { sharedLists } from "../knowledge.ts";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const harbor = "Harbor: Pooling GPU Memory for Elastic Serving";
const lantern = "Lantern: Predictable Latency for Shared Clusters";

/** Ways of writing the same two papers that no list at hand uses exactly so: habits must carry over. */
const dialects: Readonly<Record<string, string>> = {
  "Chinese fields below a bold title": `## 一、推理系统\n- **[OSDI'24] ${harbor}**\n  - 作者：Wei Li, Min Zhang\n  - 单位：PKU、Huawei\n  - 总结：池化\n- **[SOSP'23] ${lantern}**\n  - 作者：Ann Smith, Bob Jones\n  - 单位：Duke`,
  "records of three lines": `${harbor}\nWei Li, Min Zhang\nOSDI 2024\n\n${lantern}\nAnn Smith, Bob Jones\nSOSP 2023\n`,
  "fields below numbered items": `1. ${harbor}\n   - Authors: Wei Li, Min Zhang\n   - Venue: OSDI 2024\n2. ${lantern}\n   - Authors: Ann Smith, Bob Jones\n   - Venue: SOSP 2023`,
  "authors in italics, venue behind": `* **${harbor}**, *Wei Li, Min Zhang*, OSDI 2024. [[pdf]](https://a.example/1.pdf)\n* **${lantern}**, *Ann Smith, Bob Jones*, SOSP 2023. [[pdf]](https://a.example/2.pdf)`,
  "headings with authors and venue below": `### [${harbor}](https://a.example/1.pdf)\n*Wei Li, Min Zhang*\nOSDI 2024\n\n### [${lantern}](https://a.example/2.pdf)\n*Ann Smith, Bob Jones*\nSOSP 2023\n\n### [Quarry: Mining Idle Accelerators](https://a.example/3.pdf)\n*Carl Weber, Dora Klein*\nNSDI 2023`,
  "references of a bibliography": `- Wei Li and Min Zhang. 2024. ${harbor}. In OSDI 2024.\n- Ann Smith, Bob Jones, "${lantern}," in Proc. SOSP, 2023, pp. 1-15.`,
  "a table with Chinese headers": `| 时间 | 标题 | 会议 | 作者 | 链接 |\n|---|---|---|---|---|\n| 2024.07 | ${harbor} | OSDI'24 | Wei Li, Min Zhang | [论文](https://a.example/1.pdf) |\n| 2023.10 | ${lantern} | SOSP'23 | Ann Smith, Bob Jones | [论文](https://a.example/2.pdf) |`,
};

describe("dialects", () => {
  test.each(Object.entries(dialects))("%s", (_, text) => {
    expect(claimsOf(text).works.slice(0, 2).map(facts)).toMatchObject([
      { title: harbor, venues: ["OSDI 2024"], people: ["Wei Li", "Min Zhang"] },
      { title: lantern, venues: ["SOSP 2023"], people: ["Ann Smith", "Bob Jones"] },
    ]);
  });

  test("titles with slashes, in guillemets, behind marks", () => {
    expect(claimsOf(`- ${harbor} / OSDI'24 / PKU / [pdf](https://a.example/1.pdf)`).works.map(facts)).toMatchObject([
      { title: harbor, venues: ["OSDI 2024"], institutions: ["PKU"] },
    ]);
    expect(claimsOf(`- 《${harbor}》 NSDI 2023，PKU`).works.map(facts)).toMatchObject([
      { title: harbor, venues: ["NSDI 2023"], institutions: ["PKU"] },
    ]);
    expect(
      claimsOf(`* \`serving\` \`memory\` [${harbor}](https://arxiv.org/abs/3101.00001)\n  > **TL;DR**: Pools memory.`).works.map(facts),
    ).toMatchObject([{ title: harbor, topics: ["serving", "memory"] }]);
  });

  test("two works on one line share nothing but their note's line", () => {
    const claims = claimsOf(
      "* [The Long Log File System](https://a.example/1.pdf) (1993) and The [Short Log](https://a.example/2.pdf) (2002): Logs are everywhere.",
    );
    expect(claims.works.map(({ title, date }) => [title, date?.value])).toEqual([
      ["The Long Log File System", "1993"],
      ["The Short Log", "2002"],
    ]);
  });

  test("a list of bare titles, short ones too", () => {
    const claims = claimsOf(
      "# Reading\n\n## Consensus\n- Paxos Made Simple\n- In Search of an Understandable Consensus Algorithm\n- ZooKeeper: Wait-free Coordination for Internet-scale Systems",
    );
    expect(titlesOf(claims)).toHaveLength(3);
    expect(claims.habits).toContain("nothing stands beside the titles; lines that look like titles are entries");
  });

  test("a table of names only, with the venue in two columns", () => {
    const claims = claimsOf(
      "| **Scheduler** | **Year** | **Series** | **Paper** | **Cost** |\n|:-:|:-:|:-:|:-:|:-:|\n| Gavotte | 2031 | OSDI | [Paper](https://www.usenix.org/a) | ♣ |\n| Minuet | 2030 | NSDI | [Paper](https://www.usenix.org/b) | - |\n\n| JCT | Cost |\n|:-:|:-:|\n| ♣ | ♠ |",
    );
    expect(claims.works.map((work) => [work.title, work.nameOnly, facts(work)["venues"]])).toEqual([
      ["Gavotte", true, ["OSDI 2031"]],
      ["Minuet", true, ["NSDI 2030"]],
    ]);
  });

  test("a column of related work, and one of baselines, which may as well hold what was measured", () => {
    const claims = claimsOf(
      "| Title | Venue | Related work | Builds on | Baseline |\n|---|---|---|---|---|\n| Harbor: Pooling Memory of Many Kinds | OSDI'31 | [Lantern](https://a.example/2.pdf), Gavotte [NSDI'30] | Minuet | Orca |\n| Lantern: Predictable Latency for Shared Clusters | SOSP'30 | | | |",
    );
    expect(claims.works.map(({ relations }) => relations.map(({ type, target, place }) => [type, target.name, place.line]))).toEqual([
      [
        ["related-work", "Lantern", 3],
        ["related-work", "Gavotte", 3],
        ["builds-on", "Minuet", 3],
      ],
      [],
    ]);
    expect(claims.works[0]?.links).toEqual([]);
    expect(claims.works[0]?.notes.map(({ value }) => value)).toEqual(["Baseline: Orca"]);
    expect(claims.habits).toContainEqual(expect.stringContaining("title, venue, relations, relations, notes"));
  });

  test("habits are reported in words, with their counts", () => {
    const claims = claimsOf(
      Array.from({ length: 4 }, (_, index) => `- [OSDI'31] Part ${String(index)}: Another Title of This List\n  - PKU & Duke`).join("\n"),
    );
    expect(claims.habits).toEqual(
      expect.arrayContaining(["[brackets] before the title: venues (4 of 4)", "level-2 bullets: institutions (4 of 4 known)"]),
    );
  });
});

describe("nothing is dropped in silence", () => {
  const lists = [...sharedLists("seeds/"), ...sharedLists("lists/"), ...sharedLists("lists/more/")];
  test.skipIf(lists.length === 0).each(lists)("every line of $path has one account, 98 in 100 a known one", ({ text }) => {
    const { lines } = claimsOf(text);
    const written = text.split(/\r\n|\r|\n/).flatMap((line, index) => (line.trim() === "" ? [] : [index + 1]));
    expect(lines.map(({ line }) => line)).toEqual(written);
    expect(lines.filter(({ as }) => as !== "unknown").length / lines.length).toBeGreaterThanOrEqual(0.98);
  });

  test("a line that may be a work and is not taken for one is a problem", () => {
    const claims = claimsOf(
      "## A\n- [OSDI'31] Harbor: Pooling Memory of Many Kinds\n- [OSDI'31] Lantern: Predictable Latency for Clusters\n\n## B\n- Several Remarks Which Resemble Titles Quite Closely",
    );
    const unknown = claims.lines.filter(({ as }) => as === "unknown").map(({ line }) => line);
    expect(unknown).toEqual(claims.problems.filter(({ rule }) => rule === "line-not-understood").map(({ place }) => place?.line));
    expect([...unknown, ...claims.works.map(({ line }) => line)].sort()).toEqual([2, 3, 6]);
  });
});

describe("hostile lists", () => {
  test.each([
    "[",
    "(",
    "|",
    "- ",
    "* [",
    "A (B), ",
    "A, ",
    "by A ",
    "and ",
    "OSDI'24 ",
    "Related work: ",
    "[A](http://a) and ",
    "A [OSDI22] ",
    "《",
    "：",
    "@a ",
  ])("%j over and over", (piece) => {
    expect(claimsOf(`- ${piece.repeat(12_000 / piece.length)}`).lines.length).toBe(1);
  });

  test("no text, one letter, noise", () => {
    const noise = Array.from({ length: 20_000 }, (_, index) => String.fromCharCode((index * 7919) % 256)).join("");
    expect([claimsOf(""), claimsOf("\n\n"), claimsOf("a")].map(({ works }) => works.length)).toEqual([0, 0, 0]);
    expect(claimsOf(noise).lines.length).toBeGreaterThan(0);
  });
});
