import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const harbor = "Harbor: Pooling GPU Memory for Elastic Serving";
const lantern = "Lantern: Predictable Latency for Shared Clusters";
const quarry = "Quarry: Mining Idle Accelerators for Training";
const linked = (title: string): string => `[${title}](https://a.example/${title.slice(0, 3)})`;

const expected = [
  { title: harbor, venues: ["OSDI 2024"], people: [], topics: [] },
  { title: lantern, venues: ["SOSP 2023"], people: [], topics: [] },
  { title: quarry, venues: ["NSDI 2022"], people: [], topics: [] },
];

/** Ways in which groups write down who presents what on which day. */
const calendars: Readonly<Record<string, string>> = {
  "brackets behind the day": `- **2024-10-17** kick-off, no paper. Tom explains the room.\n- **2024-10-24** (Mira): ${linked(harbor)}, OSDI'24\n- **2024-10-31** public holiday\n- **2024-11-07** (Tom, first talk!): ${linked(lantern)}, SOSP'23\n- **2024-11-14** (Mira): ${linked(quarry)}, NSDI 22. A second round.\n- **2024-11-21** Christmas session: everybody brings one figure`,
  "names between dashes": `# Systems Seminar, Fall 2024\n\nTuesdays 4pm.\n\n* Sep 12 - Welcome and organization\n* Sep 19 - Mira - ${linked(harbor)} (OSDI'24)\n* Sep 26 - Tom & Mira - ${linked(lantern)} (SOSP'23)\n* Oct 3 - no seminar\n* Oct 10 - Tom - ${quarry} (NSDI'22)\n* Oct 17 - TBA`,
  "plain lines": `Lesegruppe Systeme, WS 2024/25\n\n24.10.2024  Anna: ${harbor} (OSDI 2024)\n31.10.2024  Feiertag\n07.11.2024  Ben: ${lantern} (SOSP 2023)\n14.11.2024  Anna: ${quarry} (NSDI 2022)`,
  "what is said of who presents": `- 24 Oct 2024, Oleg (Dr.!): *${harbor}* (OSDI 2024)\n- 31 Oct 2024, holiday\n- 7 Nov 2024, Jana (remote): *${lantern}* (SOSP 2023)\n- 14 Nov 2024, Oleg: *${quarry}* (NSDI 2022)`,
  "columns of blanks behind a number": `Systems seminar - log\n\n#1  Oct 16  Mira   ${harbor} (OSDI 2024)\n      Who presents brings biscuits.\n#2  Oct 23  Tom    ${lantern} (SOSP 2023)\n    Oct 30  no meeting\n#3  Nov 6   Mira   ${quarry} (NSDI 2022)`,
  "what else is read on a day, in columns": `Systems seminar\n\n10 Oct  Mira     OSDI '24 - ${harbor} (UC Berkeley)\n        Mira     SOSP '23 - ${lantern} (UCB)\n24 Oct  no meeting\n 7 Nov  Tom      NSDI '22 - ${quarry} (CMU)\n14 Nov  Tom      kick-off`,
  "what else is read on a day, below headings": `Seminar, winter\n\n--- Part 1 ---\n\n10 Oct\tMira\tOSDI '24 - ${harbor}\n\tMira\tSOSP '23 - ${lantern}\n17 Oct\tTom\tNSDI '22 - ${quarry}\n24 Oct\tTom\tcancelled`,
  "what else is read on a day, as links": `Lesekreis\n\n10.10.2024  Mira: ${linked(harbor)} (OSDI 2024)\n            Tom: ${linked(lantern)} (SOSP 2023)\n17.10.2024  Tom: ${linked(quarry)} (NSDI 2022)\n24.10.2024  Feiertag`,
  "headings for days": `# Journal club\n\n## 2024-02-06\n**Paper:** ${linked(harbor)} (OSDI 2024)\n**Presenter:** Mira Klein\n\n## 2024-02-13\nNo meeting (conference)\n\n## 2024-02-20\n**Paper:** ${linked(lantern)} (SOSP 2023)\n**Presenter:** Tom Huber\n\n## 2024-02-27\n**Paper:** ${linked(quarry)} (NSDI 2022)\n**Scribe:** Tom Huber`,
  "a table": `# Paper club\n\n| Date | Presenter | Paper | Scribe |\n|---|---|---|---|\n| 2025-01-09 | Mira Klein | ${linked(harbor)} (OSDI'24) | Tom |\n| 2025-01-16 | Tom Huber | cancelled | |\n| 2025-01-23 | Anja Roth | ${linked(lantern)} (SOSP'23) | Mira |\n| 2025-01-30 | Mira Klein | ${linked(quarry)} (NSDI'22) | Tom |`,
  "a table with weeks": `# Our paper club\n\n| Week | Date | Paper(s) | Lead |\n|--|--|--|--|\n| 1 | 9/12 | - | all |\n| 2 | 9/19 | ${linked(harbor)} (OSDI'24) | Mira |\n| 3 | 9/26 | ${linked(lantern)} (SOSP'23) | Tom |\n| 4 | 10/3 | *fall break* | |\n| 5 | 10/10 | ${linked(quarry)}, NSDI 2022 | Mira |`,
  "two papers on one day": `# Reading group\n\n- 24 Oct 2024: two short ones\n  - ${linked(harbor)}, OSDI'24\n  - ${linked(lantern)}, SOSP'23\n- 31 Oct 2024: cancelled\n- 7 Nov 2024: ${linked(quarry)}, NSDI'22 (presenter: Mira)`,
};

