import type { Place } from "../../model/place.ts";
import type { WorkType } from "../../model/work.ts";
import type { InstitutionMention, PersonMention, RelationClaim, Stated, VenueMention, WorkClaim, WorkReference } from "../claims.ts";
import { appendedOnce } from "../append.ts";
import { parseAward } from "../recognise/award.ts";
import { parseDate } from "../recognise/date.ts";
import { arxivIdOf, classifyLink, identifiersOf } from "../recognise/links.ts";
import { shortTitleOf } from "../recognise/title.ts";
import { affiliationsIn } from "./affiliation.ts";
import type { Context } from "./format.ts";
import { plainText } from "./plain.ts";
import type { Report } from "./report.ts";
import { venueOf } from "./venue-text.ts";

const longestTitle = 1000;
const longestName = 200;
const longestUrl = 2000;
const longestNote = 2000;
const longestTopic = 300;

/** A DOI wherever it stands: bare, behind "doi:", in an address. The arXiv's own are numbers of the arXiv. */
export const doiIn = (text: string): { readonly doi?: string; readonly arxiv?: string } => {
  const doi = /\b(10\.\d{4,9}\/[^\s"<>{}]{1,300})/.exec(text.slice(0, 2000))?.[1];
  return doi === undefined ? {} : identifiersOf(`https://doi.org/${doi.replace(/[.,;]+$/, "")}`);
};

/** The key of a work by its DOI, the same in all files. */
export const doiKey = (doi: string): string => `doi:${doi}`;

/** A work by what a record says of one it refers to: its key, its DOI, its title. Null when it says none of them. */
export const referenceTo = (said: { readonly key?: string; readonly doi?: string; readonly title?: string }): WorkReference | null => {
  const { doi, arxiv } = doiIn(said.doi ?? "");
  const title = plainText((said.title ?? "").slice(0, longestTitle));
  const url = doi !== undefined ? `https://doi.org/${doi}` : arxiv !== undefined ? `https://arxiv.org/abs/${arxiv}` : null;
  const link = url === null ? null : classifyLink(doi === undefined ? "arxiv" : "doi", url);
  const key = said.key ?? (doi === undefined ? undefined : doiKey(doi));
  const name = title === "" ? (doi ?? arxiv ?? "") : title;
  return name === "" && key === undefined ? null : { name, links: link === null ? [] : [link], ...(key === undefined ? {} : { key }) };
};

export type Joined =
  | { readonly person: string; readonly affiliations: readonly string[] }
  | { readonly affiliation: string }
  | { readonly topic: string }
  | { readonly link: string };

/** One record on its way to a claim. Each fact is given with the line that holds it. */
export class Entry {
  readonly line: number;
  type: WorkType = "paper";
  /** What files call the record; its DOI comes by itself. */
  readonly keys = new Set<string>();
  /** The title is but a name, as labels of graphs often are. */
  nameOnly = false;
  readonly #report: Report;
  readonly #context: Context;
  #title = "";
  #venue: { readonly text: string; readonly line: number; readonly known: boolean } | null = null;
  #date: Stated<string> | null = null;
  shortTitle: string | null = null;
  readonly #venueMentions: Stated<VenueMention>[] = [];
  readonly #path: Stated<string>[] = [];
  readonly #people: Stated<PersonMention>[] = [];
  readonly #institutions: Stated<InstitutionMention>[] = [];
  #topics: Stated<string>[] = [];
  readonly #links = new Map<string, WorkClaim["links"][number]>();
  readonly #awards: Stated<string>[] = [];
  readonly #notes: Stated<string>[] = [];
  readonly #relations: RelationClaim[] = [];
  #identifiers: { readonly doi?: string; readonly arxiv?: string } = {};

  constructor(line: number, report: Report, context: Context) {
    this.line = line;
    this.#report = report;
    this.#context = context;
  }

  #at(line: number): Place {
    return { source: this.#report.source.id, line };
  }

  within(text: string, most: number, line: number): string {
    return this.#report.within(text, most, line);
  }

  get hasTitle(): boolean {
    return this.#title !== "";
  }

  title(text: string, line: number): void {
    const plain = plainText(text.slice(0, longestTitle + 1)).replace(/(?<=\p{Letter}{3})\.$/u, "");
    if (text.length > longestTitle) this.#report.lost("format/long-title", line, "The title is longer than a thousand characters.");
    else if (/[\p{Letter}\p{Number}]/u.test(plain)) this.#title = plain;
  }

  /** Where it appeared, in words; the first that the registry knows is kept, else the first. */
  venue(text: string, line: number): void {
    const mention = venueOf(text, null, this.#context.registry);
    if (mention === null) return;
    const known = mention.series !== undefined;
    if (this.#venue === null || (known && !this.#venue.known)) this.#venue = { text, line, known };
  }

  /** A venue that is told apart already, beside others. */
  appearedIn(text: string, year: number | null, line: number): void {
    const value = venueOf(text, year, this.#context.registry);
    if (value !== null) this.#venueMentions.push({ value, place: this.#at(line) });
  }

  /** A topic that is a part of the one given before it. */
  narrower(text: string, line: number): void {
    this.#path.push({ value: text, place: this.#at(line) });
  }

  /** A date of publication; a more exact one replaces a year of its own. */
  published(text: string, line: number): void {
    const date =
      parseDate(text) ??
      parseDate(/^\s*(\d{4}(?:-\d{2}){0,2})/.exec(text)?.[1] ?? "") ??
      parseDate(/\b(?:19|20)\d{2}\b/.exec(text.slice(0, 60))?.[0] ?? "");
    if (date === null) {
      if (text.trim() !== "") this.#report.problem("info", "format/date", line, `"${text.slice(0, 60)}" is no date that can be read.`);
      return;
    }
    const before = this.#date?.value;
    if (before === undefined || (date.startsWith(before) && date.length > before.length))
      this.#date = { value: date, place: this.#at(line) };
  }

  person(name: string, affiliations: readonly string[], line: number, more: readonly InstitutionMention[] = []): void {
    const plain = plainText(name.slice(0, longestName + 1));
    if (plain === "" || !/\p{Letter}/u.test(plain)) return;
    if (name.length > longestName)
      return this.#report.lost("format/long-name", line, "The name of an author is longer than two hundred characters.");
    const institutions = [...more, ...affiliations.flatMap((each) => affiliationsIn(each, this.#context.registry))];
    this.#people.push({ value: { name: plain, institutions }, place: this.#at(line) });
  }

  affiliation(text: string, line: number): void {
    for (const value of affiliationsIn(text, this.#context.registry)) this.institution(value, line);
  }

  institution(value: InstitutionMention, line: number): void {
    this.#institutions.push({ value, place: this.#at(line) });
  }

  topic(text: string, line: number): void {
    const plain = plainText(this.within(text, longestTopic, line));
    if (plain !== "") this.#topics = appendedOnce(this.#topics, { value: plain, place: this.#at(line) }, ({ value }) => value);
  }

  link(label: string, url: string, line: number): void {
    if (url.trim() === "") return;
    const value = url.length > longestUrl ? null : classifyLink(label.slice(0, longestName), url);
    if (value === null)
      return this.#report.problem("info", "format/link", line, `"${url.slice(0, 80)}" is no http or https address; it is left out.`);
    if (!this.#links.has(value.url)) this.#links.set(value.url, { value, place: this.#at(line) });
    if (value.rel === "paper" || value.rel === "arxiv") this.identified(identifiersOf(value.url));
  }

  doi(text: string, line: number): void {
    if (text.trim() === "") return;
    const found = doiIn(text);
    if (found.doi === undefined && found.arxiv === undefined)
      return this.#report.problem("info", "format/doi", line, `"${text.slice(0, 80)}" is no DOI that can be read.`);
    this.identified(found);
    if (found.doi !== undefined) this.link("doi", `https://doi.org/${found.doi}`, line);
    else if (found.arxiv !== undefined) this.arxiv(found.arxiv, line);
  }

  arxiv(text: string, line: number): void {
    const arxiv = arxivIdOf(text.slice(0, 200));
    if (arxiv === null) return;
    this.identified({ arxiv });
    this.link("arxiv", `https://arxiv.org/abs/${arxiv}`, line);
  }

  /** An identifier that is told apart already; the first of its kind stays. */
  identified(found: { readonly doi?: string; readonly arxiv?: string }): void {
    this.#identifiers = { ...found, ...this.#identifiers };
  }

  award(text: string, line: number): void {
    const plain = plainText(this.within(text, longestTopic, line));
    if (plain !== "") this.#awards.push({ value: parseAward(plain) ?? plain, place: this.#at(line) });
  }

  /** Where line ends are the writer's own, they stay. */
  note(text: string, line: number, ends: "lines" | "words" = "words"): void {
    const read = this.within(text, longestNote, line);
    const parts = ends === "lines" ? read.split(/\r?\n/) : [read];
    const plain = parts.map(plainText).join("\n").trim();
    if (plain !== "") this.#notes.push({ value: plain, place: this.#at(line) });
  }

  relation(type: RelationClaim["type"], target: WorkReference, line: number, place: Place = this.#at(line)): void {
    this.#relations.push({ type, target, place });
  }

  /** What another file of the same folder says of this record, at its place there. */
  joined(said: Joined, place: Place): void {
    const registry = this.#context.registry;
    if ("person" in said) {
      const institutions = said.affiliations.flatMap((each) => affiliationsIn(each, registry));
      this.#people.push({ value: { name: plainText(said.person.slice(0, longestName)), institutions }, place });
    } else if ("affiliation" in said) {
      for (const value of affiliationsIn(said.affiliation, registry)) this.#institutions.push({ value, place });
    } else if ("topic" in said) this.#topics.push({ value: plainText(said.topic.slice(0, longestTopic)), place });
    else {
      const value = said.link.length > longestUrl ? null : classifyLink("", said.link);
      if (value !== null && !this.#links.has(value.url)) this.#links.set(value.url, { value, place });
    }
  }

  #venues(): readonly Stated<VenueMention>[] {
    if (this.#venue === null) return this.#venueMentions;
    const year = this.#date === null ? null : Number(this.#date.value.slice(0, 4));
    const value = venueOf(this.#venue.text, year, this.#context.registry);
    return value === null ? this.#venueMentions : [{ value, place: this.#at(this.#venue.line) }, ...this.#venueMentions];
  }

  /** Null for a record without a title, if no ruling gives it one; the report then says so. */
  claim(): WorkClaim | null {
    const titled = this.#title === "" ? this.#context.titleAt?.(this.#at(this.line)) : undefined;
    if (this.#title === "" && titled === undefined) {
      this.#report.untitled("format/no-title", this.line, "A record without a title; a work needs one.");
      return null;
    }
    const shortTitle = this.shortTitle ?? shortTitleOf(this.#title);
    this.#report.mark(this.line, this.type);
    return {
      source: this.#report.source.id,
      line: this.line,
      type: this.type,
      title: this.#title,
      ...(titled === undefined ? {} : { titled }),
      ...(shortTitle === null ? {} : { shortTitle }),
      nameOnly: this.nameOnly,
      venues: this.#venues(),
      ...(this.#date === null ? {} : { date: this.#date }),
      institutions: this.#institutions,
      people: this.#people,
      topics: this.#path,
      keywords: this.#topics,
      keys: [...this.keys, ...(this.#identifiers.doi === undefined ? [] : [doiKey(this.#identifiers.doi)])],
      links: [...this.#links.values()],
      identifiers: this.#identifiers,
      awards: this.#awards,
      notes: this.#notes,
      relations: this.#relations,
    };
  }
}
