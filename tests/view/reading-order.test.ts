import { describe, expect, it } from "vitest";
import type { Lineage, LineageStep, Relation, WorkSummary } from "../../src/atlas/source.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { deepest, shownLine } from "../../src/view/lineage-line.ts";
import {
  mainPathSentence,
  sideName,
  outwardSentence,
  partlySentence,
  relationsSentence,
  undrawnSentence,
} from "../../src/view/lineage-sentences.ts";
import { readingList } from "../../src/view/reading-list.ts";
import { readingOrder } from "../../src/view/reading-order.ts";
import { shippedRegistry, shippedRulings } from "../ingest/knowledge.ts";
import { byId, relation, work } from "./fixture.ts";

const step = (of: WorkSummary, depth: number): LineageStep => ({ work: of, depth, via: [] });
const base = work("Base", { date: "2020", listed: false });
const early = work("Early", { date: "2021" });
const later = work("Later", { date: "2025" });
const focus = work("Focus", { date: "2023" });
const heir = work("Heir", { date: "2024" });
const relations: readonly Relation[] = [
  relation("Early", "Base", { type: "builds-on" }),
  relation("Focus", "Early"),
  relation("Focus", "Later", { type: "cites" }),
  relation("Heir", "Focus", { type: "builds-on" }),
  relation("Heir", "Early"),
];
const lineage: Lineage = {
  focus,
  ancestors: [step(base, -2), step(early, -1), step(later, -1)],
  descendants: [step(heir, 1)],
  relations,
};

describe("a line", () => {
  it("is followed as far as is asked, and says what is left out and why", () => {
    expect(deepest(lineage)).toBe(2);
    const whole = shownLine(lineage, Number.POSITIVE_INFINITY, null);
    expect([whole.ancestors.length, whole.descendants.length, whole.farther, whole.hidden]).toEqual([3, 1, 0, 0]);
    expect(partlySentence(whole)).toBeNull();
    const near = shownLine(lineage, 1, new Set([early.id, focus.id]));
    expect([near.ancestors.map(({ work: { id } }) => id), near.descendants, near.farther, near.hidden]).toEqual([[early.id], [], 1, 2]);
    expect(partlySentence(near)).toBe("1 work of its line is more steps away and the filter hides 2.");
    expect(partlySentence({ farther: 0, hidden: 1 })).toBe("The filter hides 1 work of its line.");
  });

  it("keeps the chosen work whatever the filter says", () => {
    const none = shownLine(lineage, Number.POSITIVE_INFINITY, new Set());
    expect([none.focus.id, none.ancestors, none.main]).toEqual([focus.id, [], [focus.id]]);
  });

  it("has a main path, said where it is more than a step", () => {
    const { main } = shownLine(lineage, Number.POSITIVE_INFINITY, null);
    const known = byId([base, early, later, focus, heir]);
    expect(mainPathSentence({ main }, known)).toBe("Most chains of relations here run through Base, Early, Focus and Heir.");
    expect(mainPathSentence({ main: main.slice(0, 2) }, known)).toBeNull();
  });
});

describe("a reading order", () => {
  const order = readingOrder(shownLine(lineage, Number.POSITIVE_INFINITY, null));

  it("has what is rested on before what rests on it, each with its reason", () => {
    expect(order.map(({ work: { shortTitle }, reason }) => `${shortTitle}: ${reason}`)).toEqual([
      "Base: first, because Early builds on it",
      "Early: because Focus and Heir name it as related work",
      "Later: because Focus cites it, though it appeared later",
      "Focus: after Early, which it names as related work and after Later, which it cites",
      "Heir: after Focus, which it builds on and after Early, which it names as related work",
    ]);
  });

  it("begins with the work itself where nothing led to it", () => {
    const alone = shownLine({ ...lineage, ancestors: [], relations: relations.slice(3) }, 9, null);
    expect(readingOrder(alone)[0]?.reason).toBe("first: the lists name nothing that it rests on");
  });

  it("does not claim a reason where a circle leaves none", () => {
    const circle = [relation("Focus", "Early"), relation("Early", "Focus")];
    const reasons = readingOrder(shownLine({ focus, ancestors: [step(early, -1)], descendants: [], relations: circle }, 9, null));
    expect(reasons.map(({ work: { shortTitle }, reason }) => `${shortTitle}: ${reason}`)).toEqual([
      "Early: first, because Focus names it as related work",
      "Focus: after Early, which it names as related work",
    ]);
  });

  it("is read back from Markdown whatever the titles hold", () => {
    const odd = work("Odd", { title: "Caches, Queues and [Other] *Stores*: A_B in Practice", date: "2022", awards: ["Best Paper"] });
    const titled: WorkSummary = { ...odd, shortTitle: odd.title };
    const entries = [
      { work: titled, reason: "first", links: [{ rel: "paper" as const, url: "https://example.org/a.pdf" }] },
      { work: heir, reason: "after it", links: [] },
    ];
    const text = readingList("Reading order", entries, [relation("Heir", "Odd", { type: "builds-on" })]);
    const { atlas } = ingest([{ path: "order.md", text }], { registry: shippedRegistry(), rulings: shippedRulings() });
    expect(atlas.works.map(({ title }) => title).sort()).toEqual([odd.title, heir.title].sort());
    expect(atlas.edges.filter(({ type }) => type === "builds-on")).toHaveLength(1);
  });
});

describe("what is said of relations", () => {
  it("counts them and the works they join", () => {
    expect(relationsSentence(relations, 9)).toEqual({ count: "5 relations", between: "between 5 works; 4 others have none" });
    expect(relationsSentence(relations, 5).between).toBe("between 5 works; all have some");
    expect(relationsSentence([], 3)).toEqual({ count: "0 relations", between: "among 3 works" });
  });

  it("says what is not drawn and what leads outside", () => {
    expect(undrawnSentence(0, 5)).toBeNull();
    expect(undrawnSentence(4, 5)).toMatch(/^There is no room for 5 lines: only the one of the main path is drawn/);
    expect(outwardSentence(0)).toBeNull();
    expect([outwardSentence(1), outwardSentence(2)]).toEqual([
      "1 relation leads to works that the filter hides.",
      "2 relations lead to works that the filter hides.",
    ]);
  });
});

describe("what stands on one side of a work", () => {
  const builds = { type: "builds-on" } as const;
  const names = { type: "related-work" } as const;
  it("is called what the relations say, and no more", () => {
    expect([[builds], [names], [builds, names], []].map((relations) => sideName("down", "S-LoRA", relations))).toEqual([
      "What builds on S-LoRA",
      "What refers to S-LoRA",
      "What builds on S-LoRA or names it",
      "What builds on S-LoRA or names it",
    ]);
    expect(
      [[builds], [names, { type: "cites" } as const], [builds, names]].map((relations) => sideName("up", "S-LoRA", relations)),
    ).toEqual(["What S-LoRA builds on", "What S-LoRA refers to", "What S-LoRA builds on or names"]);
  });
});