describe("calendars", () => {
  test.each(Object.entries(calendars))("%s: neither the day nor who presents belongs to the work", (_, text) => {
    const claims = claimsOf(text);
    expect(claims.works.map(facts)).toMatchObject(expected);
    expect(claims.works.map(({ date }) => date)).toEqual([undefined, undefined, undefined]);
    expect(claims.lines.filter(({ as }) => as === "unknown")).toEqual([]);
  });

  test.each([
    ["31.01.2025: ", "01.02.2025: ", "14.02.2025: "],
    ["2025-01-31 – ", "2025-02-01 – ", "2025-02-14 – "],
    ["31 Jan. 2025 | ", "1 Feb. 2025 | ", "14 Feb. 2025 | "],
    ["31 janvier 2025 : ", "1er février 2025 : ", "14 février 2025 : "],
    ["3 März 2025: ", "4 Mai 2025: ", "14 Dezember 2025: "],
  ])("days of a diary say when something was read, where each line says itself when it appeared: %s", (...days) => {
    const cited = ["OSDI 2024, PKU", "SOSP'23, Google", "NSDI 2022"];
    const lines = days.map((day, at) => `- ${day}${[harbor, lantern, quarry][at] ?? ""} (${cited[at] ?? ""})`);
    const claims = claimsOf(`# Systems\n\n## Tools\n\n- gdb\n- perf\n- a script\n\n## Papers\n\n${lines.join("\n")}\n`);
    expect(claims.works.map(facts)).toMatchObject(expected.map((each) => ({ ...each, topics: [] })));
    expect(claims.works.map(({ date }) => date)).toEqual([undefined, undefined, undefined]);
  });

  test("days stand alone over lines that are indented, of one work or of several", () => {
    const text = `Systems seminar
Thursdays 16:15, room 2.04.

SERVING

17.10.  (Mira)
        ${harbor}
        Mira Klein, Tom Huber
        OSDI 2024

24.10.  no meeting (holiday)

-- Christmas break --

9.1.    (Tom)
        There Is More Latency in Predictable Clusters
        Tom Huber et al.
        SOSP '23
        > a second reading is worth it
        ${quarry}
        Anja Roth, Ben Vogt
        NSDI 2022
`;
    const claims = claimsOf(text);
    const topics = ["SERVING"];
    expect(claims.works.map(facts)).toMatchObject([
      { title: harbor, venues: ["OSDI 2024"], people: ["Mira Klein", "Tom Huber"], topics },
      { title: "There Is More Latency in Predictable Clusters", venues: ["SOSP 2023"], people: ["Tom Huber"], topics },
      { title: quarry, venues: ["NSDI 2022"], people: ["Anja Roth", "Ben Vogt"], topics },
    ]);
    expect(claims.works.map(({ notes }) => notes.length)).toEqual([0, 1, 0]);
    expect(claims.lines.filter(({ as }) => as === "unknown")).toEqual([]);
  });

  test("a day that stands alone between works is nothing of the one before it", () => {
    const day = (name: string, title: string, venue: string): string => `*${name}*\n\nAda Byron. "${title}." ${venue}.\n`;
    const text = `# Storage (graduate seminar)\n\n## Serving\n\n${day("Tue 16 Jan", harbor, "OSDI 2024")}\n${day("Thu 18 Jan", lantern, "SOSP 2023")}\n${day("Tue 23 Jan", quarry, "NSDI 2022")}\n*Thu 25 Jan — midterm, closed book*\n\n*Tue 30 Jan — project presentations*\n`;
    const claims = claimsOf(text);
    expect(claims.works.map(({ title }) => title)).toEqual([harbor, lantern, quarry]);
    expect(claims.works.map(({ notes }) => notes.map(({ value }) => value))).toEqual([[], [], []]);
    expect(claims.lines.filter(({ as }) => as === "metadata").map(({ line }) => line)).toEqual([5, 9, 13]);
  });

  test.each([
    ["Tue Jan 10: Model serving", "Thu Jan 12, Tue Jan 17: Clusters", "Thu Jan 19: Long training"],
    ["Oct 3 - Model serving", "Oct 5 & 10: Clusters", "Oct 12 - Long training"],
    ["3. März: Model serving", "10. März und 17. März: Clusters", "24. März: Long training"],
  ])("days of a course stand over several works and say what they are about: %s", (...days) => {
    const section = (day: string, at: number): string =>
      `## ${day}\n\n- ${[harbor, lantern, quarry][at] ?? ""} (OSDI 2024)\n- There Is More Latency in Cluster ${"BCD"[at] ?? ""} (SOSP 2023)\n`;
    const { works } = claimsOf(`# CS 1\n\n${days.map(section).join("\n")}`);
    expect(works.map(({ topics }) => topics.map(({ value }) => value).join())).toEqual(
      ["Model serving", "Clusters", "Long training"].flatMap((topic) => [topic, topic]),
    );
  });

  test("but neither people nor rooms are it", () => {
    const section = (who: string, at: number): string =>
      `## ${String(3 + at)} March – ${who}\n\n- ${[harbor, lantern, quarry][at] ?? ""} (OSDI 2024)\n- There Is More Latency in Cluster ${"BCD"[at] ?? ""} (SOSP 2023)\n`;
    const topicsOf = (...who: readonly string[]): readonly unknown[] =>
      claimsOf(`# Group\n\n${who.map(section).join("\n")}`).works.flatMap(({ topics }) => topics);
    expect(topicsOf("Ann", "Bob", "Cy")).toEqual([]);
    expect(topicsOf("Ann Byron", "Bob Miller", "Cy Hopper")).toEqual([]);
    expect(topicsOf("Room 204", "Room 205", "Room 206")).toEqual([]);
  });

  test("what stands beside the days on which a group reads one work each is no topic", () => {
    const section = (title: string, at: number): string => `## ${24 + at} Oct: a short one\n\n- ${title} (OSDI 2024)\n`;
    const { works } = claimsOf(`# Reading group\n\n${[harbor, lantern, quarry].map(section).join("\n")}`);
    expect(works.flatMap(({ topics }) => topics)).toEqual([]);
  });

  test("days before titles that nobody presents say when they appeared or nothing, and are no calendar", () => {
    const text = ["2024-05-01", "2024-05-03", "2024-06-11"]
      .map((day, at) => `- [${day}] ${[harbor, lantern, quarry][at] ?? ""}`)
      .join("\n");
    expect(claimsOf(text).works.map(({ date }) => date?.value)).toEqual(["2024-05-01", "2024-05-03", "2024-06-11"]);
  });
});

