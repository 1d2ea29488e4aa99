import { describe, expect, test } from "vitest";
import { statedByBadge } from "../../../src/ingest/read/badge.ts";
import { ingest } from "../../../src/ingest/ingest.ts";
import { claimsOf, facts } from "../interpret/lists.ts";
import { smallRegistry } from "../recognise/registry.ts";

const badges = "https://img.shields.io/badge/";

describe("what a badge says of where and when", () => {
  test.each([
    ["OSDI 2020", `${badges}OSDI-2020-blue`, "OSDI 2020"],
    ["", `${badges}OSDI-2020-blue.svg`, "OSDI 2020"],
    ["venue", `${badges}USENIX_Security-2021-red?style=flat`, "USENIX Security 2021"],
    ["", `${badges}IEEE%20VIS-2019-blue`, "IEEE VIS 2019"],
    ["SOSP'21", "https://example.org/a.png", "SOSP'21"],
    ["", `${badges}Best_Paper-red`, "Best Paper"],
    ["", `${badges}Award-Best%20Paper-gold`, "Best Paper"],
    ["Award", `${badges}award-Best%20Paper-gold`, "Best Paper"],
    ["Test of Time Award", `${badges}x-gold`, "Test of Time"],
  ])("%s %s", (alt, url, edition) => expect(statedByBadge(alt, url)).toBe(edition));

  test.each([
    ["stars", "https://img.shields.io/github/stars/a/b.svg?style=social"],
    ["papers", `${badges}papers-24-success`],
    ["Oral", `${badges}ICLR-Oral-blue`],
    ["", `${badges}awesome-best_papers-green`],
    ["", `${badges}License-MIT-green`],
    ["last update", `${badges}updated-2024-green`],
    ["", `${badges}%E0%A4%A-2024-red`],
    ["a photograph of the group", "https://example.org/2020/group.jpg"],
  ])("nothing: %s %s", (alt, url) => expect(statedByBadge(alt, url)).toBeNull());

  test("stands beside the title that the badge stands beside", () => {
    const { works } = claimsOf(
      `- **Quick Reads over Slow Networks** ![OSDI 2020](${badges}OSDI-2020-blue) [![arXiv](${badges}arXiv-2006.1-red)](https://arxiv.org/abs/2006.11239)\n- **Ordered Reads over Slow Networks** ![](${badges}SOSP-2021-blue)\n`,
    );
    expect(works.map((work) => [work.title, facts(work)["venues"]])).toEqual([
      ["Quick Reads over Slow Networks", ["OSDI 2020"]],
      ["Ordered Reads over Slow Networks", ["SOSP 2021"]],
    ]);
  });
});

const records = `==== Reads ====

title: Quick Reads over Slow Networks
where: OSDI 2020

title: Ordered Reads over Slow Networks
where: SOSP 2021

==== Writes ====

title: Slow Writes to Quick Disks
where: OSDI 2022

# vim: set tw=0 nowrap:
`;

describe("files of an editor", () => {
  test("headings between rows of one sign hold what follows, and lines for the editor are nothing", () => {
    const { atlas, lists } = ingest([{ path: "records.txt", text: records }], { registry: smallRegistry, rulings: [] });
    expect(atlas.topics.map(({ name }) => name).sort()).toEqual(["Reads", "Writes"]);
    expect(lists[0]?.lines.find(({ line }) => line === 14)).toMatchObject({ as: "ignored", reason: "for an editor" });
  });

  test.each(["== ", "%% ", "+++ "])("%s", (sign) => {
    const framed = records.replace(/^==== (\w+) ====$/gm, (_, name: string) => `${sign}${name} ${sign.trim()}`);
    const { atlas } = ingest([{ path: "records.txt", text: framed }], { registry: smallRegistry, rulings: [] });
    expect(atlas.topics.map(({ name }) => name).sort()).toEqual(["Reads", "Writes"]);
  });
});

test("badges beside each other in a cell say each what it says", () => {
  const cells = `![OSDI 2021](${badges}OSDI-2021-orange) ![Best Paper](${badges}Best%20Paper-gold)`;
  const { works } = claimsOf(
    `| Paper | Venue |\n|---|---|\n| [Quick Reads over Slow Networks](https://x.example/a) | ${cells} |\n| [Slow Reads over Quick Networks](https://x.example/b) | ![SOSP 2021](${badges}SOSP-2021-orange) |\n`,
  );
  expect(works.map((work) => [facts(work)["venues"], work.awards.map(({ value }) => value)])).toEqual([
    [["OSDI 2021"], ["Best Paper"]],
    [["SOSP 2021"], []],
  ]);
});
