import type { NodeId } from "../model/ids.ts";
import type { Network } from "./institution-network.ts";
import type { NetworkLink, NetworkNode } from "./network-group.ts";

export interface NetworkStanding {
  readonly any: boolean;
  readonly node: (node: NetworkNode) => "chosen" | "partner" | "plain";
  readonly isLit: (link: NetworkLink) => boolean;
}

/** What is selected, here: an institution, a lab of one, or a joint work; and what hangs on it. */
export const networkStanding = ({ nodes, links }: Pick<Network, "nodes" | "links">, selection: NodeId | null): NetworkStanding => {
  const chosen = new Set(nodes.flatMap(({ row }) => (row.id === selection || row.labs.some(({ id }) => id === selection) ? [row.id] : [])));
  const lit = new Set(links.filter(({ works, ends }) => works.some(({ id }) => id === selection) || ends.some((id) => chosen.has(id))));
  const partners = new Set([...lit].flatMap(({ ends }) => ends));
  return {
    any: chosen.size > 0 || lit.size > 0,
    node: ({ row }) => (chosen.has(row.id) ? "chosen" : partners.has(row.id) ? "partner" : "plain"),
    isLit: (link) => lit.has(link),
  };
};

/** Through the middle of an edge, or straight to a junction. */
export const linkPaths = (
  link: NetworkLink,
  at: (id: NetworkLink["ends"][number]) => { readonly x: number; readonly y: number } | undefined,
): readonly string[] => {
  const ends = link.ends.flatMap((id) => at(id) ?? []);
  const [a, b] = ends;
  if (ends.length === 2 && a !== undefined && b !== undefined) {
    const bend = { x: 2 * link.x - (a.x + b.x) / 2, y: 2 * link.y - (a.y + b.y) / 2 };
    return [`M${a.x} ${a.y}Q${bend.x} ${bend.y} ${b.x} ${b.y}`];
  }
  return ends.map(({ x, y }) => `M${x} ${y}L${link.x} ${link.y}`);
};

/** Where the marks of so many works stand inside a node: round a ring, the seventh in its middle; more are a number. */
export const marksInside = (works: number): readonly { readonly x: number; readonly y: number }[] => {
  if (works === 1) return [{ x: 0, y: 0 }];
  if (works > 7) return [];
  const ring = Math.min(works, 6);
  const far = ring <= 2 ? 4.6 : 4.6 / Math.sin(Math.PI / ring);
  const spots = Array.from({ length: ring }, (_, index) => {
    const angle = (2 * Math.PI * index) / ring - (ring === 2 ? 0 : Math.PI / 2);
    return { x: far * Math.cos(angle), y: far * Math.sin(angle) };
  });
  return works === 7 ? [...spots, { x: 0, y: 0 }] : spots;
};
