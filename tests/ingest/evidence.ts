import type { Atlas } from "../../src/model/atlas.ts";
import type { Edge } from "../../src/model/edge.ts";
import type { Place } from "../../src/model/place.ts";
import { shippedRegistry } from "./knowledge.ts";
import { fold } from "./score.ts";

const lineOf = (atlas: Atlas): ((place: Place) => string) => {
  const texts = new Map(atlas.sources.map(({ id, text }) => [id, text.split(/\r\n|\r|\n/)]));
  return ({ source, line }) => texts.get(source)?.[line - 1] ?? "";
};

const holds = (line: string, names: readonly string[]): boolean =>
  names.some((name) => fold(name) !== "" && fold(line).includes(fold(name)));

/** Works and stated edges none of whose places is a line that holds them. What only the registry says has no places. */
export const withoutEvidence = (atlas: Atlas): readonly string[] => {
  const at = lineOf(atlas);
  const aliases = new Map(
    shippedRegistry().topics.map((topic) => [fold(topic.name), [...topic.aliases, ...(topic.ambiguous?.names ?? [])]]),
  );
  const namesOf = new Map<string, readonly string[]>([
    ...atlas.works.map((work): [string, readonly string[]] => [work.id, [work.title, ...work.aliases, work.shortTitle ?? work.title]]),
    ...atlas.institutions.map((institution): [string, readonly string[]] => [institution.id, [institution.name, ...institution.aliases]]),
    ...atlas.people.map(({ id, name }): [string, readonly string[]] => [id, [name]]),
    ...atlas.topics.map(({ id, name }): [string, readonly string[]] => [id, [name, ...(aliases.get(fold(name)) ?? [])]]),
    ...atlas.venues.map((venue): [string, readonly string[]] => [venue.id, [venue.series ?? venue.name]]),
  ]);
  // What belongs to what is said by the order of headings or by a lab's own name: those lines need only say something.
  const shows = (edge: Edge): boolean =>
    edge.places.some((place) => {
      const line = at(place);
      return edge.type === "part-of" ? line.trim() !== "" : holds(line, namesOf.get(edge.to) ?? []);
    });
  return [
    ...atlas.works.filter((work) => !work.places.some((place) => holds(at(place), namesOf.get(work.id) ?? []))).map(({ id }) => id),
    ...atlas.edges
      .filter((edge) => edge.basis === "stated" && !(edge.type === "part-of" && edge.places.length === 0) && !shows(edge))
      .map(({ from, to, type }) => `${from} ${type} ${to}`),
  ];
};
