import type { Atlas } from "../../model/atlas.ts";

/** All that the lists of an atlas state, without the places where they do, as texts that can be compared. */
export const statedFacts = ({ works, edges }: Atlas): ReadonlySet<string> => {
  const facts = new Set<string>();
  for (const { places: _, notes, ...work } of works) {
    facts.add(JSON.stringify(work));
    for (const { text } of notes) facts.add(noteFact(work.id, text));
  }
  for (const { from, type, to, basis } of edges) if (basis === "stated") facts.add(edgeFact(from, type, to));
  return facts;
};

export const noteFact = (work: string, text: string): string => JSON.stringify([work, "says", text]);
export const edgeFact = (from: string, type: string, to: string): string => JSON.stringify([from, type, to]);
