import type { WorkType } from "../../model/work.ts";
import type { Source } from "../../model/source.ts";
import type { ListClaims, WorkClaim } from "../claims.ts";
import { parseAward } from "../recognise/award.ts";
import { parseBibtex, type BibEntry, type BibField } from "./bibtex-parse.ts";
import { Entry } from "./entry.ts";
import type { Context, Reader } from "./format.ts";
import { decodeLatex } from "./latex.ts";
import { longestNames, personName } from "./names.ts";
import { squeezed } from "./plain.ts";
import { Report } from "./report.ts";

/** Records that hold others, or none, and are no works themselves. */
const containers = new Set(["proceedings", "mvproceedings", "periodical", "xdata", "set"]);
const types: Readonly<Record<string, WorkType>> = { software: "software", dataset: "software", presentation: "talk", talk: "talk" };

/** Where the name of what it appeared in may stand, the most telling first. */
const venueFields = ["booktitle", "journal", "journaltitle", "eventtitle", "maintitle", "series", "howpublished"];

const longestChain = 8;

/** The record that others are within gives what they do not say themselves; its title is theirs of the book. */
const withInherited = (entry: BibEntry, byKey: ReadonlyMap<string, BibEntry>, report: Report): ReadonlyMap<string, BibField> => {
  const fields = new Map(entry.fields);
  let from: BibEntry | undefined = entry;
  for (let depth = 0; from !== undefined && depth < longestChain; depth += 1) {
    const pointer: BibField | undefined = from.fields.get("crossref") ?? from.fields.get("xdata");
    if (pointer === undefined) break;
    const parent: BibEntry | undefined = byKey.get(pointer.text.trim().toLowerCase());
    if (parent === undefined) {
      report.problem("info", "format/crossref", pointer.line, `"${pointer.text.trim().slice(0, 60)}" is the key of no entry in this file.`);
      break;
    }
    const isData = parent.type === "xdata";
    for (const [name, field] of parent.fields) {
      const own = name === "title" && !isData ? "booktitle" : name === "subtitle" && !isData ? "booksubtitle" : name;
      const belongs = isData || !["doi", "url", "author", "editor", "keywords", "crossref", "shorttitle", "abstract"].includes(name);
      if (belongs && !fields.has(own)) fields.set(own, field);
    }
    from = parent;
  }
  return fields;
};

const betweenNames = /\s+and\s+/gi;

/** The names of an author field; "and" within braces belongs to a name. */
const namesIn = (field: string): readonly string[] => {
  const text = squeezed(field);
  const names: string[] = [];
  let [start, depth, checked] = [0, 0, 0];
  for (const found of text.matchAll(betweenNames)) {
    for (; checked < found.index; checked += 1) depth += text[checked] === "{" ? 1 : text[checked] === "}" ? -1 : 0;
    if (depth > 0) continue;
    names.push(text.slice(start, found.index));
    start = found.index + found[0].length;
  }
  return [...names, text.slice(start)].map((name) => name.trim()).filter((name) => name !== "" && !/^others$/i.test(name));
};

/** "family=Doe, given=Jane" of BibLaTeX. */
const extendedName = (name: string): string | null => {
  const part = (key: string): string =>
    new RegExp(`(?:^|,)\\s{0,20}${key}\\s{0,20}=\\s{0,20}([^,]{1,200})`, "i").exec(name)?.[1]?.trim() ?? "";
  const [given, prefix, family] = ["given", "prefix", "family"].map(part);
  return family === undefined || family === "" ? null : [given, prefix, family].filter((each) => each !== "").join(" ");
};

const nameOf = (written: string): string => {
  const isLiteral = /^\{[^{}]*\}$/.test(written.slice(0, 300));
  const plain = decodeLatex(written);
  return isLiteral ? plain : (extendedName(plain) ?? personName(plain));
};

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "11", "nov", "November", "Nov." as "11"; nothing else, for a range is no month. */
const monthOf = (text: string): string | null => {
  if (/^(?:0?[1-9]|1[0-2])$/.test(text)) return text.padStart(2, "0");
  const at = /^[a-z]{3,9}\.?$/i.test(text) ? monthNames.indexOf(text.slice(0, 3).toLowerCase()) : -1;
  return at < 0 ? null : String(at + 1).padStart(2, "0");
};

const dateOf = (fields: ReadonlyMap<string, BibField>): BibField | null => {
  const year = fields.get("date") ?? fields.get("year") ?? fields.get("eventdate");
  if (year === undefined) return null;
  const text = decodeLatex(year.text).split("/")[0] ?? "";
  const month = monthOf(fields.get("month")?.text.trim() ?? "");
  return { text: month !== null && /^\d{4}$/.test(text) ? `${text}-${month}` : text, line: year.line };
};

const readAppearance = (entry: Entry, fields: ReadonlyMap<string, BibField>): void => {
  for (const name of venueFields) {
    const field = fields.get(name);
    const text = field === undefined ? "" : decodeLatex(field.text);
    if (field === undefined || text === "" || (name === "howpublished" && /https?:/.test(text))) continue;
    entry.venue(text, field.line);
    if (/arxiv/i.test(text)) entry.arxiv(text, field.line);
  }
  const date = dateOf(fields);
  if (date !== null) entry.published(date.text, date.line);
};

