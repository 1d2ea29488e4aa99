import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/atlas/fold.ts";
import type { AtlasSource, PathStep, WorkSummary } from "../../src/atlas/source.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { EdgeType } from "../../src/model/edge.ts";
import { kindOf, type NodeId, type NodeKind } from "../../src/model/ids.ts";
import type { AtlasMap } from "../../src/model/map.ts";
import { anyAtlas, mapOf } from "./arbitrary.ts";
import { looseFilter, meeting } from "./filters.ts";
import { isRelation, partsOf, pathLengths, reach, valuesOf, wholes } from "./naive.ts";

export type MakeSource = (atlas: Atlas, map: AtlasMap) => AtlasSource;

const idsOf = (atlas: Atlas): NodeId[] =>
  [...atlas.works, ...atlas.institutions, ...atlas.venues, ...atlas.topics, ...atlas.people].map(({ id }) => id);

const anyThrough = fc.constantFrom<readonly NodeKind[] | undefined>(undefined, ["work"], ["work", "topic", "venue"]);
const anyAlong = fc.constantFrom<readonly EdgeType[] | undefined>(undefined, ["related-work", "affiliated-with"], ["about", "cites"]);

/** Laws of every source of atlas slices, each against a model that is too simple to be wrong. */
export function sourceLaws(name: string, make: MakeSource): void {
  const holds = <T>(drawn: fc.Arbitrary<T>, law: (atlas: Atlas, source: AtlasSource, drawn: T) => Promise<void>): Promise<void> =>
    fc.assert(fc.asyncProperty(anyAtlas, drawn, async (atlas, value) => law(atlas, make(atlas, mapOf(atlas)), value)));

  describe(`${name}, laws`, () => {
    test("institutions have the works that name them or their labs, and share those that name two", () =>
      holds(fc.tuple(looseFilter, fc.boolean()), async (atlas, source, [filter, together]) => {
        const works = (await source.works()).filter(await meeting(atlas, source, filter));
        const { rows, joint, unnamed, works: count } = await source.institutions({ together, filter });
        const standsFor = (row: string): Set<string> => (together ? partsOf(atlas, row) : new Set([row]));
        const has = (row: string, work: WorkSummary): boolean => work.institutions.some(({ id }) => standsFor(row).has(id));
        for (const row of rows) {
          expect(row.works).toEqual(works.filter((work) => has(row.id, work)).map(({ id }) => id));
          for (const lab of row.labs) {
            expect([together, wholes(atlas, lab.id).has(row.id), lab.works.length > 0]).toEqual([true, true, true]);
            expect(lab.works).toEqual(works.filter((work) => has(lab.id, work)).map(({ id }) => id));
          }
        }
        // Every institution that a work names is a row, or a lab of one; no row is a lab of another.
        const heads = rows.map(({ id }) => id);
        const shown = new Set<string>([...heads, ...rows.flatMap(({ labs }) => labs.map(({ id }) => id))]);
        for (const { institutions } of works) for (const { id } of institutions) expect(shown).toContain(id);
        for (const { labs } of rows) for (const { id } of labs) expect(heads).not.toContain(id);
        expect(joint.map(({ work, institutions }) => [work, institutions])).toEqual(
          works.map((work) => [work.id, heads.filter((row) => has(row, work))] as const).filter(([, among]) => among.length > 1),
        );
        expect([count, unnamed]).toEqual([works.length, works.filter(({ institutions }) => institutions.length === 0).length]);
      }));

    test("paths are the shortest ones, without loops and detours, along edges that are there and allowed", () =>
      holds(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 4 }), anyThrough, anyAlong), async (atlas, source, drawn) => {
        const [a, b, limit, through, along] = drawn;
        const ids = idsOf(atlas);
        if (ids.length === 0) return;
        const [from, to] = [ids[a % ids.length]!, ids[b % ids.length]!];
        const found = await source.paths(from, to, {
          limit,
          ...(through === undefined ? {} : { through }),
          ...(along === undefined ? {} : { along }),
        });
        const passable = through ?? ["work", "institution"];
        expect(found.map((path) => path.length - 1)).toEqual(pathLengths(atlas, from, to, passable, along).slice(0, limit));
        for (const { edge } of found.flatMap((path) => path.slice(1))) expect(along ?? [edge!.type]).toContain(edge!.type);
        expect(new Set(found.map((path) => path.map(({ node }) => node.id).join())).size).toBe(found.length);
        for (const path of found) expectPath(atlas, path, from, to, passable);
      }));

    test("a lineage holds all that relations reach, once, in order of time", () =>
      holds(fc.nat(), async (atlas, source, n) => {
        const focus = atlas.works[n % Math.max(1, atlas.works.length)];
        if (focus === undefined) return;
        const { ancestors, descendants, relations } = (await source.lineage(focus.id))!;
        const [back, forth] = [reach(atlas, focus.id, "out"), reach(atlas, focus.id, "into")];
        const ids = [...ancestors, ...descendants].map(({ work }) => work.id);
        expect([...ids, focus.id].sort()).toEqual([...new Set([...back.keys(), ...forth.keys()])].sort());
        for (const { work, depth, via } of ancestors) {
          expect(-depth).toBe(back.get(work.id));
          expect(-depth).toBeLessThanOrEqual(forth.get(work.id) ?? Infinity);
          expect(via.length).toBeGreaterThan(0);
          for (const relation of via) expect([relation.to, back.get(relation.from)]).toEqual([work.id, -depth - 1]);
        }
        for (const { work, depth, via } of descendants) {
          expect(depth).toBe(forth.get(work.id));
          expect(depth).toBeLessThan(back.get(work.id) ?? Infinity);
          expect(via.length).toBeGreaterThan(0);
          for (const relation of via) expect([relation.from, forth.get(relation.to)]).toEqual([work.id, depth - 1]);
        }
        for (const steps of [ancestors, descendants]) {
          const dates = steps.map(({ work }) => work.date ?? "");
          expect(dates).toEqual([...dates].sort());
        }
        const within = new Set<string>([...ids, focus.id]);
        expect(relations).toHaveLength(
          atlas.edges.filter((edge) => isRelation(edge) && within.has(edge.from) && within.has(edge.to)).length,
        );
      }));

    test("a neighbourhood is what so many relations reach", () =>
      holds(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 3 })), async (atlas, source, [n, steps]) => {
        const focus = atlas.works[n % Math.max(1, atlas.works.length)];
        if (focus === undefined) return;
        const near = [...reach(atlas, focus.id, "both")].filter(([, depth]) => depth <= steps).map(([id]) => id);
        expect((await source.neighbourhood(focus.id, steps)).works.map(({ id }) => id).sort()).toEqual(near.sort());
      }));

    test("search finds every node by each of its names", () =>
      holds(fc.constant(null), async (atlas, source) => {
        const nodes: readonly { readonly id: NodeId; readonly names: readonly (string | undefined)[] }[] = [
          ...atlas.works.map(({ id, title, shortTitle, aliases }) => ({ id, names: [title, shortTitle, ...aliases] })),
          ...atlas.institutions.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
          ...[...atlas.venues, ...atlas.topics, ...atlas.people].map(({ id, name }) => ({ id, names: [name] })),
        ];
        const same = (text: string): string => fold(text).replaceAll(" ", "");
        for (const { id, names } of nodes) {
          for (const written of names) {
            if (written === undefined || same(written) === "") continue;
            const hits = await source.search(written, 1000);
            const hit = hits.find((one) => one.id === id);
            expect(same(hit?.matched ?? "")).toBe(same(written));
            expect(same(hits[0]!.matched)).toBe(same(written));
            for (const { matched, ranges } of hits) for (const [start, end] of ranges) expect(same(matched.slice(start, end))).not.toBe("");
          }
        }
      }));

    test("two lists share what both name, and each alone has the rest of its own", () =>
      holds(fc.constantFrom(["source:a", "source:b"] as const, ["source:a", "source:a"] as const), async (atlas, source, [here, there]) => {
        const known = (id: string): boolean => atlas.sources.some((one) => one.id === id);
        const found = await source.comparison(here, there);
        expect(found === null).toBe(!known(here) || !known(there));
        if (found === null) return;
        const map = mapOf(atlas);
        const works = await source.works();
        const named = (list: string, work: WorkSummary): boolean => valuesOf(atlas, map, work, "sources").has(list);
        const those = (inHere: boolean, inThere: boolean): readonly NodeId[] =>
          works.filter((work) => named(here, work) === inHere && named(there, work) === inThere).map(({ id }) => id);
        expect(found).toEqual({ onlyHere: those(true, false), onlyThere: those(false, true), both: those(true, true) });
      }));

    test("relations are the stated ones between works", () =>
      holds(fc.constant(null), async (atlas, source) => {
        const stated = atlas.edges.filter(isRelation);
        expect(await source.relations()).toEqual(stated);
        const some = atlas.works.filter((_, i) => i % 2 === 0).map(({ id }) => id);
        expect(await source.relations(some)).toEqual(
          stated.filter(({ from, to }) => some.some((id) => id === from) && some.some((id) => id === to)),
        );
      }));

    test("every node has details, and they hold every edge of a work", () =>
      holds(fc.constant(null), async (atlas, source) => {
        for (const id of idsOf(atlas)) {
          const detail = (await source.node(id))!;
          expect(detail.kind).toBe(kindOf(id));
          if (detail.kind !== "work") continue;
          const leaving = (type: string): Set<string> =>
            new Set(atlas.edges.filter((edge) => edge.from === id && edge.type === type).map(({ to }) => to));
          expect(new Set(detail.institutions.map(({ value }) => value.id))).toEqual(leaving("affiliated-with"));
          expect(new Set(detail.venues.map(({ value }) => value.id))).toEqual(leaving("published-in"));
          expect(new Set(detail.topics.map(({ value }) => value.id))).toEqual(leaving("about"));
          expect(new Set(detail.people.map(({ value }) => value.id))).toEqual(leaving("authored-by"));
          expect(detail.refersTo.map(({ relation }) => relation)).toEqual(
            atlas.edges.filter((edge) => isRelation(edge) && edge.from === id),
          );
          expect(detail.referredToBy.map(({ relation }) => relation)).toEqual(
            atlas.edges.filter((edge) => isRelation(edge) && edge.to === id),
          );
        }
      }));
  });
}

function expectPath(atlas: Atlas, path: readonly PathStep[], from: NodeId, to: NodeId, passable: readonly NodeKind[]): void {
  const ids = path.map(({ node }) => node.id);
  expect([ids[0], ids.at(-1)]).toEqual([from, to]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids.slice(1, -1)) expect(passable).toContain(kindOf(id));
  path.forEach(({ edge }, i) => {
    if (i === 0) return expect(edge).toBeUndefined();
    const [a, b] = edge!.forward ? [ids[i - 1], ids[i]] : [ids[i], ids[i - 1]];
    return expect(atlas.edges).toContainEqual(
      expect.objectContaining({ from: a, to: b, type: edge!.type, basis: edge!.basis, places: edge!.places }),
    );
  });
}
