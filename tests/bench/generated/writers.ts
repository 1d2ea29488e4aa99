import type { Dialect } from "./axes.ts";
import {
  authorsOf,
  editionOf,
  familyFirst,
  initials,
  institutionsOf,
  linkOf,
  prizeOf,
  row,
  titleOf,
  turned,
  venueOf,
  type Part,
} from "./parts.ts";
import type { Paper } from "./papers.ts";

/** Which facts of a paper some lines state, and the lines, the title on the first. */
export interface Written {
  readonly lines: readonly string[];
  readonly says: readonly ("authors" | "venue" | "year" | "institutions" | "link" | "award")[];
  readonly authors: readonly string[];
}

const filled = (parts: readonly string[]): readonly string[] => parts.filter((part) => part !== "");

/** Parts one after the other: a space before what is enclosed, else the sign of the dialect. */
const joined = (parts: readonly (Part & { readonly kind: string })[], separator: string, isQuoted: boolean): string =>
  parts.reduce((line, part, at) => {
    const before = parts[at - 1];
    if (before === undefined) return part.text;
    if (part.enclosed || (before.enclosed && before.kind === "V" && at === 1)) return `${line} ${part.text}`;
    if (before.kind === "V" && part.kind === "T" && [". ", "; "].includes(separator)) return `${line}: ${part.text}`;
    if (before.kind === "A" && part.kind === "T" && separator === ", " && !isQuoted) return `${line}. ${part.text}`.replace("..", ".");
    if (part.kind === "A" && part.text.startsWith("by ")) return `${line} ${part.text}`;
    return separator === ". " && /[.?!]$/.test(line) ? `${line} ${part.text}` : `${line}${separator}${part.text}`;
  }, "");

/** "Title, A. Author (OSDI 2022) [pdf](…)". */
const line = (paper: Paper, dialect: Dialect): Written => {
  const { order, separator } = dialect;
  const authors = authorsOf(paper, dialect);
  const by = dialect.authors === "by A" ? `by ${authors.text}` : authors.text;
  const venue = venueOf(paper, dialect);
  const both = /\(A, V\)|\[V, A\]/.test(order);
  const kinds = both ? ["T"] : order === "Y T A" ? ["V", "T", "A"] : order.replace("(V)", "V").split(" ");
  const partOf = (kind: string): Part | null => {
    if (kind === "T") return { text: titleOf(paper, dialect), enclosed: false };
    if (kind === "A") return { text: by, enclosed: false };
    if (kind === "I") return institutionsOf(paper, dialect);
    return order === "T (V) A" ? { text: `(${editionOf(paper, dialect)})`, enclosed: true } : venue;
  };
  const parts = kinds.flatMap((kind) => {
    const part = partOf(kind);
    return part === null ? [] : [{ ...part, kind }];
  });
  const isApart = dialect.title !== "plain";
  const text = joined(parts, separator === "-" ? " " : separator, isApart);
  const inBrackets =
    order === "T (A, V)"
      ? `(${authors.text}, ${editionOf(paper, dialect)})`
      : order === "T [V, A]"
        ? `[${editionOf(paper, dialect)}, ${authors.text}]`
        : "";
  const first = dialect.link === "[link](u) first" ? `[link](${paper.link})` : "";
  const has = (kind: string): boolean => order.includes(kind);
  const institutions: Written["says"] = has("I") && paper.institutions.length > 0 ? ["institutions"] : [];
  return {
    lines: [filled([first, text, inBrackets, prizeOf(paper, dialect), linkOf(paper, dialect)]).join(" ")],
    says: [
      ...(has("A") ? (["authors"] as const) : []),
      ...(has("V") ? (["venue", "year"] as const) : has("Y") ? (["year"] as const) : []),
      ...institutions,
      "link",
      "award",
    ],
    authors: has("A") ? authors.named : [],
  };
};

const allSaid: Written["says"] = ["authors", "venue", "year", "institutions", "link", "award"];

/** What stands below a title: who, where, at which institution. */
const details = (paper: Paper, dialect: Dialect): readonly string[] => {
  const who = authorsOf(paper, dialect).text;
  const where = editionOf(paper, dialect);
  const orgs = institutionsOf(paper, { ...dialect, institutions: "plain" })?.text ?? "";
  const label = (name: string, value: string): string =>
    value === "" ? "" : dialect.below === "bold labels" ? `**${name}:** ${value}` : `${name}: ${value}`;
  switch (dialect.below) {
    case "labels":
    case "bold labels":
      return filled([label("Authors", who), label("Venue", where), label("Affiliation", orgs)]);
    case "one line":
      return [filled([who, where, orgs]).join(" · ")];
    case "italic line":
      return [`*${who}, ${where}*`, ...filled([orgs])];
    default:
      return filled([who, where, orgs]);
  }
};

const heading = (paper: Paper, dialect: Dialect): string =>
  filled([titleOf(paper, dialect), prizeOf(paper, dialect), linkOf(paper, dialect)]).join(" ");

