import type { Place } from "../../../model/place.ts";
import type { Problem } from "../../../model/problem.ts";
import type { WorkType } from "../../../model/work.ts";
import type { SourceId } from "../../../model/ids.ts";
import type { Link } from "../../../model/link.ts";
import type { PersonMention, RelationClaim, Stated, VenueMention, WorkClaim, InstitutionMention } from "../../claims.ts";
import { appended, appendedOnce, none } from "../../append.ts";
import { foldName, type RegistryIndex } from "../../registry.ts";
import { awardsIn } from "../../recognise/award.ts";
import { withAward } from "../../recognise/award-rank.ts";
import { calledIn, nameInRemark } from "../../recognise/called.ts";
import { splitInstitutions } from "../../recognise/institutions.ts";
import { arxivWritten, classifyLink, identifiersOf } from "../../recognise/links.ts";
import { shortTitleOf } from "../../recognise/title.ts";
import type { VenueTag } from "../../recognise/venue.ts";
import { leftOut } from "./left-out.ts";
import { asPublished, strongest } from "./strongest.ts";
import { namedByField } from "../line/fields.ts";
import type { LinkUse } from "../line/links.ts";
import { alludedTo, type Relations } from "../relations/relations.ts";
import { titleKey, wordCount } from "../line/traits.ts";
import type { Value } from "../line/values.ts";

/* What makes two values of one kind the same. */
const itself = ({ value }: Stated<string>): string => value;
const namedAtEnd = /^[^:：]*\b(?:with|using)\s+\S+$/u;

const venueKey = ({ value: { series, text, year } }: Stated<VenueMention>): string => `${series ?? text}\n${String(year)}`;
const institutionKey = ({ value }: Stated<InstitutionMention>): string => value.text;
const personKey = ({ value }: Stated<PersonMention>): string => value.name;
const relationKey = ({ type, target, place }: RelationClaim): string => JSON.stringify([type, target, place.line]);
const linkKey = ({ value }: Stated<Link>): string => value.url;

/** A claim on one work while its lines are read. */
export class Draft {
  title = "";
  /** What a ruling says the title to be. */
  titled: string | undefined;
  shortTitle: string | undefined;
  isNameOnly = false;
  type: WorkType;
  readonly line: number;
  readonly problems: Problem[] = [];
  private readonly source: SourceId;
  private readonly registry: RegistryIndex;
  private venues: Stated<VenueMention>[] = none;
  private institutions: Stated<InstitutionMention>[] = none;
  private people: Stated<PersonMention>[] = none;
  private topics: Stated<string>[] = none;
  private links: Stated<Link>[] = none;
  private awards: Stated<string>[] = none;
  private notes: Stated<string>[] = none;
  private relations: RelationClaim[] = none;
  private readonly identifiers: { doi?: string; arxiv?: string } = {};
  private date: Stated<string> | undefined;
  private lastPlace: Place | undefined;
  /** The year of the section that the entry stands in. */
  section: { readonly value: number; readonly line: number } | null = null;
  /** Its institutions are those with whom somebody did it. */
  private isJoint = false;

  constructor(source: SourceId, line: number, type: WorkType, registry: RegistryIndex) {
    this.source = source;
    this.line = line;
    this.type = type;
    this.registry = registry;
  }

  /** Most of what a line says is said at once, so that it shares its place. */
  private place(line: number): Place {
    if (this.lastPlace?.line !== line) this.lastPlace = { source: this.source, line };
    return this.lastPlace;
  }

  get hasVenue(): boolean {
    return this.venues.length > 0;
  }

  /** The year that the entry itself states, of its venue before that of its date. */
  get year(): number | null {
    const ofVenue = this.venues.find(({ value }) => value.year !== undefined)?.value.year;
    return ofVenue ?? (this.date === undefined ? null : Number(this.date.value.slice(0, 4)));
  }

  get hasAwards(): boolean {
    return this.awards.length > 0;
  }

  /** It says itself who did it, and not only with whom. */
  get saysWho(): boolean {
    return !this.isJoint && (this.institutions.length > 0 || this.people.some(({ value }) => value.institutions.length > 0));
  }

  /** What it calls the works that it refers to. */
  get referred(): readonly string[] {
    return [...this.relations, ...this.reversed].map(({ target }) => target.name);
  }

