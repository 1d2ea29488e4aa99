import { family, row, short, type Form } from "./plain-form-lines.ts";

/* Tables: other columns, other orders, headers in several languages. */

const url = "https://papers.example/p";
const code = "https://github.com/a/b";
const table = (...columns: readonly string[]): readonly string[] => [
  "# Papers",
  "",
  `| ${columns.join(" | ")} |`,
  `|${"---|".repeat(columns.length)}`,
];
const day = (at: number): string => `2024-03-${String((at % 28) + 1).padStart(2, "0")}`;
const stars = (at: number): string => `${"★".repeat((at % 5) + 1)}${"☆".repeat(4 - (at % 5))}`;

export const tableForms: Readonly<Record<string, Form>> = {
  "who in the first column": {
    head: table("Institution", "Title", "Venue"),
    line: ({ title, where, year, who }) => ({ text: `| ${who} | ${title} | ${where} ${year} |`, saysWho: true }),
  },
  "only the year": {
    head: table("Year", "Paper"),
    line: ({ title, year }) => ({ text: `| ${year} | ${title} |`, edition: `y ${String(year)}` }),
  },
  "count and day": {
    head: table("#", "Paper", "Venue", "Read on", "Notes"),
    line: ({ title, where, year }, at) => ({
      text: `| ${at} | ${title} | ${where} ${year} | ${day(at)} | ${at % 3 === 0 ? "re-read section 4" : ""} |`,
    }),
  },
  "links in a column": {
    head: table("Paper", "Venue", "Link"),
    line: ({ title, where, year }) => ({ text: `| ${title} | ${where}${short(year)} | [pdf](${url}) [code](${code}) |` }),
  },
  "rating in a column": {
    head: table("Rating", "Title", "Authors", "Venue", "Year"),
    line: ({ title, authors, where, year }, at) => ({
      text: `| ${stars(at)} | ${title} | ${row(authors)} | ${where} | ${year} |`,
      authors,
    }),
  },
  "German header": {
    head: table("Titel", "Autoren", "Konferenz", "Jahr", "Gelesen"),
    line: ({ title, authors, where, year }, at) => ({
      text: `| ${title} | ${authors.join(", ")} | ${where} | ${year} | ${at % 2 === 0 ? "ja" : "nein"} |`,
      authors,
    }),
  },
  "French header": {
    head: table("Titre", "Auteurs", "Conférence", "Année", "Affiliation"),
    line: ({ title, authors, where, year, who }) => ({
      text: `| ${title} | ${authors.join(", ")} | ${where} | ${year} | ${who} |`,
      authors,
      saysWho: true,
    }),
  },
  "Spanish header": {
    head: table("Título", "Autores", "Congreso", "Año", "Institución"),
    line: ({ title, authors, where, year, who }) => ({
      text: `| ${title} | ${authors.join(", ")} | ${where} | ${year} | ${who} |`,
      authors,
      saysWho: true,
    }),
  },
  "Japanese header": {
    head: table("タイトル", "著者", "会議", "年", "所属", "備考"),
    line: ({ title, authors, where, year, who }) => ({
      text: `| ${title} | ${authors.join(", ")} | ${where} | ${year} | ${who} | |`,
      authors,
      saysWho: true,
    }),
  },
  "Chinese header with states": {
    head: table("序号", "论文", "发表", "单位", "状态"),
    line: ({ title, where, year, who }, at) => ({
      text: `| ${at} | ${title} | ${where} ${year} | ${who} | ${["已读", "在读", "待读"][at % 3] ?? ""} |`,
      saysWho: true,
    }),
  },
  "day, first author, score": {
    head: table("Date", "Title", "First author", "Venue", "Score"),
    line: ({ title, authors, where, year }, at) => ({
      text: `| ${day(at)} | [${title}](${url}) | ${authors[0] ?? ""} | ${where} ${year} | ${(at % 5) + 1}/5 |`,
      authors: authors.slice(0, 1),
    }),
  },
  "authors below the title in its cell": {
    head: table("Paper", "Venue", "Code"),
    line: ({ title, authors, where, year }) => ({
      text: `| **[${title}](${url})**<br>${authors.join(", ")} | ${where} ${year} | [GitHub](${code}) |`,
      authors,
    }),
  },
  "date, venue, institution, title": {
    head: table("Date", "Pub", "Org", "Paper"),
    line: ({ title, where, year, who }, at) => ({
      text: `| ${year}.${String((at % 12) + 1).padStart(2, "0")} | ${where} | ${who} | [${title}](${url}) |`,
      saysWho: true,
    }),
  },
  "et al. in a column": {
    head: table("Title", "Authors", "Published in"),
    line: ({ title, authors, where, year }) => ({
      text: `| ${title} | ${family(authors[0] ?? "")} et al. | ${where}, ${year} |`,
      authors: authors.slice(0, 1).map(family),
    }),
  },
  "table in HTML": {
    head: ["<table>", "<tr><th>Title</th><th>Authors</th><th>Venue</th><th>Year</th></tr>"],
    line: ({ title, authors, where, year }) => ({
      text: `<tr><td>${title}</td><td>${authors.join(", ")}</td><td>${where}</td><td>${year}</td></tr>`,
      authors,
    }),
    tail: ["</table>"],
  },
  "table without a header": {
    head: ["# Papers", "", "| | | |", "|---|---|---|"],
    line: ({ title, where, year, who }) => ({ text: `| ${title} | ${where} ${year} | ${who} |`, saysWho: true }),
  },
};
