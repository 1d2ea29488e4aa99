import { family, row, short, type Form } from "./plain-form-lines.ts";

/* Entries of several lines: title or authors first, with and without blank lines. */

const url = "https://papers.example/p";
const head = ["Papers", ""];
const linked = [`l ${url}`];

export const blockForms: Readonly<Record<string, Form>> = {
  "authors first": {
    head,
    line: ({ title, authors, where, year }) => ({ text: `${authors.join(", ")}\n${title}\n§\n${where} ${year}\n`, authors }),
  },
  "by below": {
    head,
    line: ({ title, authors, where, year }) => ({ text: `${title}\n§\nby ${row(authors)}\n${where} ${year}\n`, authors }),
  },
  "von below": {
    head: ["Leseliste", ""],
    line: ({ title, authors, where, year }) => ({
      text: `${title}\n§\nvon ${row(authors).replace(" and ", " und ")}, ${where} ${year}\n`,
      authors,
    }),
  },
  "who below": {
    head,
    line: ({ title, where, year, who }) => ({ text: `${title}\n§\n${who}\n${where} ${year}\n`, saysWho: true }),
  },
  "edition, who and address below": {
    head,
    line: ({ title, where, year, who }) => ({ text: `${title}\n§\n${where} ${year}, ${who}\n${url}\n`, saysWho: true, facts: linked }),
  },
  "address below": {
    head,
    line: ({ title, where, year }) => ({ text: `${title} (${where} ${year})\n§\n${url}\n`, facts: linked }),
  },
  "address below, close": {
    head,
    line: ({ title, where, year }) => ({ text: `${title} (${where}${short(year)})\n§\n${url}`, facts: linked }),
  },
  "five lines": {
    head,
    line: ({ title, authors, where, year, who }) => ({
      text: `${title}\n§\n${authors.join(", ")}\n${who}\n${where} ${year}\n${url}\n`,
      authors,
      saysWho: true,
      facts: linked,
    }),
  },
  "counted, close": {
    head,
    line: ({ title, authors, where, year }, at) => ({ text: `${at}. ${title}\n§\n   ${authors.join(", ")}. ${where}, ${year}.`, authors }),
  },
  "authors and year, then title": {
    head,
    line: ({ title, authors, where, year }) => ({ text: `${row(authors)} (${year})\n§\n${title}. ${where}.\n`, authors }),
  },
  "edition first": {
    head,
    line: ({ title, authors, where, year }) => ({ text: `[${where} ${year}]\n${title}\n§\n${authors.join(", ")}\n`, authors }),
  },
  "quoted mail": {
    head: ["Hi all,", "", "here is what we should read:", ""],
    line: ({ title, authors, where, year }) => ({ text: `> ${title}\n§\n> ${authors.join(", ")}, ${where} ${year}\n>`, authors }),
  },
  "bullets in a mail": {
    head: ["On Mon, Mar 4, 2024 at 10:12 AM Ada Lovelace <ada@mail.example> wrote:", "> Papers for the seminar:", ">"],
    line: ({ title, authors, where, year }) => ({
      text: `> * ${title} (${family(authors[0] ?? "")} et al., ${where} ${year})`,
      authors: authors.slice(0, 1).map(family),
    }),
  },
  "bold, then a line": {
    head: ["# Papers", ""],
    line: ({ title, where, year, who }) => ({
      text: `**${title}**\n§\n${where} ${year} · ${who} · [PDF](${url})\n`,
      saysWho: true,
      facts: linked,
    }),
  },
  "headings with a line": {
    head: ["# Papers", ""],
    line: ({ title, authors, where, year, who }) => ({
      text: `## ${title}\n§\n${authors.join(", ")} (${who})\n\n${where} ${year}\n\nA note of mine on it.\n`,
      authors,
      saysWho: true,
    }),
  },
  "headings with the edition": {
    head: ["# Paper notes", ""],
    line: ({ title, where, year }) => ({ text: `### [${where}${short(year)}] ${title}\n§\n\nWhat is new: an index.\n` }),
  },
  "counted headings": {
    head: ["# Paper notes", ""],
    line: ({ title, where, year }, at) => ({ text: `## ${at}. ${title} (${where} ${year})\n§\n\nWhat is new: an index.\n` }),
  },
  "affiliations by footnote": {
    head,
    line: ({ title, authors, who }) => ({
      text: `${title}\n§\n${authors.map((name) => `${name}¹`).join(", ")}\n¹${who}\n`,
      authors,
      saysWho: true,
      isUndated: true,
    }),
  },
  "nested, link first": {
    head: ["# Papers", ""],
    line: ({ title, where, year, who }) => ({
      text: `- ${title}\n§\n  - [paper](${url})\n  - ${where} ${year}, ${who}`,
      saysWho: true,
      facts: linked,
    }),
  },
  "nested, who behind authors": {
    head: ["# Papers", ""],
    line: ({ title, authors, where, year, who }) => ({
      text: `- **${title}**\n§\n  - ${authors.join(", ")} (${who})\n  - ${where}, ${year}`,
      authors,
      saysWho: true,
    }),
  },
  "nested by labels, Chinese": {
    head: ["# 论文", ""],
    line: ({ title, where, year, who }) => ({
      text: `- ${title}\n§\n  - 会议：${where} ${year}\n  - 机构：${who}\n  - 笔记：写得不错`,
      saysWho: true,
    }),
  },
};
