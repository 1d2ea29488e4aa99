import type { Addition } from "../../model/addition.ts";
import type { Atlas } from "../../model/atlas.ts";
import { dialectLine } from "../../model/dialect.ts";
import type { SourceId, WorkId } from "../../model/ids.ts";
import type { Work } from "../../model/work.ts";
import type { Entry } from "../formats/stemma-entries.ts";
import type { RegistryIndex } from "../registry.ts";
import { escape, labels, split, type Field } from "./dialect.ts";
import { EntryWriter, noteLine, referenceText } from "./entry-writer.ts";
import { factsOf, type WorkFacts } from "./facts.ts";
import { ListLines, type Line } from "./list-lines.ts";

/*
 * A list of the reader's own: what was added in the explorer, as lines that could as well have been written by hand.
 * A work is written with what tells it from others, so that it meets the known one by resolution.
 */

export interface OwnList {
  readonly source: SourceId;
  readonly text: string;
}

export const emptyList = (title: string): string => ["---", dialectLine, "---", "", `# ${escape(title)}`, ""].join("\n");

/** Text that a list can hold and give back: lines end in one way, and signs that no editor shows are left out. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .trim();

const telling: readonly string[] = ["paper", "arxiv", "code"];

/** Whether another work has an identifier of this one, or the address of it: a slip of some list, which is not to be handed on. */
const isShared = ({ id, identifiers, links }: Work, works: readonly Work[]): boolean => {
  const urls = new Set(links.filter(({ rel }) => telling.includes(rel)).map(({ url }) => url));
  return works.some(
    (other) =>
      other.id !== id &&
      ((identifiers?.doi !== undefined && identifiers.doi === other.identifiers?.doi) ||
        (identifiers?.arxiv !== undefined && identifiers.arxiv === other.identifiers?.arxiv) ||
        other.links.some(({ url }) => urls.has(url))),
  );
};

/** What tells a work from others, and nothing else of what is known of it. */
const identityOf = ({ work: { identifiers, ...work }, venues }: WorkFacts, isAlone: boolean): WorkFacts => ({
  work: {
    ...work,
    ...(isAlone && identifiers !== undefined ? { identifiers } : {}),
    awards: [],
    notes: [],
    links: isAlone ? work.links.filter(({ rel }) => telling.includes(rel)) : [],
  },
  venues: venues.filter(({ isInferred }) => !isInferred),
  institutions: [],
  besideAuthors: [],
  authors: [],
  topics: [],
  relations: [],
});

/** Words from which on a title tells a work from others by itself. */
const tellingWords = 4;

/** A mere name tells nothing, nor does its address, which works may share: then the list that has it is named. */
const isMereName = ({ work: { title, identifiers }, venues }: WorkFacts, registry: RegistryIndex): boolean =>
  title.split(/\s+/).length < tellingWords &&
  identifiers === undefined &&
  venues.every(({ venue }) => venue.year === undefined || registry.venue(venue.series ?? venue.name)?.kind === "preprint");

const identifying: ReadonlySet<Field> = new Set(["name", "type", "venue", "date", "doi", "arxiv", "key", "named"]);

const saysNothing = ({ fields, topics }: Entry): boolean => topics.length === 0 && fields.every(({ key }) => identifying.has(key));

class OwnListEditor {
  readonly lines: ListLines;
  private readonly registry: RegistryIndex;
  private readonly sources: Atlas["sources"];
  private readonly works: Atlas["works"];
  private readonly facts: ReadonlyMap<WorkId, WorkFacts>;
  private readonly heads: Map<WorkId, Line>;

  constructor(own: OwnList, atlas: Atlas, works: readonly WorkId[], registry: RegistryIndex) {
    this.lines = new ListLines(own.text);
    this.registry = registry;
    this.works = atlas.works;
    this.sources = atlas.sources.filter(({ id }) => id !== own.source);
    this.facts = new Map(factsOf(atlas, new Set<string>(works)).works.map((facts) => [facts.work.id, facts]));
    const entries = this.lines.entries();
    this.heads = new Map(
      works.flatMap((id) => {
        const places = this.facts.get(id)?.work.places.filter(({ source }) => source === own.source) ?? [];
        const found = places.map(({ line }) => this.lines.at(line)).find((line) => line !== null && entries.has(line));
        return found == null ? [] : [[id, found] as const];
      }),
    );
  }

