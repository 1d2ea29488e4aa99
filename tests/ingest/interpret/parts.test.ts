import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf, titlesOf } from "./lists.ts";

const harbor = "Harbor: Pooling GPU Memory for Elastic Serving";
const lantern = "Lantern: Predictable Latency for Shared Clusters";
const quarry = "Quarry: Mining Idle Accelerators for Training";

const three = [
  { title: harbor, venues: ["OSDI 2024"], institutions: ["PKU", "Duke"] },
  { title: lantern, venues: ["SOSP 2023"], institutions: ["Google"] },
  { title: quarry, venues: ["NSDI 2022"], institutions: ["Hollow Labs"] },
];

describe("a line in parts", () => {
  test.each(["·", "|", "—", "//", "-"])("below title headings, divided by %s", (sign) => {
    const below = (...parts: string[]): string => parts.join(` ${sign} `);
    const text = [
      "# Notes\n\n## Serving",
      `\n### ${harbor}\n${below("PKU, Duke", "OSDI 2024", "[arXiv](https://arxiv.org/abs/3101.00001)")}\n\n- a remark`,
      `\n### ${lantern}\n${below("Google", "SOSP'23", "[pdf](https://a.example/2.pdf)", "[code](https://github.com/a/lantern)")}`,
      `\n### ${quarry}\n${below("Hollow Labs", "NSDI 22", "[pdf](https://a.example/3.pdf)")}\n`,
    ].join("\n");
    const { works } = claimsOf(text);
    expect(works.map(facts)).toMatchObject(three);
    expect(works.map(({ links }) => links.length)).toEqual([1, 2, 1]);
    expect(works.map(({ topics }) => topics.map(({ value }) => value))).toEqual([["Serving"], ["Serving"], ["Serving"]]);
  });

  test.each([
    ["**Who:** PKU, Duke **Where:** OSDI 2024 **Links:** [pdf](https://a.example/1.pdf)"],
    ["*OSDI 2024, PKU and Duke, [pdf](https://a.example/1.pdf)*"],
    ["Venue: OSDI 2024 | Affiliation: PKU, Duke | Code: [repository](https://a.example/1.pdf)"],
  ])("below a title, in other ways: %s", (line) => {
    const { works } = claimsOf(`# Notes\n\n${[harbor, lantern, quarry].map((title) => `## ${title}\n${line}\n`).join("\n")}`);
    expect(works.map(facts)).toMatchObject(
      [harbor, lantern, quarry].map((title) => ({ title, venues: ["OSDI 2024"], institutions: ["PKU", "Duke"] })),
    );
    expect(works.map(({ links, notes }) => [links.length, notes.length])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });

  test("what names nobody stays a note, and an award is one", () => {
    const { works } = claimsOf(
      `# Notes\n\n### ${harbor}\nPKU · OSDI 2024 · [pdf](https://a.example/1.pdf)\n\n### ${lantern}\nMany people together · SOSP 2023, Best Paper · [pdf](https://a.example/2.pdf)\n\n### ${quarry}\nDuke · NSDI 2022 · [pdf](https://a.example/3.pdf)\n`,
    );
    expect(works[1]).toMatchObject({ institutions: [], awards: [{ value: "Best Paper" }], notes: [{ value: "Many people together" }] });
  });

  test.each(["·", "//", "•"])("holds the title too, divided by %s", (sign) => {
    const line = (...parts: string[]): string => `- ${parts.join(` ${sign} `)}`;
    const text = [
      line(harbor, "OSDI 2024", "PKU, Duke"),
      line(`**${lantern}**`, "SOSP 2023", "Google", "[pdf](https://a.example/2.pdf)"),
      line("NSDI 2022", quarry, "Hollow Labs"),
    ].join("\n");
    expect(claimsOf(text).works.map(facts)).toMatchObject([three[0], three[1], { title: quarry, venues: ["NSDI 2022"] }]);
  });

  test("a list of names with their venues stays a list of entries", () => {
    const text =
      "# Storage\n\n## Efficient Consensus Protocols in Practice\n\n- [Raft](https://a.example/1.pdf) | OSDI 2014 | Duke\n- [Mencius](https://a.example/2.pdf) | OSDI 2008 | PKU\n";
    expect(titlesOf(claimsOf(text))).toEqual(["Raft", "Mencius"]);
  });

  test("who stands between two dashes, and an edition in brackets before another", () => {
    const text = [
      `- ${harbor} - Wei Li - OSDI 2024`,
      `- ${lantern} - SOSP (2023) - Google - https://a.example/2`,
      `- Cedar: Training Large Models by Gradient Low-Rank Projection - OSDI24 - PKU`,
    ].join("\n");
    expect(claimsOf(text).works.map(facts)).toMatchObject([
      { title: harbor, venues: ["OSDI 2024"], people: ["Wei Li"] },
      { title: lantern, venues: ["SOSP 2023"], institutions: ["Google"] },
      { title: "Cedar: Training Large Models by Gradient Low-Rank Projection", venues: ["OSDI 2024"], people: [] },
    ]);
  });
});

describe("vaults", () => {
  test.each([
    `- [[Harbor]] **${harbor}** · OSDI 2024 · Wei Li, Min Zhang · #toread #memory`,
    `- [[Harbor]]: ${harbor} (OSDI 2024) by Wei Li, Min Zhang #memory #status/done`,
    `- [ ] [[Harbor]] – *${harbor}* (venue:: OSDI 2024) (authors:: Wei Li, Min Zhang) #memory ^a1b2`,
    `- TODO [[@li2024harbor|${harbor}]] [venue:: OSDI 2024] [authors:: Wei Li, Min Zhang] #memory`,
    `- [[Harbor]]\n  title:: ${harbor}\n  authors:: [[Wei Li]], [[Min Zhang]]\n  venue:: [[OSDI]] 2024\n  tags:: #memory, #read`,
  ])("a page's name, its fields and its tags: %s", (line) => {
    const { works } = claimsOf(`# Serving\n\n${line}\n`);
    expect(works.map(facts)).toMatchObject([{ title: harbor, venues: ["OSDI 2024"], people: ["Wei Li", "Min Zhang"], topics: ["memory"] }]);
  });

  test("a page's name is what relations call its work", () => {
    const { works } = claimsOf(
      "- [[Anvil]] **Striking Bits in Memory without Touching Them** · OSDI 2024\n- [[Tongs]] **Tongs: Holding Bits Still** · SOSP 2023\n\t- follow-up of [[Anvil]]\n\t- builds on [[Nobody]], in a way\n",
    );
    expect(works[0]?.shortTitle).toBe("Anvil");
    expect(relationsOf(works[1])).toEqual(["builds-on Anvil"]);
  });
});

describe("records", () => {
  test.each(["\n", "\n- "])("headings over labelled facts, empty ones too", (gap) => {
    const record = (title: string, ...fields: string[]): string => `## ${title}\n${fields.map((field) => `${gap}${field}`).join("")}\n`;
    const text = [
      "# Reading database\n",
      record("Slow Reading Revisited", "Status: Done", "Authors: Wei Li, Min Zhang", "Venue: OSDI 2024", "Added: March 3, 2023 10:12 AM"),
      record("D4: Data-Driven Dunes", "Authors:", "Who: Duke, PKU", "Conference name: SOSP '23", "DOI: 10.1000/182"),
    ].join("\n");
    const { works, lines } = claimsOf(text);
    expect(works.map(facts)).toMatchObject([
      { title: "Slow Reading Revisited", venues: ["OSDI 2024"], people: ["Wei Li", "Min Zhang"], notes: [] },
      { title: "D4: Data-Driven Dunes", venues: ["SOSP 2023"], institutions: ["Duke", "PKU"], people: [] },
    ]);
    expect(works[1]?.identifiers).toEqual({ doi: "10.1000/182" });
    expect(lines.filter(({ as }) => as === "unknown")).toEqual([]);
  });

  test("the title may stand below the authors, and a callout may be a paper", () => {
    const items = `- **Authors**: Wei Li, Min Zhang\n  **Title**: ${harbor}\n  **Venue**: In Proc. of the 18th USENIX OSDI, 2024\n`;
    const callout = `> [!paper]+ ${harbor}\n> Authors: Wei Li, Min Zhang\n> Venue: OSDI 2024\n`;
    for (const text of [`# Reading list\n\n${items}`, `# Vault\n\n${callout}`])
      expect(claimsOf(text).works.map(facts)).toMatchObject([{ title: harbor, venues: ["OSDI 2024"], people: ["Wei Li", "Min Zhang"] }]);
  });

  test("lines led by one sign say one kind of thing", () => {
    const entry = (title: string, who: string): string =>
      `- **${title}** \`OSDI 2024\`\n  - 📄 [paper](https://a.example/${who.length.toString()}.pdf)\n  - 🏛️ ${who}\n`;
    const { works } = claimsOf([entry(harbor, "PKU"), entry(lantern, "Duke, Google"), entry(quarry, "Runaway, Mist Munich")].join(""));
    expect(works.map((work) => facts(work)["institutions"])).toEqual([["PKU"], ["Duke", "Google"], ["Runaway", "Mist Munich"]]);
  });
});
