import { describe, expect, it } from "vitest";
import { memorySource } from "../../src/atlas/memory-source.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { shownLine } from "../../src/view/lineage-line.ts";
import { readingList } from "../../src/view/reading-list.ts";
import { readingOrder } from "../../src/view/reading-order.ts";
import { shippedLists, shippedRegistry, shippedRulings } from "../ingest/knowledge.ts";
import { mapOf } from "./fixture.ts";

const knowledge = { registry: shippedRegistry(), rulings: shippedRulings() };
const { atlas } = ingest(shippedLists(), knowledge);
const source = memorySource(atlas, mapOf({}));
const relations = await source.relations();

describe("a reading order as Markdown", () => {
  it.each([...new Set(relations.flatMap(({ from, to }) => [from, to]))])("of %s is read back", async (id) => {
    const lineage = await source.lineage(id);
    const line = shownLine(lineage!, Infinity, null);
    const order = readingOrder(line);
    const details = await Promise.all(order.map(async (step) => ({ step, detail: await source.node(step.work.id) })));
    const entries = details.map(({ step, detail }) => ({ ...step, links: detail?.kind === "work" ? detail.links : [] }));
    const text = readingList("Test", entries, line.relations);
    const { atlas: read } = ingest([{ path: "order.md", text }], knowledge);
    const said = (all: typeof line.relations) => all.map(({ from, to, type }) => `${from} ${type} ${to}`).sort();
    const back = memorySource(read, mapOf({}));
    const works = (all: readonly { readonly id: string; readonly listed: boolean }[]) =>
      all.map(({ id, listed }) => `${id} ${listed}`).sort();
    expect(works(read.works), text).toEqual(works(order.map(({ work }) => work)));
    expect(said(await back.relations())).toEqual(said(line.relations));
  });
});
