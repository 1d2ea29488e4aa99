import { expect, test } from "vitest";
import { overlap, type Box } from "../../src/view/boxes.ts";
import { opened } from "../../src/view/network-texts.ts";

const above: Box = { x: 0, y: 0, width: 80, height: 30 };
const below: Box = { x: 10, y: 34, width: 80, height: 40 };
const text: Box = { x: 20, y: 70, width: 40, height: 18 };
const edge = { ends: [1, 0], text: 2 } as const;

test("what two that stand over each other share is said between them", () => {
  const [first, second, said] = opened([above, below, text], [edge], 5) as [Box, Box, Box];
  expect([first, second].some((box) => overlap(box, said))).toBe(false);
  expect(first.y + first.height).toBeLessThan(said.y);
  expect(said.y + said.height).toBeLessThan(second.y);
  expect(first.y + second.y).toBe(above.y + below.y);
});

test("those that stand side by side, or far enough apart, stay", () => {
  const aside = { ...below, x: 200 };
  expect(opened([above, aside, text], [edge], 5)).toEqual([above, aside, text]);
  const far = { ...below, y: 300 };
  expect(opened([above, far, text], [edge], 5)).toEqual([above, far, text]);
});
