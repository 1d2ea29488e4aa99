import type { LineAccount } from "../claims.ts";
import { personName } from "../formats/names.ts";
import { saidUnder } from "./said.ts";

/*
 * Records of Refer, as EndNote and many libraries still write them: "%A" who, "%T" the title, "%J" or "%B" where, "%D"
 * when. Each becomes an item with what it says under labels on the line below its title.
 */

const tagged = /^ {0,3}%([A-Z0-9])\s+(\S.*)$/;
const longestRecord = 80;
const longestLine = 4000;

interface Field {
  readonly tag: string;
  readonly at: number;
  text: string;
}

/** The fields of the record that begins at a line, and its last line: up to a gap, or to where another begins. */
const recordAt = (lines: readonly string[], first: number): { readonly fields: readonly Field[]; readonly end: number } => {
  const fields: Field[] = [];
  let end = first;
  for (let at = first; at < Math.min(lines.length, first + longestRecord); at += 1) {
    const line = (lines[at] ?? "").slice(0, longestLine);
    const [, tag, text = ""] = tagged.exec(line) ?? [];
    const last = fields.at(-1);
    const has = (tags: RegExp): boolean => fields.some((field) => tags.test(field.tag));
    // Whoever begins records with who, or with whose book it is in, begins the next one so.
    const isFirst = tag === fields[0]?.tag && tag !== last?.tag;
    const isNext = tag === "0" || (tag === "T" && has(/T/)) || (isFirst && has(/T/) && has(/[DJB]/));
    if (line.trim() === "" || (at > first && isNext)) break;
    if (tag !== undefined) fields.push({ tag, at, text: text.trim() });
    else if (last !== undefined) last.text = `${last.text} ${line.trim()}`;
    end = at;
  }
  return { fields, end };
};

const linkOf = (all: (tag: string) => readonly string[]): string => {
  const doi = [...all("R"), ...all("U")].map((text) => /\b10\.\d{4,9}\/\S+/.exec(text)?.[0]).find((each) => each !== undefined);
  return doi === undefined ? (all("U").find((text) => /^https?:\/\//.test(text)) ?? "") : `https://doi.org/${doi}`;
};

const yearOf = (all: (tag: string) => readonly string[]): string =>
  all("D").flatMap((text) => /\b(?:19|20)\d{2}\b/.exec(text)?.[0] ?? [])[0] ?? "";

/** Where and when; a place that says the year itself is not told it twice. */
const placeOf = (all: (tag: string) => readonly string[]): string => {
  const where = ["J", "B", "S"].flatMap(all)[0] ?? "";
  const when = yearOf(all);
  return where === "" || where.includes(when) ? where : `${where} ${when}`.trim();
};

/** Changes the lines in place; numbers of lines stay. */
export const fromReferRecords = (lines: string[], accounts: LineAccount[]): void => {
  for (let at = 0; at < lines.length; at += 1) {
    if (!tagged.test((lines[at] ?? "").slice(0, longestLine))) continue;
    const { fields, end } = recordAt(lines, at);
    const all = (tag: string): readonly string[] => fields.flatMap((field) => (field.tag === tag ? [field.text] : []));
    const title = fields.find(({ tag }) => tag === "T");
    if (title !== undefined && end > at && fields.some(({ tag }) => /[AJBD]/.test(tag))) {
      const titleAt = Math.min(title.at, end - 1);
      for (let own = at; own <= end; own += 1) {
        if (own !== titleAt && own !== titleAt + 1) accounts.push({ line: own + 1, as: "metadata", reason: "field of a record" });
        lines[own] = "";
      }
      lines[titleAt] = `- ${title.text}`;
      lines[titleAt + 1] = `  ${saidUnder(
        ["Authors", all("A").map(personName).join(", ")],
        ["Venue", placeOf(all)],
        ["Publisher", placeOf(all) === "" ? (all("I")[0] ?? "") : ""],
        ["Year", placeOf(all) === "" ? yearOf(all) : ""],
        ["Keywords", all("K").join(", ")],
        ["Note", [...all("O"), ...all("Z")].join(" ")],
        ["Link", linkOf(all)],
      )}`;
    }
    at = end;
  }
};
