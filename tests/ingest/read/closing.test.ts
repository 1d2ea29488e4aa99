import { describe, expect, test } from "vitest";
import { read } from "../../../src/ingest/read/read.ts";

const section = (name: string): string => `### ${name}\n\n- Venue: OSDI 2012\n- Note: read twice\n\n`;
const rootsOf = (text: string): readonly string[] => read(text).roots.map(({ rich }) => rich.text);

describe("what stands behind a rule at the end of a list", () => {
  const list = ["Harbours", "Ropes", "Boats"].map(section).join("");

  test("belongs to no section", () => {
    expect(rootsOf(`${list}---\n\nMore of it: https://a.example/blog\n`)).toEqual([
      "Harbours",
      "Ropes",
      "Boats",
      "More of it: https://a.example/blog",
    ]);
  });

  test("belongs to the last one where rules stand within others too", () => {
    const ruled = list.replaceAll("- Note: read twice", "---\n\nRead twice.");
    expect(rootsOf(`${ruled}---\n\nA last word on boats.\n`)).toEqual(["Harbours", "Ropes", "Boats"]);
  });

  test("belongs to the only one", () => {
    expect(rootsOf(`${section("Boats")}---\n\nA last word on boats.\n`)).toEqual(["Boats"]);
  });
});
