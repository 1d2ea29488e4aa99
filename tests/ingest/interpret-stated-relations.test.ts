import { expect, test } from "vitest";
import { judge, scoreOf } from "./remarks/score.ts";

const half = process.env["HALF"] === "1" ? 1 : 0;
test("dev", () => {
  const all = [...judge("stated.txt", half), ...judge("unstated.txt", half)];
  const quiet = process.env["HALF"] === "1";
  const bad = all.filter(({ expected, found }) => [...expected].sort().join("|") !== [...found].sort().join("|"));
  if (!quiet)
    for (const { remark, expected, found } of bad) console.log(`${remark} => ${found.join(", ")} (expected ${expected.join(", ")})`);
  console.log(JSON.stringify(scoreOf(all)), bad.length, all.length);
  expect(1).toBe(1);
});
