import type { EdgeType } from "../model/edge.ts";
import type { InstitutionId, NodeId, NodeKind, SourceId, TopicId, VenueId, WorkId } from "../model/ids.ts";
import type { InstitutionType } from "../model/institution.ts";
import type { Link } from "../model/link.ts";
import type { AtlasMap } from "../model/map.ts";
import type { Place } from "../model/place.ts";
import type { WorkType } from "../model/work.ts";
import type { Filter, Has } from "./filter.ts";

/*
 * The seam between the views and the atlas. Every method is async and returns a slice, so that the same views
 * work over an atlas in memory, over HTTP and over a database. tests/atlas/source-spec.ts is what all must pass.
 */

export interface Named<Id extends NodeId = NodeId> {
  readonly id: Id;
  readonly name: string;
}

/** A list with its letter: A, B, … Z, AA, … in the order of the atlas. */
export interface Witness {
  readonly id: SourceId;
  readonly siglum: string;
  readonly title: string;
  readonly path: string;
  readonly url?: string;
  readonly lines: number;
  /** Works that this list lists or refers to; and those that no other list has. */
  readonly works: number;
  readonly only: number;
}

export interface WorkSummary {
  readonly id: WorkId;
  readonly type: WorkType;
  readonly title: string;
  readonly shortTitle?: string;
  readonly listed: boolean;
  /** How often the lists name it. */
  readonly mentions: number;
  readonly year?: number;
  readonly date?: string;
  readonly venue?: Named<VenueId>;
  readonly institutions: readonly Named<InstitutionId>[];
  readonly topics: readonly Named<TopicId>[];
  readonly awards: readonly string[];
  readonly has: readonly Has[];
  readonly region?: string;
}

/** An edge as a view shows it: ends with names, evidence with places. */
export interface Relation {
  readonly from: WorkId;
  readonly to: WorkId;
  readonly type: EdgeType;
  readonly basis: "stated" | "inferred";
  readonly weight?: number;
  readonly places: readonly Place[];
  /** Why two works are alike, for inferred relations. */
  readonly reason?: string;
}

/** A fact of a node: its value and where it is stated; no places means that the registry says it. */
export interface Fact<T> {
  readonly value: T;
  readonly places: readonly Place[];
}

export interface WorkDetail {
  readonly kind: "work";
  readonly summary: WorkSummary;
  readonly aliases: readonly string[];
  readonly identifiers: { readonly doi?: string; readonly arxiv?: string };
  readonly venues: readonly Fact<Named<VenueId> & { readonly starts?: string }>[];
  readonly institutions: readonly Fact<Named<InstitutionId> & { readonly works: number }>[];
  readonly people: readonly Fact<Named>[];
  readonly topics: readonly Fact<Named<TopicId> & { readonly works: number }>[];
  readonly links: readonly Link[];
  readonly notes: readonly Fact<string>[];
  readonly places: readonly Place[];
  /** Stated relations both ways, with the work at the other end. */
  readonly refersTo: readonly { readonly relation: Relation; readonly work: WorkSummary }[];
  readonly referredToBy: readonly { readonly relation: Relation; readonly work: WorkSummary }[];
  readonly similar: readonly { readonly relation: Relation; readonly work: WorkSummary }[];
}

/** An institution, venue, topic or person: its works, its parts and wholes, and who stands beside it. */
export interface EntityDetail {
  readonly kind: Exclude<NodeKind, "work">;
  readonly id: NodeId;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Label and value, in the order shown: type, country, starts, series. */
  readonly properties: readonly { readonly label: string; readonly value: string }[];
  readonly partOf: readonly Named[];
  readonly parts: readonly (Named & { readonly works: number })[];
  readonly works: readonly WorkSummary[];
  /** Where the lists say that a work is of this node, or of a part of it; without those of which only the registry knows. */
  readonly worksAt: ReadonlyMap<WorkId, readonly Place[]>;
  /** Co-occurring entities of the same kind, with the number of works they share and where those say so. */
  readonly beside: readonly (Named & { readonly works: number; readonly places: readonly Place[] })[];
  /** The people of an institution and of its labs, with the number of their works; nobody for other kinds. */
  readonly people: readonly Fact<Named & { readonly works: number }>[];
  readonly places: readonly Place[];
}

