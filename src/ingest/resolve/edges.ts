import type { Edge, EdgeType } from "../../model/edge.ts";
import type { NodeId } from "../../model/ids.ts";
import type { Place } from "../../model/place.ts";
import { byKeys } from "./order.ts";

export const sortedPlaces = (places: Iterable<Place>): Place[] => {
  const unique = new Map<string, Place>();
  for (const place of places) unique.set(`${place.source} ${String(place.line)}`, { source: place.source, line: place.line });
  return [...unique.values()].sort(byKeys<Place>((place) => place.source, (place) => place.line));
};

/**
 * Edges as they are found; said again, an edge only gains places. What a list says is stated; what only the
 * registry says (a lab's parent, a broader topic) is inferred and has no place.
 */
export class EdgeCollector {
  readonly #edges = new Map<string, { from: NodeId; to: NodeId; type: EdgeType; places: Place[] }>();

  add(from: NodeId, type: EdgeType, to: NodeId, places: readonly Place[]): void {
    if (from === to) return;
    const key = `${from} ${type} ${to}`;
    const found = this.#edges.get(key);
    if (found === undefined) this.#edges.set(key, { from, to, type, places: [...places] });
    else found.places.push(...places);
  }

  /** Sorted by their ends; the weight is how often the lists say it. */
  edges(): Edge[] {
    return [...this.#edges.values()]
      .map(({ from, to, type, places }): Edge => {
        const evidence = sortedPlaces(places);
        return { from, to, type, basis: evidence.length === 0 ? "inferred" : "stated", weight: Math.max(1, evidence.length), places: evidence };
      })
      .sort(byKeys<Edge>((edge) => edge.from, (edge) => edge.type, (edge) => edge.to));
  }
}
