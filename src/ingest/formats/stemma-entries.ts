import { displaySafe } from "../display-safe.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/source.ts";
import type { LineAccount, Stated, TopicPart } from "../claims.ts";
import { shortTitleOf } from "../recognise/title.ts";
import { find, labels, partOf, sections, soleNames, split, unescape, type Field } from "../write/dialect.ts";

/* The lines of a list in the dialect that src/ingest/write writes, as entries with their fields; nothing is guessed. */

const fields = Object.entries(labels).map(([key, label]) => [key as Field, `${label}:`] as const);

/** "[paper](https://…) [code](<https://…>)": labels are what the links lead to. */
const linksIn = (text: string): readonly { readonly label: string; readonly url: string }[] =>
  [...text.matchAll(/\[((?:[^\]\\]|\\.)*)\]\((?:<((?:[^>\\]|\\.)*)>|([^()\s]*))\)/g)].map(([, label = "", inAngles, bare]) => ({
    label: unescape(label),
    url: inAngles === undefined ? (bare ?? "") : unescape(inAngles),
  }));

export interface Head {
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

export interface Entry {
  readonly line: number;
  readonly head: Head;
  readonly topics: readonly Stated<string>[];
  readonly isReferred: boolean;
  readonly fields: { readonly key: Field; readonly value: string; readonly line: number }[];
}

/** The line of an entry as the writer has it, who puts no space twice; only notes are whatever was written. */
const singleSpaced = (text: string): string => displaySafe(text).replace(/(?<=\S)\s{2,}/g, " ");

export class ListReader {
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
    this.entries.push({ line, head: headOf(singleSpaced(text)), topics, isReferred: this.section === "referred", fields: [] });
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

/** The entries of a list in this dialect, and what became of each line. */
export const readEntries = (source: Source): ListReader => {
  const reader = new ListReader(source);
  const lines = source.text.replace(/^\uFEFF/, "").split("\n");
  const body = lines.indexOf("---", 1) + 1;
  lines.forEach((text, at) => {
    if (at >= body) reader.line(text, at + 1);
    else if (text.trim() !== "") reader.accounts.push({ line: at + 1, as: "metadata", reason: "front matter" });
  });
  return reader;
};

export const valuesOf = (entry: Entry, key: Field, sign = ";"): readonly Stated<string>[] =>
  entry.fields
    .filter((each) => each.key === key)
    .flatMap(({ value, line }) => split(value, sign).map((part) => ({ value: part, place: { source: "source:" as const, line } })));

export const named = (entry: Entry): readonly string[] => {
  const stated = valuesOf(entry, "name").map(({ value }) => unescape(value));
  const names = stated.length === 0 ? [shortTitleOf(entry.head.title) ?? ""] : stated;
  return [entry.head.title, ...names].filter((name) => name !== "");
};

/** The entry that a name means, by its place among the entries: one alone bears it, or has it as its key. */
export const meaningOf = (entries: readonly Entry[]): ((name: string) => number | null) => {
  const names = soleNames(entries.map(named));
  const keys = soleNames(entries.map((entry) => valuesOf(entry, "key").map(({ value }) => unescape(value))));
  return (name) => names.get(name) ?? keys.get(name) ?? null;
};
