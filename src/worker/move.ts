import { formatOf } from "../ingest/formats/known.ts";
import type { Readers } from "../ingest/formats/readers.ts";
import { indexRegistry, type RegistryIndex } from "../ingest/registry.ts";
import { escape, labels } from "../ingest/write/dialect.ts";
import { withEdits, type Edit } from "../ingest/write/edits.ts";
import { CsvPlaces } from "../ingest/write/into-csv.ts";
import { ListPlaces } from "../ingest/write/into-list.ts";
import type { Placed, PlacedFact, Ways } from "../ingest/write/into-row.ts";
import { saidIn, withAdditions, withoutLines, type SaidOfWork } from "../ingest/write/own-list.ts";
import { addedRelations, type Addition } from "../model/addition.ts";
import type { Atlas } from "../model/atlas.ts";
import { isDialect } from "../model/dialect.ts";
import type { SourceId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import type { RegistryData } from "../model/registry.ts";
import type { Work } from "../model/work.ts";
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

interface Files {
  readonly request: MoveRequest;
  readonly mine: SourceId;
  readonly file: SourceId;
  readonly registry: RegistryData;
  readonly readers: Readers | undefined;
}

interface Written {
  readonly text: string;
  readonly own: string | null;
  readonly atlas: Atlas;
}

/** The file with this text and the own list without these lines, where the atlas then says the same. */
const written = ({ request, registry, readers }: Files, text: string, gone: readonly number[]): Written | null => {
  const { own, others, path, rulings, atlas: before } = request;
  const left = withoutLines(own.text, gone);
  if (left === null) return null;
  const rest = left.text === null ? [] : [{ path: own.path, title: own.title, content: left.text }];
  const atlas = atlasOf(
    [...others.map((list) => (list.path === path ? { ...list, content: text } : list)), ...rest],
    rulings,
    registry,
    readers,
  );
  return saySame(before, atlas) ? { text, own: left.text, atlas } : null;
};

const linesOf = (entries: readonly SaidOfWork[]): readonly number[] => entries.flatMap(({ facts }) => facts.map(({ line }) => line));

interface Moved {
  readonly done: Written | null;
  /** What the columns are called that tables of the file got. */
  readonly columns: readonly string[];
  /** Why some entries stay. */
  readonly reasons: readonly string[];
}

/** A list in the same dialect gets what is added as the own list would. */
const intoDialect = (files: Files, entries: readonly SaidOfWork[], index: RegistryIndex): Moved => {
  const { atlas, text, path } = files.request;
  const additions = linesOf(entries).flatMap((line) => additionsAt(atlas, files.mine, line));
  const edited = withAdditions({ source: files.file, text }, additions, atlas, index);
  const done = edited === null ? null : written(files, edited.text, linesOf(entries));
  return { done, columns: [], reasons: done === null ? [`${path} would not be read as saying what your list says.`] : [] };
};

const isPlaced = (field: string): field is PlacedFact["field"] => [...addedRelations, "institutions", "note"].includes(field);

const nameOf = (work: Work | undefined, { text }: SaidOfWork): string => `“${work?.shortTitle ?? work?.title ?? text}”`;

/** Where in a file something can stand. */
interface Places {
  readonly waysFor: (placed: Placed) => Ways;
}

/** What is added, as plain text: of a work its title, which every format can hold. */
const plainOf = (atlas: Atlas, added: Addition | undefined): string | null => {
  if (added?.kind === "relation") return atlas.works.find(({ id }) => id === added.to)?.title ?? null;
  return added === undefined ? null : added.kind === "note" ? added.text : added.name;
};

/** A relation by the title of the work, not by a name. */
const inFullOf = (fact: PlacedFact): PlacedFact => {
  if (fact.field === "note" || fact.field === "institutions") return fact;
  const value = escape(fact.plain, ";");
  return { ...fact, value, line: `  - ${labels[fact.field]}: ${value}` };
};

/** The ways for an entry of the own list into the file. */
const waysFor = ({ request: { atlas }, mine, file }: Files, entry: SaidOfWork, places: Places): Ways => {
  const work = atlas.works.find((each) => each.places.some(({ source, line }) => source === mine && line === entry.head));
  const facts = entry.facts.flatMap(({ field, value, line, text }) => {
    const plain = plainOf(atlas, additionsAt(atlas, mine, line)[0]);
    return isPlaced(field) && plain !== null ? [{ field, value, plain, line: text }] : [];
  });
  const name = nameOf(work, entry);
  const never = (reason: string): Ways => ({ ways: [], reason });
  if (facts.length < entry.facts.length) return never(`Your list says things of ${name} that cannot be moved into another list.`);
  const topics = new Set<string>(atlas.edges.filter(({ from, type }) => from === work?.id && type === "about").map(({ to }) => to));
  const inFile = (each: readonly Place[]): readonly number[] => each.filter(({ source }) => source === file).map(({ line }) => line);
  const sections = atlas.edges.filter(({ type, to }) => type === "about" && topics.has(to)).flatMap((edge) => inFile(edge.places));
  const entries = work?.listed === true ? inFile(work.places) : [];
  const placed = { name, entries, sections: [...new Set(sections)], head: entry.text };
  const { ways, reason } = places.waysFor({ ...placed, facts });
  // Where a name means several works of the file, the title in full may mean one.
  const inFull = facts.map(inFullOf);
  return {
    ways: [...ways, ...(inFull.some((fact, at) => fact !== facts[at]) ? places.waysFor({ ...placed, facts: inFull }).ways : [])],
    reason,
  };
};

/** Each try reads all lists again: as many as somebody waits for. */
const mostTries = 40;

/** What has gone so far. */
interface Step {
  readonly done: Written | null;
  readonly edits: readonly Edit[];
  readonly entries: readonly SaidOfWork[];
}
const start: Step = { done: null, edits: [], entries: [] };

const newColumns = ({ edits }: Step): readonly string[] => [
  ...new Set(edits.flatMap((edit) => (edit.kind === "column" ? [edit.name] : []))),
];

interface Route extends Ways {
  readonly entry: SaidOfWork;
}

/** The next step, where the atlas still says the same after it. */
const stepOn = (
  files: Files,
  before: Step,
  more: readonly { readonly entry: SaidOfWork; readonly way: readonly Edit[] }[],
): Step | null => {
  const edits = [...before.edits, ...more.flatMap(({ way }) => way)];
  const entries = [...before.entries, ...more.map(({ entry }) => entry)];
  const done = written(files, withEdits(files.request.text, edits), linesOf(entries));
  return done === null ? null : { done, edits, entries };
};

const oneByOne = (files: Files, routes: readonly Route[]): Moved => {
  let step = start;
  let tries = mostTries;
  const reasons: string[] = [];
  for (const { entry, ways, reason } of routes) {
    let next: Step | null = null;
    const left = tries;
    for (const way of ways.slice(0, left)) {
      tries -= 1;
      next = stepOn(files, step, [{ entry, way }]);
      if (next !== null) break;
    }
    if (next !== null) step = next;
    else reasons.push(ways.length > left ? "There are too many to be tried at once: move them again." : reason);
  }
  return { done: step.done, columns: newColumns(step), reasons };
};

/** All at once by their first ways, or else one after the other by each of theirs, so that one that cannot go keeps no other. */
const intoFile = (files: Files, entries: readonly SaidOfWork[], places: Places): Moved => {
  const routes = entries.map((entry): Route => ({ entry, ...waysFor(files, entry, places) }));
  const first = routes.flatMap(({ entry, ways: [way] }) => (way === undefined ? [] : [{ entry, way }]));
  const whole = first.length === routes.length ? stepOn(files, start, first) : null;
  return whole === null ? oneByOne(files, routes) : { done: whole.done, columns: newColumns(whole), reasons: [] };
};

const failed = (reason: string): BuildAnswer => ({
  kind: "failed",
  reason,
  remedy: "Nothing is changed: save the lines as a list beside it, which says the same.",
});

export const move = (request: MoveRequest, registry: RegistryData, readers?: Readers): BuildAnswer => {
  const { own, atlas, map, path, text } = request;
  const wanted = new Set(request.heads);
  const entries = saidIn(own.text).filter(({ head, facts }) => wanted.has(head) && facts.length > 0);
  const files: Files = { request, mine: sourceOf(atlas, own.path), file: sourceOf(atlas, path), registry, readers };
  if (entries.length === 0) return failed("Your list says nothing of these works.");
  const format = isDialect(text) ? null : (formatOf(path, text)?.name ?? null);
  if (format !== null && format !== "CSV")
    return failed(`${path} is ${format}: what that format has no place for stands in a list beside it.`);
  const index = indexRegistry(registry);
  const places = (): Places => (format === "CSV" ? new CsvPlaces(text) : new ListPlaces(text, index));
  const { done, columns, reasons } = isDialect(text) ? intoDialect(files, entries, index) : intoFile(files, entries, places());
  if (done === null) return failed([...new Set(reasons)].join(" "));
  return {
    kind: "moved",
    text: done.text,
    own: done.own,
    left: reasons,
    columns,
    atlas: done.atlas,
    map: mapOf(done.atlas, map, registry),
  };
};