  /** Calls the works that it refers to by their titles, where it has only a part of these. */
  referByTitle(titles: ReadonlyMap<string, string>): void {
    this.relations = this.relations.map((relation) => {
      const title = titles.get(relation.target.name);
      return title === undefined || title === this.title ? relation : { ...relation, target: { ...relation.target, name: title } };
    });
  }

  /** Its title and what it is called for short. */
  get names(): readonly string[] {
    return [this.title, this.shortTitle ?? null, shortTitleOf(this.title)].filter((name) => name !== null);
  }

  /** Names that remarks on it consist of, or begin with as a sentence of its own. */
  get remarkedNames(): readonly string[] {
    return this.notes.flatMap(({ value }) => nameInRemark(value) ?? namedByField(value));
  }

  get hasLinks(): boolean {
    return this.links.length > 0;
  }

  get hasPeople(): boolean {
    return this.people.length > 0;
  }

  addVenue({ text, series, year, inferred, arxiv, date, award }: VenueTag, line: number): void {
    if (arxiv !== undefined) this.identifiers.arxiv ??= arxiv;
    if (date !== undefined) this.addDate(date, line);
    if (award !== undefined) this.addAward(award, line);
    // "ICML 2015 test of time" behind "ICML 2005": an edition many years later, which gave the award.
    if (text === "" || (this.hasVenue && award !== undefined && /\btime\b/i.test(award))) return;
    const value: VenueMention = {
      text,
      ...(series === undefined ? {} : { series }),
      ...(year === undefined ? {} : { year }),
      ...(inferred === undefined ? {} : { inferred }),
    };
    this.venues = appendedOnce(this.venues, { value, place: this.place(line) }, venueKey);
  }

  addDate(date: string, line: number): void {
    if (this.date === undefined || date.length > this.date.value.length) this.date = { value: date, place: this.place(line) };
  }

  addAward(award: string, line: number): void {
    this.awards = withAward(this.awards, { value: award, place: this.place(line) });
  }

  /** False when the text names nothing that could be an institution, nor what people write in the place of one. */
  addInstitutions(text: string, line: number): boolean {
    const found = splitInstitutions(text, this.registry);
    for (const value of found) this.institutions = appendedOnce(this.institutions, { value, place: this.place(line) }, institutionKey);
    return found.length > 0 || this.registry.isNotInstitution(text.trim());
  }

  addPeople(people: readonly PersonMention[], line: number): void {
    for (const value of people) {
      const stated = { value, place: this.place(line) };
      // Who was named alone before is named here with where he was.
      const isMore = (other: Stated<PersonMention>): boolean => other.value.institutions.length === 0 && value.institutions.length > 0;
      this.people = appendedOnce(this.people, stated, personKey, isMore);
    }
  }

  addTopic(name: string, line: number): void {
    if (name !== "") this.topics = appendedOnce(this.topics, { value: name, place: this.place(line) }, itself);
  }

  /** "#scheduling" under "Cluster scheduling": a tag whose words a topic has says nothing more. */
  addTag(name: string, line: number): void {
    const words = foldName(name);
    if (!this.topics.some(({ value }) => ` ${foldName(value)} `.includes(` ${words} `))) this.addTopic(name, line);
  }

  /** A remark, and the awards that clauses of it name. */
  addNote(text: string, line: number): void {
    if (!/[\p{Letter}\p{Number}]/u.test(text)) return;
    for (const award of awardsIn(text)) this.addAward(award, line);
    this.notes = appended(this.notes, { value: text, place: this.place(line) });
    const name = calledIn(text);
    if (name !== null) this.addName(name);
  }

  /** What others state by what is said of this one: "superseded by X". */
  readonly reversed: RelationClaim[] = [];

  addRelations({ type, targets: all, isReversed }: Relations, line: number): void {
    const targets = all.filter(({ name }) => !this.names.includes(name));
    if (isReversed === true) {
      for (const target of targets) this.reversed.push({ type, target, place: this.place(line) });
      return;
    }
    for (const target of targets) this.relations = appendedOnce(this.relations, { type, target, place: this.place(line) }, relationKey);
  }

  /** What a line of another work states of this one. */
  addRelation(relation: RelationClaim): void {
    this.relations = appendedOnce(this.relations, relation, relationKey);
  }

