import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf, titlesOf } from "./lists.ts";

const only = (text: string): Record<string, unknown> =>
  facts(
    claimsOf(text).works[0] ??
      (() => {
        throw new Error("no work found");
      })(),
  );

describe("what is a work and what only looks like one", () => {
  test("topic bullets beside paper bullets", () => {
    const claims = claimsOf(`# Fest
## Models
* Small ones
  * Pebble: Shrinking Models by Grinding \\[[Paper](https://a.example/1.pdf)]
    * Stanford
* Boulder: Training Models Too Large to Lift \\[[Paper](https://a.example/2.pdf)]
  * PKU & Huawei`);
    expect(claims.works.map(facts)).toMatchObject([
      { title: "Pebble: Shrinking Models by Grinding", topics: ["Models", "Small ones"], institutions: ["Stanford"] },
      { title: "Boulder: Training Models Too Large to Lift", topics: ["Models"], institutions: ["PKU", "Huawei"] },
    ]);
  });

  test("a table of contents, acronyms, ways to contribute and a researcher list hold no works", () => {
    const claims = claimsOf(`# List of Things
## Contents
- [Fast Paths for Slow Packets](#fast)
  - [Slow Paths for Fast Packets](#slow)
## Fast
- Gull: Fast Paths for Slow Packets over Rough Networks [[Paper]](https://a.example/1.pdf)
## Acronyms
- RDMA: Remote Direct Memory Access
## Researchers
| Name | University | Homepage |
|---|---|---|
| Ada Byron | Stanford | [site](https://b.example) |
## Contributing
Please open an [issue](https://github.com/x/y/issues) when a paper of OSDI 2024 is missing.`);
    expect(titlesOf(claims)).toEqual(["Gull: Fast Paths for Slow Packets over Rough Networks"]);
    expect(claims.lines.filter(({ as }) => as === "unknown")).toEqual([]);
  });

  test("open-source projects are software, unless a venue says that they are papers", () => {
    const claims = claimsOf(`## Open Source Projects
- [Kiln: Baking Kernels at Home](https://kiln.example)
- [ATC'31] Oven: Baking Kernels Outside of Home [[code]](https://github.com/o/ven)`);
    expect(claims.works.map(({ type, title }) => [type, title])).toEqual([
      ["software", "Kiln: Baking Kernels at Home"],
      ["paper", "Oven: Baking Kernels Outside of Home"],
    ]);
  });

  test("questions beside papers are none", () => {
    const claims = claimsOf(`### Stacks
**[Questions]**
- How can we make stacks taller without making them fall over?
- Can we stack networks on top of each other?

**[Related Works]**
- 21-NSDI-Towers: Stacking Networks by Hand
- 22-SIGCOMM-Jenga-Taking Layers out of Standing Stacks`);
    expect(claims.works.map(({ title, venues }) => [title, venues[0]?.value.series, venues[0]?.value.year])).toEqual([
      ["Towers: Stacking Networks by Hand", "NSDI", 2021],
      ["Jenga-Taking Layers out of Standing Stacks", "SIGCOMM", 2022],
    ]);
  });

  test("a section called Related Works is a topic and relates nothing", () => {
    const claims = claimsOf("## Related Works\n- [OSDI'31] Anchor: Holding Data Where It Is\n- [OSDI'31] Buoy: Marking Data That Moves");
    expect(claims.works.flatMap(({ relations }) => relations)).toEqual([]);
    expect(claims.works[0]?.topics.map(({ value }) => value)).toEqual(["Related Works"]);
  });

  test("empty rows of a template", () => {
    const row = (venue: string, title: string, org: string): string => `| ${venue} | 2031 | ${title} | ${org} | [[paper]]() |`;
    const claims = claimsOf(
      `| Conference | Year | Paper | Org | Link |\n|:-:|:-:|---|:-:|:-:|\n${row("OSDI", "Cairn: Stacking Logs without a Leader", "Duke")}\n${row("SOSP", "", "University")}\n${row("ATC", "", "University")}`,
    );
    expect(claims.works.map(facts)).toMatchObject([
      { title: "Cairn: Stacking Logs without a Leader", venues: ["OSDI 2031"], institutions: ["Duke"] },
    ]);
    expect(claims.lines.filter(({ reason }) => reason === "row without a title").map(({ line }) => line)).toEqual([4, 5]);
  });

  test("the same paper twice under two topics is two claims", () => {
    const entry = "- [ASPLOS'31] Ferry: Carrying Pages across Sockets";
    expect(claimsOf(`## Memory\n${entry}\n## Sockets\n${entry}`).works.map(({ line, topics }) => [line, topics[0]?.value])).toEqual([
      [2, "Memory"],
      [4, "Sockets"],
    ]);
  });

  test("talks among papers: sessions without papers, and speakers below a heading", () => {
    const claims = claimsOf(`# Day1
## [The Next Hundred Years of Files](https://a.example/slides.pdf)
Ada Byron@Stanford

Files will be with us.

## Towards Kinder Error Messages for Everybody

# Day2
## Storage 1
### Cellar: Keeping Bytes Cold and Dark
### Attic: Finding What Was Stored Long Ago
### On Being Wrong in Interesting Ways
Charles Babbage

## Storage 2
### Shelf: Ordering Blocks by Hand and by Heart`);
    expect(titlesOf(claims, "talk")).toEqual([
      "The Next Hundred Years of Files",
      "Towards Kinder Error Messages for Everybody",
      "On Being Wrong in Interesting Ways",
    ]);
    expect(claims.works.filter(({ type }) => type === "talk").map(({ people }) => people.map(({ value }) => value.name))).toEqual([
      ["Ada Byron"],
      [],
      ["Charles Babbage"],
    ]);
    expect(titlesOf(claims, "paper")).toHaveLength(3);
  });
});

