import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const others = [
  '- "Counting Lost Interrupts on Many Cores", Alder et al., OSDI 2014. Start here.',
  '- "A Log for Every Small Tenant", Cedar et al., SOSP 2015.',
  '- "Scheduling as a Game of Patience", Larch and Gorse, NSDI 2016.',
  '- "Disks That Never Spin Up", Willow et al., OSDI 2018.',
];
const read = (line: string, lines: readonly string[] = others): unknown => {
  const work = claimsOf(`# Mail\n\n${lines.join("\n")}\n${line}\n`).works.at(-1);
  const { title, people, venues } = facts(work!);
  return [title, people, venues];
};

describe("families between a title and its edition", () => {
  test.each([
    ['- "Numbats That Run Home", Fir, OSDI 2013.', "Numbats That Run Home", ["Fir"]],
    ['- "Numbats That Run Home", Brown and Irber, OSDI 2013. Good.', "Numbats That Run Home", ["Brown", "Irber"]],
    ['- "Numbats, Wombats That Run Home", de la Fir, OSDI 2013.', "Numbats, Wombats That Run Home", ["de la Fir"]],
  ])("are people where the list names others there: %s", (line, title, people) =>
    expect(read(line)).toEqual([title, people, ["OSDI 2013"]]),
  );

  test("are parts of the title where no other line names people", () => {
    const plain = others.map((line) => line.replace(/, \w+ (?:et al\.|and \w+),/, ","));
    expect(read("- Numbats That Run Home, Oxford, OSDI 2013", plain)).not.toContainEqual(["Oxford"]);
  });

  test("an institution is none", () => expect(read('- "Numbats That Run Home", MIT, OSDI 2013.')).not.toContainEqual(["MIT"]));
});
