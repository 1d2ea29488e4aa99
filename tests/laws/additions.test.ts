import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { resolve } from "../../src/ingest/resolve/resolve.ts";
import { markdownOf } from "../../src/ingest/write/markdown.ts";
import { plainText, withoutLines } from "../../src/ingest/write/own-list.ts";
import { addedRelations, type Addition } from "../../src/model/addition.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Edge } from "../../src/model/edge.ts";
import type { Work } from "../../src/model/work.ts";
import type { ChangeRequest, OwnChange, RawList } from "../../src/view/building.ts";
import { change } from "../../src/worker/change.ts";
import { smallRegistry } from "../ingest/recognise/registry.ts";
import { listOf, registry } from "../ingest/resolve/claims.ts";
import { emptyMap } from "../empty-atlas.ts";
import { nameKey } from "../../src/ingest/resolve/titles.ts";
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

/** Retitled works meet where a fact that is added is one more that they share. */
const isLike = (title: string, other: string): boolean => {
  const [words, others] = [title, other].map((each) => new Set(each.toLowerCase().split(/[^a-z0-9]+/)));
  const shared = [...(words ?? [])].filter((word) => others?.has(word)).length;
  return shared >= 3 && shared * 2 >= Math.min(words?.size ?? 0, others?.size ?? 0);
};

/** Works of one name or nearly so, without title or link, may be told from each other by nothing that a line could say. */
const hasNamesake = ({ works }: Atlas, addition: Addition): boolean => {
  /** Of "Orca: Title" a line may say all of it, the system alone, or the words behind it alone; and so of every other title. */
  const namesOf = ({ title, shortTitle, aliases }: Work): readonly string[] =>
    [shortTitle ?? title, title, ...aliases].flatMap((name) => [name, ...name.split(/: /)]).map(nameKey);
  const ids = addition.kind === "relation" ? [addition.work, addition.to] : [addition.work];
  return ids.some((id) => {
    const names = works.filter((work) => work.id === id).flatMap(namesOf);
    const title = works.find((work) => work.id === id)?.title ?? "";
    return works.filter((work) => namesOf(work).some((name) => names.includes(name)) || isLike(work.title, title)).length > 1;
  });
};

const linesOf = (atlas: Atlas): readonly number[] =>
  [
    ...atlas.edges.filter(({ type }) => type !== "published-in" && type !== "part-of").flatMap(({ places }) => places),
    ...atlas.works.flatMap(({ notes }) => notes.map(({ place: each }) => each)),
  ]
    .filter(({ source }) => source === ownId)
    .map(({ line }) => line);

describe("what is added by the explorer", { timeout: 240_000 }, () => {
  test("is that fact at its line and nothing else, reads back the same, and can be taken away", () => {
    const settings = files.filter((lists) => atlasOf(lists).works.length > 1);
    const walks = settings.chain((lists) =>
      fc.tuple(fc.constant(lists), fc.array(additionTo(atlasOf(lists)), { minLength: 1, maxLength: 4 })),
    );
    fc.assert(
      fc.property(walks, ([others, additions]) => {
        const withOwn = (content: string | null): Atlas => atlasOf(content === null ? others : [...others, { path: own.path, content }]);
        let text: string | null = null;
        let atlas = atlasOf(others);
        for (const addition of additions) {
          const answer = change(asked(others, text, atlas, { kind: "add", addition }), smallRegistry);
          if (answer.kind === "failed" && /itself|already|any more|Nothing/.test(answer.reason)) continue;
          if (answer.kind !== "changed") {
            expect(hasNamesake(atlas, addition)).toBe(true);
            continue;
          }
          expect(factsIn(answer.atlas)).toEqual(factsIn(saying(atlas, addition)));
          expect(withOwn(answer.text)).toEqual(answer.atlas);
          const added = linesOf(answer.atlas).length - linesOf(atlas).length;
          expect(added).toBe(1);
          const undone = change(asked(others, answer.text, answer.atlas, { kind: "set", text, instead: answer.text }), smallRegistry);
          expect(undone.kind === "changed" ? undone.atlas : undone).toEqual(atlas);
          ({ text, atlas } = answer);
        }
        for (const line of linesOf(atlas).toSorted((a, b) => b - a)) {
          const taken = withoutLines(text ?? "", [line]);
          if (taken === null) continue;
          expect(linesOf(withOwn(taken.text)).length).toBe(linesOf(atlas).length - 1);
        }
        const gone = text === null ? null : withoutLines(text, linesOf(atlas));
        expect(gone === null ? null : gone.text).toBe(null);
      }),
      { numRuns: 40 },
    );
  });

  test("gives a note of any text back as it was written", () => {
    const list: RawList = {
      path: "list.md",
      content: markdownOf(
        resolve([listOf("list", [{ title: "Orca: A Distributed Serving System", venue: "OSDI'22" }, { title: "vLLM" }])], registry, [])
          .atlas,
        registry,
      ),
    };
    const before = atlasOf([list]);
    const work = before.works[0]?.id ?? "work:";
    const hostile = fc.constantFrom(
      "<script>alert(1)</script>",
      "# heading\n\n- bullet\n1. one",
      "[link](javascript:alert(1)) ![image](x)",
      "Related work: vLLM; Orca",
      "Venue, inferred: <br> \\<br>",
      "a  b\t c\n\n\n   d\\",
      "&amp; &lt; &#35; ~~~ ``` --- ***",
      "مرحبا \u202Eabc\u202C שלום",
      "---\ndialect: stemma 1\n---",
      "x".repeat(10_000),
      "Note: Note: - ",
      "| a | b |\n|---|---|",
    );
    const written = fc.oneof(
      hostile,
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.tuple(hostile, hostile).map(([a, b]) => `${a}${b}`),
    );
    fc.assert(
      fc.property(written, (said) => {
        const answer = change(asked([list], null, before, { kind: "add", addition: { kind: "note", work, text: said } }), smallRegistry);
        const plain = plainText(said);
        if (plain === "") {
          expect(answer.kind).toBe("failed");
          return;
        }
        const notes =
          answer.kind === "changed" ? answer.atlas.works.find(({ id }) => id === work)?.notes.map(({ text: note }) => note) : [];
        expect(notes).toEqual([plain]);
      }),
      { numRuns: 400 },
    );
    expect(plainText("two\nlines\tand  spaces")).toBe("two\nlines\tand  spaces");
  });
});
