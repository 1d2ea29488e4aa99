import type { Link, LinkRel } from "../../model/link.ts";
import { linkRel } from "../../model/link.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/source.ts";
import type {
  InstitutionMention,
  LineAccount,
  ListClaims,
  PersonMention,
  RelationClaim,
  Stated,
  TopicPart,
  VenueMention,
  WorkClaim,
} from "../claims.ts";
import { classifyLink } from "../recognise/links.ts";
import { shortTitleOf } from "../recognise/title.ts";
import {
  find,
  isDialect,
  labels,
  none,
  partOf,
  relationFields,
  sections,
  soleNames,
  split,
  types,
  unescape,
  withAside,
  type Field,
  type RelationField,
} from "../write/dialect.ts";
import { identifiersIn } from "../write/identifiers.ts";
import type { Format } from "./format.ts";

/* Reading lists in the dialect that src/ingest/write writes: nothing is guessed, and what is no field is a note. */

const fields = Object.entries(labels).map(([key, label]) => [key as Field, `${label}:`] as const);

const venueOf = (name: string, isInferred: boolean): VenueMention => {
  const dated = /^(.*\S)\s+((?:19|20)\d{2})$/.exec(name);
  return {
    text: name,
    series: dated?.[1] ?? name,
    ...(dated?.[2] === undefined ? {} : { year: Number(dated[2]) }),
    ...(isInferred ? { inferred: true as const } : {}),
  };
};

const institutionOf = (text: string): InstitutionMention => {
  const { name, aside } = withAside(text);
  const inList = /^(.*)(?<!\\)\(([A-Z]{2})\)$/.exec(text.trim());
  if (inList?.[1] !== undefined && inList[2] !== undefined) return { text: unescape(inList[1]), country: inList[2] };
  return aside !== null && /^[A-Z]{2}$/.test(aside) ? { text: name, country: aside } : { text: name };
};

const personOf = (text: string): PersonMention => {
  const { name, aside } = withAside(text);
  return { name, institutions: aside === null ? [] : split(aside, ",").map(institutionOf) };
};

/** "[paper](https://…) [code](<https://…>)": labels are what the links lead to. */
const linksIn = (text: string): readonly { readonly label: string; readonly url: string }[] =>
  [...text.matchAll(/\[((?:[^\]\\]|\\.)*)\]\((?:<((?:[^>\\]|\\.)*)>|([^()\s]*))\)/g)].map(([, label = "", inAngles, bare]) => ({
    label: unescape(label),
    url: inAngles === undefined ? (bare ?? "") : unescape(inAngles),
  }));

const isRel = (label: string): label is LinkRel => linkRel.safeParse(label).success;

interface Head {
  readonly title: string;
  readonly venue: string | null;
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** "**Title** (Venue) [paper](…)"; without the bold all before the first link is the title. */
const headOf = (text: string): Head => {
  if (!text.startsWith("**")) {
    const end = find(text, "[");
    return { title: unescape(end < 0 ? text : text.slice(0, end)), venue: null, links: end < 0 ? [] : linksIn(text.slice(end)) };
  }
  const end = find(text, "**", 2);
  const rest = end < 0 ? "" : text.slice(end + 2).trim();
  const close = rest.startsWith("(") ? find(rest, ")", 1) : -1;
  return {
    title: unescape(text.slice(2, end < 0 ? undefined : end)),
    venue: close < 0 ? null : unescape(rest.slice(1, close)),
    links: linksIn(rest.slice(close + 1)),
  };
};

interface Entry {
  readonly line: number;
  readonly head: Head;
  readonly topics: readonly Stated<string>[];
  readonly isReferred: boolean;
  readonly fields: { readonly key: Field; readonly value: string; readonly line: number }[];
}

class ListReader {
  readonly entries: Entry[] = [];
  readonly parts: TopicPart[] = [];
  readonly accounts: LineAccount[] = [];
  readonly problems: Problem[] = [];
  private readonly source: Source;
  private path: { readonly depth: number; readonly topic: Stated<string> | null }[] = [];
  private section: keyof typeof sections | null = null;

