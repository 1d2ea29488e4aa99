import { expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

const institutionsOf = (remark: string, isBelow: boolean): readonly string[] => {
  const lines = ["Plain Shelves in Large Rooms", "Tall Boards for Long Things", "Old Boards and New Nails"].map((title) =>
    isBelow ? `- **${title}** (SIGCOMM 2013)\n  - short` : `- **${title}**. C.-Y. Hong et al., SIGCOMM 2013.`,
  );
  const text = `# Boards\n\n${lines.join("\n")}${isBelow ? "\n  -" : ""} ${remark}\n`;
  return (
    claimsOf(text)
      .works.at(-1)
      ?.institutions.map(({ value }) => value.text) ?? ["no work"]
  );
};

test.each([
  ["Microsoft's counterpart to B4.", "Microsoft"],
  ["Microsoft's eighteen guidelines, which build on older ones.", "Microsoft"],
  ["The successor to their older boards, same Stanford group.", "Stanford"],
  ["Google's answer to Dynamo", "Google"],
  ["Googles Antwort auf Dynamo", "Google"],
  ["la réponse de Google à Dynamo", "Google"],
  ["Bends less. Joint work with Google.", "Google"],
  ["Bends less. In collaboration with Stanford.", "Stanford"],
])("%s", (remark, institution) => {
  expect(institutionsOf(remark, true)).toEqual([institution]);
});

test("on the line of the work too", () => {
  expect(institutionsOf("Microsoft's counterpart to B4.", false)).toEqual(["Microsoft"]);
});

test.each([
  "Google's system is faster.",
  "a critique by the Stanford group",
  "the Stanford group shows that it fails",
  "Amazon's traces",
  "used in Microsoft's backbone",
  "Raft's successor",
])("nobody's: %s", (remark) => {
  expect(institutionsOf(remark, true)).toEqual([]);
});

test("a column of remarks says so as well, where no other says whose the works are", () => {
  const table = (more: string, who: string): string =>
    `| Title | Venue | Notes |${more}\n|---|---|---|${more === "" ? "" : "---|"}\n| Plain Shelves in Large Rooms | SIGCOMM 2013 | Google's answer to Dynamo |${who}\n| Old Boards and New Nails | SIGCOMM 2014 | short |${who}\n`;
  const first = (text: string): readonly string[] => claimsOf(text).works[0]?.institutions.map(({ value }) => value.text) ?? [];
  expect(first(table("", ""))).toEqual(["Google"]);
  expect(first(table(" Institution |", " Duke |"))).toEqual(["Duke"]);
});
