/* The forms that most lists have, line by line. */

export interface Paper {
  readonly title: string;
  readonly authors: readonly string[];
  readonly where: string;
  readonly year: number;
  readonly who: string;
}

export interface Written {
  readonly text: string;
  readonly authors?: readonly string[];
  readonly saysWho?: true;
  /** Neither where nor when. */
  readonly isUndated?: true;
  /** What it says of where and when, where that is not the paper's venue and year: "v arXiv 2024", "y 2024". */
  readonly edition?: string;
  /** Further facts, as annotations have them: "w Best Paper". */
  readonly facts?: readonly string[];
}

/** How a line says what a paper is; "§" stands for its annotation where more lines follow. */
type Line = (paper: Paper, at: number) => Written;

interface Framed {
  readonly head: readonly string[];
  readonly line: Line;
  /** The headings above a paper, outermost first; its papers are of few venues and years. */
  readonly sections?: (paper: Paper) => readonly string[];
  readonly tail?: readonly string[] | ((papers: readonly Paper[]) => readonly string[]);
}

export type Form = Line | Framed;

export const family = (name: string): string => name.split(" ").at(-1) ?? "";
export const initials = (name: string): string => name.replace(/(\p{L})\S*(?=\s)/gu, "$1.");
export const row = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
/** "Lovelace, A. B." */
const lastFirst = (name: string): string => `${family(name)}, ${initials(name).split(" ").slice(0, -1).join(" ")}`;
/** "Lovelace, Ada Byron" */
const whole = (name: string): string => `${family(name)}, ${name.split(" ").slice(0, -1).join(" ")}`;
export const short = (year: number): string => `'${String(year % 100).padStart(2, "0")}`;