  constructor(source: Source) {
    this.source = source;
  }

  place(line: number): Place {
    return { source: this.source.id, line };
  }

  private heading(depth: number, text: string, line: number): LineAccount["as"] {
    const name = unescape(text);
    const found = (Object.keys(sections) as (keyof typeof sections)[]).find((key) => sections[key] === name) ?? null;
    this.path = this.path.filter((each) => each.depth < depth);
    if (depth <= 2) this.section = found;
    if (depth === 1 || found !== null) return "metadata";
    const topic = { value: name, place: this.place(line) };
    const above = this.path.at(-1)?.topic ?? null;
    if (above !== null) this.parts.push({ part: name, whole: above.value, place: topic.place });
    this.path.push({ depth, topic });
    return "topic";
  }

  private part(text: string, line: number): void {
    const at = find(text, `, ${partOf}: `);
    if (at < 0) return;
    this.parts.push({ part: unescape(text.slice(0, at)), whole: unescape(text.slice(at + partOf.length + 4)), place: this.place(line) });
  }

  private entry(text: string, line: number): void {
    const topics = this.path.flatMap((each) => each.topic ?? []);
    this.entries.push({ line, head: headOf(text), topics, isReferred: this.section === "referred", fields: [] });
  }

  private below(text: string, line: number): LineAccount["as"] {
    const [key, label] = fields.find(([, each]) => text.startsWith(each)) ?? (["note", ""] as const);
    this.entries.at(-1)?.fields.push({ key, value: text.slice(label.length).trim(), line });
    return key === "note" ? "note" : "metadata";
  }

