import { noReaders, readersFor, type Readers } from "../ingest/formats/readers.ts";
import { ingest } from "../ingest/ingest.ts";
import { plainText } from "../ingest/write/own-list.ts";
import { edgeFact, noteFact, statedFacts, workNumbers } from "../ingest/write/stated.ts";
import { layoutAtlas } from "../layout/layout.ts";
import type { Addition } from "../model/addition.ts";
import type { Atlas } from "../model/atlas.ts";
import type { SourceId } from "../model/ids.ts";
import type { AtlasMap } from "../model/map.ts";
import type { RegistryData } from "../model/registry.ts";
import type { Ruling } from "../model/ruling.ts";
import type { Work } from "../model/work.ts";
import type { RawList } from "../view/building.ts";
import { textsOf } from "./texts.ts";

/* Atlases before a change and after it. */

export const sourceOf = (atlas: Atlas, path: string): SourceId => atlas.sources.find((source) => source.path === path)?.id ?? "source:";

/** What reads these lists, fetched. */
export const readersOf = (lists: readonly RawList[]): Promise<Readers> => readersFor(textsOf(lists).inputs);

export const atlasOf = (lists: readonly RawList[], rulings: readonly Ruling[], registry: RegistryData, readers = noReaders): Atlas =>
  ingest(textsOf(lists).inputs, { registry, rulings }, { readers }).atlas;

/** A fact that was added changes no place: only where works came or went the map is drawn anew, about what stays. */
export const mapOf = (atlas: Atlas, map: AtlasMap, registry: RegistryData): AtlasMap => {
  const there = new Set<string>(map.works.map(({ id }) => id));
  return atlas.works.length === there.size && atlas.works.every(({ id }) => there.has(id))
    ? map
    : layoutAtlas(atlas, { ...registry, before: map });
};

/** An atlas, and one of its lists. */
export interface Built {
  readonly atlas: Atlas;
  readonly source: SourceId;
}

/** How the fact that is added reads among the facts of an atlas; an institution goes by the name that it is known by. */
const isMeant = (addition: Addition, before: Atlas, numberOf: (work: Work) => number): ((fact: string) => boolean) => {
  const number = (id: string): number => {
    const work = before.works.find((each) => each.id === id);
    return work === undefined ? -1 : numberOf(work);
  };
  const work = number(addition.work);
  if (addition.kind === "note") return (fact) => fact === noteFact(work, plainText(addition.text));
  if (addition.kind === "relation") return (fact) => fact === edgeFact(work, addition.type, number(addition.to));
  const beginning = edgeFact(work, "affiliated-with", "").slice(0, -'"]'.length);
  return (fact) => fact.startsWith(beginning);
};

/** Whether the atlas says what was added at its line, and nothing else than before. */
export const isThatAlone = (addition: Addition, before: Atlas, { atlas, source }: Built, line: number): boolean => {
  const numberOf = workNumbers((place) => place.source !== source);
  const meant = isMeant(addition, before, numberOf);
  const was = new Set(statedFacts(before, numberOf).map(({ text }) => text));
  const left = new Set(was);
  const now = statedFacts(atlas, numberOf);
  const added = now.find(({ text, places }) => meant(text) && places.some((place) => place.source === source && place.line === line));
  for (const { text } of now) {
    if (!was.has(text) && text !== added?.text) return false;
    left.delete(text);
  }
  return added !== undefined && left.size === 0;
};

/** Whether two atlases state the same, wherever they do. */
export const saySame = (one: Atlas, other: Atlas): boolean => {
  const numberOf = workNumbers(() => false);
  const [a, b] = [one, other].map((atlas) => new Set(statedFacts(atlas, numberOf).map(({ text }) => text)));
  return a !== undefined && b !== undefined && a.size === b.size && [...a].every((text) => b.has(text));
};