describe("what stands around a title", () => {
  test.each([
    ["- Loom: Weaving Threads \\[[Paper](https://a.example/1.pdf)] \\[[Code](https://github.com/l/oom)]"],
    ["- Loom: Weaving Threads [[Paper]](https://a.example/1.pdf)[[Code]](https://github.com/l/oom)"],
    ["- Loom: Weaving Threads ([paper](https://a.example/1.pdf), [code](https://github.com/l/oom))"],
    ["- Loom: Weaving Threads [Paper](https://a.example/1.pdf) / [Code](https://github.com/l/oom)"],
    [
      "- Loom: Weaving Threads [![Paper](https://img.example/p.svg)](https://a.example/1.pdf) [![GitHub](https://img.example/g.svg)](https://github.com/l/oom)",
    ],
  ])("links with labels: %s", (line) => {
    const [work] = claimsOf(line).works;
    expect([work?.title, work?.links.map(({ value }) => value.rel)]).toEqual(["Loom: Weaving Threads", ["paper", "code"]]);
  });

  test("link text that is only the system's name", () => {
    expect(only("- [Sieve](https://arxiv.org/abs/3101.00001): Sorting Requests by Size | SOSP' 31")).toMatchObject({
      title: "Sieve: Sorting Requests by Size",
      venues: ["SOSP 2031"],
    });
    expect(only("- [Sieve:](https://arxiv.org/abs/3101.00001) Sorting Requests by Size | PKU")).toMatchObject({
      title: "Sieve: Sorting Requests by Size",
      institutions: ["PKU"],
    });
  });

  test("commas, colons, dashes and years inside of titles stay", () => {
    expect(only("- [OSDI'31] Rust, Iron, and Steel: A 2020 Look-back - Metals for Systems")["title"]).toBe(
      "Rust, Iron, and Steel: A 2020 Look-back - Metals for Systems",
    );
    expect(only("- Hammers 2000: Tools, Then and Now (SOSP'31) [link to paper](https://a.example/1.pdf)")).toMatchObject({
      title: "Hammers 2000: Tools, Then and Now",
      venues: ["SOSP 2031"],
    });
  });

  test("a note behind the first fullwidth colon only", () => {
    expect(only("- [NSDI’31] Weir: Holding Back Packets：拥塞控制：一种新方法")).toMatchObject({
      title: "Weir: Holding Back Packets",
      notes: ["拥塞控制：一种新方法"],
    });
  });

  test.each([
    ["- Moat: Keeping Tenants Apart (OSDI'24)", "OSDI 2024"],
    ["- [ASPLOS’24, Best Paper] Moat: Keeping Tenants Apart", "ASPLOS 2024"],
    ["- 24_DSN_Moat: Keeping Tenants Apart", "DSN 2024"],
    ["- 22-ATC-Moat: Keeping Tenants Apart", "ATC 2022"],
    ["| Cite | Paper |\n|--|--|\n| OSDI 23' | Moat: Keeping Tenants Apart |", "OSDI 2023"],
    ["- [OSDI2022] Moat: Keeping Tenants Apart", "OSDI 2022"],
    ["- SIGCOMM 2019, [Moat: Keeping Tenants Apart](https://a.example/1.pdf)", "SIGCOMM 2019"],
    ["- [Moat: Keeping Tenants Apart](https://a.example/1.pdf) by A. Stone et al., ICS 22", "ICS 2022"],
  ])("a venue as in %s", (text, venue) => {
    expect(only(text)).toMatchObject({ title: "Moat: Keeping Tenants Apart", venues: [venue] });
  });

  test("'24.10 is a month, an award goes with its venue, [Microsoft] is no venue", () => {
    expect(claimsOf("- ['24.10] Moat: Keeping Tenants Apart [[pdf]](https://a.example/1.pdf)").works[0]?.date?.value).toBe("2024-10");
    expect(claimsOf("- [ASPLOS’24, Best Paper] Moat: Keeping Tenants Apart").works[0]?.awards.map(({ value }) => value)).toEqual([
      "Best Paper",
    ]);
    expect(only("- [Microsoft] Moat: Keeping Tenants Apart [[pdf]](https://a.example/1.pdf)")).toMatchObject({
      venues: [],
      institutions: ["Microsoft"],
    });
  });

  test("the venue of a document holds unless an entry or a nearer heading says another", () => {
    const claims = claimsOf(
      "# MLSys 2031\n## Kernels\n- Anvil: Forging Kernels by Hand [[Paper]](https://a.example/1.pdf)\n- [OSDI'30] Bellows: Blowing on Kernels [[Paper]](https://a.example/2.pdf)\n## SOSP 2029\n- Tongs: Holding Kernels That Are Hot [[Paper]](https://a.example/3.pdf)",
    );
    expect(
      claims.works.map(({ venues }) =>
        venues.map(({ value, place }) => `${value.series ?? ""} ${String(value.year)} @${String(place.line)}`),
      ),
    ).toEqual([["MLSys 2031 @1"], ["OSDI 2030 @4"], ["SOSP 2029 @5"]]);
  });

  test("institutions with and, Inc., signs; somebody independent has none", () => {
    const by =
      "by Ada Byron (University of Science and Technology of China), Grace Brewster Hopper (DBOS, Inc.) and Joan Clarke (Independent Researcher)";
    const [work] = claimsOf(`- [SOSP'31] Gate: Who May Enter ${by}`).works;
    expect(work?.people.map(({ value }) => [value.name, ...value.institutions.map(({ text }) => text)])).toEqual([
      ["Ada Byron", "University of Science and Technology of China"],
      ["Grace Brewster Hopper", "DBOS, Inc."],
      ["Joan Clarke"],
    ]);
  });

  test("authors in italics in the next paragraph", () => {
    expect(
      only("+\t**Gate: Who May Enter a Cluster** [[pdf]](https://a.example/1.pdf) ICML 2031\n\n\t*Ada Byron, Grace Hopper*"),
    ).toMatchObject({ venues: ["ICML 2031"], people: ["Ada Byron", "Grace Hopper"] });
  });

  test("HTML in titles is text, and runs nowhere", () => {
    expect(only("- [OSDI'31] H<sub>2</sub>O: <b>Water</b> <script>alert(1)</script>for <img src=x onerror=alert(1)> Plants")).toMatchObject(
      { title: "H2O: Water for Plants" },
    );
  });

  test("links that are not http are left out, with a problem", () => {
    const claims = claimsOf(
      "- [OSDI'31] Moat: Keeping Tenants Apart [[Paper]](javascript:alert(1)) [[Code]](data:text/html,x) [[Slides]](../slides.pdf)",
    );
    expect(claims.works[0]?.links).toEqual([]);
    expect(claims.problems.map(({ level, rule }) => `${level} ${rule}`)).toEqual([
      "warning unsafe-link",
      "warning unsafe-link",
      "info relative-link",
    ]);
  });
});

