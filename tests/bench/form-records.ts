import { row, type Form } from "./plain-form-lines.ts";

/* Entries as records of keys and values. */

const head = ["# Papers", ""];
const url = "https://papers.example/p";

export const recordForms: Readonly<Record<string, Form>> = {
  "bold keys": {
    head,
    line: ({ title, authors, where, year, who }) => ({
      text: `**Title**: ${title}\n§\n**Authors**: ${authors.join(", ")}\n**Affiliation**: ${who}\n**Venue**: ${where} ${year}\n`,
      authors,
      saysWho: true,
    }),
  },
  "bold keys in bullets": {
    head,
    line: ({ title, authors, where, year }) => ({
      text: `- **Title:** ${title}\n§\n- **Authors:** ${authors.join(", ")}\n- **Conference:** ${where}\n- **Year:** ${year}\n`,
      authors,
    }),
  },
  "Logseq properties": {
    head: [],
    line: ({ title, authors, where, year }) => ({
      text: `- ${title}\n§\n  authors:: ${authors.join(", ")}\n  venue:: ${where}\n  year:: ${year}\n  status:: read`,
      authors,
    }),
  },
  "Logseq titles": {
    head: [],
    line: ({ title, authors, where, year }) => ({
      text: `- title:: ${title}\n§\n  authors:: ${authors.map((name) => `[[${name}]]`).join(", ")}\n  venue:: [[${where}]]\n  year:: ${year}`,
      authors,
    }),
  },
  "Org headings": {
    head: ["#+TITLE: Papers", ""],
    line: ({ title, authors, where, year }, at) => ({
      text: `* ${at % 2 === 0 ? "TODO" : "DONE"} ${title}\n§\n:PROPERTIES:\n:AUTHOR: ${authors.join(", ")}\n:VENUE: ${where}\n:YEAR: ${year}\n:END:`,
      authors,
    }),
  },
  "Org headings with tags": {
    head: ["#+TITLE: Papers", "* Reading"],
    line: ({ title, where, year, who }) => ({
      text: `** ${title} :reading:\n§\n   - Venue :: ${where} ${year}\n   - Affiliation :: ${who}`,
      saysWho: true,
    }),
  },
  YAML: {
    head: ["papers:"],
    line: ({ title, authors, where, year }) => ({
      text: `  - title: "${title.replaceAll('"', '\\"')}"\n§\n    authors: [${authors.join(", ")}]\n    venue: ${where}\n    year: ${year}`,
      authors,
    }),
  },
  "YAML documents": {
    head: [],
    line: ({ title, authors, where, year, who }) => ({
      text: `---\ntitle: ${title}\n§\nauthors: ${row(authors)}\nvenue: ${where}\nyear: ${year}\ninstitution: ${who}`,
      authors,
      saysWho: true,
    }),
  },
  Refer: {
    head: [],
    line: ({ title, authors, where, year }) => ({
      text: `%0 Conference Paper\n${authors.map((name) => `%A ${name}`).join("\n")}\n%T ${title}\n§\n%B ${where}\n%D ${year}\n`,
      authors,
    }),
  },
  "Chinese records": {
    head: ["论文", ""],
    line: ({ title, authors, where, year, who }) => ({
      text: `标题：${title}\n§\n作者：${authors.join("、")}\n机构：${who}\n会议：${where} ${year}\n`,
      authors,
      saysWho: true,
    }),
  },
  "German records": {
    head: ["Leseliste", ""],
    line: ({ title, authors, where, year }) => ({
      text: `Titel: ${title}\n§\nAutoren: ${authors.join(", ")}\nKonferenz: ${where}\nJahr: ${year}\n`,
      authors,
    }),
  },
  "records in a line": {
    head,
    line: ({ title, authors, where, year }) => ({
      text: `- Title: ${title} | Authors: ${authors.join(", ")} | Venue: ${where} ${year}`,
      authors,
    }),
  },
  "records of a form": {
    head: ["Paper summaries", ""],
    line: ({ title, authors, where, year }) => ({
      text: `Paper title: ${title}\n§\nAuthor(s): ${authors.join(", ")}\nConference/Journal: ${where}\nPublication year: ${year}\nSummary: An index is built while data come in.\n`,
      authors,
    }),
  },
  "records with an address": {
    head: ["Papers", ""],
    line: ({ title, where, year, who }) => ({
      text: `Title: ${title}\n§\nVenue: ${where} ${year}\nOrganization: ${who}\nLink: ${url}\n`,
      saysWho: true,
      facts: [`l ${url}`],
    }),
  },
  "headings with a table": {
    head,
    line: ({ title, authors, where, year }) => ({
      text: `## ${title}\n§\n\n| Field | Value |\n|---|---|\n| Authors | ${authors.join(", ")} |\n| Venue | ${where} |\n| Year | ${year} |\n`,
      authors,
    }),
  },
  "keys of a diary": {
    head: ["# Reading log", ""],
    line: ({ title, where, year }, at) => ({
      text: `## 2024-03-${String((at % 28) + 1).padStart(2, "0")}\n\n- Paper: ${title}\n§\n- Venue: ${where} ${year}\n- Verdict: worth it\n`,
    }),
  },
};
