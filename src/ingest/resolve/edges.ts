import type { Edge, EdgeType } from "../../model/edge.ts";
import type { NodeId } from "../../model/ids.ts";
import type { Place } from "../../model/place.ts";
import { byCodeUnits, byKeys } from "../../model/order.ts";

/** Each place once, in order; most sayings have one. */
export const sortedPlaces = (places: readonly Place[]): Place[] => {
  const [first, second] = places;
  if (first === undefined) return [];
  if (second === undefined) return [{ source: first.source, line: first.line }];
  const unique = new Map<string, Place>();
  for (const { source, line } of places) unique.set(`${source} ${String(line)}`, { source, line });
  return [...unique.values()].sort(
    byKeys<Place>(
      (place) => place.source,
      (place) => place.line,
    ),
  );
};

interface Found {
  readonly key: string;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly type: EdgeType;
  readonly stated: Place[];
  readonly inferred: Place[];
}

const asEdge = ({ from, to, type, stated, inferred }: Found): Edge => {
  const evidence = sortedPlaces(stated.length > 0 ? stated : inferred);
  return { from, to, type, basis: stated.length > 0 ? "stated" : "inferred", weight: Math.max(1, evidence.length), places: evidence };
};

/**
 * Edges as they are found; said again, an edge only gains places. What a list says is stated; what only the
 * registry says (a lab's parent, a broader topic) is inferred and has no place.
 */
export class EdgeCollector {
  readonly #edges = new Map<string, Found>();

  /** `basis` is "inferred" where the places are reasons to think so rather than lines that say so. */
  add(from: NodeId, type: EdgeType, to: NodeId, places: readonly Place[], basis: Edge["basis"] = "stated"): void {
    if (from === to) return;
    const key = `${from} ${type} ${to}`;
    const found = this.#edges.get(key);
    if (found !== undefined) {
      for (const place of places) found[basis].push(place);
      return;
    }
    // Copied and not added one by one: most edges are said once, and an array that grows keeps room for sixteen more.
    const [stated, inferred] = basis === "stated" ? [[...places], []] : [[], [...places]];
    this.#edges.set(key, { key, from, to, type, stated, inferred });
  }

  /** Sorted by their ends, since no id has a sign below a space in it; the weight is how often the lists say it. */
  edges(): Edge[] {
    const found = [...this.#edges.values()];
    this.#edges.clear();
    return found.sort((a, b) => byCodeUnits(a.key, b.key)).map(asEdge);
  }
}
