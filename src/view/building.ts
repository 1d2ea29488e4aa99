import type { Addition } from "../model/addition.ts";
import type { Atlas } from "../model/atlas.ts";
import type { WorkId } from "../model/ids.ts";
import type { AtlasMap } from "../model/map.ts";
import type { Problem } from "../model/problem.ts";
import type { Review } from "../model/question.ts";
import type { Ruling } from "../model/ruling.ts";

/* What is asked of the worker that makes an atlas of lists, and what it answers; plain data, so that it can be posted. */

/** A list as the browser got it: the bytes of a file, or text that was pasted or is known already. */
export interface RawList {
  readonly path: string;
  readonly content: Uint8Array | string;
  /** The name that the user gave it, in the place of what it calls itself. */
  readonly title?: string;
}

export interface BuildRequest {
  readonly kind: "build";
  readonly lists: readonly RawList[];
  readonly rulings: readonly Ruling[];
  /** "look" finds out what is in the lists, "review" what is uncertain in them, "atlas" both and lays the map out. */
  readonly until: "look" | "review" | "atlas";
  /** The map that the reader knows: what it has stays where it is, as far as that can be. */
  readonly before?: AtlasMap;
}

/** The formats in which works are saved, as the worker knows them. */
export const savedFormats = ["markdown", "bibtex", "csv", "gexf", "graphml", "json"] as const;
export type SavedFormat = (typeof savedFormats)[number];

/** An atlas, or the works chosen of it, to be written as a file. */
export interface WriteRequest {
  readonly kind: "write";
  readonly atlas: Atlas;
  readonly chosen: readonly WorkId[] | null;
  readonly format: SavedFormat;
}

/** What is done to the list of the reader's own. */
export type OwnChange =
  | { readonly kind: "add"; readonly addition: Addition }
  | { readonly kind: "remove"; readonly line: number }
  /** Back to what it was, or on again, as long as it still is what was made of it. */
  | { readonly kind: "set"; readonly text: string | null; readonly instead: string | null };

/** The list of the reader's own, beside the other lists, is to be changed. */
export interface ChangeRequest {
  readonly kind: "change";
  readonly change: OwnChange;
  /** The text is null where there is no such list yet. */
  readonly own: { readonly path: string; readonly title: string; readonly text: string | null };
  readonly others: readonly RawList[];
  readonly rulings: readonly Ruling[];
  /** What is shown now. */
  readonly atlas: Atlas;
  readonly map: AtlasMap;
}

/** Entries of the reader's own list are to go into the file of another one. */
export interface MoveRequest {
  readonly kind: "move";
  readonly own: { readonly path: string; readonly title: string; readonly text: string };
  /** The lines that the entries begin with. */
  readonly heads: readonly number[];
  /** The file, which is among the other lists, and its text as it is now. */
  readonly path: string;
  readonly text: string;
  readonly others: readonly RawList[];
  readonly rulings: readonly Ruling[];
  readonly atlas: Atlas;
  readonly map: AtlasMap;
}

/** The names that the project knows beforehand are asked for. */
export interface KnownRequest {
  readonly kind: "known";
}

export type WorkerRequest = BuildRequest | WriteRequest | ChangeRequest | MoveRequest | KnownRequest;

/** What something is called, and how else. */
export interface KnownName {
  readonly name: string;
  readonly also: readonly string[];
}

export interface Known {
  readonly institutions: readonly KnownName[];
  /** Series, without their years. */
  readonly venues: readonly KnownName[];
  /** What stands in the place of an institution and is none. */
  readonly notInstitutions: readonly string[];
}

/** What was found in one list, before anything is merged. */
export interface Finding {
  readonly path: string;
  readonly title: string;
  readonly papers: number;
  readonly talks: number;
  readonly software: number;
  /** Entries that the list keeps only because others refer to them. */
  readonly referred: number;
  readonly institutions: number;
  readonly venues: number;
  readonly topics: number;
  readonly relations: number;
  readonly lines: number;
  readonly unclearLines: number;
  /** The first lines of which nothing could be made, as they stand; cropped. */
  readonly unclear: readonly { readonly line: number; readonly text: string }[];
  /** What else is wrong with the list, the first of it: a broken entry, an address that was left out, lines that were not read. */
  readonly wrongs: readonly { readonly line: number | null; readonly reason: string }[];
  readonly moreWrongs: number;
  readonly habits: readonly string[];
}

/** A file that is no list, or not whole. */
export interface Refusal {
  readonly path: string;
  readonly reason: string;
  readonly remedy: string;
}

/** A file of decisions, and those of them that hold. */
export interface DecisionsFound {
  readonly path: string;
  readonly rulings: readonly Ruling[];
}

export const buildStages = ["reading", "joining", "placing"] as const;
export type BuildStage = (typeof buildStages)[number];

export interface Looked {
  readonly findings: readonly Finding[];
  readonly decisions: readonly DecisionsFound[];
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Problem[];
}

export type BuildAnswer =
  | { readonly kind: "progress"; readonly stage: BuildStage; readonly done: number; readonly of: number }
  | { readonly kind: "looked"; readonly looked: Looked }
  | { readonly kind: "reviewed"; readonly review: Review }
  | { readonly kind: "built"; readonly looked: Looked; readonly atlas: Atlas; readonly map: AtlasMap; readonly review: Review }
  | { readonly kind: "written"; readonly text: string }
  | { readonly kind: "known"; readonly known: Known }
  | {
      readonly kind: "moved";
      readonly text: string;
      readonly own: string | null;
      /** What the columns are called that tables of the file got. */
      readonly columns: readonly string[];
      /** Why some entries stay in the own list. */
      readonly left: readonly string[];
      readonly atlas: Atlas;
      readonly map: AtlasMap;
    }
  | {
      readonly kind: "changed";
      readonly text: string | null;
      /** The work that something was added to, by the id that it has now: of two namesakes the other may have taken the plain one. */
      readonly work: WorkId | null;
      readonly atlas: Atlas;
      readonly map: AtlasMap;
    }
  | { readonly kind: "failed"; readonly reason: string; readonly remedy: string };
