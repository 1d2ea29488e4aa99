import type { Place } from "./place.ts";
import type { Verdict } from "./ruling.ts";

/* What is uncertain after lists were read, for a human to decide: plain data, so that it can be posted and kept. */

export const questionKinds = ["same", "name", "institution", "venue", "line"] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** A line that the question is about, as it stands, and what is made of it now where that is not the same for all. */
export interface Testimony {
  readonly place: Place;
  readonly text: string;
  /** The work that the line speaks of, where the line itself may not say it. */
  readonly of?: string;
  readonly readAs?: string;
}

/** Something that speaks for (weight above 0) or against. */
export interface Weighed {
  readonly rule: string;
  readonly weight: number;
}

/** One way to decide, and the rulings that it makes. */
export interface Answer {
  readonly says: string;
  readonly rulings: readonly Verdict[];
  /** The same for all lists, where `rulings` hold in one. */
  readonly everywhere?: readonly Verdict[];
  /** What is held for true while nobody decides. */
  readonly isNow?: true;
}

/**
 * What is written where no answer that is offered fits: a name as registry or lists may have it, the title of an entry,
 * or the work that a name means.
 */
export const writtenKinds = ["institution", "venue", "title", "work"] as const;
export type WrittenKind = (typeof writtenKinds)[number];

/** One more way to decide, in words of one's own: its rulings say "" where these words are to stand. */
export interface OwnAnswer {
  readonly says: string;
  readonly kind: WrittenKind;
  /** What the field begins with. */
  readonly begins: string;
  readonly rulings: readonly Verdict[];
  readonly everywhere?: readonly Verdict[];
  /** Where a work is asked for: what holds instead when no list has one of the title that is written. */
  readonly unlisted?: readonly Verdict[];
}

export interface Question {
  /** The same for as long as it is asked. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly asks: string;
  /** What is made of it while nobody decides. */
  readonly now: string;
  readonly evidence: readonly Testimony[];
  /** How many lines more than those shown. */
  readonly more: number;
  readonly reasons: readonly Weighed[];
  /** What the weights would have to sum up to; absent where they are not summed. */
  readonly threshold?: number;
  readonly answers: readonly Answer[];
  readonly own?: OwnAnswer;
  /** Works that the answer may change. */
  readonly works: number;
}

/** The first questions, those on which most depends, and how many there are. */
export interface Review {
  readonly questions: readonly Question[];
  readonly total: number;
}