export type NodeDetail = WorkDetail | EntityDetail;

export interface SearchHit {
  readonly id: NodeId;
  readonly kind: NodeKind;
  readonly name: string;
  /** The name or alias that matched, and the matched ranges in it [start, end). */
  readonly matched: string;
  readonly ranges: readonly (readonly [number, number])[];
  /** A second line: title, venue, number of works. */
  readonly hint: string;
}

/** What a search has to say: what is called so, or what may have been meant. */
export interface Answers {
  /**
   * "called": names have these letters. Else, where nothing is called so, "misspelt": names one typo away; "nearest":
   * names with most letters in common.
   */
  readonly how: "called" | "misspelt" | "nearest";
  /** The best of each kind; the kind of the best hit first. */
  readonly hits: readonly SearchHit[];
  /** How many of each kind there are, shown or not. */
  readonly counts: Readonly<Partial<Record<NodeKind, number>>>;
  /** Where the query names two things and nothing is called like the whole of it, as in "vLLM and dLoRA". */
  readonly pair: readonly [SearchHit, SearchHit] | null;
}

export interface FacetCount<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /**
   * Works that would remain if this value were chosen, the other keys being as they are: in the place of those chosen, or
   * beside them where every one is asked for, and no longer excluded.
   */
  readonly works: number;
}

/** A value that may be a part of others, the nearest first. */
export interface PartCount<Id extends string> extends FacetCount<Id> {
  readonly partOf?: readonly Id[];
}

export interface Facets {
  readonly total: number;
  readonly matching: number;
  readonly gaps: number;
  readonly regions: readonly FacetCount[];
  /** A whole counts its parts too: a topic its narrower ones, a series its editions, an institution its labs. */
  readonly topics: readonly PartCount<TopicId>[];
  readonly venues: readonly PartCount<VenueId>[];
  readonly institutions: readonly PartCount<InstitutionId>[];
  readonly institutionTypes: readonly FacetCount<InstitutionType>[];
  readonly withoutInstitution: number;
  /** `only` is what would remain with "only here" asked too, `works` without it. */
  readonly sources: readonly (FacetCount<SourceId> & { readonly siglum: string; readonly only: number })[];
  readonly types: readonly FacetCount<WorkType>[];
  readonly has: readonly FacetCount<Has>[];
  readonly listed: { readonly listed: number; readonly gap: number };
  /** Works per edition or month, oldest first, for the histogram; `undated` have neither. */
  readonly timeline: readonly { readonly date: string; readonly works: number; readonly matching: number }[];
  readonly undated: number;
}

export interface LineageStep {
  readonly work: WorkSummary;
  /** Steps from the focus: negative for ancestors (what it refers to), positive for descendants. */
  readonly depth: number;
  /** Relations that lead one step nearer to the focus. */
  readonly via: readonly Relation[];
}

export interface Lineage {
  readonly focus: WorkSummary;
  /** Oldest first, by date of edition; works without a date stand first. */
  readonly ancestors: readonly LineageStep[];
  readonly descendants: readonly LineageStep[];
  /** All relations between works of the lineage. */
  readonly relations: readonly Relation[];
}

export interface PathStep {
  readonly node: Named;
  /** The edge that leads from the previous node; absent on the first. */
  readonly edge?: {
    readonly type: EdgeType;
    readonly forward: boolean;
    readonly basis: "stated" | "inferred";
    readonly places: readonly Place[];
  };
}

