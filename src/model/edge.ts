import { nodeId, type NodeKind } from "./ids.ts";
import { place } from "./place.ts";
import { z } from "./zod.ts";

export const edgeType = z.enum([
  "related-work",
  "builds-on",
  "cites",
  "similar",
  "affiliated-with",
  "authored-by",
  "member-of",
  "published-in",
  "about",
  "part-of",
]);
export type EdgeType = z.infer<typeof edgeType>;

/**
 * The one place that says which way an edge points: `from` refers to, or belongs to, `to`.
 * Between works, `from` is the one that speaks ("dLoRA names S-LoRA as related work": dLoRA -> S-LoRA).
 */
export const edgeEnds: Readonly<Record<EdgeType, readonly (readonly [from: NodeKind, to: NodeKind])[]>> = {
  "related-work": [["work", "work"]],
  "builds-on": [["work", "work"]],
  cites: [["work", "work"]],
  similar: [["work", "work"]],
  "affiliated-with": [["work", "institution"]],
  "authored-by": [["work", "person"]],
  "member-of": [["person", "institution"]],
  "published-in": [["work", "venue"]],
  about: [["work", "topic"]],
  "part-of": [
    ["topic", "topic"],
    ["institution", "institution"],
    ["venue", "venue"],
  ],
};

/** The relations that make a lineage. */
export const lineageTypes = ["related-work", "builds-on", "cites"] as const satisfies readonly EdgeType[];

export const edge = z.strictObject({
  from: nodeId,
  to: nodeId,
  type: edgeType,
  basis: z.enum(["stated", "inferred"]),
  weight: z.exactOptional(z.number()),
  places: z.array(place),
});
export type Edge = z.infer<typeof edge>;
