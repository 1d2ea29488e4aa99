import type { Readers } from "../ingest/formats/readers.ts";
import { indexRegistry, type RegistryIndex } from "../ingest/registry.ts";
import { putBelow } from "../ingest/write/into-list.ts";
import { factLines, withAdditions, withoutLines } from "../ingest/write/own-list.ts";
import { addedRelations, type Addition } from "../model/addition.ts";
import type { Atlas } from "../model/atlas.ts";
import { isDialect } from "../model/dialect.ts";
import type { SourceId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import type { RegistryData } from "../model/registry.ts";
import type { BuildAnswer, MoveRequest } from "../view/building.ts";
import { atlasOf, mapOf, saySame, sourceOf } from "./before-after.ts";

/* Lines of the reader's own list, put into another list of theirs. The atlas has to say the same before and after. */

/** What the atlas reads in one line. */
const additionsAt = (atlas: Atlas, source: SourceId, line: number): readonly Addition[] => {
  const isHere = (place: Place): boolean => place.source === source && place.line === line;
  const works = new Map(atlas.works.map(({ id }) => [id as string, id]));
  const edges = atlas.edges.filter(({ places }) => places.some(isHere));
  return [
    ...atlas.works.flatMap(({ id, notes }) =>
      notes.filter(({ place }) => isHere(place)).map(({ text }): Addition => ({ kind: "note", work: id, text })),
    ),
    ...edges.flatMap(({ from, type, to }): readonly Addition[] => {
      const [work, target] = [works.get(from), works.get(to)];
      const relation = addedRelations.find((each) => each === type);
      if (work === undefined) return [];
      if (relation !== undefined && target !== undefined) return [{ kind: "relation", work, type: relation, to: target }];
      const name = type === "affiliated-with" ? atlas.institutions.find(({ id }) => id === to)?.name : undefined;
      return name === undefined ? [] : [{ kind: "institution", work, name }];
    }),
  ];
};

/** The line of another list that has the work which an entry of the own list speaks of. */
const entryIn = (atlas: Atlas, own: SourceId, head: number, file: SourceId): number | null => {
  const work = atlas.works.find(({ places }) => places.some(({ source, line }) => source === own && line === head));
  return work?.places.find(({ source }) => source === file)?.line ?? null;
};

/** The texts that the file may get, the best first. */
const candidates = (request: MoveRequest, entries: ReturnType<typeof factLines>, index: RegistryIndex): readonly string[] => {
  const { own, atlas, path, text, heads } = request;
  const [mine, file] = [sourceOf(atlas, own.path), sourceOf(atlas, path)];
  if (isDialect(text)) {
    const additions = entries.flatMap(({ numbers }) => numbers.flatMap((line) => additionsAt(atlas, mine, line)));
    return [withAdditions({ source: file, text }, additions, atlas, index)?.text ?? []].flat();
  }
  const lines = own.text.split("\n");
  const below = entries.map(({ head, numbers }) => ({
    entry: entryIn(atlas, mine, head, file) ?? 0,
    lines: numbers.map((number) => lines[number - 1] ?? ""),
  }));
  const blocks = entries.flatMap(({ head, all }) => lines.slice(head - 1, head - 1 + all));
  const end = text.endsWith("\n") || text === "" ? text : `${text}\n`;
  return [putBelow(text, below) ?? [], heads.length === 0 ? [] : `${end}${blocks.join("\n")}\n`].flat();
};

export const move = (request: MoveRequest, registry: RegistryData, readers?: Readers): BuildAnswer => {
  const { own, atlas: before, map, others, path, rulings } = request;
  const wanted = new Set(request.heads);
  const entries = factLines(own.text).filter(({ head }) => wanted.has(head));
  const left = withoutLines(
    own.text,
    entries.flatMap(({ numbers }) => numbers),
  );
  const file = others.find((list) => list.path === path);
  if (left !== null && file !== undefined && entries.length > 0)
    for (const text of candidates(request, entries, indexRegistry(registry))) {
      const rest = left.text === null ? [] : [{ path: own.path, title: own.title, content: left.text }];
      const lists = [...others.map((list) => (list === file ? { ...list, content: text } : list)), ...rest];
      const atlas = atlasOf(lists, rulings, registry, readers);
      if (saySame(before, atlas)) return { kind: "moved", text, own: left.text, atlas, map: mapOf(atlas, map, registry) };
    }
  return {
    kind: "failed",
    reason: `${path} is written in a way in which these lines would not be read as what they are.`,
    remedy: "Nothing is changed: save them as a list beside it.",
  };
};