export interface PathOptions {
  readonly limit?: number;
  /** Kinds of nodes that a path may pass through; its ends may be of any kind. */
  readonly through?: readonly NodeKind[];
  /** Kinds of edges that a path may go along, whichever way they point; all when left out. */
  readonly along?: readonly EdgeType[];
}

export interface Gap {
  readonly work: WorkSummary;
  readonly referredToBy: readonly { readonly work: WorkSummary; readonly places: readonly Place[] }[];
}

/** All lists but one, beside that one. */
export type Others = "others";

/** The works that two lists name, in the order of the atlas: works they list and works they refer to. */
export interface ListComparison {
  readonly onlyHere: readonly WorkId[];
  readonly onlyThere: readonly WorkId[];
  readonly both: readonly WorkId[];
}

export interface Overview {
  readonly works: number;
  readonly gaps: number;
  readonly relations: number;
  readonly institutions: number;
  readonly venues: number;
  readonly topics: number;
  readonly people: number;
  readonly witnesses: readonly Witness[];
  readonly problems: { readonly error: number; readonly warning: number; readonly info: number };
}

/** An institution with its works among those asked for. */
export interface InstitutionShare extends Named<InstitutionId> {
  readonly type?: InstitutionType;
  readonly country?: string;
  readonly works: readonly WorkId[];
}

/** Counted together, its works are those of its labs too, and the labs stand under it. */
export interface InstitutionRow extends InstitutionShare {
  readonly labs: readonly InstitutionShare[];
}

export interface InstitutionTable {
  /** Those with most works first, then by name; institutions without a work among those asked for are left out. */
  readonly rows: readonly InstitutionRow[];
  /** Works of two rows or more, in the order of the atlas; the rows of each in the order of the rows. */
  readonly joint: readonly { readonly work: WorkId; readonly institutions: readonly InstitutionId[] }[];
  /** Works asked for, and those of them that name no institution. */
  readonly works: number;
  readonly unnamed: number;
}

export interface AtlasSource {
  overview(): Promise<Overview>;
  map(): Promise<AtlasMap>;
  /** All works when ids are left out; unknown ids are skipped. */
  works(ids?: readonly WorkId[]): Promise<readonly WorkSummary[]>;
  /** Ids of the works that a filter lets through. */
  select(filter: Filter): Promise<readonly WorkId[]>;
  facets(filter: Filter): Promise<Facets>;
  /** Best first. An empty query gives nothing. */
  search(query: string, limit?: number): Promise<readonly SearchHit[]>;
  /** All that a search has to say, with up to so many hits of each kind. */
  find(query: string, perKind?: number): Promise<Answers>;
  /** Also finds a work by an id that one of its other titles would have had; null when there is none. */
  node(id: NodeId): Promise<NodeDetail | null>;
  /** Stated relations with both ends among the works given; all when left out. */
  relations(ids?: readonly WorkId[]): Promise<readonly Relation[]>;
  /** Works within `steps` relations, with the relations between them. */
  neighbourhood(id: WorkId, steps?: number): Promise<{ readonly works: readonly WorkSummary[]; readonly relations: readonly Relation[] }>;
  lineage(id: WorkId): Promise<Lineage | null>;
  /** Shortest paths without detours, shortest first; venues, topics and people are not passed through unless allowed. */
  paths(from: NodeId, to: NodeId, options?: PathOptions): Promise<readonly (readonly PathStep[])[]>;
  gaps(): Promise<readonly Gap[]>;
  /** What two lists share and what each has alone; null when there is no such list. */
  comparison(here: SourceId, there: SourceId | Others): Promise<ListComparison | null>;
  /**
   * Who works on what, and with whom, among the works that a filter lets through. Together, a lab is counted with the
   * outermost institution it is a part of that any work names; apart, each has the works that name it.
   */
  institutions(options: { readonly together: boolean; readonly filter: Filter }): Promise<InstitutionTable>;
  /** The text of a list, line by line (line n is index n - 1); null when there is no such list. */
  lines(source: SourceId): Promise<readonly string[] | null>;
}
