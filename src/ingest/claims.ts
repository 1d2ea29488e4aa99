import type { Link } from "../model/link.ts";
import type { SourceId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import type { WorkType } from "../model/work.ts";

/*
 * Claims: what each list says, with its place, before anything is decided about identity.
 * Reading and interpretation make them, resolution turns the claims of all lists into entities.
 */

/** A value and the line that says it. */
export interface Stated<T> {
  readonly value: T;
  readonly place: Place;
}

/** A venue as written. `series` is the registry's short name when known, else absent and `text` is all there is. */
export interface VenueMention {
  readonly text: string;
  readonly series?: string;
  readonly year?: number;
  /** No line says it of this work; the list as a whole gives reason to think so. */
  readonly inferred?: true;
  /** The series that a ruling says it to be, whatever is written. */
  readonly means?: string;
}

/** One institution as written, already split from its neighbours; `country` only when written beside it. */
export interface InstitutionMention {
  readonly text: string;
  readonly country?: string;
  /** The institution that a ruling says it to be, whatever is written. */
  readonly means?: string;
}

export interface PersonMention {
  readonly name: string;
  readonly institutions: readonly InstitutionMention[];
}

/** A work that a list refers to without listing it there: "Splitwise [ISCA'24]". */
export interface WorkReference {
  readonly name: string;
  readonly venue?: VenueMention;
  /** An organisation in the place of a venue: "DeepSpeed SplitFuse [Microsoft]". */
  readonly institution?: InstitutionMention;
  readonly type?: WorkType;
  readonly links: readonly Link[];
  /** One of the `keys` of the entry that is meant: it is that one for certain. The name may then be empty. */
  readonly key?: string;
}

export interface RelationClaim {
  readonly type: "related-work" | "builds-on" | "cites" | "similar";
  readonly target: WorkReference;
  readonly place: Place;
}

/** What one entry of one list says of one work. */
export interface WorkClaim {
  readonly source: SourceId;
  readonly line: number;
  readonly type: WorkType;
  /** The full title as written, cleaned of markup, venue tags and notes; empty where only a ruling gives one. */
  readonly title: string;
  /** The title that a ruling gives, whatever is written. */
  readonly titled?: string;
  /** "S-LoRA" in "S-LoRA: Serving …"; absent when the title has no system name before its colon. */
  readonly shortTitle?: string;
  /** The entry gives only a system name ("Gavel" in a table of schedulers). */
  readonly nameOnly: boolean;
  readonly venues: readonly Stated<VenueMention>[];
  /** "2024", "2024-08" or "2024-08-15", when the entry states a date of publication. */
  readonly date?: Stated<string>;
  readonly institutions: readonly Stated<InstitutionMention>[];
  readonly people: readonly Stated<PersonMention>[];
  /** Headings and topic bullets above the entry, outermost first; places are their own lines. */
  readonly topics: readonly Stated<string>[];
  /** Topics beside each other: none is a part of another. */
  readonly keywords?: readonly Stated<string>[];
  /** Its topics are called as an atlas calls them, so that none of their names is ambiguous. */
  readonly namesTopics?: true;
  /** What files call the record, so that references can say for certain which one they mean. */
  readonly keys?: readonly string[];
  readonly links: readonly Stated<Link>[];
  readonly identifiers: { readonly doi?: string; readonly arxiv?: string };
  readonly awards: readonly Stated<string>[];
  readonly notes: readonly Stated<string>[];
  readonly relations: readonly RelationClaim[];
  /** What remarks state if these are names of works that some list has: "Extends Orca with …". */
  readonly allusions?: readonly RelationClaim[];
  /** The list says that it refers to this work and does not list it. */
  readonly isReferred?: boolean;
  /** Titles, or paths, of lists that are said to name this work as it is named here. */
  readonly namedIn?: readonly string[];
  /** No other entry of its list that says so too is the same work. */
  readonly isDistinct?: boolean;
}

/** A topic that a list says to be part of another, whatever stands below what. */
export interface TopicPart {
  readonly part: string;
  readonly whole: string;
  readonly place: Place;
}

/** What became of a line. Every non-blank line has one; "unknown" ones are also problems. */
export interface LineAccount {
  readonly line: number;
  readonly as: "paper" | "talk" | "software" | "topic" | "note" | "metadata" | "ignored" | "unknown";
  readonly reason?: string;
  /** A record of a library begins here that would be a work if it had a title. */
  readonly lacksTitle?: true;
  /** The line where the record begins that this one goes on with and that was not understood. */
  readonly of?: number;
}

export interface ListClaims {
  readonly source: Source;
  readonly works: readonly WorkClaim[];
  /** Institutions that the list has beside no work: a network of organisations. */
  readonly institutions?: readonly Stated<InstitutionMention>[];
  readonly topicParts?: readonly TopicPart[];
  readonly lines: readonly LineAccount[];
  /** What was learnt of the list, in words: "level-2 bullets: institutions (14 of 16 known)". */
  readonly habits: readonly string[];
  readonly problems: readonly Problem[];
}
