import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAtlas } from "../../src/atlas/read.ts";
import { anyAtlas } from "./arbitrary.ts";
import { smallAtlas } from "./fixture.ts";

/** The small atlas as JSON, one value in it replaced; undefined takes the key away. */
function broken(path: string, value: unknown): unknown {
  const json: unknown = structuredClone(smallAtlas);
  const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
  const last = keys.pop()!;
  const holder = keys.reduce((at, key) => (at as Record<string, unknown>)[key], json) as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return json;
}

const reasonOf = (json: unknown): string => {
  const result = readAtlas(json);
  return "ok" in result ? "it was read" : `${result.problem.level} ${result.problem.rule} ${result.problem.reason}`;
};

describe("an atlas file", () => {
  test("that fits is read as it is", () => {
    expect(readAtlas(structuredClone(smallAtlas))).toEqual({ ok: smallAtlas });
  });

  test("is read again after it was written, whatever atlas it is", () => {
    fc.assert(
      fc.property(anyAtlas, (atlas) => {
        const text = JSON.stringify(atlas);
        const result = readAtlas(JSON.parse(text));
        expect("ok" in result && JSON.stringify(result.ok)).toBe(text);
      }),
    );
  });

  test.each([
    [null, "the file: an atlas is a JSON object"],
    [[], "the file: an atlas is a JSON object"],
    ["stemma-atlas", "the file: an atlas is a JSON object"],
    [{}, 'format: an atlas says "stemma-atlas" here, there is none; make one from lists with: stemma build'],
    [{ format: "stemma-map", version: 1 }, 'it says "stemma-map"'],
    [{ format: "stemma-atlas", version: 2 }, "version: the atlas has version 2, this program reads version 1; use a newer Stemma"],
    [{ format: "stemma-atlas", version: "1" }, 'version: this program reads version 1 and the atlas says "1"; build'],
    [{ format: "stemma-atlas" }, "the atlas says none; build"],
    [{ format: "stemma-atlas", version: 1 }, "sources: expected array"],
  ])("of another kind is refused with the remedy: %j", (json, reason) => expect(reasonOf(json)).toContain(reason));

  test.each([
    ["works[1].links[0].url", "javascript:alert(1)", "works[1].links[0].url: a link is an http or https address"],
    ["works[1].links[0].url", "data:text/html,x", "works[1].links[0].url: a link is an http or https address"],
    ["works[1].title", 7, "works[1].title: expected string, received number"],
    ["works[1].title", undefined, "works[1].title: expected string, received undefined"],
    ["works[6].date", "May 2024", "works[6].date: a date is YYYY, YYYY-MM or YYYY-MM-DD"],
    ["works[0].colour", "red", 'works[0]: Unrecognized key: "colour"'],
    ["works[0].places[0].line", 0, "works[0].places[0].line:"],
    ["institutions[1].type", "school", "institutions[1].type:"],
    ["works[2].id", "work:dlora", "works[2].id: work:dlora is already the id at works[0].id"],
    ["sources[1].id", "source:serving", "sources[1].id: source:serving is already the id at sources[0].id"],
    ["works[0].places[0].source", "source:lost", "works[0].places[0].source: no source has the id source:lost"],
    ["works[5].notes[0].place.source", "source:lost", "works[5].notes[0].place.source: no source has the id source:lost"],
    ["edges[0].to", "work:lost", "edges[0].to: nothing has the id work:lost"],
    ["edges[0].from", "nonsense", "edges[0].from:"],
    ["edges[0].to", "venue:mlsys", "edges[0]: related-work leads from a work to a work, not from a work to a venue"],
    [
      "edges[11].to",
      "work:dlora",
      "edges[11]: part-of leads from a topic to a topic or from an institution to an institution or from a venue to a venue, not from an institution to a work",
    ],
    ["edges[7].places[0].source", "source:lost", "edges[7].places[0].source: no source has the id source:lost"],
    ["problems[0].place.source", "source:lost", "problems[0].place.source: no source has the id source:lost"],
  ])("with %s = %j is refused", (path, value, reason) => expect(reasonOf(broken(path, value))).toContain(`error atlas-format ${reason}`));
});
