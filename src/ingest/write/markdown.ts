import type { Atlas } from "../../model/atlas.ts";
import type { Institution } from "../../model/institution.ts";
import type { Link } from "../../model/link.ts";
import { groupBy } from "../../model/group.ts";
import { byCodeUnits, byKeys, sorted } from "../../model/order.ts";
import { shortTitleOf } from "../recognise/title.ts";
import type { RegistryIndex } from "../registry.ts";
import { dialectLine, escape, labels, none, partOf, relationFields, sections, soleNames, type Field } from "./dialect.ts";
import { factsOf, type WorkFacts } from "./facts.ts";
import { identifiersIn } from "./identifiers.ts";

/** A country is written where the registry would not say it. */
const institution = ({ name, country }: Institution, registry: RegistryIndex, inList: boolean): string => {
  const text = escape(name, inList ? ";,()" : ";");
  const known = registry.institution(name)?.country;
  const code = country === undefined || known === country ? "" : country;
  return code === "" ? text : inList ? `${text} (${code})` : `${text} [${code}]`;
};

const link = ({ rel, url }: Link): string =>
  `[${rel}](<${url.replace(/[<>\\]/g, (sign) => `\\${sign}`)}>)`.replace(/\(<([^()<>\\]*)>\)/, "($1)");

const newestFirst = byKeys<WorkFacts>(
  ({ work }) => -Number((work.date ?? String(work.year ?? 0)).replaceAll("-", "").padEnd(8, "0")),
  ({ work }) => work.title.toLowerCase(),
  ({ work }) => work.id,
);

class Writer {
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
    const venue = this.facts.get(id)?.venues.find(({ isInferred }) => !isInferred)?.venue;
    const text = escape(this.nameOf(id) ?? this.keys.get(id) ?? "", ";");
    return venue === undefined ? text : `${text} [${escape(venue.name)}]`;
  }

  private field(key: Field, values: readonly string[], joint = "; "): readonly string[] {
    return values.length === 0 ? [] : [`  - ${labels[key]}: ${values.join(joint)}`];
  }

  private note(text: string): string {
    const plain = escape(text);
    const asField = Object.values(labels).some((label) => plain.startsWith(`${label}:`)) || /^(?:[-+*>#=]|\d+[.)])/.test(plain);
    return `  - ${asField ? `${labels.note}: ` : ""}${plain}`;
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
        besideAuthors.map((each) => institution(each, this.registry, false)),
      ),
      ...this.field(
        "authors",
        authors.map(({ name, institutions: at }) => {
          const there = at.map((each) => institution(each, this.registry, true));
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
      ...work.notes.map(({ text }) => this.note(text)),
    ];
  }
}

/** The headings that a work stands under: the longest way down among its topics from whole to part. */
const headingsOf = (topics: readonly string[], wholes: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const own = new Set(topics);
  const climb = (topic: string, below: readonly string[]): readonly string[] => {
    const path = [topic, ...below];
    const ways = (wholes.get(topic) ?? []).filter((whole) => own.has(whole) && !path.includes(whole)).map((whole) => climb(whole, path));
    return (
      ways.sort(
        byKeys(
          (way) => -way.length,
          (way) => way.join("\n"),
        ),
      )[0] ?? path
    );
  };
  return (
    sorted(topics)
      .map((topic) => climb(topic, []))
      .sort(
        byKeys(
          (way) => -way.length,
          (way) => way.join("\n"),
        ),
      )[0] ?? []
  );
};

const deepest = 5;

/** Sections with their headings, in the order of the headings; what is written once is not repeated below it. */
const sectionLines = (works: readonly WorkFacts[], writer: Writer, wholes: Facts["wholes"], said: Set<string>): readonly string[] => {
  const paths = new Map(works.map((each) => [each, headingsOf(each.topics, wholes).slice(0, deepest)]));
  const groups = [...groupBy(works, (each) => (paths.get(each) ?? []).join("\n"))].sort(([a], [b]) =>
    a === "" ? 1 : b === "" ? -1 : byCodeUnits(a.toLowerCase(), b.toLowerCase()) || byCodeUnits(a, b),
  );
  let open: readonly string[] = [];
  return groups.flatMap(([key, group]) => {
    const path = key === "" ? [] : key.split("\n");
    const shared = path.findIndex((topic, depth) => topic !== open[depth]);
    const from = shared < 0 ? path.length : shared;
    path.forEach((topic, depth) => depth > 0 && said.add(`${topic}\n${path[depth - 1] ?? ""}`));
    const headings = path.slice(from).flatMap((topic, depth) => [`${"#".repeat(from + depth + 2)} ${escape(topic)}`, ""]);
    open = path;
    const opening = path.length === 0 ? [`## ${sections.untold}`, ""] : headings;
    return [...opening, ...[...group].sort(newestFirst).flatMap((each) => writer.entry(each, path)), ""];
  });
};

type Facts = ReturnType<typeof factsOf>;

const counted = (number: number, one: string): string => `${String(number)} ${one}${number === 1 ? "" : "s"}`;

/**
 * An atlas, or the works chosen of it, as a reading list in Markdown that reads back to the same facts: topics as
 * headings, works newest first, then what is referred to and not listed.
 */
export const markdownOf = (atlas: Atlas, registry: RegistryIndex, chosen?: ReadonlySet<string>): string => {
  const { works, wholes } = factsOf(atlas, chosen);
  const writer = new Writer(works, registry);
  const [listed, gaps] = [works.filter(({ work }) => work.listed), works.filter(({ work }) => !work.listed)];
  const [only] = atlas.sources;
  const title = atlas.sources.length === 1 && only !== undefined ? only.title.replace(/\s+/g, " ").trim() : "Reading list";
  const said = new Set<string>();
  const body = sectionLines(listed, writer, wholes, said);
  const referred = [...gaps].sort(newestFirst).flatMap((each) => writer.entry(each, []));
  const present = new Set(works.flatMap((each) => each.topics));
  const unsaid = [...wholes].flatMap(([part, all]) =>
    all
      .filter((whole) => !said.has(`${part}\n${whole}`) && present.has(part) && present.has(whole))
      .map((whole) => `- ${escape(part, ";")}, ${partOf}: ${escape(whole, ";")}`),
  );
  const from = atlas.sources.length === 1 ? "" : ` of ${counted(atlas.sources.length, "list")}`;
  const gapWords = gaps.length === 0 ? "" : `, and ${String(gaps.length)} referred to`;
  return [
    "---",
    dialectLine,
    "---",
    "",
    `# ${escape(title || "Reading list")}`,
    "",
    `${counted(listed.length, "work")}${from}${gapWords}.`,
    "",
    ...body,
    ...(referred.length === 0 ? [] : [`## ${sections.referred}`, "", ...referred, ""]),
    ...(unsaid.length === 0 ? [] : [`## ${sections.topics}`, "", ...unsaid.sort(byCodeUnits), ""]),
  ].join("\n");
};
