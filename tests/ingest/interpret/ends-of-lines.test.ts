import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf, titlesOf } from "./lists.ts";

const read = (line: string): unknown =>
  claimsOf(`shelves\n\n- ${line}\n- Boards That Know Where They Were Put, SOSP 2019\n- Old Barns and How They Burn, NSDI 2020\n`)
    .works.slice(0, 1)
    .map(facts)[0];

describe("behind a title", () => {
  test.each([
    "Plain Shelves for Wooden Memory, OSDI 2020 [x]",
    "Plain Shelves for Wooden Memory, OSDI 2020 [✓] !!",
    "Plain Shelves for Wooden Memory, OSDI 2020  !",
    "Plain Shelves for Wooden Memory, OSDI 2020.pdf",
    "Plain Shelves for Wooden Memory (OSDI 2020) ****",
  ])("signs of a reader and endings of files are none of it: %s", (line) => {
    expect(read(line)).toMatchObject({ title: "Plain Shelves for Wooden Memory", venues: ["OSDI 2020"] });
  });

  test("French sets a blank before its signs", () => {
    expect(read("Une étude des granges et des toits, c'est vrai ! (OSDI 2020)")).toMatchObject({
      title: "Une étude des granges et des toits, c'est vrai !",
    });
  });

  test.each([
    "Plain Shelves for Wooden Memory, Hopper/Byron/Babbage, OSDI 2020",
    "Plain Shelves for Wooden Memory, Hopper/Byron/Babbage (MIT), OSDI 2020",
    "Plain Shelves for Wooden Memory, Hopper, Byron and Babbage (MIT), OSDI 2020",
  ])("families stand between slashes, or are joined: %s", (line) => {
    expect(read(line)).toMatchObject({ title: "Plain Shelves for Wooden Memory", people: ["Hopper", "Byron", "Babbage"] });
  });

  test.each(["Factoring Boards over the Field Q [x]", "How to Store Hay (When Barns Are Available)"])(
    "what looks like them may be the title's: %s",
    (title) => {
      expect(read(title)).toMatchObject({ title });
    },
  );

  test("slashes within a title name nobody", () => {
    expect(read("Barns in the Client/Server/Cloud World, OSDI 2020")).toMatchObject({ people: [] });
  });
});

const schedule = (rows: readonly string[]): readonly string[] =>
  titlesOf(
    claimsOf(
      `| date | who | paper | notes |\n|---|---|---|---|\n| 1 Oct | Ann | Plain Shelves for Wooden Memory, OSDI 2020 | |\n| 8 Oct | Ben | Boards That Know Where They Were Put, SOSP 2019 | |\n${rows.join("\n")}\n`,
    ),
  ).slice(2);

describe("a schedule", () => {
  test.each([
    "| 15 Oct | Ann | Hayloft | CANCELLED (sick) |",
    "| 15 Oct | Ann | Rail strike | fällt aus |",
    "| 15 Oct | Ann | Hayloft II (if the paper is out by then) | |",
    "| 15 Oct | Ann | Hayloft II (falls bis dahin erschienen) | |",
    "| 15 Oct | Ann | Barn volume 3D (manual) | |",
  ])("has days without a paper: %s", (row) => {
    expect(schedule([row])).toEqual([]);
  });

  test("keeps a paper whose talk was called off", () => {
    expect(schedule(["| 15 Oct | Ann | Slow Cellars for Fast Wine, OSDI 2020 | CANCELLED |"])).toEqual(["Slow Cellars for Fast Wine"]);
  });
});

test("a comma divides what runs somewhere from what it is better than", () => {
  const { works } = claimsOf(
    "shelves\n\n- Plain Shelves for Wooden Memory, OSDI 2020\n  - runs on Linux, better than RackFlow\n- Boards That Know Where They Were Put, SOSP 2019\n  - 5-10x faster than Hayloft\n",
  );
  expect(works.map(relationsOf)).toEqual([["related-work RackFlow"], ["related-work Hayloft"]]);
});
