import { describe, expect, test } from "vitest";
import { lineageTypes } from "../../src/model/edge.ts";
import type { WorkId } from "../../src/model/ids.ts";
import { focusOn } from "../../src/view/focus.ts";
import { markOf, reach, roadKinds, roadLook } from "../../src/view/marks.ts";
import { relation, work } from "./fixture.ts";

const relations = [relation("new", "chosen"), relation("chosen", "old"), relation("old", "older"), relation("else", "where")];
const chosen = focusOn(new Set<WorkId>(["work:chosen"]), relations);
const shown = { matching: true, dotsOnly: false, hovered: false, similar: false, form: null };

describe("focus", () => {
  test("parts what led to the selection from what builds on it", () => {
    const standings = (["new", "chosen", "old", "older", "else"] as const).map((name) => chosen.work(`work:${name}`));
    expect(standings).toEqual(["builds", "selected", "leads", "next", "rest"]);
  });

  test("gives each road the standing of its end", () => {
    expect(relations.map(({ from, to }) => chosen.road(from, to))).toEqual(["builds", "leads", "next", "rest"]);
  });

  test("near is the selection with its direct neighbours", () => {
    expect([...chosen.near].sort()).toEqual(["work:chosen", "work:new", "work:old"]);
  });

  test("without a selection nothing stands out", () => {
    const none = focusOn(new Set(), relations);
    expect([none.work("work:new"), none.road("work:new", "work:chosen"), none.near.size]).toEqual(["plain", "plain", 0]);
  });
});

describe("marks", () => {
  test("a listed work is filled, a gap is hollow and dashed", () => {
    const [filled, hollow] = [markOf(work("a"), "plain", shown), markOf(work("b", { listed: false }), "plain", shown)];
    expect(filled.disc).toBeGreaterThan(0);
    expect(filled.ring).toBe(0);
    expect(hollow.disc).toBe(0);
    expect(hollow.dashes).toBeGreaterThan(0);
  });

  test("a work named often has a ring round its dot", () => {
    const mark = markOf(work("a", { mentions: 4 }), "plain", shown);
    expect(mark.ring).toBeGreaterThan(mark.disc);
    expect(reach(mark)).toBeGreaterThan(mark.ring);
  });

  test("the selection has the accent and a ring of 2 px, what builds on it the other colour", () => {
    expect(markOf(work("a"), "selected", shown)).toMatchObject({ pigment: "accent", width: 2 });
    expect(markOf(work("a"), "builds", shown).pigment).toBe("descendant");
  });

  test("outside the filter a work is a quiet dot, unless it is near the selection", () => {
    const hidden = { ...shown, matching: false };
    expect(markOf(work("a", { mentions: 9 }), "plain", hidden)).toMatchObject({ ring: 0, pigment: "ink3" });
    expect(markOf(work("a"), "leads", hidden).pigment).toBe("accent");
  });

  test("what is like the selection has a dashed ring and no other colour", () => {
    const mark = markOf(work("a"), "rest", { ...shown, similar: true });
    expect(mark.dashes).toBeGreaterThan(0);
    expect(mark.pigment).toBe("ink");
    expect(markOf(work("a"), "leads", { ...shown, similar: true }).dashes).toBe(0);
  });

  test("roads of the selection are wider than one step further, and these than nothing", () => {
    expect((["leads", "plain", "next"] as const).map((standing) => roadLook(standing, "related-work").width)).toEqual([1.5, 1.15, 1]);
  });

  test("kinds of relations differ by their lines, whatever their colour, and inferred ones have none", () => {
    const lines = roadKinds.map(({ type }) => {
      const { width, dash, arrow } = roadLook("plain", type);
      return `${width} ${dash} ${arrow}`;
    });
    expect(new Set(lines).size).toBe(lineageTypes.length);
    expect(roadKinds.map(({ type }) => type).toSorted()).toEqual([...lineageTypes].toSorted());
    expect(roadLook("plain", "builds-on").width).toBeGreaterThan(roadLook("plain", "related-work").width);
    expect(roadLook("plain", "cites").dash).toBeGreaterThan(0);
  });

  test("a mark in colour is large enough to show it, in the form of its colour, and a gap stays hollow", () => {
    const coloured = { ...shown, form: "square" } as const;
    expect(markOf(work("a"), "plain", coloured)).toMatchObject({ square: true });
    expect(markOf(work("a"), "plain", coloured).disc).toBeGreaterThan(markOf(work("a"), "plain", shown).disc);
    expect(markOf(work("b", { listed: false }), "plain", coloured)).toMatchObject({ disc: 0, square: true });
    expect(markOf(work("a"), "plain", { ...coloured, matching: false })).toEqual(markOf(work("a"), "plain", { ...shown, matching: false }));
  });
});
