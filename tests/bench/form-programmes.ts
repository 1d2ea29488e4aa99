import { row, type Form } from "./plain-form-lines.ts";

/* Programmes: times, speakers, posters. */

const minutes = ["00", "20", "40"];
const start = (at: number): string => `${9 + (at % 8)}:${minutes[at % 3] ?? ""}`;
const end = (at: number): string => `${9 + (at % 8)}:${["20", "40", "59"][at % 3] ?? ""}`;
const head = ["Programme", "", "Monday, 3 June 2024", ""];
const isUndated = true;

export const programmeForms: Readonly<Record<string, Form>> = {
  "ranges of time": {
    head,
    line: ({ title, authors }, at) => ({ text: `${start(at)} – ${end(at)} ${title}\n§\n${authors.join(", ")}\n`, authors, isUndated }),
  },
  "ranges in brackets behind": {
    head: ["# Programme", ""],
    line: ({ title, authors }, at) => ({ text: `- ${title} (${start(at)}-${end(at)})\n§\n  ${row(authors)}`, authors, isUndated }),
  },
  "times in bold": {
    head: ["# Programme", ""],
    line: ({ title, authors, who }, at) => ({
      text: `**${start(at)}** ${title}  \n§\n*${authors[0] ?? ""}, ${who}*\n`,
      authors: authors.slice(0, 1),
      saysWho: true,
      isUndated,
    }),
  },
  sessions: {
    head: ["# Programme", ""],
    sections: ({ year }) => [`## Session ${String((year % 4) + 1)} (Chair: Grace Hopper)\n`],
    line: ({ title, authors, who }, at) => ({
      text: `${at % 7 === 0 ? "10:30 Coffee break\n\n" : ""}- **${title}**\n§\n  ${authors.map((name) => `${name} (${who})`).join(", ")}`,
      authors,
      saysWho: true,
      isUndated,
    }),
  },
  "speakers in bold": {
    head: ["# Talks", ""],
    line: ({ title, authors, who }) => ({
      text: `- **${authors[0] ?? ""}** (${who}): ${title}`,
      authors: authors.slice(0, 1),
      saysWho: true,
      isUndated,
    }),
  },
  "table of times": {
    head: ["# Programme", "", "| Time | Title | Speaker |", "|---|---|---|"],
    line: ({ title, authors, who }, at) => ({
      text: `| ${start(at)} | ${title} | ${authors[0] ?? ""} (${who}) |`,
      authors: authors.slice(0, 1),
      saysWho: true,
      isUndated,
    }),
  },
  "times in brackets": {
    head: ["Programme", ""],
    line: ({ title, authors, who }, at) => ({
      text: `[${start(at)}] ${title}. ${authors.join(", ")} (${who})`,
      authors,
      saysWho: true,
      isUndated,
    }),
  },
  posters: {
    head: ["# Posters", ""],
    line: ({ title, authors }, at) => ({ text: `P${at} ${title}\n§\n${authors.join(", ")}\n`, authors, isUndated }),
  },
  "days of a seminar": {
    head: ["# Seminar", ""],
    line: ({ title, authors, where, year }, at) => ({
      text: `- ${String((at % 28) + 1)} March: ${title} (${row(authors)}, ${where} ${year})`,
      authors,
    }),
  },
  weeks: {
    head: ["# Syllabus", ""],
    line: ({ title, authors, where, year }, at) => ({
      text: `Week ${at}: ${title}, ${authors.join(", ")}, ${where} ${year}`,
      authors,
    }),
  },
};
