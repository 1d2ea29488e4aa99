import type { Readers } from "../ingest/formats/readers.ts";
import { indexRegistry, type RegistryIndex } from "../ingest/registry.ts";
import { emptyList, plainText, withAdditions, withoutLines } from "../ingest/write/own-list.ts";
import type { Addition } from "../model/addition.ts";
import type { Atlas } from "../model/atlas.ts";
import type { SourceId } from "../model/ids.ts";
import type { RegistryData } from "../model/registry.ts";
import type { BuildAnswer, ChangeRequest } from "../view/building.ts";
import { atlasOf, isThatAlone, mapOf, sourceOf, type Built } from "./before-after.ts";

/* Changes of the list of the reader's own. What is added is read back before it is shown: it has to be that, and nothing else. */

const failed = (reason: string, remedy: string): BuildAnswer => ({ kind: "failed", reason, remedy });

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
  institution: `This is not read as the name of an institution, or ${tooLittle.toLowerCase()}`,
};

const built = ({ own, others, rulings }: ChangeRequest, text: string | null, registry: RegistryData, readers?: Readers): Built => {
  const mine = text === null ? [] : [{ path: own.path, title: own.title, content: text }];
  const atlas = atlasOf([...others, ...mine], rulings, registry, readers);
  return { atlas, source: sourceOf(atlas, own.path) };
};

const added = (
  request: ChangeRequest,
  addition: Addition,
  registry: RegistryData,
  index: RegistryIndex,
  readers?: Readers,
): BuildAnswer => {
  const { own, atlas: before, map } = request;
  const list = { source: sourceOf(before, own.path), text: own.text ?? emptyList(own.title) };
  const nothing = nothingIn(addition);
  if (nothing !== null) return failed(nothing, "Nothing is changed.");
  if (own.text !== null && isSaid(addition, before, list.source))
    return failed("Your list says that already.", "Its line stands beside the fact.");
  const edited = withAdditions(list, [addition], before, index);
  const [line] = edited?.lines ?? [];
  if (edited === null || line === undefined) return failed("This atlas has no such work any more.", "Choose it again.");
  const after = built(request, edited.text, registry, readers);
  if (!isThatAlone(addition, before, after, line.line))
    return failed(`This would not be read again as what it is. ${leftOut[addition.kind]}`, "Nothing is changed.");
  const work = after.atlas.works.find(({ places }) => places.some((place) => place.source === after.source && place.line === line.head));
  return { kind: "changed", text: edited.text, work: work?.id ?? null, atlas: after.atlas, map: mapOf(after.atlas, map, registry) };
};

/** Answers what becomes of the list and of the atlas, or why nothing does. */
export const change = (request: ChangeRequest, registry: RegistryData, readers?: Readers): BuildAnswer => {
  const { change: wanted, own, map } = request;
  if (wanted.kind === "add") return added(request, wanted.addition, registry, indexRegistry(registry), readers);
  if (wanted.kind === "set" && wanted.instead !== own.text)
    return failed("Your list has changed since then.", "Add or remove the line by hand; nothing is changed.");
  const next = wanted.kind === "set" ? { text: wanted.text } : withoutLines(own.text ?? "", [wanted.line]);
  if (next === null)
    return failed(
      "This line says several things, or none that can be taken away alone.",
      "Save the list, edit it, and drop it here again.",
    );
  const { atlas } = built(request, next.text, registry, readers);
  return { kind: "changed", text: next.text, work: null, atlas, map: mapOf(atlas, map, registry) };
};
