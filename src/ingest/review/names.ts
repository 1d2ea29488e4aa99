import type { Answer, Question, Weighed } from "../../model/question.ts";
import type { Verdict } from "../../model/ruling.ts";
import type { SourceId } from "../../model/ids.ts";
import { groupBy } from "../../model/group.ts";
import { isOneOff } from "../recognise/label.ts";
import { foldName, type RegistryIndex } from "../registry.ts";
import type { AmbiguousName } from "../resolve/institutions.ts";
import { writtenVenue } from "../resolve/meanings.ts";
import type { Doubts } from "../resolve/resolve.ts";
import { ranked } from "../resolve/order.ts";
import type { UnsureVenue } from "../resolve/venues.ts";
import { testimony, type Lines } from "./line.ts";
import { reason } from "./works.ts";

const mostReadings = 6;

/** The place that words of one's own take in a ruling. */
const toBeWritten = "";

const means = (decision: "institution" | "venue", written: string, meant: string | null, source?: SourceId): readonly Verdict[] => [
  { decision, written, ...(source === undefined ? {} : { source }), means: meant, reason },
];

/** What spoke for each reading, over all places where it was in doubt. */
const weighed = (names: readonly AmbiguousName[]): readonly Weighed[] => {
  const sums = new Map<string, number>();
  for (const { readings } of names) for (const { name, weight } of readings) sums.set(name, (sums.get(name) ?? 0) + weight);
  return [...sums].filter(([, weight]) => weight > 0).map(([name, weight]) => ({ rule: `neighbours that speak for ${name}`, weight }));
};

/** What a work is called, for a line that may not say it; a list may have institutions beside no work. */
const called = (works: readonly string[], at: number): { readonly of?: string } => {
  const of = works[at];
  return of === undefined ? {} : { of };
};

const institutionQuestion = (names: readonly AmbiguousName[], works: readonly string[], lines: Lines): Question | null => {
  const doubtful = names.filter(({ isDoubtful }) => isDoubtful);
  const [first] = doubtful;
  if (first === undefined) return null;
  const { source } = first.place;
  const written = ranked(names.map((each) => each.written))[0]?.[0] ?? first.written;
  const answer = (says: string, meant: string | null, isNow: boolean): Answer => ({
    says,
    rulings: means("institution", written, meant, source),
    everywhere: means("institution", written, meant),
    ...(isNow ? { isNow } : {}),
  });
  const readings = first.readings.slice(0, mostReadings).map(({ name }) => answer(name, name, first.taken === name));
  return {
    id: `institution ${source} ${foldName(written)}`,
    kind: "institution",
    asks: `Which institution is “${written}” in ${lines.titleOf(source)}?`,
    now: first.taken === null ? "It is kept as a name of its own." : `It is read as ${first.taken}, as most who write it mean.`,
    ...testimony(
      names.map(({ place, taken, company }) => ({ place, readAs: taken ?? written, ...called(works, company) })),
      lines,
    ),
    reasons: weighed(doubtful),
    answers: [
      ...readings,
      answer(`None of these: an institution called “${written}”`, written, first.taken === null),
      answer("No institution", null, false),
    ],
    own: {
      says: "Another institution…",
      kind: "institution",
      begins: "",
      rulings: means("institution", written, toBeWritten, source),
      everywhere: means("institution", written, toBeWritten),
    },
    works: new Set(names.map(({ company }) => company)).size,
  };
};

export const institutionQuestions = ({ institutions: names, names: works }: Doubts, lines: Lines): readonly Question[] => {
  const groups = groupBy(names, ({ written, place }) => `${place.source} ${foldName(written)}`);
  return [...groups.values()].flatMap((group) => institutionQuestion(group, works, lines) ?? []);
};

const mostAlike = 4;

interface KnownSeries {
  readonly series: string;
  readonly keys: readonly string[];
  readonly words: ReadonlySet<string>;
}

const knownSeries = ({ data }: RegistryIndex): readonly KnownSeries[] =>
  data.venues.map(({ series, aliases, name }) => ({
    series,
    keys: [series, ...aliases].map(foldName),
    words: new Set(foldName(name).split(" ")),
  }));

/** Series whose name is one slip away, that are named within the text, or that share most of its words. */
const alike = (written: string, taken: string | null, known: readonly KnownSeries[]): readonly string[] => {
  const key = foldName(written);
  const words = key.split(" ").filter((word) => word.length > 2);
  const near = known.filter(({ keys, words: own }) => {
    if (keys.some((each) => words.includes(each) || (each.length >= 4 && key.length >= 4 && isOneOff(each, key)))) return true;
    return words.length >= 2 && words.filter((word) => own.has(word)).length >= Math.max(2, words.length * 0.6);
  });
  return [...new Set([...(taken === null ? [] : [taken]), ...near.map(({ series }) => series)])].slice(0, mostAlike);
};

const venueQuestion = (
  unsure: readonly UnsureVenue[],
  works: readonly string[],
  series: readonly KnownSeries[],
  lines: Lines,
): Question | null => {
  const [first] = unsure;
  const written = ranked(unsure.map(({ said }) => writtenVenue(said.value)))[0]?.[0];
  if (first === undefined || written === undefined) return null;
  const answer = (says: string, meant: string | null, isNow: boolean): Answer => ({
    says,
    rulings: means("venue", written, meant),
    ...(isNow ? { isNow } : {}),
  });
  const known = alike(written, first.isKnown ? first.taken : null, series);
  const now = (): string => {
    if (first.taken === null) return "It does not read as a venue and is left out.";
    return first.isKnown ? `It is read as ${first.taken}.` : "It is kept as a venue of its own; the registry does not know it.";
  };
  return {
    id: `venue ${foldName(written)}`,
    kind: "venue",
    asks: `Which venue is “${written}”?`,
    now: now(),
    ...testimony(
      unsure.flatMap(({ said, work }) => (said.place === undefined ? [] : [{ place: said.place, ...called(works, work) }])),
      lines,
    ),
    reasons: [],
    answers: [
      ...known.map((name) => answer(name, name, first.isKnown && name === first.taken)),
      answer(`A venue called “${written}”`, written, first.taken !== null && !first.isKnown),
      answer("No venue", null, first.taken === null),
    ],
    own: { says: "Another venue…", kind: "venue", begins: "", rulings: means("venue", written, toBeWritten) },
    works: new Set(unsure.map(({ work }) => work)).size,
  };
};

/** What a human gave by a ruling on a work is no question again. */
export const venueQuestions = ({ venues: unsure, names: works }: Doubts, registry: RegistryIndex, lines: Lines): readonly Question[] => {
  const written = unsure.filter(({ said }) => said.place !== undefined);
  const groups = groupBy(written, ({ said }) => foldName(writtenVenue(said.value)));
  const series = groups.size === 0 ? [] : knownSeries(registry);
  return [...groups].flatMap(([key, group]) => (key === "" ? [] : (venueQuestion(group, works, series, lines) ?? [])));
};
