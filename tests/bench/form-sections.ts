import { family, row, short, type Form, type Paper } from "./plain-form-lines.ts";

/* Lists in sections that say a part of what each entry is: where, when, who. */

const url = "https://papers.example/p";
const head = ["# Papers", ""];

const byEdition = ({ where, year }: Paper): readonly string[] => [`## ${where} ${year}\n`];

export const sectionForms: Readonly<Record<string, Form>> = {
  "titles by edition": { head, sections: byEdition, line: ({ title }) => ({ text: `- ${title}` }) },
  "titles and who by edition": { head, sections: byEdition, line: ({ title, who }) => ({ text: `- ${title} (${who})`, saysWho: true }) },
  "titles and authors by edition": {
    head,
    sections: byEdition,
    line: ({ title, authors }) => ({ text: `- ${title} — ${authors.join(", ")}`, authors }),
  },
  "authors and titles by edition": {
    head,
    sections: byEdition,
    line: ({ title, authors }) => ({ text: `- ${row(authors)}: ${title}`, authors }),
  },
  "venues by year": {
    head,
    sections: ({ year }) => [`## ${String(year)}\n`],
    line: ({ title, where }) => ({ text: `- ${title}, ${where}` }),
  },
  "venues in marks of code by year": {
    head,
    sections: ({ year }) => [`## ${String(year)}\n`],
    line: ({ title, where }) => ({ text: `- \`${where}\` [${title}](${url})` }),
  },
  "by institution": {
    head,
    sections: ({ who }) => [`## ${who}\n`],
    line: ({ title, where, year }) => ({ text: `- ${title} (${where} ${year})`, saysWho: true }),
  },
  "venues, then years": {
    head,
    sections: ({ where, year }) => [`## ${where}\n`, `### ${String(year)}\n`],
    line: ({ title, authors }) => ({ text: `- ${title}, ${family(authors[0] ?? "")} et al.`, authors: authors.slice(0, 1).map(family) }),
  },
  "years, then venues": {
    head,
    sections: ({ where, year }) => [`# ${String(year)}\n`, `## ${where}\n`],
    line: ({ title, who }) => ({ text: `- [ ] ${title}, ${who}`, saysWho: true }),
  },
  "bold lines as headings": {
    head: ["Reading list", ""],
    sections: ({ where, year }) => [`\n**${where} ${year}**\n`],
    line: ({ title }, at) => ({ text: `${at}. ${title} [[pdf](${url})]` }),
  },
  "nested below editions": {
    head,
    sections: ({ where, year }) => [`- ${where} ${year}`],
    line: ({ title }) => ({ text: `  - ${title}` }),
  },
  "nested below institutions": {
    head,
    sections: ({ who }) => [`- ${who}`],
    line: ({ title, where, year }) => ({ text: `  - ${title}, ${where}${short(year)}`, saysWho: true }),
  },
  "Chinese years": {
    head: ["# 论文列表", ""],
    sections: ({ year }) => [`## ${String(year)}年\n`],
    line: ({ title, where, who }) => ({ text: `- 《${title}》 ${where} ${who}`, saysWho: true }),
  },
  "accepted papers": {
    head: ["# Accepted papers", ""],
    sections: byEdition,
    line: ({ title, authors, who }) => ({
      text: `${title}\n§\n${authors.map((name) => `${name} (${who})`).join("; ")}\n`,
      authors,
      saysWho: true,
    }),
  },
  "underlined editions": {
    head: ["PAPERS", ""],
    sections: ({ where, year }) => [`\n${where} ${year}\n${"-".repeat(9)}`],
    line: ({ title, authors }) => ({ text: `* ${title}\n§\n  ${authors.join(", ")}`, authors }),
  },
  "editions with a colon": {
    head: ["Papers we liked", ""],
    sections: ({ where, year }) => [`\n${where} ${year}:`],
    line: ({ title }) => ({ text: `- ${title}` }),
  },
};
