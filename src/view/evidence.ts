import type { Fact, Witness, WorkDetail } from "../atlas/source.ts";
import type { SourceId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import { nameInFull } from "./names.ts";
import { inWords, joined } from "./words.ts";

/** What one line of a list says about a work. */
export interface Testimony {
  readonly place: Place;
  readonly says: string;
}

/** A list, drawn to its length, with the lines that speak of the work. */
export interface WitnessRow {
  readonly witness: Witness;
  readonly lines: readonly number[];
}

interface Gathered {
  lists: boolean;
  institutions: string[];
  people: string[];
  refersTo: { gaps: number; works: number };
  namedBy: string[];
}

const empty = (): Gathered => ({
  lists: false,
  institutions: [],
  people: [],
  refersTo: { gaps: 0, works: 0 },
  namedBy: [],
});

const key = ({ source, line }: Place): string => `${source}\n${line}`;

const gather = (detail: WorkDetail): ReadonlyMap<string, { readonly place: Place; readonly found: Gathered }> => {
  const byPlace = new Map<string, { readonly place: Place; readonly found: Gathered }>();
  const at = (places: readonly Place[], tell: (found: Gathered) => void): void => {
    for (const place of places) {
      const entry = byPlace.get(key(place)) ?? { place, found: empty() };
      byPlace.set(key(place), entry);
      tell(entry.found);
    }
  };
  at(detail.places, (found) => (found.lists = true));
  for (const { value, places } of detail.institutions) at(places, (found) => found.institutions.push(value.name));
  for (const { value, places } of detail.people) at(places, (found) => found.people.push(value.name));
  for (const { relation, work } of detail.refersTo)
    at(relation.places, ({ refersTo }) => {
      refersTo.works++;
      refersTo.gaps += work.listed ? 0 : 1;
    });
  for (const { relation, work } of detail.referredToBy) at(relation.places, (found) => found.namedBy.push(nameInFull(work)));
  return byPlace;
};

const related = ({ works, gaps }: Gathered["refersTo"]): string => {
  const first = `gives ${works === 1 ? "a related work" : `${inWords(works)} related works`}`;
  if (gaps === 0) return first;
  if (gaps === works) return works === 1 ? "gives a related work, a gap" : `${first}, all gaps`;
  return `${first}, ${inWords(gaps)} of them ${gaps === 1 ? "a gap" : "gaps"}`;
};

const people = (names: readonly string[]): string =>
  names.length <= 2 ? joined(names, "and") : `${names[0]} and ${inWords(names.length - 1)} more`;

/** The names of the facts that stand nearest above a line of the same list, or on it: its heading. */
const heading = (facts: readonly Fact<{ readonly name: string }>[], at: Place): readonly string[] => {
  const above = facts.flatMap(({ value, places }) =>
    places.filter(({ source, line }) => source === at.source && line <= at.line).map(({ line }) => ({ name: value.name, line })),
  );
  const nearest = Math.max(...above.map(({ line }) => line));
  return above.filter(({ line }) => line === nearest).map(({ name }) => name);
};

const underAndAt = (detail: WorkDetail, place: Place): string => {
  const topics = heading(detail.topics, place);
  const venues = heading(detail.venues, place);
  return `${topics.length > 0 ? ` under ${joined(topics, "and")}` : ""}${venues.length > 0 ? ` at ${joined(venues, "and")}` : ""}`;
};

/**
 * One clause per line, "" for a line that is only a heading over the work: the line that lists it says the heading.
 */
const clause = (found: Gathered, detail: WorkDetail, place: Place): string => {
  const said: string[] = [];
  const { listed } = detail.summary;
  if (found.namedBy.length > 0) said.push(`names it as related work of ${joined(found.namedBy, "and")}`);
  if (found.lists && (listed || found.namedBy.length === 0)) said.push(listed ? `lists it${underAndAt(detail, place)}` : "refers to it");
  if (found.institutions.length > 0) said.push(`${said.length === 0 ? "says where from: " : "from "}${joined(found.institutions, "and")}`);
  if (found.people.length > 0) said.push(`by ${people(found.people)}`);
  if (found.refersTo.works > 0) said.push(related(found.refersTo));
  return said.join(", ");
};

/** Every line that says something of a work, by list and line. */
export const testimony = (detail: WorkDetail, witnesses: readonly Witness[]): readonly Testimony[] => {
  const rank = new Map<SourceId, number>(witnesses.map(({ id }, index) => [id, index]));
  return [...gather(detail).values()]
    .map(({ place, found }) => ({ place, says: clause(found, detail, place) }))
    .filter(({ says }) => says !== "")
    .sort((a, b) => (rank.get(a.place.source) ?? 0) - (rank.get(b.place.source) ?? 0) || a.place.line - b.place.line);
};

/** All places of a work's facts, headings and relations included. */
export const allPlaces = (detail: WorkDetail): readonly Place[] => [
  ...detail.places,
  ...[detail.venues, detail.topics, detail.institutions, detail.people, detail.notes].flatMap((facts) =>
    facts.flatMap(({ places }) => places),
  ),
  ...[...detail.refersTo, ...detail.referredToBy].flatMap(({ relation }) => relation.places),
];

/** The lists in their order, each with the lines given. */
export const witnessRows = (places: readonly Place[], witnesses: readonly Witness[]): readonly WitnessRow[] =>
  witnesses.map((witness) => ({
    witness,
    lines: [...new Set(places.filter(({ source }) => source === witness.id).map(({ line }) => line))].sort((a, b) => a - b),
  }));

/** Places by list in the order of the witnesses, each once. */
export const inOrder = (
  places: readonly Place[],
  witnesses: readonly Witness[],
): readonly { readonly witness: Witness; readonly place: Place }[] =>
  witnessRows(places, witnesses).flatMap(({ witness, lines }) => lines.map((line) => ({ witness, place: { source: witness.id, line } })));