const below = (paper: Paper, dialect: Dialect, under: string): Written => {
  const isText = dialect.below === "lines";
  const indent = dialect.below === "indented" ? "    " : under;
  const lines = details(paper, dialect).map((text) => (isText ? `${indent}${text}  ` : `${indent}- ${text}`));
  return { lines: [heading(paper, dialect), ...lines], says: allSaid, authors: authorsOf(paper, dialect).named };
};

const headed = (paper: Paper, dialect: Dialect): Written => {
  const isText = ["lines", "one line", "italic line", "bold labels"].includes(dialect.below);
  const lines = details(paper, dialect).map((text) => (isText ? `${text}  ` : `- ${text}`));
  return { lines: [`### ${heading(paper, dialect)}`, "", ...lines, ""], says: allSaid, authors: authorsOf(paper, dialect).named };
};

const block = (paper: Paper, dialect: Dialect): Written => {
  const orgs = institutionsOf(paper, { ...dialect, institutions: "plain" })?.text ?? "";
  const address = dialect.link === "none" ? "" : dialect.link === "PDF: u" ? `PDF: ${paper.link}` : paper.link;
  const lines = filled([paper.title, authorsOf(paper, dialect).text, orgs, editionOf(paper, dialect), address]);
  return { lines: [...lines, ""], says: ["authors", "venue", "year", "institutions", "link"], authors: authorsOf(paper, dialect).named };
};

const record = (paper: Paper, dialect: Dialect): Written => {
  const orgs = institutionsOf(paper, { ...dialect, institutions: "plain" })?.text ?? "";
  const fields = [
    ["Title", paper.title],
    ["Authors", authorsOf(paper, dialect).text],
    ["Institutions", orgs],
    ["Venue", editionOf(paper, dialect)],
    ["Award", paper.award ?? ""],
    ["Link", paper.link],
  ].filter(([, value]) => value !== "");
  const isBold = dialect.below === "bold labels";
  const isItem = dialect.below === "bullets" || dialect.below === "indented";
  const lines = fields.map(([name = "", value = ""], at) =>
    isBold ? `**${name}:** ${value}  ` : isItem ? `${at === 0 ? "- " : "  - "}${name}: ${value}` : `${name}: ${value}`,
  );
  return { lines: [...lines, ""], says: allSaid, authors: authorsOf(paper, dialect).named };
};

const citation = (paper: Paper, dialect: Dialect): Written => {
  const { authors, title, venue, year } = paper;
  const when = String(year);
  const stop = /[?!]$/.test(title) ? "" : ".";
  const short = authors.map(initials);
  const address = dialect.link === "none" ? "" : ` ${dialect.link === "title" ? paper.link : linkOf(paper, dialect)}`.trimEnd();
  const texts: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    acm: [`${row(authors, authors.length > 2 ? ", and " : " and ")}. ${when}. ${title}${stop} In ${venue}.`, authors],
    ieee: [`${row(short, authors.length > 2 ? ", and " : " and ")}, "${title}${stop === "" ? "" : ","}" in ${venue}, ${when}.`, short],
    apa: [`${row(authors.map(familyFirst), ", & ")} (${when}). ${title}${stop} ${venue}.`, short],
    stops: [`${row(short, ", ")}. ${title}${stop} ${venue}, ${when}.`, short],
    colon: [`${row(authors, ", ")}: ${title}${stop} ${venue} ${when}`, authors],
    mla: [`${row([turned(authors[0] ?? ""), ...authors.slice(1)], ", and ")}. "${title}${stop}" ${venue}, ${when}.`, authors],
  };
  const [text = "", named = authors] = texts[dialect.citation] ?? [];
  return { lines: [`${text}${address}`], says: ["authors", "venue", "year", "link"], authors: named };
};

export const writers: Readonly<Record<string, (paper: Paper, dialect: Dialect, under: string) => Written>> = {
  line,
  below,
  heading: headed,
  block,
  record,
  citation,
};

/** The columns of a table with their headers, and what a row holds in each. */
export const columnsOf = (dialect: Dialect): readonly (readonly [string, (paper: Paper) => string])[] => {
  const title = (paper: Paper): string => titleOf(paper, dialect);
  const link = (paper: Paper): string => (dialect.link === "title" || dialect.link === "none" ? "" : `[link](${paper.link})`);
  const who = (paper: Paper): string => authorsOf(paper, dialect).text;
  const orgs = (paper: Paper): string => institutionsOf(paper, { ...dialect, institutions: "plain" })?.text ?? "";
  const all = {
    title: ["Title", title],
    who: ["Authors", who],
    orgs: ["Institution", orgs],
    venue: ["Venue", ({ venue }: Paper) => venue],
    year: ["Year", ({ year }: Paper) => String(year)],
    edition: ["Venue", (paper: Paper) => editionOf(paper, dialect)],
    link: ["Link", link],
  } as const;
  switch (dialect.columns) {
    case "venue year":
      return [all.title, all.who, all.venue, all.year, all.orgs, all.link];
    case "edition":
      return [all.title, all.edition, all.who, all.orgs, all.link];
    case "reversed":
      return [all.year, all.venue, all.orgs, all.title, all.who, all.link];
    default:
      return [["Paper", title], ["Where", (paper: Paper) => editionOf(paper, dialect)], all.link];
  }
};
