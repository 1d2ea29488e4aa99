import type { Source } from "../../model/source.ts";
import type { WorkType } from "../../model/work.ts";
import type { ListClaims } from "../claims.ts";
import { Entry } from "./entry.ts";
import type { Context, Reader } from "./format.ts";
import { personName } from "./names.ts";
import { squeezed } from "./plain.ts";
import { Report } from "./report.ts";

interface Tagged {
  readonly tag: string;
  readonly text: string;
  readonly line: number;
}

interface Record {
  readonly line: number;
  readonly fields: { readonly tag: string; readonly parts: string[]; readonly line: number }[];
}

const tagged = /^ {0,3}([A-Z][A-Z0-9]) {1,2}- ?([^]*)$/;
const kinds: Readonly<{ readonly [kind: string]: WorkType }> = { COMP: "software", DATA: "software", SLIDE: "talk", HEAR: "talk" };

/** Records from TY to ER; a line without a tag goes on with the one before. */
const recordsIn = (text: string, report: Report): readonly Record[] => {
  const records: Record[] = [];
  let now: Record | null = null;
  text.split("\n").forEach((raw, at) => {
    const line = at + 1;
    const content = raw.replace(/^\uFEFF/, "").trimEnd();
    if (content === "") return;
    const found = tagged.exec(content);
    const tag = found?.[1];
    if (tag === "TY") {
      if (now !== null)
        report.problem("info", "format/open-record", now.line, "This record has no ER line; it ends where the next begins.");
      now = { line, fields: [] };
      records.push(now);
      report.mark(line, "metadata");
    }
    if (tag === "ER" && now !== null) {
      now = null;
      report.mark(line + 1, "ignored", "text between records");
    } else if (now === null) report.lost("format/outside", line, "This line stands in no record; a record begins with TY.");
    else if (tag !== undefined) now.fields.push({ tag, parts: [(found?.[2] ?? "").trim()], line });
    else if (!goesOn(now, content.trim(), line)) report.lost("format/no-tag", line, "This line has no tag, and no value above it goes on.");
  });
  if (now !== null) report.problem("info", "format/open-record", (now as Record).line, "This record has no ER line; the file ends in it.");
  return records;
};

/** Long values are broken into lines; keywords put one on each. Says whether there is one that may go on. */
const goesOn = (record: Record, text: string, line: number): boolean => {
  const last = record.fields.at(-1);
  if (last === undefined || last.tag === "TY") return false;
  if (last.tag === "KW") record.fields.push({ tag: "KW", parts: [text], line });
  else last.parts.push(text);
  return true;
};

const readRecord = ({ line, fields: written }: Record, report: Report, context: Context): Entry => {
  const fields = written.map(({ tag, parts, line: at }): Tagged => ({ tag, text: parts.join(" ").trim(), line: at }));
  const entry = new Entry(line, report, context);
  const first = (...tags: readonly string[]): Tagged | undefined =>
    tags.map((tag) => fields.find((field) => field.tag === tag && field.text !== "")).find((field) => field !== undefined);
  const all = (...tags: readonly string[]): readonly Tagged[] => fields.filter((field) => tags.includes(field.tag) && field.text !== "");
  entry.type = kinds[first("TY")?.text ?? ""] ?? "paper";
  const id = first("ID");
  if (id !== undefined) entry.keys.add(`${report.source.id}\n${id.text}`);
  const title = first("TI", "T1", "CT");
  if (title !== undefined) entry.title(title.text, title.line);
  else {
    const book = first("BT", "T2");
    if (book !== undefined) entry.title(book.text, book.line);
  }
  const authors = all("AU", "A1");
  for (const { text, line: at } of authors) entry.person(personName(text), [], at);
  for (const { text, line: at } of all("C3", "JO", "JF", "J2", "JA", "T2", "BT", "T3")) if (text !== title?.text) entry.venue(text, at);
  const date = first("DA", "PY", "Y1", "Y2");
  if (date !== undefined)
    entry.published(
      date.text
        .slice(0, 40)
        .replace(/\/+$|\/\/.*$/g, "")
        .replace(/\//g, "-"),
      date.line,
    );
  for (const { text, line: at } of all("DO")) entry.doi(text, at);
  for (const { tag, text, line: at } of all("UR", "L1", "L2", "LK"))
    for (const url of text.split(/[\s;]+/)) if (/^https?:/i.test(url)) entry.link(tag === "L1" ? "pdf" : "", url, at);
  for (const { text, line: at } of all("KW")) for (const word of squeezed(text).split(/\s*;\s*/)) entry.topic(word, at);
  for (const { text, line: at } of all("AD")) entry.affiliation(text, at);
  for (const { text, line: at } of all("M1", "AN", "C1", "N1")) if (/^arxiv/i.test(text)) entry.arxiv(text, at);
  return entry;
};

const read = (source: Source, context: Context): ListClaims => {
  const report = new Report(source);
  const records = report.read(recordsIn(source.text, report));
  return report.claims(records.flatMap((record) => readRecord(record, report, context).claim() ?? []));
};

/** RIS, as reference managers and publishers export it. */
export const reader: Reader = { read };
