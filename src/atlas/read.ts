import { atlas as atlasFormat, type Atlas } from "../model/atlas.ts";
import { edgeEnds, type Edge } from "../model/edge.ts";
import { kindOf } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";

export type ReadAtlas = { readonly ok: Atlas } | { readonly problem: Problem };

/**
 * An atlas from parsed JSON, whole or not at all. The problem of a refused one begins with the path of the first value
 * that does not fit: "works[3].links[0].url: a link is an http or https address".
 */
export function readAtlas(json: unknown): ReadAtlas {
  const wrong = wrongFormat(json);
  if (wrong !== null) return refused(wrong);
  const result = atlasFormat.safeParse(json);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    return refused(`${pathOf(issue.path)}: ${issue.message.replace(/^Invalid input: /, "")}`);
  }
  const broken = firstBroken(result.data);
  return broken === null ? { ok: result.data } : refused(broken);
}

const refused = (reason: string): ReadAtlas => ({ problem: { level: "error", rule: "atlas-format", reason } });

function wrongFormat(json: unknown): string | null {
  const remedy = "make one from lists with: stemma build PATHS -o FILE";
  if (typeof json !== "object" || json === null || Array.isArray(json)) return `the file: an atlas is a JSON object; ${remedy}`;
  const { format, version } = json as Readonly<Record<string, unknown>>;
  if (format !== "stemma-atlas") {
    const said = format === undefined ? "there is none" : `it says ${JSON.stringify(format)}`;
    return `format: an atlas says "stemma-atlas" here, ${said}; ${remedy}`;
  }
  if (version === 1) return null;
  if (typeof version === "number" && version > 1)
    return `version: the atlas has version ${version}, this program reads version 1; use a newer Stemma, or build the atlas again from its lists`;
  return `version: this program reads version 1 and the atlas says ${JSON.stringify(version) ?? "none"}; build the atlas again from its lists`;
}

/** "works[3].links[0].url"; the empty path is the file itself. */
function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return text === "" ? "the file" : text.replace(/^\./, "");
}

/** What a schema of single records cannot see: ids that are there twice, references that lead nowhere or to the wrong kind. */
function firstBroken(atlas: Atlas): string | null {
  const sources = new Map<string, string>();
  const nodes = new Map<string, string>();
  return (
    firstTwice(sources, "sources", atlas.sources) ??
    firstTwice(nodes, "works", atlas.works) ??
    firstTwice(nodes, "institutions", atlas.institutions) ??
    firstTwice(nodes, "venues", atlas.venues) ??
    firstTwice(nodes, "topics", atlas.topics) ??
    firstTwice(nodes, "people", atlas.people) ??
    firstLost(sources, atlas) ??
    first(atlas.edges, (edge, i) => brokenEdge(nodes, sources, edge, `edges[${i}]`)) ??
    first(atlas.problems, ({ place }, i) => (place === undefined ? null : lostPlace(sources, place, `problems[${i}].place`)))
  );
}

function firstTwice(seen: Map<string, string>, list: string, records: readonly { readonly id: string }[]): string | null {
  return first(records, ({ id }, i) => {
    const path = `${list}[${i}].id`;
    const before = seen.get(id);
    seen.set(id, path);
    return before === undefined ? null : `${path}: ${id} is already the id at ${before}`;
  });
}

function firstLost(sources: ReadonlyMap<string, string>, { works }: Atlas): string | null {
  return first(works, (work, i) => {
    const note = first(work.notes, ({ place }, j) => lostPlace(sources, place, `works[${i}].notes[${j}].place`));
    return note ?? first(work.places, (place, j) => lostPlace(sources, place, `works[${i}].places[${j}]`));
  });
}

function lostPlace(sources: ReadonlyMap<string, string>, place: Place, path: string): string | null {
  return sources.has(place.source) ? null : `${path}.source: no source has the id ${place.source}`;
}

function brokenEdge(nodes: ReadonlyMap<string, string>, sources: ReadonlyMap<string, string>, edge: Edge, path: string): string | null {
  const { from, to, type, places } = edge;
  for (const [end, id] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (!nodes.has(id)) return `${path}.${end}: nothing has the id ${id}`;
  }
  const ends = edgeEnds[type];
  const kinds = [kindOf(from), kindOf(to)] as const;
  if (!ends.some(([a, b]) => a === kinds[0] && b === kinds[1])) {
    const right = ends.map(([a, b]) => `a ${a} to a ${b}`).join(" or from ");
    return `${path}: ${type} leads from ${right}, not from a ${kinds[0]} to a ${kinds[1]}`.replaceAll(" a institution", " an institution");
  }
  return first(places, (place, j) => lostPlace(sources, place, `${path}.places[${j}]`));
}

function first<T>(list: readonly T[], broken: (item: T, at: number) => string | null): string | null {
  for (const [at, item] of list.entries()) {
    const reason = broken(item, at);
    if (reason !== null) return reason;
  }
  return null;
}
