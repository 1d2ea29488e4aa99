import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

/* Forms that lists have as people publish them: rows of bars, bold titles, labelled records, tables with remarks. */

describe("rows of bars whose last field is a person of the group", () => {
  const { works } = claimsOf(`# Reading group

- 12-OSDI-Cairn: Stacking Logs without a Leader | PKU, Google | [pdf](https://example.org/1.pdf) | Lena
- 14-SOSP-Towers: Stacking Networks by Hand | PKU | | Jonas
- 15-OSDI-Fathom: How Deep Queues Should Be | Google | [pdf](https://example.org/2.pdf) | Lena
- 17-SOSP-Jenga: Taking Layers out of Standing Stacks | PKU | | Marta
`);

  test("behind the institutions of a work nobody's name is one more", () => {
    expect(works.map((work) => facts(work)["institutions"])).toEqual([["PKU", "Google"], ["PKU"], ["Google"], ["PKU"]]);
  });
});

test("a name in brackets behind a bold title parts it from nothing", () => {
  const { works } = claimsOf(
    "- **Learning Visual Models From Natural Language.** (CLYP) *ICML 2021.* Google. [[paper](https://arxiv.org/abs/2103.00020)]\n- **Sigmoid Loss for Images.** *ICCV 2023.* PKU. [[paper](https://arxiv.org/abs/2303.15343)]\n",
  );
  expect(works.map((work) => [work.title, work.shortTitle, facts(work)["institutions"]])).toEqual([
    ["Learning Visual Models From Natural Language", "CLYP", ["Google"]],
    ["Sigmoid Loss for Images", undefined, ["PKU"]],
  ]);
});

test("how many others there are names none of them", () => {
  const { works } = claimsOf(
    "| Title | Venue | Institution |\n|---|---|---|\n| Open Hands: Robots that Grip | OSDI 2024 | Google + 33 labs |\n| Cairn: Stacking Logs | SOSP 2021 | PKU and several other universities |\n",
  );
  expect(works.map((work) => facts(work)["institutions"])).toEqual([["Google"], ["PKU"]]);
});

describe("links", () => {
  test("two addresses behind one label are two links of one work", () => {
    const { works } = claimsOf(
      "**Title:** Ghost Attacks: Exploiting Speculation  \n**Venue:** OSDI 2019  \n**Link:** https://arxiv.org/abs/1801.01203, https://ghostattack.example  \n",
    );
    expect(works.map(({ links }) => links.map(({ value }) => value.url))).toEqual([
      ["https://arxiv.org/abs/1801.01203", "https://ghostattack.example"],
    ]);
  });

  test("a paper that a remark of a row names is another work's", () => {
    const row = (remark: string): string =>
      `| Paper | Venue | Remark |\n|---|---|---|\n| [Cairn: Stacking Logs](https://arxiv.org/abs/2308.07931) | OSDI 2023 | ${remark} |\n`;
    const urls = (remark: string): readonly string[] =>
      claimsOf(row(remark)).works.flatMap(({ links }) => links.map(({ value }) => value.url));
    expect(urls("compare with [Towers](https://arxiv.org/abs/2303.09553)")).toEqual(["https://arxiv.org/abs/2308.07931"]);
    expect(urls("see the [arXiv](https://arxiv.org/abs/2303.09553) version")).toHaveLength(2);
  });
});

test("a post among papers is none", () => {
  const { works, lines } = claimsOf(
    "- [Cairn: Stacking Logs](https://arxiv.org/abs/2308.07931) | OSDI'23\n- [Towers: Stacking Networks](https://arxiv.org/abs/2308.07932) | SOSP'23\n- [Fathom: Deep Queues](https://arxiv.org/abs/2308.07933) | OSDI'22\n- Blog: [How continuous batching makes inference faster](https://example.org/blog), Anyscale\n",
  );
  expect(works).toHaveLength(3);
  expect(lines.find(({ line }) => line === 4)).toMatchObject({ as: "ignored", reason: "a post, not a paper" });
});

test("behind a label another sentence is no part of the name", () => {
  const { works } = claimsOf(
    "- Cairn: Stacking Logs (OSDI'22)\n- Towers: Stacking Networks (SOSP'23)\n  - Built on: Cairn. Live migration of requests (nice idea)\n",
  );
  expect(relationsOf(works[1])).toEqual(["builds-on Cairn"]);
});