  /** Where its links lead. */
  get addresses(): readonly string[] {
    return this.links.map(linkKey);
  }

  addValues(values: readonly Value[], line: number): void {
    for (const value of values) {
      if (value.kind === "venue") this.addVenue(value.venue, line);
      else if (value.kind === "date") this.addDate(value.date, line);
      else if (value.kind === "award") this.addAward(value.award, line);
      else if (value.kind === "institutions") {
        this.addInstitutions(value.text, line);
        this.isJoint ||= value.isJoint === true;
      } else this.addPeople(value.people, line);
    }
  }

  /** Only http and https become links; what else stands in the place of an address is said. */
  addLink({ label, url }: LinkUse, line: number): void {
    if (url === "" || url.startsWith("#")) return;
    const link = classifyLink(label, url);
    if (link === null) {
      this.problems.push({ ...leftOut(url), place: this.place(line) });
      return;
    }
    this.links = appendedOnce(this.links, { value: link, place: this.place(line) }, linkKey);
    const { doi, arxiv } = identifiersOf(link.url);
    if (link.rel !== "paper" && link.rel !== "arxiv") return;
    if (doi !== undefined) this.identifiers.doi ??= doi;
    if (arxiv !== undefined) this.identifiers.arxiv ??= arxiv;
  }

  /** A name given beside the title, when the title itself has none. False when it is not kept. */
  addName(name: string): boolean {
    if (this.names.some((own) => titleKey(name) === titleKey(own))) return true;
    const isName = wordCount(name) <= 4 && name.length <= 40 && /\p{Lu}|\p{Number}/u.test(name);
    if (!isName || this.shortTitle !== undefined || this.isNamedInTitle) return false;
    this.shortTitle = name;
    return true;
  }

  /** "Orca: A Distributed …" says its system's name; the "PagedAttention" that a title ends with may be less than all of it. */
  private get isNamedInTitle(): boolean {
    return shortTitleOf(this.title) !== null && !namedAtEnd.test(this.title);
  }

  /** The number of a preprint that its own line gives it; beside another work that it names it may be that one's. */
  identifyBy(text: string): void {
    const arxiv = this.relations.length > 0 ? null : arxivWritten(text);
    if (arxiv !== null) this.identifiers.arxiv ??= arxiv;
  }

  /** The title that a field gives; what stood in its place is a name, if it looks like one. False for another work's. */
  retitle(title: string): boolean {
    const before = this.title;
    if (titleKey(title) === titleKey(before)) return true;
    const isSame = titleKey(title).includes(titleKey(before)) || wordCount(before) <= 3;
    if (!isSame || wordCount(title) < 2) return false;
    this.title = title;
    this.isNameOnly = false;
    this.addName(before);
    return true;
  }

  /** What the remarks may state beside the relations that were read of them. */
  private allusions(): readonly RelationClaim[] {
    const said = new Set(this.relations.map(({ target, place }) => `${String(place.line)} ${titleKey(target.name)}`));
    return this.notes.flatMap(({ value, place }) =>
      alludedTo(value, this.registry)
        .filter(({ name }) => !said.has(`${String(place.line)} ${titleKey(name)}`))
        .map((target): RelationClaim => ({ type: "builds-on", target, place })),
    );
  }

  /** Its lines are copied: an array that grew keeps room for sixteen more, of which a long list has hundreds of thousands. */
  done(): WorkClaim {
    const allusions = this.allusions();
    const inTitle = shortTitleOf(this.title) ?? undefined;
    const short = (this.isNamedInTitle ? inTitle : (this.shortTitle ?? inTitle)) ?? (this.isNameOnly ? this.title : undefined);
    return {
      source: this.source,
      line: this.line,
      type: this.type,
      title: this.title,
      ...(this.titled === undefined ? {} : { titled: this.titled }),
      ...(short === undefined ? {} : { shortTitle: short }),
      nameOnly: this.isNameOnly,
      venues: asPublished(this.venues, this.registry),
      ...(this.date === undefined ? {} : { date: this.date }),
      institutions: this.institutions,
      people: this.people,
      topics: this.topics,
      links: this.links,
      identifiers: this.identifiers,
      awards: this.awards,
      notes: this.notes,
      relations: strongest(this.relations),
      ...(allusions.length === 0 ? {} : { allusions }),
    };
  }
}
