import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

const statedIn = (paragraph: string): readonly string[] => {
  const listed = ["Harbor: Storage for Slow Ships", "Quayside: A Ledger of Containers", "Pontoon: Bridges for Data"];
  const { works } = claimsOf(
    `# Ships\n\n${listed.map((title) => `- **${title}**, OSDI 2016\n`).join("")}\n${paragraph}\n\n- **Mole: Walls of Stone**, OSDI 2020\n`,
  );
  return works.flatMap((work) => relationsOf(work).map((relation) => `${work.title.split(":")[0] ?? ""} ${relation}`));
};

describe("paragraphs between the entries that say how two works of the list hang together", () => {
  test.each([
    ["Careful with the years here. Quayside came out of Harbor and not the other way round.", ["Quayside builds-on Harbor"]],
    ["In one line: Pontoon combines the ideas of Harbor and Quayside.", ["Pontoon builds-on Harbor", "Pontoon builds-on Quayside"]],
    ["Pontoon ist eine Weiterentwicklung von Quayside.", ["Pontoon builds-on Quayside"]],
    ["Harbor and Pontoon attack the same problem from two ends.", ["Pontoon related-work Harbor: Storage for Slow Ships"]],
    ["Harbor und Quayside sind Geschwister.", ["Quayside related-work Harbor: Storage for Slow Ships"]],
  ])("%s", (paragraph, stated) => expect(statedIn(paragraph)).toEqual(stated));

  test.each([
    "Harbor and Quayside have the same authors, read Harbor before the meeting.",
    "Pontoon is not based on Harbor.",
    "Pontoon was evaluated on Harbor. Quayside is taught before Pontoon.",
    "Pontoon grew out of a project that nobody remembers, long before the others.",
  ])("%s", (paragraph) => expect(statedIn(paragraph)).toEqual([]));
});
