import { describe, expect, test } from "vitest";
import type { ListClaims } from "../../../src/ingest/claims.ts";
import { interpret } from "../../../src/ingest/interpret/interpret.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { shippedRegistry } from "../knowledge.ts";
import { facts } from "./lists.ts";

const registry = indexRegistry(shippedRegistry());
const claimsOf = (text: string): ListClaims => interpret({ id: "source:test", title: "Test", path: "test.md", text }, registry);

const works = [
  ["Alder", "Birch", "2022", "Counting Lost Interrupts", "OSDI"],
  ["Cedar", "Dogwood", "2015", "Kiln: A Log for Every Small Tenant", "SOSP"],
  ["Gorse", "Hazel", "2007", "The Disks That Never Spin Up", "NSDI"],
] as const;
type Work = (typeof works)[number];

const read = (line: (work: Work) => string): unknown =>
  claimsOf(`# Shelf\n\n${works.map((work) => `- ${line(work)}`).join("\n")}\n`).works.map((work) => {
    const { title, venues, people } = facts(work);
    return [title, venues, work.date?.value, people];
  });

describe("a family and a year as a key in front of titles", () => {
  test.each<[string, (work: Work) => string, boolean]>([
    ["Alder+22 Title (OSDI)", ([who, , year, title, where]) => `${who}+${year.slice(2)} ${title} (${where})`, false],
    ["[Alder+22] Title (OSDI)", ([who, , year, title, where]) => `[${who}+${year.slice(2)}] ${title} (${where})`, false],
    ["Alder 2022: Title (OSDI)", ([who, , year, title, where]) => `${who} ${year}: ${title} (${where})`, false],
    ["Alder et al. 2022 – Title (OSDI)", ([who, , year, title, where]) => `${who} et al. ${year} – ${title} (${where})`, false],
    [
      "Alder & Birch '22: Title (OSDI)",
      ([who, other, year, title, where]) => `${who} & ${other} '${year.slice(2)}: ${title} (${where})`,
      true,
    ],
  ])("%s", (_, line, areTwo) => {
    expect(read(line)).toEqual(works.map(([who, other, year, title, where]) => [title, [where], year, areTwo ? [who, other] : [who]]));
  });

  test("editions and years of systems in front are no such keys", () => {
    const lines = ["OSDI 2022: Counting Lost Interrupts", "SOSP 2015: A Log for Every Tenant", "NSDI 2007: The Disks That Spin"];
    const found = claimsOf(`# Shelf\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`).works.map(facts);
    expect(found.map(({ venues, people }) => [venues, people])).toEqual([
      [["OSDI 2022"], []],
      [["SOSP 2015"], []],
      [["NSDI 2007"], []],
    ]);
  });
});

describe("other ways to say who, where and when", () => {
  const one = (text: string): Record<string, unknown> | undefined => claimsOf(text).works.map(facts)[0];

  test("a tag that is an edition", () => {
    const lines = works.map(([, , year, title, where]) => `- ${title} #${where}${year.slice(2)} #storage`);
    expect(one(`# Shelf\n\n${lines.join("\n")}\n`)).toMatchObject({ venues: ["OSDI 2022"], topics: ["storage"] });
  });

  test("people behind a dash and an edition are no title", () => {
    expect(
      one(
        "# Shelf\n\n- The Granary File System (SOSP'03) — Ada Alder et al.\n- Kiln: A Log for Every Tenant (OSDI'04) — Bea Birch et al.\n",
      ),
    ).toMatchObject({
      title: "The Granary File System",
      people: ["Ada Alder"],
    });
  });

  test("series and year before a title with hyphens between them", () => {
    const lines = works.map(([, , year, title, where]) => `${where}-${year.slice(2)}-${title}`);
    expect(one(`shelf\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`)).toMatchObject({
      title: "Counting Lost Interrupts",
      venues: ["OSDI 2022"],
    });
  });

  test("an arrow that leads to nothing but links", () => {
    const text =
      "# Shelf\n\n- Counting Lost Interrupts, OSDI 2022 -> [pdf](https://x.org/a.pdf) | [usenix](https://www.usenix.org/a)\n- Kiln: A Log for Every Tenant, SOSP 2015\n";
    const [work] = claimsOf(text).works;
    expect(work && facts(work)).toMatchObject({ title: "Counting Lost Interrupts", venues: ["OSDI 2022"], notes: [] });
    expect(work?.links.map(({ value }) => value.url)).toEqual(["https://x.org/a.pdf", "https://www.usenix.org/a"]);
  });

  test("an initial ends no sentence before a family and others", () => {
    const line = 'Ada B. Alder et al. (Google) "Counting Lost Interrupts on Many Cores." OSDI 2022. Best Paper';
    expect(one(`# Shelf\n\n* ${line}\n`)).toMatchObject({ title: "Counting Lost Interrupts on Many Cores", people: ["Ada B. Alder"] });
  });

  test("wide brackets with facts end a title in Latin letters, and a remark goes on behind them", () => {
    const text =
      "# 谷仓\n\n- 【OSDI'31】Plain Shelves for Wooden Memory（浙江大学、MIT）Sickle 的扩展\n- 【SOSP'29】Sickle: Cutting Grass with Shared Blades（EPFL）\n";
    expect(one(text)).toMatchObject({
      title: "Plain Shelves for Wooden Memory",
      institutions: ["浙江大学", "MIT"],
      notes: ["Sickle 的扩展"],
    });
  });

  test("families with their place between title and venue, in blocks under a page of notes", () => {
    const block = ([who, other, year, title, where]: Work): string => `${title}\n${who}, ${other} (MIT)\n${where}, ${year}\nRead twice.`;
    const text = `NOTES ON GRAIN AND SHELVES\n==========================\n\n${works.map(block).join("\n\n")}\n\nLater\n-----\n\n- ask about the mill\n`;
    expect(one(text)).toMatchObject({
      title: "Counting Lost Interrupts",
      venues: ["OSDI 2022"],
      people: ["Alder", "Birch"],
    });
    expect(claimsOf(text).works).toHaveLength(3);
  });
});