  line(text: string, line: number): void {
    const heading = /^(#{1,6})\s+(.*)$/.exec(text);
    const item = /^[-*+]\s+(.*)$/.exec(text)?.[1];
    const child = /^\s+[-*+]\s+(.*)$/.exec(text)?.[1];
    const add = (as: LineAccount["as"], reason?: string): void =>
      void this.accounts.push({ line, as, ...(reason === undefined ? {} : { reason }) });
    if (text.trim() === "") return;
    if (heading?.[1] !== undefined) return add(this.heading(heading[1].length, heading[2] ?? "", line));
    if (item !== undefined && this.section === "topics") {
      this.part(item, line);
      return add("topic");
    }
    if (item !== undefined && headOf(item).title !== "") {
      this.entry(item, line);
      return add("paper");
    }
    if (child !== undefined && this.entries.length > 0) return add(this.below(child, line));
    add("ignored", "stands outside of the entries");
  }
}

const valuesOf = (entry: Entry, key: Field, sign = ";"): readonly Stated<string>[] =>
  entry.fields
    .filter((each) => each.key === key)
    .flatMap(({ value, line }) => split(value, sign).map((part) => ({ value: part, place: { source: "source:" as const, line } })));

/** The claim of one entry; `keyOf` gives the entry that a relation names. */
const claimOf = (entry: Entry, at: number, reader: ListReader, keyOf: (name: string) => string | null): WorkClaim => {
  const { head, line } = entry;
  const place = reader.place(line);
  const all = (key: Field): readonly Stated<string>[] =>
    valuesOf(entry, key).map(({ value, place: { line: own } }) => ({ value, place: reader.place(own) }));
  const each = <T>(key: Field, read: (text: string) => T): readonly Stated<T>[] =>
    all(key).map((said) => ({ ...said, value: read(said.value) }));
  const one = (key: Field): Stated<string> | undefined => each(key, unescape)[0];
  const links = head.links.flatMap(({ label, url }): Link[] => {
    const link = classifyLink(label, url);
    if (link === null)
      reader.problems.push({
        level: "warning",
        rule: "unsafe-link",
        reason: `"${url}" is not an http or https address and was left out; replace or remove it`,
        place,
      });
    return link === null ? [] : [{ rel: isRel(label) ? label : link.rel, url: link.url }];
  });
  const derived = identifiersIn(links);
  const identifier = (key: "doi" | "arxiv"): string | undefined => {
    const own = one(key)?.value;
    return own === none ? undefined : (own ?? derived[key]);
  };
  const name = one("name")?.value;
  const shortTitle = name === undefined ? (shortTitleOf(head.title) ?? undefined) : name === none ? undefined : name;
  const [doi, arxiv, date] = [identifier("doi"), identifier("arxiv"), one("date")];
  const relation =
    (type: RelationField) =>
    ({ value, place: own }: Stated<string>): RelationClaim => {
      const { name: called, aside } = withAside(value);
      const key = keyOf(called);
      const venue = aside === null ? null : venueOf(unescape(aside), false);
      return {
        type,
        place: own,
        target: { name: called, links: [], ...(venue === null ? {} : { venue }), ...(key === null ? {} : { key }) },
      };
    };
  return {
    source: place.source,
    line,
    type: types.find((type) => type === one("type")?.value) ?? "paper",
    title: head.title,
    ...(shortTitle === undefined ? {} : { shortTitle }),
    nameOnly: shortTitle === undefined && head.title.split(/\s+/).length <= 2,
    venues: [
      ...(head.venue === null ? [] : [{ value: venueOf(head.venue, false), place }]),
      ...each("venue", (text) => venueOf(unescape(text), false)),
      ...each("guessed", (text) => venueOf(unescape(text), true)),
    ],
    ...(date === undefined ? {} : { date }),
    institutions: each("institutions", institutionOf),
    people: each("authors", personOf),
    topics: [],
    keywords: [...entry.topics, ...each("topics", unescape)],
    keys: [`entry ${String(at)}`],
    links: links.map((value) => ({ value, place })),
    identifiers: { ...(doi === undefined ? {} : { doi }), ...(arxiv === undefined ? {} : { arxiv }) },
    awards: each("award", unescape),
    notes: entry.fields
      .filter(({ key }) => key === "note")
      .map((field) => ({ value: unescape(field.value), place: reader.place(field.line) })),
    relations: relationFields.flatMap((type) => all(type).map(relation(type))),
    isReferred: entry.isReferred,
    isDistinct: true,
  };
};

const read = (source: Source): ListClaims => {
  const reader = new ListReader(source);
  const lines = source.text.replace(/^\uFEFF/, "").split("\n");
  const body = lines.indexOf("---", 1) + 1;
  lines.forEach((text, at) => {
    if (at >= body) reader.line(text, at + 1);
    else if (text.trim() !== "") reader.accounts.push({ line: at + 1, as: "metadata", reason: "front matter" });
  });
  const keyName = (entry: Entry): readonly string[] => valuesOf(entry, "key").map(({ value }) => unescape(value));
  const named = (entry: Entry): readonly string[] => [
    entry.head.title,
    ...(valuesOf(entry, "name")[0] === undefined
      ? [shortTitleOf(entry.head.title) ?? ""]
      : valuesOf(entry, "name").map(({ value }) => unescape(value))),
  ];
  const names = soleNames(reader.entries.map(named));
  const keys = soleNames(reader.entries.map(keyName));
  const keyOf = (name: string): string | null => {
    const at = names.get(name) ?? keys.get(name);
    return at === undefined ? null : `entry ${String(at)}`;
  };
  const works = reader.entries.map((entry, at) => claimOf(entry, at, reader, keyOf));
  const { accounts, problems, parts } = reader;
  if (works.length === 0)
    problems.push({
      level: "info",
      rule: "format/empty",
      reason: "There is no entry in this list: an entry is a bullet that begins with its title.",
      place: reader.place(1),
    });
  return { source, works, topicParts: parts, lines: accounts, habits: ["written as Stemma writes lists: nothing is guessed"], problems };
};

export const stemmaList: Format = {
  name: "Stemma's Markdown",
  extensions: [".md", ".markdown", ".txt"],
  looksLike: (_, textStart) => isDialect(textStart),
  read,
};
