import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ListClaims } from "../../src/ingest/claims.ts";
import { resolve } from "../../src/ingest/resolve/resolve.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { listOf, registry, type Entry } from "../ingest/resolve/claims.ts";
import { world } from "./worlds.ts";

/* Names that one list writes and another list has. */

const names = ["S-LoRA", "vLLM", "DistServe", "Orca", "Gavel", "Pie"] as const;
const subjects = ["Serving Adapters by the Thousand", "Paging what Models Remember", "Scheduling of Elastic Jobs", "Roads of Glass"];
const topics = ["LLM serving", "Large language models", "Storage"];

/** A list that refers to names, and one that has a work of each of some of them. */
const pair = fc
  .record({
    referred: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
    listed: fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...subjects)), {
      minLength: 1,
      maxLength: 4,
      selector: ([name]) => name,
    }),
    topic: fc.option(fc.constantFrom(...topics), { nil: undefined }),
  })
  .map(({ referred, listed, topic }) => {
    const about = topic === undefined ? {} : { topics: [topic] };
    const entries = listed.map(([name, subject]): Entry => ({ title: `${name}: ${subject}`, ...about }));
    return {
      listed,
      lists: [listOf("a", [{ title: "Harbor: Pooling Accelerators", related: referred, ...about }]), listOf("b", entries)] as const,
    };
  });

const build = (lists: readonly ListClaims[]): Atlas => resolve(lists, registry, []).atlas;
const relations = ({ edges }: Atlas): readonly (typeof edges)[number][] => edges.filter(({ type }) => type === "related-work");
/** The names of the list "a" that were resolved to works of the list "b". */
const resolved = (atlas: Atlas): readonly string[] =>
  atlas.works.flatMap(({ listed, shortTitle, places }) =>
    listed && places.some(({ source, line }) => source === "source:a" && line > 1) ? [shortTitle ?? ""] : [],
  );

const check = <T>(from: fc.Arbitrary<T>, law: (value: T) => void): void => {
  fc.assert(fc.property(from, law), { numRuns: 60 });
};

describe("what a name of another list means", () => {
  test("does not depend on the order of the lists", () => {
    check(pair, ({ lists: [a, b] }) => {
      expect(JSON.stringify(resolve([b, a], registry, []))).toBe(JSON.stringify(resolve([a, b], registry, [])));
    });
  });

  test("stays what it is when a list of other works comes", () => {
    const other = listOf("zz", [
      { title: "Raft: In Search of an Understandable Consensus Algorithm", topics: ["Storage"], related: ["Chubby"] },
      { title: "Bigtable: A Distributed Storage System for Structured Data", topics: ["LLM serving"] },
    ]);
    check(pair, ({ lists }) => {
      const [before, after] = [build(lists), build([...lists, other])];
      expect(resolved(after)).toEqual(resolved(before));
      expect(relations(after).filter(({ places }) => places.some(({ source }) => source === "source:a"))).toEqual(relations(before));
    });
  });

  test("is open again when another work of the name comes, and closed when that goes", () => {
    let times = 0;
    check(pair, ({ lists, listed }) => {
      const before = resolved(build(lists));
      times += before.length;
      for (const [name] of listed) {
        const rival = listOf("c", [{ title: `${name}: Weather Reports from Distant Harbours` }]);
        const { atlas, doubts } = resolve([...lists, rival], registry, []);
        expect(resolved(atlas)).toEqual(before.filter((each) => each !== name));
        if (before.includes(name)) expect(doubts.works.some((doubt) => doubt.about === "name" && doubt.name.title === name)).toBe(true);
      }
    });
    expect(times).toBeGreaterThan(10);
  });

  test("is what an entry means that is but the name", () => {
    let times = 0;
    check(pair, ({ lists: [referring, listing] }) => {
      const { topics = [], relations = [] } = referring.works[0] ?? {};
      const about = { topics: topics.map(({ value }) => value) };
      const bare = listOf(
        "a",
        relations.map(({ target }) => ({ title: target.name, ...about })),
      );
      const works = build([bare, listing]).works.filter(({ places }) => new Set(places.map(({ source }) => source)).size > 1);
      const found = resolved(build([referring, listing]));
      times += found.length;
      expect(works.map(({ shortTitle }) => shortTitle).sort()).toEqual([...found].sort());
    });
    expect(times).toBeGreaterThan(10);
  });

  test("joins no two entries that are known by more than a name", () => {
    let times = 0;
    check(world, (lists) => {
      const entries = new Set(
        lists.flatMap(({ works }) => works.filter(({ nameOnly }) => !nameOnly).map(({ source, line }) => `${source} ${String(line)}`)),
      );
      for (const { reasons, places } of resolve(lists, registry, []).merges) {
        if (!reasons.some(({ rule }) => rule.startsWith("the only work of that name in these lists"))) continue;
        times += 1;
        expect(places.filter(({ source, line }) => entries.has(`${source} ${String(line)}`)).length).toBeLessThan(2);
      }
    });
    expect(times).toBeGreaterThan(0);
  });
});
