import { linkRel, type Link, type LinkRel } from "../../model/link.ts";
import type { Source } from "../../model/source.ts";
import type { InstitutionMention, ListClaims, PersonMention, RelationClaim, Stated, VenueMention, WorkClaim } from "../claims.ts";
import { classifyLink } from "../recognise/links.ts";
import { shortTitleOf } from "../recognise/title.ts";
import { none, relationFields, split, types, unescape, unescapeNote, withAside, type Field, type RelationField } from "../write/dialect.ts";
import { identifiersIn } from "../write/identifiers.ts";
import type { Reader } from "./format.ts";
import { meaningOf, readEntries, valuesOf, type Entry, type ListReader } from "./stemma-entries.ts";

/* Reading lists in the dialect that src/ingest/write writes: nothing is guessed, and what is no field is a note. */

const isRel = (label: string): label is LinkRel => linkRel.safeParse(label).success;

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
    namesTopics: true,
    keys: [`entry ${String(at)}`],
    links: links.map((value) => ({ value, place })),
    identifiers: { ...(doi === undefined ? {} : { doi }), ...(arxiv === undefined ? {} : { arxiv }) },
    awards: each("award", unescape),
    notes: entry.fields
      .filter(({ key }) => key === "note")
      .map((field) => ({ value: unescapeNote(field.value), place: reader.place(field.line) })),
    relations: relationFields.flatMap((type) => all(type).map(relation(type))),
    isReferred: entry.isReferred,
    namedIn: all("named").map(({ value }) => unescape(value)),
    isDistinct: true,
  };
};

const read = (source: Source): ListClaims => {
  const reader = readEntries(source);
  const meant = meaningOf(reader.entries);
  const keyOf = (name: string): string | null => {
    const at = meant(name);
    return at === null ? null : `entry ${String(at)}`;
  };
  const works = reader.entries.map((entry, at) => claimOf(entry, at, reader, keyOf));
  const { accounts, problems, parts } = reader;
  if (works.length === 0)
    problems.push({
      level: "warning",
      rule: "format/empty",
      reason: "There is no entry in this list. Write one as a bullet that begins with its title, or leave the list out.",
      place: reader.place(1),
    });
  return { source, works, topicParts: parts, lines: accounts, habits: ["written as Stemma writes lists: nothing is guessed"], problems };
};

/** Lists in the dialect that the writer of Markdown has. */
export const stemmaList: Reader = { read };
