import type { WorkSummary } from "../atlas/source.ts";
import { rankOf } from "../model/naming.ts";
import { isNear, type RoadStanding, type Standing } from "./focus.ts";

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
}

export const markOf = (work: WorkSummary, standing: Standing, { matching, dotsOnly, hovered, similar }: MarkOptions): Mark => {
  const pigment = pigmentOf(standing, !work.listed);
  const selected = standing === "selected";
  const base: Mark = {
    disc: 0,
    ring: 0,
    width: 0,
    dashes: 0,
    ground: 0,
    halo: selected ? 10.5 : hovered ? 9 : 0,
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
}

export const roadLook = (standing: RoadStanding): RoadLook => {
  switch (standing) {
    case "leads":
      return { width: 1.5, pigment: "accent", strength: 1, arrow: 9 };
    case "builds":
      return { width: 1.5, pigment: "descendant", strength: 1, arrow: 9 };
    case "next":
      return { width: 1, pigment: "road", strength: 0.75, arrow: 6 };
    case "rest":
      return { width: 1, pigment: "road", strength: 0.35, arrow: 6 };
    case "plain":
      return { width: 1.15, pigment: "road", strength: 1, arrow: 7 };
  }
};

/** How far a mark reaches from its middle. */
export const reach = (mark: Mark): number => Math.max(mark.disc, mark.ring === 0 ? 0 : mark.ring + mark.width / 2);
