import type { LineAccount } from "../claims.ts";
import { parseBibtex, type BibEntry } from "../formats/bibtex-parse.ts";
import { decodeLatex } from "../formats/latex.ts";
import { longestNames, personName } from "../formats/names.ts";
import { saidUnder } from "./said.ts";

/*
 * Records of BibTeX within a list, as people paste them between what they type. Each becomes an item: its title where the
 * record has it, and on the next line all that the record says of it under labels that every list may have.
 */

const head =
  /^(\s{0,3}(?:[-*+•]\s+|\d{1,3}[.)]\s+|\[\d{1,3}\]\s+)?)@(?:article|inproceedings|conference|incollection|inbook|book|booklet|misc|online|electronic|manual|report|techreport|thesis|phdthesis|mastersthesis|unpublished|software|dataset)\s*\{\s*[^\s,{}]*\s*,/i;
const longest = 80;
/** Lines beyond it are of no record that somebody pasted. */
const longestLine = 4000;

const venueFields = ["booktitle", "journal", "journaltitle", "eventtitle", "series", "howpublished", "publisher"];

const field = ({ fields }: BibEntry, ...names: readonly string[]): string =>
  names.map((name) => decodeLatex(fields.get(name)?.text ?? "")).find((text) => text !== "") ?? "";

const namesOf = (entry: BibEntry): string =>
  (entry.fields.get("author")?.text ?? "")
    .slice(0, longestNames)
    .split(/\s+and\s+/i)
    .map((name) => personName(decodeLatex(name)))
    .filter((name) => name !== "" && !/^others$/i.test(name))
    .join(", ");

const linkOf = (entry: BibEntry): string => {
  const doi = /10\.\d{4,9}\/[^\s{}]+/.exec(entry.fields.get("doi")?.text ?? "")?.[0]?.replace(/\\/g, "");
  const number = /\b\d{4}\.\d{4,5}\b/.exec(field(entry, "eprint", "arxivid", "journal", "volume"))?.[0];
  const url = /https?:\/\/[^\s{}\\]+/.exec(entry.fields.get("url")?.text ?? "")?.[0];
  return doi !== undefined ? `https://doi.org/${doi}` : (url ?? (number === undefined ? "" : `https://arxiv.org/abs/${number}`));
};

/** "Proceedings of the 2014 ACM conference on SIGCOMM" says when by itself. */
const venueOf = (entry: BibEntry): string => {
  const [venue, year] = [field(entry, ...venueFields), /\b(?:19|20)\d{2}\b/.exec(field(entry, "year", "date"))?.[0] ?? ""];
  return venue.includes(year) ? venue : `${venue} ${year}`.trim();
};

/** What a record says of its work, each under its label. */
const said = (entry: BibEntry): string =>
  saidUnder(
    ["Authors", namesOf(entry)],
    ["Venue", venueOf(entry)],
    ["Award", field(entry, "award")],
    ["Note", field(entry, "note")],
    ["Link", linkOf(entry)],
  );

/** A record that has but one line, as one reference. */
const reference = (entry: BibEntry): string =>
  `${[namesOf(entry), field(entry, "title")].filter((part) => part !== "").join(": ")}. ${venueOf(entry)}. ${linkOf(entry)}`.trim();

/** The record that begins at a line, with the numbers of its lines in the list. */
const recordAt = (lines: readonly string[], at: number): BibEntry | null => {
  const behind = lines.slice(at + 1, at + longest);
  const next = behind.findIndex((line) => head.test(line));
  const text = [lines[at], ...(next < 0 ? behind : behind.slice(0, next))].join("\n");
  const [entry] = parseBibtex(text.replace(head.exec(text)?.[1] ?? "", "")).entries;
  return entry === undefined || field(entry, "title") === "" ? null : entry;
};

const bullet = /^\s*(?:$|[-*+•]\s|[#|@]|\d{1,3}[.)]\s|\[\d{1,3}\]\s)/;

/** Changes the lines in place; numbers of lines stay. */
export const fromBibRecords = (lines: string[], accounts: LineAccount[]): void => {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const mark = line.length > longestLine ? undefined : head.exec(line)?.[1];
    const entry = mark === undefined ? null : recordAt(lines, at);
    if (mark === undefined || entry === null) continue;
    const [title, end] = [field(entry, "title"), at + entry.endLine - 1];
    const above = lines.slice(Math.max(0, at - 3), at).findLast((each) => each.trim() !== "");
    // A record below a title of its own says how to cite what is listed there.
    if (above?.toLowerCase().includes(title.toLowerCase()) === true) continue;
    const titleAt = Math.min(at + (entry.fields.get("title")?.line ?? 1) - 1, Math.max(at, end - 1));
    const sign = mark.trim() === "" ? "- " : `${mark.trim()} `;
    for (let own = at; own <= end; own += 1) {
      if (own !== titleAt && own !== titleAt + 1 && (lines[own] ?? "").trim() !== "")
        accounts.push({ line: own + 1, as: "metadata", reason: "field of a record" });
      lines[own] = "";
    }
    lines[titleAt] = end === at ? `${sign}${reference(entry)}` : `${sign}${title}`;
    if (end > at) lines[titleAt + 1] = `${" ".repeat(sign.length)}${said(entry)}`;
    // Remarks right below a record are indented like what it says.
    for (let below = end + 1; below < lines.length && !bullet.test(lines[below] ?? ""); below += 1)
      if (/^\S/.test(lines[below] ?? "")) lines[below] = `${" ".repeat(sign.length)}${lines[below] ?? ""}`;
    at = end;
  }
};
