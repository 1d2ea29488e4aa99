import { groupBy } from "../../../src/model/group.ts";
import type { Entry, Golden } from "../import-golden.ts";
import type { Dialect } from "./axes.ts";
import { authorsOf } from "./parts.ts";
import { papers, type Paper } from "./papers.ts";
import { columnsOf, writers, type Written } from "./writers.ts";

const size = 14;

/** So many papers of the table, those of one section together. */
const sample = (rng: () => number): readonly Paper[] => {
  const keyed = papers.map((paper) => ({ paper, key: rng() })).sort((a, b) => a.key - b.key);
  const chosen = new Set(keyed.slice(0, size).map(({ paper }) => paper));
  return papers.filter((paper) => chosen.has(paper));
};

const sectionOf = (paper: Paper, { sections }: Dialect): string =>
  sections === "by venue" ? paper.venue : sections === "by year" ? String(paper.year) : sections === "none" ? "" : paper.topic;

const headingOf = (name: string, at: number, { sections }: Dialect): readonly string[] => {
  if (name === "") return [];
  switch (sections) {
    case "#":
      return [`# ${name}`, ""];
    case "setext":
      return [name, "-".repeat(name.length), ""];
    case "bold":
      return [`**${name}**`, ""];
    case "== x ==":
      return [`== ${name} ==`, ""];
    case "numbered":
      return [`## ${String(at + 1)}. ${name}`, ""];
    case "nested":
      return [`- ${name}`];
    case "colon":
      return [`${name}:`, ""];
    case "caps":
      return [name.toUpperCase(), ""];
    default:
      return [`## ${name}`, ""];
  }
};

const signs: Readonly<Record<string, string>> = {
  "✅": "✅ ",
  "⭐": "⭐ ",
  ":fire:": ":fire: ",
  "🆕": "🆕 ",
  "(*)": "(*) ",
  "★★★": "★★★ ",
};

const markOf = (dialect: Dialect, at: number, rng: () => number): string => {
  const { mark, status } = dialect;
  const sign = mark === "-" && dialect.container !== "line" && dialect.container !== "below" ? "" : mark;
  const lead =
    sign === "none" || sign === ""
      ? ""
      : sign === "1." || sign === "1)" || sign === "[1]"
        ? `${sign.replace("1", String(at + 1))} `
        : `${sign} `;
  const isMarked = rng() < 0.5;
  if (status === "[x]") return lead === "" || /\d|•/.test(lead) ? lead : `${lead}[${isMarked ? "x" : " "}] `;
  if (status === "TODO") return `${lead}${isMarked ? "TODO " : "DONE "}`;
  return `${lead}${isMarked ? (signs[status] ?? "") : ""}`;
};

/** How far in a line begins that stands below an item. */
const under = ({ mark }: Dialect, at: number): string => " ".repeat(mark.startsWith("1") ? String(at + 1).length + 2 : 2);

const entryOf = (paper: Paper, line: number, written: Written, dialect: Dialect): Entry => {
  const says = (fact: Written["says"][number]): boolean => written.says.includes(fact);
  const isPlace = dialect.venue !== "2022" || dialect.sections === "by venue" || dialect.sections === "by year";
  const isLinked = dialect.link !== "none" || dialect.container === "record";
  const isPrized = dialect.award !== "none" && dialect.award !== "-" && says("award");
  return {
    line,
    title: paper.title,
    ...((says("venue") && isPlace) || dialect.sections === "by venue" ? { venue: paper.venue } : {}),
    ...(says("year") || dialect.sections === "by year" ? { year: paper.year } : {}),
    links: says("link") && isLinked ? [paper.link] : [],
    institutions: says("institutions") ? paper.institutions.map(([written, name]) => [written, name]) : [],
    authors: [...written.authors],
    topics: ["by venue", "by year", "none"].includes(dialect.sections) ? [] : [paper.topic],
    awards: (isPrized || dialect.container === "record") && paper.award !== undefined ? [paper.award] : [],
    relations: [],
  };
};

const wrap = (text: string, indent: string): readonly string[] => {
  const out: string[] = [];
  let line = /^\s*/.exec(text)?.[0] ?? "";
  for (const word of text.trimStart().split(" ")) {
    if (line.trim() !== "" && line.length + word.length > 78) {
      out.push(line);
      line = `${indent}${word}`;
    } else line = line.trim() === "" ? `${line}${word}` : `${line} ${word}`;
  }
  return [...out, line];
};

