import { describe, expect, test } from "vitest";
import { judge, ofManyFields, scoreOf } from "../remarks/score.ts";

const wrongly = (file: string, half: 0 | 1): readonly string[] =>
  judge(file, half).flatMap(({ remark, expected, found }) => (found.some((each) => !expected.includes(each)) ? remark : []));

describe("remarks as people write them", () => {
  test("what the half that was looked at states is found", () => {
    const { precision, recall } = scoreOf(judge("stated.txt", 0));
    expect(precision).toBeGreaterThan(0.96);
    expect(recall).toBeGreaterThan(0.96);
  });

  test("what the half that was held out states is found", () => {
    const { precision, recall } = scoreOf(judge("stated.txt", 1));
    expect(precision).toBeGreaterThan(0.97);
    expect(recall).toBeGreaterThan(0.95);
  });

  test("of what states none, though it names a work, most is left alone, also of the half that was held out", () => {
    expect(wrongly("unstated.txt", 0).length).toBeLessThan(4);
    expect(wrongly("unstated.txt", 1).length).toBeLessThan(11);
  });
});

describe("remarks in a list of several fields, numbered and signed", () => {
  const half = (which: 0 | 1): ReturnType<typeof scoreOf> => scoreOf(judge("many-fields.txt", which, ofManyFields()));

  test("of the half that was looked at", () => {
    const { precision, recall } = half(0);
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.9);
  });

  test("of the half that was held out", () => {
    const { precision, recall } = half(1);
    expect(precision).toBeGreaterThan(0.85);
    expect(recall).toBeGreaterThan(0.9);
  });
});
