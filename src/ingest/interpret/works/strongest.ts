import type { RelationClaim } from "../../claims.ts";

const saysMore: readonly RelationClaim["type"][] = ["builds-on", "cites"];

/** "Heir of Iris, much faster than Iris": whatever else a line says of a work that its own builds on, or cites, it is beside it too. */
export const strongest = (relations: readonly RelationClaim[]): readonly RelationClaim[] => {
  const key = ({ target, place }: RelationClaim): string => JSON.stringify([target.name, place.line]);
  const strong = new Set(relations.filter(({ type }) => saysMore.includes(type)).map(key));
  return relations.filter((each) => saysMore.includes(each.type) || !strong.has(key(each)));
};