export const forms: Readonly<Record<string, Form>> = {
  brackets: ({ title, where, year }) => ({ text: `- ${title} (${where} ${year})` }),
  "brackets with who": ({ title, where, year, who }) => ({ text: `- ${title} (${where}${short(year)}, ${who})`, saysWho: true }),
  comma: ({ title, where, year }) => ({ text: `- ${title}, ${where} ${year}` }),
  stop: ({ title, where, year }) => ({ text: `- ${title}. ${where} ${year}.` }),
  "brackets before": ({ title, where, year }) => ({ text: `- [${where} ${year}] ${title}` }),
  link: ({ title, where, year }) => ({ text: `- [${title}](https://papers.example/p) (${where} ${year})` }),
  bold: ({ title, where, year, who }) => ({ text: `- **${title}**, ${who}, ${where} ${year}`, saysWho: true }),
  bars: ({ title, where, year, who }) => ({ text: `- ${title} | ${where} ${year} | ${who}`, saysWho: true }),
  "Chinese brackets": ({ title, where, year, who }) => ({ text: `- 【${where} ${year}】${title}（${who}）`, saysWho: true }),
  reference: ({ title, authors, where, year }) => ({ text: `- ${authors.join(", ")}. ${title}. ${where} ${year}.`, authors }),
  "reference with colon": ({ title, authors, where, year }) => ({ text: `- ${authors.join(", ")}: ${title}. ${where} ${year}.`, authors }),
  "reference with quotes": ({ title, authors, where, year }) => ({
    text: `- ${row(authors.map(initials))}, "${title}," ${where} ${year}.`,
    authors: authors.map(initials),
  }),
  "year first": ({ title, authors, where, year }) => ({ text: `- ${row(authors)}. ${year}. ${title}. In ${where}.`, authors }),
  "families and year": ({ title, authors, where, year }) => ({
    text: `- ${row(authors.map(family))} (${year}), "${title}," ${where}.`,
    authors: authors.map(family),
  }),
  "families and italics": ({ title, authors, where, year }) => ({
    text: `- ${row(authors.map(family))}, *${title}*, ${where} ${year}.`,
    authors: authors.map(family),
  }),
  "et al. before": ({ title, authors, where, year }) => ({
    text: `- ${family(authors[0] ?? "")} et al., ${where} ${year}: ${title}`,
    authors: authors.slice(0, 1).map(family),
  }),
  by: ({ title, authors, where, year }) => ({ text: `- ${title} by ${authors.join(", ")}. ${where} ${year}`, authors }),
  dashes: ({ title, authors, where, year }) => ({ text: `- ${title} — ${authors.join(", ")} — ${where} ${year}`, authors }),
  "authors behind": ({ title, authors, where, year }) => ({ text: `- ${title}. ${row(authors)}. ${where} ${year}.`, authors }),
  below: ({ title, authors, where, year }) => ({ text: `- ${title}\n§\n  - ${authors.join(", ")}\n  - ${where} ${year}`, authors }),
  heading: ({ title, authors, where, year }) => ({ text: `### ${title}\n§\n*${authors.join(", ")}*, ${where} ${year}\n`, authors }),
  "families behind a comma": ({ title, authors, where, year }) => ({
    text: `- ${title}, ${row(authors.map(family))}, ${where} ${year}`,
    authors: authors.map(family),
  }),
  "families behind a link": ({ title, authors, where, year }) => ({
    text: `- [${title}](https://papers.example/p), ${row(authors.map(family))} (${where} ${year})`,
    authors: authors.map(family),
  }),
  "families in a table": {
    head: ["# Papers", "", "| | Paper | Published | Notes |", "|---|---|---|---|"],
    line: ({ title, authors, where, year }, at) => ({
      text: `| ${at % 3 === 0 ? "req" : "opt"} | ${title}, ${row(authors.map(family))} | ${where} ${year} | |`,
      authors: authors.map(family),
    }),
  },
  "families in a table behind a link": {
    head: ["# Papers", "", "| Paper | Published |", "|---|---|"],
    line: ({ title, authors, where, year }) => ({
      text: `| [${title}](https://papers.example/p), ${family(authors[0] ?? "")} et al. | ${where} ${year} |`,
      authors: authors.slice(0, 1).map(family),
    }),
  },
  "et al. behind": ({ title, authors, where, year }) => ({
    text: `- ${title}, ${family(authors[0] ?? "")} et al., ${where} ${short(year)}`,
    authors: authors.slice(0, 1).map(family),
  }),
  "et al. in brackets": ({ title, authors, where, year }) => ({
    text: `- ${title} (${family(authors[0] ?? "")} et al., ${where} ${year})`,
    authors: authors.slice(0, 1).map(family),
  }),
  "numbered in bold": {
    head: ["# 论文笔记", ""],
    line: ({ title, where, year, who }, at) => ({
      text: `**${at}. ${title}**，${where} ${year}，${who}${at % 4 === 0 ? " ★" : ""}\n§\n${at % 3 === 0 ? "写得很啰嗦，只看前三节就够了。\n" : ""}`,
      saysWho: true,
    }),
  },
  "marks of code": ({ title, where, year, who }, at) => ({
    text: `- ${title} \`${where}${short(year)}\` [${who}]${at % 3 === 0 ? " (done)" : ""}`,
    saysWho: true,
  }),
  APA: ({ title, authors, where, year }) => ({
    text: `${authors
      .map(lastFirst)
      .join(", ")
      .replace(/, (?=[^,]+, [^,]+$)/, ", & ")} (${year}). ${title}. In *${where}*.\n§\n`,
    authors: authors.map(initials),
  }),
  MLA: ({ title, authors, where, year }) => ({
    text: `${[whole(authors[0] ?? ""), ...authors.slice(1)].join(", ").replace(/, (?=[^,]+$)/, authors.length > 1 ? ", and " : ", ")}. "${title}." *${where}*, ${year}.\n§\n`,
    authors,
  }),
  Springer: ({ title, authors, where, year }) => ({
    text: `${authors.map(lastFirst).join(", ")}: ${title}. In: ${where} (${year})\n§\n`,
    authors: authors.map(initials),
  }),
  IEEE: ({ title, authors, where, year }, at) => ({
    text: `[${at}] ${row(authors.map(initials))}, "${title}," in Proc. ${where}, ${year}, pp. 1-12.\n§\n`,
    authors: authors.map(initials),
  }),
  "plain blocks": {
    head: ["Papers", ""],
    line: ({ title, authors, where, year }) => ({ text: `${title}\n§\n${authors.join(", ")}\n${where} ${year}\n`, authors }),
  },
  records: {
    head: ["# Papers", ""],
    line: ({ title, authors, where, year, who }) => ({
      text: `- Title: ${title}\n§\n  Authors: ${authors.join(", ")}\n  Institution: ${who}\n  Venue: ${where} ${year}`,
      authors,
      saysWho: true,
    }),
  },
  "records below headings": {
    head: ["# Papers", ""],
    line: ({ title, authors, where, year, who }) => ({
      text: `## ${title}\n§\n- **Venue**: ${where} ${year}\n- **Authors**: ${authors.join(", ")}\n- **Institutions**: ${who}\n`,
      authors,
      saysWho: true,
    }),
  },
  programme: {
    head: ["Programme of the workshop", "", "Monday, 3 June 2024", ""],
    line: ({ title, authors, who }, at) => ({
      text: `${9 + (at % 8)}:${["00", "20", "40"][at % 3] ?? ""}  ${title}\n§\n       ${authors.map((name) => `${name} (${who})`).join(", ")}\n`,
      authors,
      saysWho: true,
      isUndated: true,
    }),
  },
  "marks in front": ({ title, where, year }) => ({ text: `- ${where}${short(year)}: ${title}` }),
  "names of files": {
    head: ["Papers", ""],
    line: ({ title, where, year }) => ({ text: `${String(year % 100).padStart(2, "0")}_${where}_${title.replace(/ /g, "_")}.pdf` }),
  },
  table: {
    head: ["# Papers", "", "| Year | Venue | Title | Authors | Affiliation |", "|---|---|---|---|---|"],
    line: ({ title, authors, where, year, who }) => ({
      text: `| ${year} | ${where} | [${title}](https://papers.example/p) | ${authors.join(", ")} | ${who} |`,
      authors,
      saysWho: true,
    }),
  },
  "lines below bold": {
    head: ["# Papers", ""],
    line: ({ title, authors, where, year }) => ({ text: `**${title}**  \n§\n${authors.join(", ")}  \n*${where} ${year}*\n`, authors }),
  },
  HTML: {
    head: ["<h1>Papers</h1>", "<ul>"],
    line: ({ title, authors, where, year }) => ({
      text: `<li><a href="https://papers.example/p">${title}</a>, ${authors.join(", ")}, <i>${where}</i> ${year}</li>`,
      authors,
    }),
  },
  badges: ({ title, where, year }) => ({
    text: `- ${title} ![](https://img.shields.io/badge/${where}-${year}-blue) [[Paper](https://papers.example/p)] [[Code](https://github.com/a/b)]`,
  }),
  ticked: ({ title, where, year }, at) => ({
    text: `- [${at % 2 === 0 ? "x" : " "}] ${title} (${where} ${year})${at % 2 === 0 ? " — read 2024-05-03 ★★★" : ""}`,
  }),
  "Chinese quotes": ({ title, where, year, who }) => ({ text: `- 《${title}》，${who}，${where} ${year}`, saysWho: true }),
  semicolons: {
    head: ["title; authors; venue; year; status"],
    line: ({ title, authors, where, year }) => ({ text: `${title}; ${authors.join(", ")}; ${where}; ${year}; read`, authors }),
  },
  "year in bold": ({ title, where, year }) => ({ text: `- **${year}** ${title}. *${where}*` }),
  "families before italics": ({ title, authors, where, year }) => ({
    text: `- ${authors.slice(0, 2).map(family).join(" & ")}: *${title}* (${where}, ${year})`,
    authors: authors.slice(0, 2).map(family),
  }),
};