const readAddresses = (entry: Entry, fields: ReadonlyMap<string, BibField>): void => {
  const said = (name: string, take: (text: string, line: number) => void): void => {
    const field = fields.get(name);
    if (field !== undefined && field.text.trim() !== "") take(field.text.trim(), field.line);
  };
  said("doi", (text, line) => entry.doi(text.replace(/\\_/g, "_"), line));
  const archive = fields.get("archiveprefix") ?? fields.get("eprinttype");
  said("eprint", (text, line) => (archive === undefined || /arxiv/i.test(archive.text) ? entry.arxiv(text, line) : undefined));
  said("arxiv", (text, line) => entry.arxiv(text, line));
  said("arxivid", (text, line) => entry.arxiv(text, line));
  said("volume", (text, line) => (text.startsWith("abs/") ? entry.arxiv(text, line) : undefined));
  for (const name of ["url", "pdf", "code", "github", "slides", "video", "poster", "website", "project"])
    said(name, (text, line) =>
      text.split(/\s+/).forEach((url) => entry.link(name === "url" ? "" : name, url.replace(/^\\url\{|\}$|\\(?=[_%&#~])/g, ""), line)),
    );
  said("howpublished", (text, line) => {
    const url = /https?:\/\/[^\s{}]{1,500}/.exec(text)?.[0];
    if (url !== undefined) entry.link("", url.replace(/\\(?=[_%&#~])/g, ""), line);
  });
};

/** Records of the same file that a field names by their keys. */
const readRelations = (entry: Entry, fields: ReadonlyMap<string, BibField>, keyOf: (key: string) => string): void => {
  for (const [name, type] of [
    ["related", "related-work"],
    ["cites", "cites"],
  ] as const) {
    const field = fields.get(name);
    for (const key of field?.text.split(",") ?? []) {
      if (field !== undefined && key.trim() !== "") entry.relation(type, { name: "", links: [], key: keyOf(key) }, field.line);
    }
  }
};

const readEntry = (record: BibEntry, fields: ReadonlyMap<string, BibField>, report: Report, context: Context): WorkClaim | null => {
  const entry = new Entry(record.line, report, context);
  const keyOf = (key: string): string => `${report.source.id}\n${key.trim().toLowerCase()}`;
  entry.type = types[record.type] ?? "paper";
  if (record.key !== "") entry.keys.add(keyOf(record.key));
  const [title, subtitle] = [fields.get("title"), fields.get("subtitle")];
  if (title !== undefined) {
    const more = subtitle === undefined ? "" : `: ${decodeLatex(subtitle.text)}`;
    entry.title(`${decodeLatex(title.text)}${more}`, title.line);
  }
  const authors = fields.get("author");
  for (const name of authors === undefined ? [] : namesIn(entry.within(authors.text, longestNames, authors.line)))
    entry.person(nameOf(name), [], authors?.line ?? record.line);
  readAppearance(entry, fields);
  readAddresses(entry, fields);
  for (const name of ["keywords", "keyword", "mendeley-tags", "tags"]) {
    const field = fields.get(name);
    for (const word of field === undefined ? [] : decodeLatex(field.text).split(/\s*[;,]\s*/))
      entry.topic(word, field?.line ?? record.line);
  }
  for (const name of ["affiliation", "institution", "school"]) {
    const field = fields.get(name);
    if (field !== undefined) entry.affiliation(decodeLatex(field.text), field.line);
  }
  for (const name of ["award", "note", "annote", "addendum"]) {
    const field = fields.get(name);
    const award = field === undefined ? null : parseAward(decodeLatex(field.text));
    if (field !== undefined && award !== null) entry.award(award, field.line);
  }
  readRelations(entry, fields, keyOf);
  return entry.claim();
};

const read = (source: Source, context: Context): ListClaims => {
  const report = new Report(source);
  const { entries, flaws } = parseBibtex(source.text);
  const byKey = new Map<string, BibEntry>();
  for (const entry of entries) {
    const key = entry.key.toLowerCase();
    if (key === "") continue;
    if (byKey.has(key))
      report.problem(
        "info",
        "format/duplicate-key",
        entry.line,
        `"${entry.key.slice(0, 60)}" is the key of another entry too; references mean the first.`,
      );
    else byKey.set(key, entry);
  }
  // Of a broken entry nothing is read; a ruling may still say which work it is.
  const broken = flaws.flatMap(({ rule, line, reason }): readonly WorkClaim[] => {
    const isTitled = context.titleAt?.({ source: source.id, line }) !== undefined;
    if (rule !== "format/broken-entry") report.problem("info", rule, line, reason);
    else if (!isTitled) report.untitled(rule, line, reason);
    const claim = rule === "format/broken-entry" && isTitled ? new Entry(line, report, context).claim() : null;
    return claim === null ? [] : [claim];
  });
  const works = report.read(entries).flatMap((entry) => {
    const claim = containers.has(entry.type) ? null : readEntry(entry, withInherited(entry, byKey, report), report, context);
    if (claim === null) report.mark(entry.line, "metadata");
    report.mark(entry.endLine + 1, "ignored", "text between entries");
    return claim ?? [];
  });
  return report.claims([...works, ...broken]);
};

/** BibTeX and BibLaTeX. */
export const reader: Reader = { read };
