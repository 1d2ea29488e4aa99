import type { Atlas } from "../model/atlas.ts";
import type { WorkId } from "../model/ids.ts";
import type { AtlasMap } from "../model/map.ts";
import { aliasIndex } from "./aliases.ts";
import { answering } from "./answering.ts";
import { columnsOf } from "./columns.ts";
import { comparison } from "./comparison.ts";
import { failuresOf } from "./conditions.ts";
import { entityDetail, workDetail } from "./details.ts";
import { lines, mentionsOf } from "./evidence.ts";
import { facetIndex } from "./facet-index.ts";
import { find as findAnswers } from "./find.ts";
import { facets, select } from "./facets.ts";
import { gaps } from "./gaps.ts";
import type { Filter } from "./filter.ts";
import { housesOf, institutionTable } from "./institutions.ts";
import { latest } from "./latest.ts";
import { lineage } from "./lineage.ts";
import { once } from "./once.ts";
import { overview } from "./overview.ts";
import { paths } from "./paths.ts";
import { neighbourhood, relationsAmong } from "./relations.ts";
import { searchIndex } from "./search-index.ts";
import { search } from "./search.ts";
import { similarityIndex } from "./similar.ts";
import type { AtlasSource } from "./source.ts";
import { regionsOf, summariesOf } from "./summary.ts";

/** An atlas in memory and its map. What only some questions need is made when the first of them is asked. */
export function memorySource(atlas: Atlas, map: AtlasMap): AtlasSource {
  const columns = columnsOf(atlas);
  const mentions = mentionsOf(columns);
  const regions = regionsOf(columns, map);
  const summaries = summariesOf(columns, mentions, regions);
  const names = once(() => searchIndex(columns, mentions));
  const keys = once(() => facetIndex(columns, map, regions, mentions));
  const features = once(() => similarityIndex(columns));
  const houses = once(() => housesOf(columns));
  const aliases = once(() => aliasIndex(columns));
  const find = (id: string): number | undefined => columns.index.get(id) ?? (id.startsWith("work:") ? aliases().get(id) : undefined);
  const findWork = (id: string): number | undefined => {
    const node = find(id);
    return node !== undefined && node < columns.works.length ? node : undefined;
  };
  const named = {
    answering: latest((text: string) => answering(columns, names(), text)),
    around: ({ work, steps }: NonNullable<Filter["around"]>) => {
      const focus = findWork(work);
      return new Set(focus === undefined ? [] : neighbourhood(columns, focus, steps));
    },
  };
  // What is shown of a filter is asked in several questions.
  const failures = latest((filter: Filter) => failuresOf(keys(), named, filter));
  const all = [...columns.works.keys()];
  const among = (ids: readonly WorkId[] | undefined): readonly number[] =>
    ids === undefined ? all : ids.map(findWork).filter((work) => work !== undefined);

  return {
    overview: async () => overview(columns, mentions),
    map: async () => map,
    works: async (ids) => among(ids).map(summaries),
    select: async (filter) => select(failures(filter)).map((work) => columns.works[work]!.id),
    facets: async (filter) => facets(keys(), failures(filter), filter),
    search: async (query, limit = 20) => search(columns, summaries, names(), query, limit),
    find: async (query, perKind = 8) => findAnswers(columns, summaries, names(), query, perKind),
    node: async (id) => {
      const node = find(id);
      if (node === undefined) return null;
      return node < columns.works.length ? workDetail(columns, summaries, features(), node) : entityDetail(columns, summaries, node);
    },
    relations: async (ids) => relationsAmong(columns, among(ids)),
    neighbourhood: async (id, steps = 1) => {
      const work = findWork(id);
      const works = work === undefined ? [] : neighbourhood(columns, work, steps);
      return { works: works.map(summaries), relations: relationsAmong(columns, works) };
    },
    lineage: async (id) => {
      const work = findWork(id);
      return work === undefined ? null : lineage(columns, summaries, work);
    },
    paths: async (from, to, options) => {
      const [start, end] = [find(from), find(to)];
      return start === undefined || end === undefined ? [] : paths(columns, start, end, options);
    },
    gaps: async () => gaps(columns, summaries),
    comparison: async (here, there) => comparison(columns, mentions, here, there),
    institutions: async ({ together, filter }) => institutionTable(columns, houses(), select(failures(filter)), together),
    lines: async (source) => lines(columns, source),
  };
}