  /** The entry of a work, which it gets where it has none; who says something of a work that lists have has it too. */
  entry(id: WorkId, speaks: boolean): Line | null {
    const facts = this.facts.get(id);
    if (facts === undefined) return null;
    const isListed = speaks && facts.work.listed;
    const found = this.heads.get(id);
    if (found !== undefined && !(isListed && this.lines.entries().get(found)?.isReferred === true)) return found;
    const block = found === undefined ? null : this.lines.block(found);
    if (block !== null) {
      this.lines.without(block);
      this.lines.place(block, true);
    }
    const head = found ?? this.lines.entry(this.identity(facts), isListed);
    this.heads.set(id, head);
    return head;
  }

  private identity(facts: WorkFacts): readonly string[] {
    const identity = identityOf(facts, !isShared(facts.work, this.works));
    const lines = new EntryWriter([identity], this.registry).entry(identity, []);
    const list = isMereName(identity, this.registry) ? this.listOf(facts.work.places[0]?.source) : null;
    return list === null ? lines : [...lines, `  - ${labels.named}: ${escape(list, ";")}`];
  }

  /** What a list is called that is the only one called so. */
  private listOf(source: SourceId | undefined): string | null {
    const list = this.sources.find(({ id }) => id === source);
    const isOnly = this.sources.filter(({ title }) => title === list?.title).length === 1;
    return list === undefined ? null : isOnly ? list.title : list.path;
  }

  /** How the line of an addition reads. */
  textOf(addition: Addition): string | null {
    if (addition.kind === "note") return noteLine(plainText(addition.text));
    if (addition.kind === "institution") return `  - ${labels.institutions}: ${escape(plainText(addition.name), ";")}`;
    const target = this.entry(addition.to, false);
    return target === null
      ? null
      : `  - ${labels[addition.type]}: ${referenceText(this.lines.nameOf(target), this.facts.get(addition.to))}`;
  }
}

export interface Edited {
  readonly text: string;
  /** The lines that say what is added, and those that their entries begin with. */
  readonly lines: readonly { readonly line: number; readonly head: number }[];
}

const worksOf = (addition: Addition): readonly WorkId[] => (addition.kind === "relation" ? [addition.work, addition.to] : [addition.work]);

/** The list with a line for each thing that is added; null where the atlas has no such work. */
export const withAdditions = (own: OwnList, additions: readonly Addition[], atlas: Atlas, registry: RegistryIndex): Edited | null => {
  const editor = new OwnListEditor(own, atlas, additions.flatMap(worksOf), registry);
  const { lines } = editor;
  const added: { readonly line: Line; readonly head: Line }[] = [];
  for (const addition of additions) {
    const meant = lines.meanings();
    const head = editor.entry(addition.work, true);
    const text = editor.textOf(addition);
    if (head === null || text === null) return null;
    added.push({ line: lines.below(head, text), head });
    lines.keep(meant);
  }
  return { text: lines.text(), lines: added.map(({ line, head }) => ({ line: lines.numberOf(line), head: lines.numberOf(head) })) };
};

/** An entry of a list by its first line, with those of its lines that say something of the work. */
export interface SaidOfWork {
  readonly head: number;
  readonly text: string;
  readonly facts: readonly { readonly line: number; readonly field: Field; readonly value: string; readonly text: string }[];
}

export const saidIn = (text: string): readonly SaidOfWork[] => {
  const lines = new ListLines(text);
  return [...lines.entries()].map(([head, { line, fields }]) => ({
    head: line,
    text: head.text,
    facts: fields
      .filter(({ key }) => !identifying.has(key))
      .map(({ key, value, line: number }) => ({ line: number, field: key, value, text: lines.at(number)?.text ?? "" })),
  }));
};

/** Whether a line says one fact, so that it can be taken away alone. */
const saysOne = ({ fields }: Entry, number: number): boolean => {
  const field = fields.find(({ line }) => line === number);
  return field !== undefined && !identifying.has(field.key) && (field.key === "note" || split(field.value, ";").length === 1);
};

/**
 * The list without some of its lines, and without the entries that then say nothing and are not referred to; the text
 * is null where nothing is left, and all is null where a line is no fact of its own.
 */
export const withoutLines = (text: string, numbers: readonly number[]): { readonly text: string | null } | null => {
  const lines = new ListLines(text);
  const entries = [...lines.entries()];
  const heads = numbers.map((number) => entries.find(([, entry]) => saysOne(entry, number))?.[0]);
  const gone = numbers.map((number) => lines.at(number));
  if (heads.includes(undefined) || gone.includes(null)) return null;
  const before = new Set(lines.meanings().values());
  lines.without(gone.filter((line) => line !== null));
  const referred = new Set(lines.meanings().values());
  for (const [each, now] of lines.entries())
    if ((heads.includes(each) || before.has(each)) && !referred.has(each) && saysNothing(now)) lines.without(lines.block(each));
  return { text: lines.entries().size === 0 ? null : lines.text() };
};
