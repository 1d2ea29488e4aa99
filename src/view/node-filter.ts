import type { InstitutionId, NodeId, TopicId, VenueId } from "../model/ids.ts";

export type NodeValue =
  | { readonly key: "institutions"; readonly id: InstitutionId }
  | { readonly key: "venues"; readonly id: VenueId }
  | { readonly key: "topics"; readonly id: TopicId };

/** What a node is to a filter; null for a work or a person, which no filter asks for. */
export const valueOf = (id: NodeId): NodeValue | null => {
  if (id.startsWith("institution:")) return { key: "institutions", id: id as InstitutionId };
  if (id.startsWith("venue:")) return { key: "venues", id: id as VenueId };
  return id.startsWith("topic:") ? { key: "topics", id: id as TopicId } : null;
};
