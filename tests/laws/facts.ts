import type { Atlas } from "../../src/model/atlas.ts";
import { factsOf } from "../../src/ingest/write/facts.ts";

const sortedJson = (values: readonly unknown[]): readonly string[] => values.map((value) => JSON.stringify(value)).sort();

const uniqueJson = (values: readonly unknown[]): readonly string[] => [...new Set(sortedJson(values))];

/** What an atlas says, without the places where it is said, as texts that can be compared. */
export const factsIn = (atlas: Atlas): unknown => {
  const { works, wholes } = factsOf(atlas);
  return {
    works: sortedJson(
      works.map(({ work, venues, institutions, authors, topics, relations }) => ({
        title: work.title,
        shortTitle: work.shortTitle,
        type: work.type,
        listed: work.listed,
        year: work.year,
        date: work.date,
        identifiers: work.identifiers,
        links: sortedJson(work.links),
        awards: work.awards,
        notes: uniqueJson(work.notes.map(({ text }) => text)),
        venues: sortedJson(venues.map(({ venue, isInferred }) => [venue.name, venue.series, venue.year, venue.starts, isInferred])),
        institutions: sortedJson(institutions.map(({ name, country }) => [name, country])),
        authors: sortedJson(authors.map(({ name, institutions: at }) => [name, sortedJson(at.map((each) => each.name))])),
        topics: [...topics].sort(),
        relations: sortedJson(relations.map(({ type, to }) => [type, to.title, to.year])),
      })),
    ),
    people: atlas.people.map(({ name }) => name).sort(),
    topics: atlas.topics.map(({ name }) => name).sort(),
    institutions: atlas.institutions.map(({ name }) => name).sort(),
    wholes: uniqueJson([...wholes].map(([part, all]) => [part, [...all].sort()])),
  };
};
