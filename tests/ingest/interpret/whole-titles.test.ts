import { describe, expect, test } from "vitest";
import { WholeTitles } from "../../../src/ingest/interpret/meant/whole-titles.ts";

const titles = new WholeTitles([
  "Do Boats Ever Float? A Study of Harbours",
  "Pooling Memory for Elastic Serving",
  "Pooling Memory for Elastic Serving of Many Boats",
  "Slow Boats",
]);

const found = (text: string): readonly (readonly [string, string | undefined])[] =>
  titles.in(text).map(({ start, end, titles: [title] }) => [text.slice(start, end), title]);

describe("titles that a remark writes out", () => {
  test("of those that begin alike the longest is meant", () => {
    const longer = "Pooling Memory for Elastic Serving of Many Boats";
    expect(found(`see ${longer} (2021)`)).toEqual([[longer, longer]]);
    expect(found("pooling memory for elastic serving, again")).toEqual([
      ["pooling memory for elastic serving", "Pooling Memory for Elastic Serving"],
    ]);
  });

  test("a question is meant with its sign, whatever the title says behind it", () => {
    expect(found("cf. Do Boats Ever Float?")).toEqual([["Do Boats Ever Float?", "Do Boats Ever Float? A Study of Harbours"]]);
  });

  test("words that several titles begin with mean neither", () => {
    const two = new WholeTitles(["Deep Nets for Street Scenes: A Survey", "Deep Nets for Street Scenes: A Benchmark"]);
    expect(two.in("like Deep Nets for Street Scenes")).toEqual([]);
    expect(two.in("like Deep Nets for Street Scenes: a survey").map(({ titles: [title] }) => title)).toEqual([
      "Deep Nets for Street Scenes: A Survey",
    ]);
  });

  test("fewer words are said in passing", () => {
    expect(found("slow boats are pooling memory for elastic hosts")).toEqual([]);
  });
});
