import type { WorkSummary } from "../atlas/source.ts";
import { rankOf } from "../model/naming.ts";
import type { lineageTypes } from "../model/edge.ts";
import { isNear, type RoadStanding, type Standing } from "./focus.ts";
import { relationNames } from "./relation-words.ts";

/** Colours by what they mean; the palette of a theme says what they are. */
export type Pigment = "ink" | "ink2" | "ink3" | "accent" | "descendant" | "land" | "road";

/** How a work is drawn: sizes in CSS pixels. */
export interface Mark {
  /** Radius of the filled disc; 0 is none. */
  readonly disc: number;
  /** Radius of the ring's middle line and its width; 0 is none. */
  readonly ring: number;
  readonly width: number;
  /** Dashes round the ring; 0 is a whole ring. */
  readonly dashes: number;
  /** Radius of the land-coloured ground that keeps roads and contours out of a hollow mark. */
  readonly ground: number;
  /** Radius of a soft disc of the mark's colour beneath it. */
  readonly halo: number;
  /** A square of the same size in the place of disc and ring. */
  readonly square: boolean;
  readonly pigment: Pigment;
  readonly strength: number;
}

/** Disc, ring and ground of a listed work by rank. */
const listed = [
  { disc: 2.2, ring: 0, ground: 0 },
  { disc: 3.1, ring: 0, ground: 0 },
  { disc: 2.6, ring: 5.1, ground: 5.1 },
] as const;

const pigmentOf = (standing: Standing, gap: boolean): Pigment => {
  if (standing === "selected" || standing === "leads") return "accent";
  if (standing === "builds") return "descendant";
  return gap ? "ink3" : "ink";
};

const likeness = { ring: 6.8, width: 1, dashes: 10, ground: 0 } as const;

export interface MarkOptions {
  /** Whether the filter lets the work through; outside it a work stays as a quiet dot. */
  readonly matching: boolean;
  /** At the Regions stop every mark is a dot. */
  readonly dotsOnly: boolean;
  readonly hovered: boolean;
  /** Like the selection by inference: never a line, but a dashed ring. */
  readonly similar: boolean;
  /** The form of what the colours of the map tell of it; null where they tell of regions, and its mark is ink. */
  readonly form: "circle" | "square" | null;
}

/** The least radius of a disc that shows a colour, near and far. */
const coloured = { near: 3.7, far: 2.7 } as const;

/** A mark that is large enough for its colour to be seen. */
const inColour = (mark: Mark, form: NonNullable<MarkOptions["form"]>, dotsOnly: boolean): Mark => {
  const least = dotsOnly ? coloured.far : coloured.near;
  const disc = mark.disc === 0 ? 0 : Math.max(mark.disc, least);
  const ring = mark.ring === 0 ? 0 : Math.max(mark.ring, disc === 0 ? least : disc + 2.6);
  return {
    ...mark,
    disc,
    ring,
    width: Math.max(mark.width, disc === 0 ? 1.6 : 0),
    ground: Math.max(mark.ground, ring),
    square: form === "square",
  };
};

export const markOf = (work: WorkSummary, standing: Standing, options: MarkOptions): Mark => {
  const { matching, dotsOnly, form } = options;
  const mark = inkMark(work, standing, options);
  return form === null || (!matching && !isNear(standing)) ? mark : inColour(mark, form, dotsOnly);
};

const inkMark = (work: WorkSummary, standing: Standing, { matching, dotsOnly, hovered, similar }: MarkOptions): Mark => {
  const pigment = pigmentOf(standing, !work.listed);
  const selected = standing === "selected";
  const base: Mark = {
    disc: 0,
    ring: 0,
    width: 0,
    dashes: 0,
    ground: 0,
    halo: selected ? 10.5 : hovered ? 9 : 0,
    square: false,
    pigment,
    strength: standing === "rest" ? (work.listed ? 0.55 : 0.75) : 1,
  };
  if (isNear(standing)) {
    const width = selected ? 2 : 1.5;
    return work.listed ? { ...base, disc: 3, ring: selected ? 6.2 : 5.7, width, ground: 6.2 } : { ...base, ring: 4.6, width, ground: 4.6 };
  }
  if (similar && matching && !dotsOnly) return { ...base, ...likeness, disc: work.listed ? 2.6 : 0, strength: 0.7 };
  if (!matching) return { ...base, pigment: "ink3", strength: 0.75, ...(work.listed ? { disc: 1.7 } : { ring: 1.9, width: 1 }) };
  if (dotsOnly) return work.listed ? { ...base, disc: 1.7, strength: base.strength * 0.75 } : { ...base, ring: 1.9, width: 1, ground: 1.9 };
  if (!work.listed) return { ...base, ring: 4, width: 1.15, dashes: 8, ground: 4 };
  return { ...base, ...listed[rankOf(work.mentions)], width: 1.4 };
};

/** How a relation is drawn: width in CSS pixels. */
export interface RoadLook {
  readonly width: number;
  readonly pigment: Pigment;
  readonly strength: number;
  /** Length of the arrow head; 0 is none. */
  readonly arrow: number;
  /** Length of a dash with its gap; 0 is a whole line. */
  readonly dash: number;
}

export type RoadKind = (typeof lineageTypes)[number];

/** How the lines of each kind of relation differ, colour apart; the weightiest kind first. */
export const roadKinds: readonly {
  readonly type: RoadKind;
  readonly name: string;
  readonly weight: number;
  readonly head: number;
  readonly dash: number;
}[] = [
  { type: "builds-on", name: relationNames["builds-on"], weight: 2, head: 1.4, dash: 0 },
  { type: "related-work", name: relationNames["related-work"], weight: 1, head: 1, dash: 0 },
  { type: "cites", name: relationNames.cites, weight: 1, head: 0.85, dash: 6 },
];

/** The leg of a path between two works that share something: neither refers to the other, so that it has no head. */
export const sharedLook = { arrow: 0, dash: 4 } as const;

/** A relation as it stands to the selection, drawn as its kind is. */
export const roadLook = (standing: RoadStanding, type: string): RoadLook => {
  const base = standingLook(standing);
  const kind = roadKinds.find((one) => one.type === type);
  if (kind === undefined) return { ...base, ...sharedLook };
  return { ...base, width: base.width * kind.weight, arrow: base.arrow * kind.head, dash: kind.dash };
};

const standingLook = (standing: RoadStanding): RoadLook => {
  switch (standing) {
    case "leads":
      return { width: 1.5, pigment: "accent", strength: 1, arrow: 9, dash: 0 };
    case "builds":
      return { width: 1.5, pigment: "descendant", strength: 1, arrow: 9, dash: 0 };
    case "next":
      return { width: 1, pigment: "road", strength: 0.75, arrow: 6, dash: 0 };
    case "rest":
      return { width: 1, pigment: "road", strength: 0.35, arrow: 6, dash: 0 };
    case "plain":
      return { width: 1.15, pigment: "road", strength: 1, arrow: 7, dash: 0 };
  }
};

/** How far a mark reaches from its middle. */
export const reach = (mark: Mark): number => Math.max(mark.disc, mark.ring === 0 ? 0 : mark.ring + mark.width / 2);
