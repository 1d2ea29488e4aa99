import { describe, expect, test } from "vitest";
import { foundIn, progressSaid, understood } from "../../src/view/building-words.ts";
import type { Finding } from "../../src/view/building.ts";

const nothing: Finding = {
  path: "a.md",
  title: "A",
  papers: 0,
  talks: 0,
  software: 0,
  referred: 0,
  institutions: 0,
  venues: 0,
  topics: 0,
  relations: 0,
  lines: 0,
  unclear: [],
  unclearLines: 0,
  wrongs: [],
  moreWrongs: 0,
  habits: [],
};

describe("what is said of lists before they are taken in", () => {
  test("what was found, each with its number", () => {
    expect(foundIn({ ...nothing, papers: 23, talks: 2, institutions: 14, venues: 1, relations: 1 })).toBe(
      "23 papers and 2 talks; 14 institutions, 1 venue and 1 relation",
    );
    expect(foundIn({ ...nothing, papers: 1, referred: 3 })).toBe("1 paper; 3 works referred to");
    expect(foundIn({ ...nothing, software: 2 })).toBe("2 pieces of software");
    expect(foundIn({ ...nothing, topics: 4 })).toBe("no work was recognised in it");
  });

  test("how many lines were understood", () => {
    expect(understood({ lines: 1, unclearLines: 0 })).toBe("its line understood");
    expect(understood({ lines: 9, unclearLines: 0 })).toBe("all 9 lines understood");
    expect(understood({ lines: 9, unclearLines: 2 })).toBe("2 of 9 lines not understood");
  });

  test("how far the reading is", () => {
    expect(progressSaid(null)).toBe("Starting");
    expect(progressSaid({ kind: "progress", stage: "reading", done: 3, of: 12 })).toBe("Reading, 3 of 12 lists");
    expect(progressSaid({ kind: "progress", stage: "reading", done: 0, of: 1 })).toBe("Reading");
    expect(progressSaid({ kind: "progress", stage: "placing", done: 0, of: 1 })).toBe("Laying out the map");
  });
});