const remarks = [
  "simple, and it works; compare it with what we do",
  "the evaluation is thin",
  "read this one twice, the second half is where the ideas are",
];

class ListWriter {
  readonly lines: string[] = [];
  readonly entries: Entry[] = [];
  private readonly dialect: Dialect;
  private readonly rng: () => number;

  constructor(dialect: Dialect, rng: () => number) {
    this.dialect = dialect;
    this.rng = rng;
  }

  private entry(paper: Paper, at: number): void {
    const { dialect } = this;
    const written = writers[dialect.container]?.(paper, dialect, under(dialect, at));
    if (written === undefined) return;
    const [first = "", ...others] = written.lines;
    const lead = markOf(dialect, at, this.rng);
    const outer = dialect.sections === "nested" ? "  " : "";
    this.entries.push(entryOf(paper, this.lines.length + 1, written, dialect));
    const whole = `${outer}${lead}${first}`;
    const hung = `${outer}${" ".repeat(lead.length)}`;
    this.lines.push(
      ...(dialect.noise === "wrapped" ? wrap(whole, hung) : [whole]),
      ...others.map((line) => `${line === "" ? "" : outer}${line}`),
    );
    if (dialect.noise === "notes" && this.rng() < 0.4)
      this.lines.push(`${outer}${under(dialect, at)}- ${remarks[Math.floor(this.rng() * remarks.length)] ?? ""}`);
    const isAlone = dialect.mark === "none" || dialect.mark === "[1]" || dialect.container === "citation";
    if (dialect.noise === "spaced" || isAlone) this.lines.push("");
  }

  private table(rows: readonly Paper[]): void {
    const columns = columnsOf(this.dialect);
    const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
    this.lines.push(row(columns.map(([header]) => header)), row(columns.map(() => "---")));
    const isFew = this.dialect.columns === "few" || this.dialect.columns === "-";
    const isEdition = this.dialect.columns === "edition" || isFew;
    for (const paper of rows) {
      this.lines.push(row(columns.map(([, value]) => value(paper))));
      const says: Written["says"] = isFew ? ["venue", "year", "link"] : ["authors", "venue", "year", "institutions", "link"];
      const authors = isFew ? [] : authorsOf(paper, this.dialect).named;
      const dialect = isEdition ? this.dialect : { ...this.dialect, venue: "-" as const };
      this.entries.push(entryOf(paper, this.lines.length, { lines: [], says, authors }, dialect));
    }
    this.lines.push("");
  }

  write(): void {
    const { dialect } = this;
    if (dialect.sections === "## below #") this.lines.push("# What I read", "");
    if (dialect.noise === "prose") this.lines.push("These are papers that I found worth the time, in no order. Tell me what I missed.", "");
    const groups = [...groupBy(sample(this.rng), (paper) => sectionOf(paper, dialect))];
    let count = 0;
    groups.forEach(([name, members], at) => {
      this.lines.push(...headingOf(name, at, dialect));
      if (dialect.container === "table") this.table(members);
      else for (const paper of members) this.entry(paper, count++);
      if (this.lines.at(-1) !== "" && dialect.sections !== "nested") this.lines.push("");
    });
  }
}

const disturbed = (lines: readonly string[], { noise }: Dialect): string => {
  const text = (noise === "trailing" ? lines.map((line, at) => (at % 3 === 0 && line !== "" ? `${line}  ` : line)) : lines).join("\n");
  if (noise === "crlf") return text.replaceAll("\n", "\r\n");
  if (noise === "entities") return text.replace(/&(?=\s)/g, "&amp;").replace(/(?<=\p{L})'(?=s\s)/gu, "&#39;");
  return noise === "tabs" ? text.replace(/^(?: {2})+(?=\S)/gm, (indent) => "\t".repeat(indent.length / 2)) : text;
};

/** A list in some dialect, with all that it states. */
export const writeList = (path: string, dialect: Dialect, rng: () => number): Golden => {
  const writer = new ListWriter(dialect, rng);
  writer.write();
  return { path, text: disturbed(writer.lines, dialect), entries: writer.entries };
};
