import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { resolve } from "../../src/ingest/resolve/resolve.ts";
import { markdownOf } from "../../src/ingest/write/markdown.ts";
import { plainText, withoutLines } from "../../src/ingest/write/own-list.ts";
import { addedRelations, type Addition } from "../../src/model/addition.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Edge } from "../../src/model/edge.ts";
import type { ChangeRequest, OwnChange, RawList } from "../../src/view/building.ts";
import { change } from "../../src/worker/change.ts";
import { smallRegistry } from "../ingest/recognise-registry.ts";
import { registry } from "../ingest/resolve-claims.ts";
import { emptyMap } from "../empty-atlas.ts";
import { factsIn } from "./facts.ts";
import { world } from "./worlds.ts";

const own = { path: "my-additions.md", title: "My additions" } as const;
const ownId = "source:my-additions";

const atlasOf = (lists: readonly RawList[]): Atlas =>
  ingest(
    lists.map(({ path, content }) => ({ path, text: String(content) })),
    { registry: smallRegistry, rulings: [] },
  ).atlas;

const asked = (others: readonly RawList[], text: string | null, atlas: Atlas, wanted: OwnChange): ChangeRequest => ({
  kind: "change",
  change: wanted,
  own: { ...own, text },
  others,
  rulings: [],
  atlas,
  map: { ...emptyMap, works: atlas.works.map(({ id }) => ({ id, x: 0, y: 0, region: 0 })) },
});

/** The lists of a world as files, each in the written dialect. */
const files = world.map((lists) =>
  lists.map((list, at): RawList => ({ path: `list-${String(at)}.md`, content: markdownOf(resolve([list], registry, []).atlas, registry) })),
);

const place = { source: ownId, line: 1 } as const;

/** The atlas that says one thing more, made without the writer. */
const saying = (atlas: Atlas, addition: Addition): Atlas => {
  if (addition.kind === "note") {
    const note = { text: plainText(addition.text), place };
    return { ...atlas, works: atlas.works.map((work) => (work.id === addition.work ? { ...work, notes: [...work.notes, note] } : work)) };
  }
  const to = addition.kind === "relation" ? addition.to : atlas.institutions.find(({ name }) => name === addition.name)?.id;
  if (to === undefined) throw new Error("an institution that the atlas has");
  const type = addition.kind === "relation" ? addition.type : "affiliated-with";
  const edge: Edge = { from: addition.work, to, type, basis: "stated", weight: 1, places: [place] };
  const others = atlas.edges.filter((each) => !(each.from === edge.from && each.to === to && each.type === type));
  return { ...atlas, edges: [...others, edge] };
};

const additionTo = (atlas: Atlas): fc.Arbitrary<Addition> => {
  const work = fc.constantFrom(...atlas.works.map(({ id }) => id));
  return fc.oneof(
    fc.record({ kind: fc.constant("relation" as const), work, type: fc.constantFrom(...addedRelations), to: work }),
    fc.record({ kind: fc.constant("note" as const), work, text: fc.string({ minLength: 1, unit: "grapheme" }) }),
    ...(atlas.institutions.length === 0
      ? []
      : [
          fc.record({
            kind: fc.constant("institution" as const),
            work,
            name: fc.constantFrom(...atlas.institutions.map(({ name }) => name)),
          }),
        ]),
  );
};

const lineOf = (atlas: Atlas, addition: Addition): number | undefined => {
  const edge = atlas.edges.find(
    (each) => addition.kind === "relation" && each.from === addition.work && each.to === addition.to && each.type === addition.type,
  );
  const places = addition.kind === "relation" ? (edge?.places ?? []) : [];
  return places.find(({ source }) => source === ownId)?.line;
};

describe("what is added by the explorer", { timeout: 240_000 }, () => {
  test("is that fact at its line, nothing else changes, and it can be taken away", () => {
    let [done, refused] = [0, 0];
    const settings = files.filter((lists) => atlasOf(lists).works.length > 1);
    fc.assert(
      fc.property(
        settings.chain((lists) => fc.tuple(fc.constant(lists), fc.array(additionTo(atlasOf(lists)), { minLength: 1, maxLength: 4 }))),
        ([others, additions]) => {
          let text: string | null = null;
          let atlas = atlasOf(others);
          for (const addition of additions) {
            const answer = change(asked(others, text, atlas, { kind: "add", addition }), smallRegistry);
            if (answer.kind !== "changed") {
              refused += 1;
              if (!("reason" in answer) || !/already|itself|Nothing/.test(answer.reason))
                console.log(
                  JSON.stringify(addition),
                  JSON.stringify(answer),
                  JSON.stringify(atlas.works.map((w) => [w.id, w.title, w.listed, w.places.map((p) => p.source + p.line)])),
                );
              continue;
            }
            done += 1;
            expect(factsIn(answer.atlas)).toEqual(factsIn(saying(atlas, addition)));
            const line = lineOf(answer.atlas, addition);
            if (line !== undefined && answer.text !== null) {
              const without = withoutLines(answer.text, [line]);
              expect(
                without === null
                  ? null
                  : factsIn(atlasOf([...others, ...(without.text === null ? [] : [{ path: own.path, content: without.text }])])),
              ).toEqual(factsIn(atlas));
            }
            ({ text, atlas } = answer);
            expect(atlasOf([...others, { path: own.path, content: text ?? "" }])).toEqual(atlas);
          }
        },
      ),
      { numRuns: 40 },
    );
    console.log(done, refused);
  });
});
