import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const works = (heading: string): string =>
  `## ${heading}\n\n- Plain Shelves for Wooden Memory (OSDI 2020)\n- Boards That Know Where They Were Put (SOSP 2019)\n\n`;
const shelves = (heading: string): readonly Record<string, unknown>[] =>
  claimsOf(`# Wood\n\n${["CMU", "Stanford", "Google", heading].map(works).join("")}`)
    .works.slice(-1)
    .map(facts);

describe("a heading among institutions", () => {
  test.each([
    ["Stanford systems group", ["Stanford"]],
    ["CMU's wood lab (Ada Byron, Grace Hopper)", ["CMU"]],
    ["The storage group at CMU", ["CMU"]],
    ["Systemgruppe der Stanford University", ["Stanford University"]],
    ["Microsoft Research / Stanford", ["Microsoft Research", "Stanford"]],
    ["CMU Barn Lab", ["CMU Barn Lab"]],
  ])("means who it is about: %s", (heading, institutions) => {
    expect(shelves(heading)).toMatchObject([{ institutions, topics: [] }]);
  });

  test.each(["Group commit", "Teams of robots", "Shelves at scale"])("may be a topic all the same: %s", (heading) => {
    expect(shelves(heading)).toMatchObject([{ institutions: [], topics: [heading] }]);
  });

  test.each([
    ["Intel SGX (Enclaves)", "AMD SEV (VMs)", "IBM Z (Mainframes)"],
    ["Google Cloud + Spanner", "Amazon Aurora & DynamoDB", "Microsoft Azure / Cosmos DB"],
    ["Google / Search", "Netflix / Streams", "Microsoft / Desks"],
  ])("calls products and fields of firms, where no people are meant: %s", (...headings) => {
    const found = claimsOf(`# Wood\n\n${headings.map(works).join("")}`).works.map(facts);
    expect(found.flatMap(({ institutions }) => institutions)).toEqual([]);
  });

  test("gives way to where authors were then", () => {
    const [first, second] = claimsOf(
      `# Wood\n\n${works("CMU")}${works("Google")}## Stanford\n\n- Sheds Without Roofs in Winter (Google then), OSDI 2018\n- Old Barns and How They Burn (SOSP 2019; then at CMU)\n`,
    ).works.slice(-2);
    expect([first, second].map((work) => work && facts(work)["institutions"])).toEqual([["Google"], ["CMU"]]);
  });
});

describe("below one heading, beside topics elsewhere", () => {
  const paper = (at: number): string => `  - Plain Shelves for Wooden Memory, Part ${String(at)} (OSDI 2020)\n`;
  const topics = `## Boards\n\n- **Oak**\n${paper(1)}- **Pine**\n${paper(2)}- **Ash**\n${paper(3)}- **Elm**\n${paper(4)}\n`;
  const found = (heading: string, names: readonly string[]): readonly Record<string, unknown>[] =>
    claimsOf(`# Wood\n\n${topics}## ${heading}\n\n${names.map((name, at) => `- ${name}\n${paper(at + 5)}`).join("")}`)
      .works.slice(4)
      .map(facts);

  test.each(["By lab", "By institution", "Sorted by affiliation", "Nach Einrichtung", "Par laboratoire", "按单位"])(
    "%s arranges by who did it, known or not",
    (heading) => {
      expect(found(heading, ["CMU", "Gruppe Müller"])).toMatchObject([
        { institutions: ["CMU"], topics: [] },
        { institutions: ["Gruppe Müller"], topics: [] },
      ]);
    },
  );

  test("three that are known need no such heading", () => {
    expect(found("Industry", ["Google", "Stanford", "CMU"])).toMatchObject(
      ["Google", "Stanford", "CMU"].map((name) => ({ institutions: [name], topics: ["Industry"] })),
    );
  });

  test("one among topics may be a topic", () => {
    expect(found("Trees", ["Google", "Beech"]).map(({ institutions }) => institutions)).toEqual([[], []]);
  });
});
