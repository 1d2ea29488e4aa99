import type { Edge, EdgeType } from "../../model/edge.ts";
import type { NodeId } from "../../model/ids.ts";
import type { Place } from "../../model/place.ts";
import { byKeys } from "../../model/order.ts";

export const sortedPlaces = (places: Iterable<Place>): Place[] => {
  const unique = new Map<string, Place>();
  for (const place of places) unique.set(`${place.source} ${String(place.line)}`, { source: place.source, line: place.line });
  return [...unique.values()].sort(
    byKeys<Place>(
      (place) => place.source,
      (place) => place.line,
    ),
  );
};

/**
 * Edges as they are found; said again, an edge only gains places. What a list says is stated; what only the
 * registry says (a lab's parent, a broader topic) is inferred and has no place.
 */
export class EdgeCollector {
  readonly #edges = new Map<string, { from: NodeId; to: NodeId; type: EdgeType; stated: Place[]; inferred: Place[] }>();

  /** `basis` is "inferred" where the places are reasons to think so rather than lines that say so. */
  add(from: NodeId, type: EdgeType, to: NodeId, places: readonly Place[], basis: Edge["basis"] = "stated"): void {
    if (from === to) return;
    const key = `${from} ${type} ${to}`;
    const found = this.#edges.get(key) ?? { from, to, type, stated: [], inferred: [] };
    this.#edges.set(key, found);
    found[basis].push(...places);
  }

  /** Sorted by their ends; the weight is how often the lists say it. */
  edges(): Edge[] {
    return [...this.#edges.values()]
      .map(({ from, to, type, stated, inferred }): Edge => {
        const evidence = sortedPlaces(stated.length > 0 ? stated : inferred);
        return { from, to, type, basis: stated.length > 0 ? "stated" : "inferred", weight: Math.max(1, evidence.length), places: evidence };
      })
      .sort(
        byKeys<Edge>(
          (edge) => edge.from,
          (edge) => edge.type,
          (edge) => edge.to,
        ),
      );
  }
}
