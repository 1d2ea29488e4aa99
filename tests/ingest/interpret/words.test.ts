import { describe, expect, test } from "vitest";
import { shelfName } from "../../../src/ingest/interpret/entries/shelf-name.ts";
import { isIdle } from "../../../src/ingest/read/idle.ts";
import { isOrg } from "../../../src/ingest/read/org.ts";
import { isCourseMatter } from "../../../src/ingest/recognise/course.ts";
import { claimsOf, facts, relationsOf, titlesOf } from "./lists.ts";

const harbor = "Harbor: Pooling GPU Memory for Elastic Serving";
const lantern = "Lantern: Predictable Latency for Shared Clusters";

describe("words that mean something else at the beginning of a title", () => {
  test("a star before a link is a bullet of Markdown, whatever stands behind it", () => {
    expect(isOrg([`* [${harbor}](https://a.example/1.pdf) :fire:`, `* [${lantern}](https://a.example/2.pdf)`])).toBe(false);
    expect(isOrg(["## Serving", `* READ ${harbor}`, `* ${lantern}`])).toBe(false);
    expect(isOrg([`* READ ${harbor}`, "#+begin_src sh", "## a comment of the shell", "#+end_src", `* TODO ${lantern}`])).toBe(true);
  });

  test("work to hand in goes on in small letters, a title in capitals", () => {
    const dues = ["Project proposal due", "Lab 1 Report Due", "Final Exam", "Review Session", "Homework 2: Friday, Oct 12"];
    expect(dues.filter((line) => !isCourseMatter(line))).toEqual([]);
    const titles = ["Project Adam", "Review Spam Detection", "Final Words", "Report Cards at Scale"];
    expect(titles.filter(isCourseMatter)).toEqual([]);
  });

  test("a day without a paper is named in few words", () => {
    const idle = [
      "planning",
      "Social at 6pm",
      "Party!",
      "New Year's Eve",
      "organizational meeting (Zoom)",
      "Exams",
      "Planung SoSe, Wahl der Themen",
      "Weihnachtsfeier",
    ];
    expect(idle.filter((text) => !isIdle(text))).toEqual([]);
    const titles = [
      "Planning with Diffusion for Flexible Behavior Synthesis",
      "Social Networks That Matter for Recommendation",
      "Planung autonomer Fahrten mit Karten",
    ];
    expect(titles.filter(isIdle)).toEqual([]);
  });

  test("a shelf is named from what begins with a capital", () => {
    expect(["Papers from Google", "By Meta", "From scratch"].map(shelfName)).toEqual(["Google", "Meta", "From scratch"]);
  });

  test("a remark with a colon is nothing about the list unless it begins with a label", () => {
    const reasons = (line: string): readonly (string | undefined)[] =>
      claimsOf(`# Fest\n${line}\n\n## Serving\n- ${harbor} (OSDI'24)\n- ${lantern} (SOSP'23)\n`)
        .lines.filter((each) => each.line === 2)
        .map(({ reason }) => reason);
    expect(reasons("Instructor: A. Author")).toEqual(["about the list"]);
    expect(reasons("some remark of mine: see below")).not.toEqual(["about the list"]);
  });
});

test("a sentence in Chinese is told from a title, which may say through and under", () => {
  const reason = (line: string): string | undefined =>
    claimsOf(`# 论文\n\n## 推理\n- ${harbor} (OSDI'24)\n- ${lantern} (SOSP'23)\n\n${line}\n`).lines.find((each) => each.line === 7)?.reason;
  expect(reason("看过再说")).toBe("prose of the section");
  expect(reason("网络那一块还没开始")).toBe("prose of the section");
  expect(reason("维护：某同学。每周三讲一篇，讲完补笔记")).toBe("prose of the section");
  expect(reason("通过分层缓存加速推理")).not.toBe("prose of the section");
});

describe("words between names", () => {
  const related = (names: string): readonly string[] => relationsOf(claimsOf(`- ${harbor} (OSDI'24)\n  - Related work: ${names}`).works[0]);

  test('"et al." belongs to the name before it', () => {
    expect(related("Zhang et al. [OSDI'22], Lantern et Quarry [SOSP'23]")).toEqual([
      "related-work Zhang [OSDI'22]",
      "related-work Lantern",
      "related-work Quarry [SOSP'23]",
    ]);
  });
});

describe("what stands behind a closing or a label", () => {
  test("thanks before the list goes on close no mail", () => {
    const claims = claimsOf(`Hi all,\n\nThanks!\n- ${harbor} (OSDI 2024)\n- ${lantern} (SOSP 2023)\n`);
    expect(titlesOf(claims)).toEqual([harbor, lantern]);
  });

  test("a group may be an institution or a heap", () => {
    const institutions = (value: string): unknown =>
      facts(claimsOf(`- **${harbor}**\n  - Venue: OSDI 2024\n  - Group: ${value}`).works[0] as never)["institutions"];
    expect(institutions("Alibaba Group")).toEqual(["Alibaba Group"]);
    expect(institutions("scheduling")).toEqual([]);
  });
});

describe("the last word of a heading", () => {
  const topicsUnder = (heading: string): readonly string[] =>
    claimsOf(
      `# Club\n\n## ${heading}\n\n- Harbor: Pooling Memory for Elastic Serving, OSDI 2024\n\n## Others\n\n- Quarry: Mining Clusters, NSDI 2022`,
    )
      .works.slice(0, 1)
      .flatMap(({ topics }) => topics.map(({ value }) => value));

  test("stays where it belongs to the sentence, and goes with the venue behind it", () => {
    expect(topicsUnder("Lattices, since that is what you came for")).toEqual(["Lattices, since that is what you came for"]);
    expect(topicsUnder("Serving systems in OSDI 2020")).toEqual(["Serving systems"]);
  });
});
