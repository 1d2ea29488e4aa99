import { ingest } from "../ingest/ingest.ts";
import { indexRegistry, type RegistryIndex } from "../ingest/registry.ts";
import { emptyList, plainText, withAddition, withoutLine } from "../ingest/write/own-list.ts";
import { edgeFact, noteFact, statedFacts } from "../ingest/write/stated.ts";
import { layoutAtlas } from "../layout/layout.ts";
import type { Addition } from "../model/addition.ts";
import type { Atlas } from "../model/atlas.ts";
import type { SourceId } from "../model/ids.ts";
import type { AtlasMap } from "../model/map.ts";
import type { RegistryData } from "../model/registry.ts";
import type { BuildAnswer, ChangeRequest } from "../view/building.ts";
import { textsOf } from "./texts.ts";

/* Changes of the list of the reader's own. What is added is read back before it is shown: it has to be that, and nothing else. */

const failed = (reason: string, remedy: string): BuildAnswer => ({ kind: "failed", reason, remedy });

const sourceOf = (atlas: Atlas, path: string): SourceId => atlas.sources.find((source) => source.path === path)?.id ?? "source:";

/** A fact that was added changes no place: the map is drawn anew only where works came or went. */
const mapOf = (atlas: Atlas, { atlas: _, ...map }: AtlasMap, registry: RegistryData): AtlasMap => {
  const there = new Set<string>(map.works.map(({ id }) => id));
  return atlas.works.length === there.size && atlas.works.every(({ id }) => there.has(id)) ? map : layoutAtlas(atlas, registry);
};

/** The fact as it stands in an atlas at a line; null where the line says something else. */
const factAt = (addition: Addition, atlas: Atlas, source: SourceId, line: number): string | null => {
  const isHere = (place: { readonly source: SourceId; readonly line: number }): boolean => place.source === source && place.line === line;
  if (addition.kind === "note") {
    const text = plainText(addition.text);
    const work = atlas.works.find(({ id }) => id === addition.work);
    return work?.notes.some((note) => note.text === text && isHere(note.place)) === true ? noteFact(addition.work, text) : null;
  }
  const type = addition.kind === "relation" ? addition.type : "affiliated-with";
  const edge = atlas.edges.find((each) => each.from === addition.work && each.type === type && each.places.some(isHere));
  if (edge === undefined || (addition.kind === "relation" && edge.to !== addition.to)) return null;
  return edgeFact(edge.from, edge.type, edge.to);
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

const isEmpty = (addition: Addition): boolean =>
  (addition.kind === "note" && plainText(addition.text) === "") || (addition.kind === "institution" && plainText(addition.name) === "");

const leftOut: Readonly<Record<Addition["kind"], string>> = {
  relation:
    "One of the two works is not told from others by what the lists say of it: a title, or a name with its venue or a link, is needed.",
  note: "This work is not told from others by what the lists say of it: a title, or a name with its venue or a link, is needed.",
  institution: "This is not read as the name of one institution that belongs to this work.",
};

interface Built {
  readonly atlas: Atlas;
  readonly source: SourceId;
}

const built = ({ own, others, rulings }: ChangeRequest, text: string | null, registry: RegistryData): Built => {
  const mine = text === null ? [] : [{ path: own.path, title: own.title, content: text }];
  const { atlas } = ingest(textsOf([...others, ...mine]).inputs, { registry, rulings });
  return { atlas, source: sourceOf(atlas, own.path) };
};

const added = (request: ChangeRequest, addition: Addition, registry: RegistryData, index: RegistryIndex): BuildAnswer => {
  const { own, atlas: before, map } = request;
  const list = { source: sourceOf(before, own.path), text: own.text ?? emptyList(own.title) };
  if (isEmpty(addition)) return failed("Nothing was written.", "Write what is to be added.");
  if (own.text !== null && isSaid(addition, before, list.source))
    return failed("Your list says that already.", "Its line stands beside the fact.");
  const edited = withAddition(list, addition, before, index);
  if (edited === null) return failed("This atlas has no such work any more.", "Choose it again.");
  const { atlas, source } = built(request, edited.text, registry);
  const fact = factAt(addition, atlas, source, edited.line);
  const [was, is] = [statedFacts(before), statedFacts(atlas)];
  const isAll = [...was].every((each) => is.has(each)) && [...is].every((each) => was.has(each) || each === fact);
  if (fact === null || !isAll)
    return failed(`A list cannot say that so that it would be read again. ${leftOut[addition.kind]}`, "Nothing is changed.");
  return { kind: "changed", text: edited.text, atlas, map: mapOf(atlas, map, registry) };
};

/** Answers what becomes of the list and of the atlas, or why nothing does. */
export const change = (request: ChangeRequest, registry: RegistryData): BuildAnswer => {
  const { change: wanted, own, map } = request;
  if (wanted.kind === "add") return added(request, wanted.addition, registry, indexRegistry(registry));
  const next = wanted.kind === "set" ? { text: wanted.text } : withoutLine(own.text ?? "", wanted.line);
  if (next === null)
    return failed(
      "This line says several things, or none that can be taken away alone.",
      "Save the list, edit it, and drop it here again.",
    );
  const { atlas } = built(request, next.text, registry);
  return { kind: "changed", text: next.text, atlas, map: mapOf(atlas, map, registry) };
};
