import { edgeType, type Edge, type EdgeType } from "../../model/edge.ts";
import type { NodeId } from "../../model/ids.ts";
import type { Place } from "../../model/place.ts";
import { byKeys } from "../../model/order.ts";

/** Each place once, in order; most sayings have one, of which nothing need be copied. */
export const sortedPlaces = (places: Place[]): Place[] => {
  if (places.length < 2) return places;
  const unique = new Map(places.map((place) => [`${place.source} ${String(place.line)}`, place]));
  return [...unique.values()].sort(
    byKeys<Place>(
      (place) => place.source,
      (place) => place.line,
    ),
  );
};

interface Found {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly type: EdgeType;
  /** Where it is stated, or where nothing states it the reasons to think so. */
  places: Place[];
  basis: Edge["basis"];
}

const byEnds = byKeys<Found>(
  ({ from }) => from,
  ({ type }) => type,
  ({ to }) => to,
);

const types = edgeType.options;
/** More than any atlas has: two of them and a type are still told by one number. */
const mostNodes = 2 ** 24;

const asEdge = ({ from, to, type, basis, places }: Found): Edge => {
  const evidence = sortedPlaces(places);
  return { from, to, type, basis, weight: Math.max(1, evidence.length), places: evidence };
};

/**
 * Edges as they are found; said again, an edge only gains places. What a list says is stated; what only the
 * registry says (a lab's parent, a broader topic) is inferred and has no place.
 */
export class EdgeCollector {
  readonly #edges = new Map<number, Found>();
  readonly #numbers = new Map<NodeId, number>();

  #numberOf(id: NodeId): number {
    const known = this.#numbers.get(id) ?? this.#numbers.size;
    if (known === this.#numbers.size) this.#numbers.set(id, known);
    return known;
  }

  /** `said` is "inferred" where the places are reasons to think so rather than lines that say so. */
  add(from: NodeId, type: EdgeType, to: NodeId, places: readonly Place[], said: Edge["basis"] = "stated"): void {
    if (from === to) return;
    // One number: as texts the keys would be the largest part of what is held of a long list.
    const key = (this.#numberOf(from) * mostNodes + this.#numberOf(to)) * types.length + types.indexOf(type);
    const basis = places.length > 0 ? said : "inferred";
    const found = this.#edges.get(key);
    // Copied and not added one by one: most edges are said once, and an array that grows keeps room for sixteen more.
    if (found === undefined) this.#edges.set(key, { from, to, type, places: [...places], basis });
    else if (basis === found.basis) for (const place of places) found.places.push(place);
    else if (basis === "stated") Object.assign(found, { places: [...places], basis });
  }

  /** Sorted by their ends; the weight is how often the lists say it. */
  edges(): Edge[] {
    const found = [...this.#edges.values()];
    this.#edges.clear();
    found.sort((a, b) => byEnds(b, a));
    const edges: Edge[] = [];
    // Taken one by one from the end: what is found of an edge is as large as the edge, and gone once that is made.
    for (let last = found.pop(); last !== undefined; last = found.pop()) edges.push(asEdge(last));
    return edges;
  }
}
