import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const titles = [
  "Harbor: Pooling GPU Memory for Elastic Serving",
  "Lantern: Finding Slow Disks before They Fail",
  "Quarry: Log-Structured Caching at the Edge",
  "Moored Boats: Scheduling without Ropes",
  "Tidal Waves: Bounding the Latency of Distant Replicas",
  "Deep Water: Fast Recovery for Sunken Databases",
];

describe("headings over the facts of works", () => {
  test.each([
    ["- Venue: OSDI 2024", "EWA Ropes"],
    ["**Venue:** OSDI 2024", "Rope Compression"],
    ["- OSDI 2024", "Ropes"],
    ["- 会议：OSDI 2024", "Rope Rendering"],
  ])("%s: two words are a title too", (where, short) => {
    const list = [...titles.slice(0, 4), short].map((title) => `### ${title}\n${where}\n\nA remark of some length on it.\n`).join("\n");
    expect(claimsOf(`# Notes\n\n## Boats\n\n${list}`).works.map(facts).at(-1)).toMatchObject({
      title: short,
      venues: ["OSDI 2024"],
      topics: ["Boats"],
    });
  });

  test("two words over no fact stay what the list is about", () => {
    const list = titles.slice(0, 4).map((title) => `### ${title}\n- Venue: OSDI 2024\n`);
    expect(titlesOf(claimsOf(`# Notes\n\n## Boats\n\n${list.join("\n")}\n### Rope Rendering\n\nA remark of some length.\n`))).not.toContain(
      "Rope Rendering",
    );
  });

  const numbered = titles.map((title, at) => `### ${String(at + 1)}. ${title}\n- Venue: OSDI 2024\n\nA remark of some length on it.\n`);
  const appendix = "Using Harbor and Lantern with Moored Boats";

  test("one without number and facts among those with both is about them", () => {
    expect(titlesOf(claimsOf(`# Notes\n\n${numbered.join("\n")}\n### ${appendix}\n\nSee the other file.\n`))).toEqual(titles);
  });

  test.each([
    ["with facts", `### ${appendix}\n- Venue: OSDI 2024\n`],
    ["with its number", `### 7. ${appendix}\n`],
  ])("%s it is one of them", (_, section) => {
    expect(titlesOf(claimsOf(`# Notes\n\n${numbered.join("\n")}\n${section}\nSee the other file.\n`))).toContain(appendix);
  });
});