describe("programmes", () => {
  test.each([
    ["An asterisk marks who gives the talk. 🏅 is a Best Paper.", `🏅 **${harbor}**`],
    ["🏅 = best paper, 🎓 = best student paper", `**${harbor}** 🏅`],
    ["Best papers are marked with ★.", `**★ ${harbor}**`],
    ["† Best Paper, ‡ Test of Time", `**${harbor}†**`],
  ])("a legend says what a sign beside a title means: %s", (legend, title) => {
    const { works } = claimsOf(
      `# SOSP 2023\n\n${legend}\n\n## Serving\n\n${title}\nWei Li* (PKU), Min Zhang (Duke)\n\n**${lantern}**\nAnn Smith* (Google), Bob Jones (CMU)\n\n**${quarry}**\nCarl Weber (CMU), Dora Klein* (PKU)\n`,
    );
    expect(works.map((work) => [work.title, work.awards.map(({ value }) => value)])).toEqual([
      [harbor, ["Best Paper"]],
      [lantern, []],
      [quarry, []],
    ]);
  });

  test("signs that a legend gives another meaning are no awards", () => {
    const { works } = claimsOf(`🔥 is a must read, 💻 has code.\n\n- 🔥 ${harbor} (OSDI 2024)\n- ${lantern} 💻 (SOSP 2023)\n`);
    expect(works.flatMap(({ awards }) => awards)).toEqual([]);
  });
});

describe("lists arranged by who did the work", () => {
  const shelves = (...names: string[]): string =>
    [harbor, lantern, quarry].map((title, at) => `## ${names[at] ?? ""}\n\n- ${title} (OSDI 2024)\n`).join("\n");

  test("headings that name institutions are those of what stands below, and no topics", () => {
    const found = claimsOf(
      `# By company\n\n${shelves("🏢 Google (1)", "Microsoft Research", "Amazon")}\n## Others\n\n- Heath: Burning Slowly through Several Nights (SOSP 2023)\n`,
    );
    expect(found.works.map(facts)).toMatchObject([
      { institutions: ["Google"], topics: [] },
      { institutions: ["Microsoft Research"], topics: [] },
      { institutions: ["Amazon"], topics: [] },
      { institutions: [] },
    ]);
  });

  test("so are bullets over bullets; what an entry says itself counts more", () => {
    const text = `- PKU\n  - ${harbor} (OSDI 2024)\n- Stanford\n  - ${lantern} (SOSP 2023) [Duke]\n- CMU\n  - ${quarry} (NSDI 2022)\n`;
    expect(claimsOf(text).works.map((work) => facts(work)["institutions"])).toEqual([["PKU"], ["Duke"], ["CMU"]]);
  });

  test("one heading among topics that is called like an institution is a topic", () => {
    const { works } = claimsOf(`# Papers\n\n${shelves("Rice", "Caching", "Scheduling")}`);
    expect(works.map((work) => [facts(work)["institutions"], facts(work)["topics"]])).toEqual([
      [[], ["Rice"]],
      [[], ["Caching"]],
      [[], ["Scheduling"]],
    ]);
  });

  test("titles are found by no other means than before", () => {
    expect(titlesOf(claimsOf(shelves("Google", "Amazon", "Huawei")))).toEqual([harbor, lantern, quarry]);
  });
});
