import type { Relation, WorkSummary } from "../atlas/source.ts";
import type { MapQuality } from "../model/map.ts";
import type { Lens } from "./state.ts";
import { counted } from "./words.ts";

/** The marks that a note shows as they are drawn. */
export type ReadingMark =
  "dots" | "gap" | "region" | "relation" | "alike" | "led" | "builds" | "cell" | "joint" | "siglum" | "topic" | "time";

export interface Reading {
  readonly mark: ReadingMark;
  readonly says: string;
}

const dots: Reading = {
  mark: "dots",
  says: "A dot is a work; the more often the lists name it, the larger it is, and the land rises where many are named.",
};
const gap: Reading = { mark: "gap", says: "Hollow is a gap: works refer to it, and no list has it." };
const siglum: Reading = { mark: "siglum", says: "Each fact ends with its list and line; a press shows the line." };

/** How the picture of a lens is read, with the marks it is drawn with. */
export const readings: Readonly<Record<Lens, readonly Reading[]>> = {
  map: [
    dots,
    gap,
    {
      mark: "region",
      says: "A region is a community of works with topics and words in common; its colour only tells it from its neighbours, and its bars count works by edition, the latest at the right.",
    },
    { mark: "relation", says: "An arrow is a relation that a list states, towards what is referred to." },
    { mark: "alike", says: "A dashed ring is inferred: alike by topic, session or words, and stated nowhere." },
  ],
  lineage: [
    { mark: "time", says: "Time runs from left to right: the upper ruler in true distance, the lower one by edition." },
    { mark: "led", says: "What the chosen work refers to; follow it to the left." },
    { mark: "builds", says: "What refers to the chosen work." },
    gap,
  ],
  institutions: [
    { mark: "cell", says: "A row is an institution, a column a topic, a dot a work; press a count to keep those works alone." },
    { mark: "joint", says: "An arc joins institutions that have works together; a lab stands under its parent." },
    gap,
  ],
  table: [
    { mark: "topic", says: "Every work once, with what the lists say of it; an empty cell is a fact that no list states." },
    siglum,
    gap,
  ],
  outline: [
    { mark: "topic", says: "Topics hold works, and works hold what they refer to and what refers to them." },
    { mark: "led", says: "Open a relation to go on along it, as far as the lists go." },
    siglum,
    gap,
  ],
};

export interface TrustNumbers {
  readonly works: number;
  /** Works with any stated relation, an institution, a date, a stated topic. */
  readonly related: number;
  readonly withInstitution: number;
  readonly dated: number;
  readonly aboutTopic: number;
  readonly gaps: number;
  readonly quality: MapQuality | null;
}

export const trustNumbers = (works: readonly WorkSummary[], relations: readonly Relation[], quality?: MapQuality): TrustNumbers => {
  const ends = new Set(relations.flatMap(({ from, to, basis }) => (basis === "stated" ? [from, to] : [])));
  const count = (fits: (work: WorkSummary) => boolean): number => works.filter(fits).length;
  return {
    works: works.length,
    related: count(({ id }) => ends.has(id)),
    withInstitution: count(({ institutions }) => institutions.length > 0),
    dated: count(({ date }) => date !== undefined),
    aboutTopic: count(({ topics }) => topics.length > 0),
    gaps: count(({ listed }) => !listed),
    quality: quality ?? null,
  };
};

/** "None of the 84 works has", "All 84 works have", "The one work has", "1 of 84 works has". */
const portion = (count: number, works: number, one: string, many: string): string => {
  if (works === 1) return count === 1 ? `The one work ${one}` : `The one work does not ${many}`;
  if (count === 0) return `None of the ${works} works ${one}`;
  if (count === works) return `All ${works} works ${many}`;
  return `${count} of ${works} works ${count === 1 ? one : many}`;
};

const related = ({ related: count, works }: TrustNumbers, rest: string): string =>
  `${portion(count, works, "has a stated relation", "have a stated relation")}${count === works ? "" : `; ${rest}`}.`;
const dated = ({ dated: count, works }: TrustNumbers): string =>
  `${portion(count, works, "has a date", "have a date")}, mostly that of its edition.`;
const named = ({ withInstitution, works }: TrustNumbers, rest: string): string =>
  `${portion(withInstitution, works, "names an institution", "name an institution")}${withInstitution === works ? "" : `; ${rest}`}.`;

/** Newman's rule of thumb: from 0.3 on a network has communities worth the name. */
const clarity = (modularity: number): string =>
  modularity >= 0.3 ? "they are clear" : modularity >= 0.15 ? "they run into each other" : "they are hardly clearer than chance";

const layout = ({ quality }: TrustNumbers): readonly string[] =>
  quality === null
    ? []
    : [
        `Places are computed: of the works nearest to a work on the map, ${Math.round(quality.neighbours * 100)} in 100 are those it has most in common with.`,
        `Regions are inferred from topics, titles and stated relations: with a modularity of ${quality.communities.toFixed(2)} ${clarity(quality.communities)}.`,
      ];

const missing = ({ gaps }: TrustNumbers): string =>
  gaps === 0
    ? "No work is a gap."
    : `Of ${gaps === 1 ? "the one gap" : counted(gaps, "gap")} no more is known than who refers to ${gaps === 1 ? "it" : "them"}.`;

/** How far the picture of a lens can be trusted, in sentences whose numbers are computed. */
export const trustSentences = (lens: Lens, numbers: TrustNumbers): readonly string[] => {
  if (numbers.works === 0) return ["There is no work to be shown."];
  switch (lens) {
    case "map":
      return [
        ...layout(numbers),
        related(numbers, "the others stand where topics and words put them"),
        named(numbers, "for the others no list says where they are from"),
      ];
    case "lineage":
      return [related(numbers, "what no list states is not drawn"), dated(numbers), missing(numbers)];
    case "institutions":
      return [named(numbers, "the others are in no row"), "Columns are regions of the map, which are inferred.", missing(numbers)];
    case "table":
    case "outline":
      return [
        `${portion(numbers.aboutTopic, numbers.works, "has a topic that a list states", "have a topic that a list states")}; the regions they are grouped by are inferred.`,
        related(numbers, "what no list states is in no row"),
        dated(numbers),
        named(numbers, "the others leave the cell empty"),
      ];
  }
};
