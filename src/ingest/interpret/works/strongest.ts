import type { RelationClaim, Stated, VenueMention } from "../../claims.ts";
import { arxivIdOf } from "../../recognise/links.ts";
import type { RegistryIndex } from "../../registry.ts";

const saysMore: readonly RelationClaim["type"][] = ["builds-on", "cites"];

/** "Heir of Iris, much faster than Iris": whatever else a line says of a work that its own builds on, or cites, it is beside it too. */
export const strongest = (relations: readonly RelationClaim[]): readonly RelationClaim[] => {
  const key = ({ target, place }: RelationClaim): string => JSON.stringify([target.name, place.line]);
  const strong = new Set(relations.filter(({ type }) => saysMore.includes(type)).map(key));
  return relations.filter((each) => saysMore.includes(each.type) || !strong.has(key(each)));
};

/** "SOSP 2023, arXiv:2309.06180": beside where it was published the number of a preprint says where else it is to be found. */
export const asPublished = (venues: readonly Stated<VenueMention>[], registry: RegistryIndex): readonly Stated<VenueMention>[] => {
  const isPreprint = ({ value }: Stated<VenueMention>): boolean => registry.venue(value.series ?? value.text)?.kind === "preprint";
  const isPublished = venues.length > 1 && venues.some((each) => each.value.series !== undefined && !isPreprint(each));
  return isPublished ? venues.filter((each) => !isPreprint(each) || arxivIdOf(each.value.text) === null) : venues;
};