describe("relations", () => {
  const below = (...lines: readonly string[]): readonly string[] =>
    relationsOf(
      claimsOf(
        `OSDI'31\nPast work\nMoat: Keeping Tenants Apart in Clouds\n- From PKU\n${lines.map((line) => `- ${line}`).join("\n")}\nWall: Keeping Neighbours Apart in Clouds\n- From Duke\n- Related work: Fence [SOSP'30]`,
      ).works[0],
    );

  test("with and without separators, with an organisation in the place of a venue", () => {
    expect(below("Related work: Dike [OSDI'22]Levee [OSDI'22],Dam[VLDB'23], Weir")).toEqual([
      "related-work Dike [OSDI'22]",
      "related-work Levee [OSDI'22]",
      "related-work Dam [VLDB'23]",
      "related-work Weir",
    ]);
    expect(below("Related work: Deep Ditch [Microsoft]")).toEqual(["related-work Deep Ditch @Microsoft"]);
  });

  test("a line of names with venues without its label, where others have one", () => {
    expect(below("Dike [ASPLOS'24], Levee [NSDI'24]")).toEqual(["related-work Dike [ASPLOS'24]", "related-work Levee [NSDI'24]"]);
  });

  test("a base with a link, a label for previous work, a name of this list", () => {
    expect(below("Built on top of [Dike](https://github.com/d/ike)")).toEqual(["builds-on Dike"]);
    expect(below("Previous work: W8A8 SmoothDike")).toEqual(["builds-on SmoothDike"]);
    expect(below("Extends Wall")).toEqual(["builds-on Wall"]);
  });

  test("a mere mention makes none", () => {
    expect(below("Compared to Dike", "Built upon Kubernetes and contextual bandits")).toEqual([]);
  });

  test("who says to be faster than another sets itself beside it", () => {
    expect(below("Faster than Wall [OSDI'31] by a factor of two")).toEqual(["related-work Wall [OSDI'31]"]);
  });
});

describe("texts that are no lists of works", () => {
  test("features of a program and steps to install it", () => {
    const claims = claimsOf(
      "# Kettle\n\nA small tool that boils water.\n\n## Features\n- Works with every stove\n- Fast\n- Written in plain C\n\n## Install\n1. Download the archive.\n2. Run `make install`.\n\n| Option | Meaning |\n|---|---|\n| -v | say more while boiling |\n",
    );
    expect(claims.works).toEqual([]);
  });

  test("prose that names papers and venues", () => {
    const claims = claimsOf(
      "# Diary\n\nAt OSDI'24 we heard a talk about [pooling memory](https://arxiv.org/abs/3101.00001), which was fun. The rest of SOSP'23 was about logs.",
    );
    expect(claims.works).toEqual([]);
    expect(claims.lines.map(({ as }) => as)).toEqual(["topic", "ignored"]);
  });
});
