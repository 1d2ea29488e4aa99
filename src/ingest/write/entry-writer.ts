import type { Institution } from "../../model/institution.ts";
import type { Link } from "../../model/link.ts";
import { byKeys } from "../../model/order.ts";
import { shortTitleOf } from "../recognise/title.ts";
import type { RegistryIndex } from "../registry.ts";
import { escape, escapeNote, labels, none, relationFields, soleNames, type Field } from "./dialect.ts";
import type { WorkFacts } from "./facts.ts";
import { identifiersIn } from "./identifiers.ts";

/** A country is written where the registry would not say it. */
export const institutionText = ({ name, country }: Institution, registry: RegistryIndex, inList: boolean): string => {
  const text = escape(name, inList ? ";,()" : ";");
  const known = registry.institution(name)?.country;
  const code = country === undefined || known === country ? "" : country;
  return code === "" ? text : inList ? `${text} (${code})` : `${text} [${code}]`;
};

const link = ({ rel, url }: Link): string =>
  `[${rel}](<${url.replace(/[<>\\]/g, (sign) => `\\${sign}`)}>)`.replace(/\(<([^()<>\\]*)>\)/, "($1)");

export const newestFirst = byKeys<WorkFacts>(
  ({ work }) => -Number((work.date ?? String(work.year ?? 0)).replaceAll("-", "").padEnd(8, "0")),
  ({ work }) => work.title.toLowerCase(),
  ({ work }) => work.id,
);

/** A note as a line; it has a label where it would be taken for something else. */
export const noteLine = (text: string): string => {
  const plain = escapeNote(text);
  const asField = Object.values(labels).some((label) => plain.startsWith(`${label}:`)) || /^(?:[-+*>#=]|\d+[.)])/.test(plain);
  return `  - ${asField ? `${labels.note}: ` : ""}${plain}`;
};

/** What a relation calls a work: a name of that work alone, and where it appeared, for readers. */
export const referenceText = (name: string, facts: WorkFacts | undefined): string => {
  const venue = facts?.venues.find(({ isInferred }) => !isInferred)?.venue;
  const text = escape(name, ";");
  return venue === undefined ? text : `${text} [${escape(venue.name)}]`;
};

/** Writes works as entries; what they are called among each other is decided once, for all of them. */
export class EntryWriter {
  private readonly facts: ReadonlyMap<string, WorkFacts>;
  private readonly names: ReadonlyMap<string, number>;
  private readonly registry: RegistryIndex;
  /** What works are called that share their names with others: "Chimera #2". */
  private readonly keys = new Map<string, string>();

  constructor(works: readonly WorkFacts[], registry: RegistryIndex) {
    this.registry = registry;
    this.facts = new Map(works.map((each) => [each.work.id, each]));
    this.names = soleNames(works.map(({ work }) => [work.title, ...(work.shortTitle === undefined ? [] : [work.shortTitle])]));
    const meant = new Set(works.flatMap(({ relations }) => relations.map(({ to }) => to.id)));
    const taken = new Set(works.flatMap(({ work }) => [work.title, work.shortTitle]));
    for (const { work } of [...works].sort(newestFirst)) {
      if (!meant.has(work.id) || this.nameOf(work.id) !== null) continue;
      let number = 1;
      const key = (): string => `${work.shortTitle ?? work.title} #${String(number)}`;
      while (taken.has(key())) number += 1;
      taken.add(key());
      this.keys.set(work.id, key());
    }
  }

  /** The shortest words that mean this work alone; null when there are none. */
  private nameOf(id: string): string | null {
    const work = this.facts.get(id)?.work;
    return [work?.shortTitle, work?.title].find((name) => name !== undefined && this.names.has(name)) ?? null;
  }

  private reference(id: string): string {
    return referenceText(this.nameOf(id) ?? this.keys.get(id) ?? "", this.facts.get(id));
  }

  private field(key: Field, values: readonly string[], joint = "; "): readonly string[] {
    return values.length === 0 ? [] : [`  - ${labels[key]}: ${values.join(joint)}`];
  }

  /** A date where the venues do not give it. */
  private date({ work, venues }: WorkFacts): readonly string[] {
    const date = work.date ?? (work.year === undefined ? undefined : String(work.year));
    const [only] = venues;
    const given = venues.length === 1 && (only?.venue.starts ?? String(only?.venue.year)) === date;
    return date === undefined || given ? [] : [date];
  }

  /** The lines of one work; topics that the headings above do not say stand in a field. */
  entry(facts: WorkFacts, above: readonly string[]): readonly string[] {
    const { work, venues, authors, besideAuthors, topics, relations } = facts;
    const stated = venues.filter(({ isInferred }) => !isInferred).map(({ venue }) => venue.name);
    const [first, ...others] = stated;
    const derived = identifiersIn(work.links);
    const short = shortTitleOf(work.title) ?? undefined;
    const head = `- **${escape(work.title)}**${first === undefined ? "" : ` (${escape(first, "()")})`}`;
    return [
      [head, ...work.links.map(link)].join(" "),
      ...this.field("name", work.shortTitle === short ? [] : [escape(work.shortTitle ?? none)]),
      ...this.field("type", work.type === "paper" ? [] : [work.type]),
      ...this.field(
        "venue",
        others.map((name) => escape(name, ";")),
      ),
      ...this.field(
        "guessed",
        venues.filter(({ isInferred }) => isInferred).map(({ venue }) => escape(venue.name, ";")),
      ),
      ...this.field("date", this.date(facts)),
      ...this.field(
        "award",
        work.awards.map((award) => escape(award, ";")),
      ),
      ...this.field(
        "institutions",
        besideAuthors.map((each) => institutionText(each, this.registry, false)),
      ),
      ...this.field(
        "authors",
        authors.map(({ name, institutions: at }) => {
          const there = at.map((each) => institutionText(each, this.registry, true));
          return there.length === 0 ? escape(name, ";") : `${escape(name, ";")} [${there.join(", ")}]`;
        }),
      ),
      ...this.field(
        "topics",
        topics.filter((topic) => !above.includes(topic)).map((topic) => escape(topic, ";")),
      ),
      ...(["doi", "arxiv"] as const).flatMap((key) => {
        const own = work.identifiers?.[key];
        return own === derived[key] ? [] : this.field(key, [escape(own ?? none)]);
      }),
      ...relationFields.flatMap((type) =>
        this.field(
          type,
          relations.filter((each) => each.type === type).map(({ to }) => this.reference(to.id)),
        ),
      ),
      ...this.field(
        "key",
        [this.keys.get(work.id) ?? []].flat().map((key) => escape(key, ";")),
      ),
      ...work.notes.map(({ text }) => noteLine(text)),
    ];
  }
}
