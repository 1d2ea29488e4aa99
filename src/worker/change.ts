import { ingest } from "../ingest/ingest.ts";
import { indexRegistry, type RegistryIndex } from "../ingest/registry.ts";
import { emptyList, plainText, withAddition, withoutLine } from "../ingest/write/own-list.ts";
import { edgeFact, noteFact, statedFacts, workNumbers } from "../ingest/write/stated.ts";
import { layoutAtlas } from "../layout/layout.ts";
import type { Addition } from "../model/addition.ts";
import type { Atlas } from "../model/atlas.ts";
import type { SourceId } from "../model/ids.ts";
import type { AtlasMap } from "../model/map.ts";
import type { RegistryData } from "../model/registry.ts";
import type { Work } from "../model/work.ts";
import type { BuildAnswer, ChangeRequest } from "../view/building.ts";
import { textsOf } from "./texts.ts";

/* Changes of the list of the reader's own. What is added is read back before it is shown: it has to be that, and nothing else. */

const failed = (reason: string, remedy: string): BuildAnswer => ({ kind: "failed", reason, remedy });

const sourceOf = (atlas: Atlas, path: string): SourceId => atlas.sources.find((source) => source.path === path)?.id ?? "source:";

/** A fact that was added changes no place: the map is drawn anew only where works came or went. */
const mapOf = (atlas: Atlas, map: AtlasMap, registry: RegistryData): AtlasMap => {
  const there = new Set<string>(map.works.map(({ id }) => id));
  return atlas.works.length === there.size && atlas.works.every(({ id }) => there.has(id)) ? map : layoutAtlas(atlas, registry);
};

interface Built {
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
const isThatAlone = (addition: Addition, before: Atlas, { atlas, source }: Built, line: number): boolean => {
  const numberOf = workNumbers();
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

/** Whether the list of the reader's own says it already. */
const isSaid = (addition: Addition, atlas: Atlas, source: SourceId): boolean => {
  if (addition.kind === "note") {
    const notes = atlas.works.find(({ id }) => id === addition.work)?.notes ?? [];
    return notes.some(({ text, place }) => place.source === source && text === plainText(addition.text));
  }
  return atlas.edges.some(({ from, type, to, places }) => {
    if (from !== addition.work || !places.some((place) => place.source === source)) return false;
    if (addition.kind === "relation") return type === addition.type && to === addition.to;
    const names = atlas.institutions.filter(({ id }) => id === to).flatMap(({ name, aliases }) => [name, ...aliases]);
    return type === "affiliated-with" && names.includes(plainText(addition.name));
  });
};

/** Why there is nothing to add; null where there is. */
const nothingIn = (addition: Addition): string | null => {
  if (addition.kind === "relation") return addition.work === addition.to ? "A work does not refer to itself." : null;
  return plainText(addition.kind === "note" ? addition.text : addition.name) === "" ? "Nothing was written." : null;
};

const tooLittle = "The lists say too little of the work to tell it from others of its name: its title, its venue or a link would do.";
const leftOut: Readonly<Record<Addition["kind"], string>> = {
  relation: tooLittle,
  note: tooLittle,
  institution: `This is not read as the name of an institution. Or: ${tooLittle.toLowerCase()}`,
};

const built = ({ own, others, rulings }: ChangeRequest, text: string | null, registry: RegistryData): Built => {
  const mine = text === null ? [] : [{ path: own.path, title: own.title, content: text }];
  const { atlas } = ingest(textsOf([...others, ...mine]).inputs, { registry, rulings });
  return { atlas, source: sourceOf(atlas, own.path) };
};

const added = (request: ChangeRequest, addition: Addition, registry: RegistryData, index: RegistryIndex): BuildAnswer => {
  const { own, atlas: before, map } = request;
  const list = { source: sourceOf(before, own.path), text: own.text ?? emptyList(own.title) };
  const nothing = nothingIn(addition);
  if (nothing !== null) return failed(nothing, "Nothing is changed.");
  if (own.text !== null && isSaid(addition, before, list.source))
    return failed("Your list says that already.", "Its line stands beside the fact.");
  const edited = withAddition(list, addition, before, index);
  if (edited === null) return failed("This atlas has no such work any more.", "Choose it again.");
  const after = built(request, edited.text, registry);
  if (!isThatAlone(addition, before, after, edited.line))
    return failed(`This would not be read again as what it is. ${leftOut[addition.kind]}`, "Nothing is changed.");
  const work = after.atlas.works.find(({ places }) => places.some(({ source, line }) => source === after.source && line === edited.head));
  return { kind: "changed", text: edited.text, work: work?.id ?? null, atlas: after.atlas, map: mapOf(after.atlas, map, registry) };
};

/** Answers what becomes of the list and of the atlas, or why nothing does. */
export const change = (request: ChangeRequest, registry: RegistryData): BuildAnswer => {
  const { change: wanted, own, map } = request;
  if (wanted.kind === "add") return added(request, wanted.addition, registry, indexRegistry(registry));
  if (wanted.kind === "set" && wanted.instead !== own.text)
    return failed("Your list has changed since then.", "Add or remove the line by hand; nothing is changed.");
  const next = wanted.kind === "set" ? { text: wanted.text } : withoutLine(own.text ?? "", wanted.line);
  if (next === null)
    return failed(
      "This line says several things, or none that can be taken away alone.",
      "Save the list, edit it, and drop it here again.",
    );
  const { atlas } = built(request, next.text, registry);
  return { kind: "changed", text: next.text, work: null, atlas, map: mapOf(atlas, map, registry) };
};
