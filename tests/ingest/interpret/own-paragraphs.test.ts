import { describe, expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

const line = (at: number, title: string): string => `[${String(at)}] "${title}" (Byron and Babbage, OSDI 200${String(at)})`;
const works = [
  "Deep Shelves of the Barn",
  "Wide Boards for Long Things",
  "Plain Shelves in Large Rooms",
  "Herding Lost Cores across Sockets",
];
const said = "The shelf exercises (https://shelves.example.org) are worth more than half of the above, and we go through them on Tuesday.";

const linksOf = (text: string): readonly number[] => claimsOf(text).works.map(({ links }) => links.length);

describe("a paragraph of its own", () => {
  test.each(["", "== Boards ==\n\n"])(
    "is of no work where several stand right above it line below line, and of the one that stands alone, %j before them",
    (heading) => {
      const block = works.map((title, at) => line(at, title)).join("\n");
      expect(linksOf(`${heading}${block}\n\n${said}\n`)).toEqual([0, 0, 0, 0]);
      const behindOne = `${heading}${block}\n\n${line(5, "One More for the Barn")}\n\n${said}\n`;
      expect(linksOf(behindOne)).toEqual([0, 0, 0, 0, 1]);
    },
  );

  test("is of the work above where each stands alone", () => {
    const apart = works.map((title, at) => line(at, title)).join("\n\n");
    expect(linksOf(`== Boards ==\n\n${apart}\n\n${said}\n`).at(-1)).toBe(1);
  });
});

describe("a link behind the sentences of a remark", () => {
  const first = (remark: string): readonly number[] =>
    linksOf(`* TODO Deep Shelves of the Barn. OSDI 2009\n  ${remark}\n* DONE Wide Boards for Long Things. OSDI 2010\n`);
  test.each([
    ["No nails any more, works on any board. [[https://shelves.example.org][online]]", 1],
    ["Successor to Wide Boards, works on any board. [[https://shelves.example.org][online]]", 1],
    ["No nails any more, unlike [[https://shelves.example.org][the other barn]]", 0],
  ])("leads to its work by its label: %s", (remark, count) => expect(first(remark)[0]).toBe(count));
});

test("a label says what a link leads to, and with what", () => {
  expect(
    linksOf("- *Deep Shelves of the Barn* (OSDI 2009) [page with video](https://shelves.example.org/talk) – we are not sure\n"),
  ).toEqual([1]);
});
