import type { Atlas } from "../../model/atlas.ts";
import type { Place } from "../../model/place.ts";
import type { Work } from "../../model/work.ts";

/** Something that lists state, as a text that can be compared, and the lines that do. */
export interface StatedFact {
  readonly text: string;
  readonly places: readonly Place[];
}

/**
 * Works by numbers that are the same for atlases of the same lists: by what is said of them, since which of two
 * namesakes has the plain id depends on how often each is spoken of; and by those of their places that both atlases
 * have, where nothing said tells two namesakes apart.
 */
export const workNumbers = (isKept: (place: Place) => boolean): ((work: Work) => number) => {
  const numbers = new Map<string, number>();
  return ({ id: _id, places, notes: _notes, ...said }) => {
    const label = JSON.stringify([said, places.filter(isKept)]);
    const number = numbers.get(label) ?? numbers.size;
    numbers.set(label, number);
    return number;
  };
};

export const noteFact = (work: number, text: string): string => JSON.stringify([work, "says", text]);
export const edgeFact = (from: number | string, type: string, to: number | string): string => JSON.stringify([from, type, to]);

/** All that the lists of an atlas state. */
export const statedFacts = ({ works, edges }: Atlas, numberOf: (work: Work) => number): readonly StatedFact[] => {
  const numbers = new Map<string, number>(works.map((work) => [work.id, numberOf(work)]));
  const named = (id: string): number | string => numbers.get(id) ?? id;
  return [
    ...works.map((work) => ({ text: String(numberOf(work)), places: work.places })),
    ...works.flatMap((work) => work.notes.map(({ text, place }) => ({ text: noteFact(numberOf(work), text), places: [place] }))),
    ...edges
      .filter(({ basis }) => basis === "stated")
      .map(({ from, type, to, places }) => ({ text: edgeFact(named(from), type, named(to)), places })),
  ];
};
