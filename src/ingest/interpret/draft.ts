import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { WorkType } from "../../model/work.ts";
import type { SourceId } from "../../model/ids.ts";
import type { Link } from "../../model/link.ts";
import type { PersonMention, RelationClaim, Stated, VenueMention, WorkClaim, InstitutionMention } from "../claims.ts";
import type { RegistryIndex } from "../registry.ts";
import { splitInstitutions } from "../recognise/institutions.ts";
import { classifyLink, identifiersOf } from "../recognise/links.ts";
import { shortTitleOf } from "../recognise/title.ts";
import type { VenueTag } from "../recognise/venue.ts";
import type { LinkUse } from "./links.ts";
import type { Relations } from "./relations.ts";
import { wordCount } from "./traits.ts";
import type { Value } from "./values.ts";

const isPage = (url: string): boolean => !/^(?:javascript|data|vbscript|file|blob):/i.test(url.trim());

/** A claim on one work while its lines are read. */
export class Draft {
  title = "";
  shortTitle: string | undefined;
  isNameOnly = false;
  type: WorkType;
  readonly line: number;
  readonly problems: Problem[] = [];
  private readonly source: SourceId;
  private readonly registry: RegistryIndex;
  private readonly venues: Stated<VenueMention>[] = [];
  private readonly institutions: Stated<InstitutionMention>[] = [];
  private readonly people: Stated<PersonMention>[] = [];
  private readonly topics: Stated<string>[] = [];
  private readonly links: Stated<Link>[] = [];
  private readonly awards: Stated<string>[] = [];
  private readonly notes: Stated<string>[] = [];
  private readonly relations: RelationClaim[] = [];
  private readonly identifiers: { doi?: string; arxiv?: string } = {};
  private date: Stated<string> | undefined;

  constructor(source: SourceId, line: number, type: WorkType, registry: RegistryIndex) {
    this.source = source;
    this.line = line;
    this.type = type;
    this.registry = registry;
  }

  place(line: number): Place {
    return { source: this.source, line };
  }

  get hasVenue(): boolean {
    return this.venues.length > 0;
  }

  get hasPeople(): boolean {
    return this.people.length > 0;
  }

  addVenue({ text, series, year, inferred, arxiv, date, award }: VenueTag, line: number): void {
    if (arxiv !== undefined) this.identifiers.arxiv ??= arxiv;
    if (date !== undefined) this.addDate(date, line);
    if (award !== undefined) this.addAward(award, line);
    if (text === "" || this.venues.some(({ value }) => (value.series ?? value.text) === (series ?? text) && value.year === year)) return;
    const value: VenueMention = {
      text,
      ...(series === undefined ? {} : { series }),
      ...(year === undefined ? {} : { year }),
      ...(inferred === undefined ? {} : { inferred }),
    };
    this.venues.push({ value, place: this.place(line) });
  }

  addDate(date: string, line: number): void {
    if (this.date === undefined || date.length > this.date.value.length) this.date = { value: date, place: this.place(line) };
  }

  addAward(award: string, line: number): void {
    if (!this.awards.some(({ value }) => value === award)) this.awards.push({ value: award, place: this.place(line) });
  }

  addInstitutions(text: string, line: number): void {
    for (const value of splitInstitutions(text, this.registry)) {
      if (!this.institutions.some((each) => each.value.text === value.text)) this.institutions.push({ value, place: this.place(line) });
    }
  }

  addPeople(people: readonly PersonMention[], line: number): void {
    for (const value of people) {
      if (!this.people.some((each) => each.value.name === value.name)) this.people.push({ value, place: this.place(line) });
    }
  }

  addTopic(name: string, line: number): void {
    if (name !== "" && !this.topics.some(({ value }) => value === name)) this.topics.push({ value: name, place: this.place(line) });
  }

  addNote(text: string, line: number): void {
    if (/[\p{Letter}\p{Number}]/u.test(text)) this.notes.push({ value: text, place: this.place(line) });
  }

  addRelations({ type, targets }: Relations, line: number): void {
    for (const target of targets) this.relations.push({ type, target, place: this.place(line) });
  }

  addValues(values: readonly Value[], line: number): void {
    for (const value of values) {
      if (value.kind === "venue") this.addVenue(value.venue, line);
      else if (value.kind === "date") this.addDate(value.date, line);
      else if (value.kind === "award") this.addAward(value.award, line);
      else if (value.kind === "institutions") this.addInstitutions(value.text, line);
      else this.addPeople(value.people, line);
    }
  }

  /** Only http and https become links; what else stands in the place of an address is said. */
  addLink({ label, url }: LinkUse, line: number): void {
    if (url === "" || url.startsWith("#")) return;
    const link = classifyLink(label, url);
    if (link === null) {
      const shown = url.length > 60 ? `${url.slice(0, 60)}…` : url;
      this.problems.push(
        isPage(url)
          ? {
              level: "info",
              rule: "relative-link",
              reason: `"${shown}" leads nowhere outside of its own folder and was left out; write the full address`,
              place: this.place(line),
            }
          : {
              level: "warning",
              rule: "unsafe-link",
              reason: `"${shown}" is not an http or https address and was left out; replace or remove it`,
              place: this.place(line),
            },
      );
      return;
    }
    if (!this.links.some(({ value }) => value.url === link.url)) this.links.push({ value: link, place: this.place(line) });
    const { doi, arxiv } = identifiersOf(link.url);
    if (link.rel !== "paper" && link.rel !== "arxiv") return;
    if (doi !== undefined) this.identifiers.doi ??= doi;
    if (arxiv !== undefined) this.identifiers.arxiv ??= arxiv;
  }

  /** A name given beside the title, when the title itself has none. */
  addName(name: string): void {
    if (shortTitleOf(this.title) === null && name !== "" && wordCount(name) <= 4 && name.length <= 40 && /\p{Lu}|\p{Number}/u.test(name))
      this.shortTitle ??= name;
  }

  done(): WorkClaim {
    const short = shortTitleOf(this.title) ?? this.shortTitle ?? (this.isNameOnly ? this.title : undefined);
    return {
      source: this.source,
      line: this.line,
      type: this.type,
      title: this.title,
      ...(short === undefined ? {} : { shortTitle: short }),
      nameOnly: this.isNameOnly,
      venues: this.venues,
      ...(this.date === undefined ? {} : { date: this.date }),
      institutions: this.institutions,
      people: this.people,
      topics: this.topics,
      links: this.links,
      identifiers: this.identifiers,
      awards: this.awards,
      notes: this.notes,
      relations: this.relations,
    };
  }
}
