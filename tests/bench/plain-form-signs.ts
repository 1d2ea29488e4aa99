import { family, row, short, type Form } from "./plain-form-lines.ts";

/* More forms: other signs between the parts, other orders of them, lines of tables, notes in Chinese. */

const url = "https://papers.example/p";
const page = `[[paper]](${url})`;

export const moreForms: Readonly<Record<string, Form>> = {
  "who in front": ({ title, where, year, who }) => ({ text: `- [${who}] ${title}, ${where} ${year}`, saysWho: true }),
  "who before a colon": ({ title, where, year, who }) => ({ text: `- ${who}: ${title} (${where} ${year})`, saysWho: true }),
  "dashes and a link": ({ title, where, year, who }) => ({
    text: `- ${title} - ${who} - ${where}${short(year)} - [pdf](${url})`,
    saysWho: true,
  }),
  "bars in plain lines": {
    head: ["Papers to read", ""],
    line: ({ title, where, year, who }) => ({ text: `${where} ${year} | ${title} | ${who}`, saysWho: true }),
  },
  tabs: {
    head: ["Title\tAuthors\tVenue\tYear"],
    line: ({ title, authors, where, year }) => ({ text: `${title}\t${authors.join(", ")}\t${where}\t${year}`, authors }),
  },
  "Chinese table": {
    head: ["# 论文列表", "", "| 标题 | 会议 | 年份 | 机构 | 链接 |", "| :-- | :--: | :--: | :-- | :-- |"],
    line: ({ title, where, year, who }) => ({ text: `| ${title} | ${where} | ${year} | ${who} | [论文](${url}) |`, saysWho: true }),
  },
  "Chinese dash": ({ title, where, year, who }) => ({
    text: `- [${where}${short(year)}] ${title} —— ${who}：写得不错，值得一读`,
    saysWho: true,
  }),
  "Chinese count": {
    head: ["论文阅读清单", ""],
    line: ({ title, where, year, who }, at) => ({ text: `${at}、${title}（${where} ${year}，${who}）`, saysWho: true }),
  },
  "bold, italics, bold": ({ title, authors, where, year }) => ({
    text: `* **${title}**, *${authors.join(", ")}*, **${where} ${year}**. [[PDF]](${url})`,
    authors,
  }),
  "bracket and bold": ({ title, authors, where, year }) => ({
    text: `- [${where} ${year}] **${title}** ${page} (${authors.join(", ")})`,
    authors,
  }),
  summaries: {
    head: ["# Papers", ""],
    line: ({ title, where, year }) => ({
      text: `<details>\n<summary>${title} (${where} ${year})</summary>\n§\n\nA note on it, nothing more.\n\n</details>\n`,
    }),
  },
  "definition list": {
    head: ["# Papers", ""],
    line: ({ title, authors, where, year }) => ({ text: `${title}\n§\n: ${authors.join(", ")}, ${where} ${year}\n`, authors }),
  },
  "counted with brackets": {
    head: ["Papers", ""],
    line: ({ title, authors, where, year }, at) => ({ text: `${at}) ${title}. ${authors.join(", ")}, ${where} ${year}`, authors }),
  },
  "days of reading": ({ title, where, year }, at) => ({
    text: `- 2024-03-${String((at % 28) + 1).padStart(2, "0")} ${title} (${where} ${year})`,
  }),
  "days of reading in brackets": ({ title, where, year }, at) => ({
    text: `- [2024-03-${String((at % 28) + 1).padStart(2, "0")}] ${title} (${where} ${year}) - skimmed, come back to section 4`,
  }),
  "linked edition": ({ title, where, year }) => ({ text: `- ${title} ([${where} ${year}](${url}))` }),
  "quoted, signed": ({ title, authors, where, year }) => ({ text: `- "${title}" — ${authors.join(", ")}, ${where} (${year})`, authors }),
  "who behind authors": ({ title, authors, where, year, who }) => ({
    text: `${authors.join(", ")} (${who}). ${title}. ${where}, ${year}.\n§\n`,
    authors,
    saysWho: true,
  }),
  at: ({ title, where, year }) => ({ text: `- ${title} @ ${where} ${year}` }),
  "in the venue": ({ title, where, year }) => ({ text: `- ${title}, in ${where} ${year}` }),
  slashes: ({ title, where, year, who }) => ({ text: `- ${title} / ${where} ${year} / ${who}`, saysWho: true }),
  "wiki links": ({ title, where, year }) => ({ text: `- [[${title}]] #reading (${where} ${year})` }),
  "nested facts": ({ title, where, year, who }) => ({
    text: `- ${title}\n§\n  - ${who}\n  - ${where} ${year}\n  - ${page}`,
    saysWho: true,
  }),
  "labels nested": ({ title, where, year, who }) => ({
    text: `- ${title}\n§\n  - Affiliation: ${who}\n  - Published: ${where} ${year}\n  - Note: solid, a little long`,
    saysWho: true,
  }),
  "by authors in brackets": ({ title, authors, where, year, who }) => ({
    text: `- ${title} by ${authors.join(", ")} (${who}), ${where} ${year}`,
    authors,
    saysWho: true,
  }),
  columns: {
    head: ["Papers", ""],
    line: ({ title, where, year }) => ({ text: `${year}  ${where.padEnd(8)}  ${title}` }),
  },
  "upper-case records": {
    head: ["PROGRAM", "=======", ""],
    line: ({ title, authors, who }) => ({
      text: `TITLE: ${title}\n§\nAUTHORS: ${authors.map((name) => `${name} (${who})`).join(", ")}\n${"-".repeat(60)}`,
      authors,
      saysWho: true,
      isUndated: true,
    }),
  },
  "programme of bullets": ({ title, authors, who }, at) => ({
    text: `- ${9 + (at % 8)}:${["00", "20", "40"][at % 3] ?? ""} ${title} — ${authors.join(", ")} (${who})`,
    authors,
    saysWho: true,
    isUndated: true,
  }),
  "ticks and stars": ({ title, where, year }, at) => ({
    text: `- ${["✅", "⏳", "📖"][at % 3] ?? ""} ${title} (${where}${short(year)}) ${"⭐".repeat((at % 3) + 1)}`,
  }),
  "code and slides": ({ title, where, year, who }) => ({
    text: `- ${title}. ${where} ${year}, ${who}. [[paper]](${url}) [[code]](https://github.com/a/b) [[slides]](https://slides.example/s)`,
    saysWho: true,
  }),
  "table with notes": {
    head: ["# Papers", "", "Paper | Venue | Where from | Comments", "--- | --- | --- | ---"],
    line: ({ title, where, year, who }, at) => ({
      text: `${title} | ${where}${short(year)} | ${who} | ${at % 2 === 0 ? "nice figures" : ""}`,
      saysWho: true,
    }),
  },
  "notes behind": ({ title, where, year }, at) => ({
    text: `- ${title} (${where} ${year}). ${["The evaluation is thin.", "Read section 3 only.", "I like the second figure."][at % 3] ?? ""}`,
  }),
  "notes behind a dash": ({ title, where, year }, at) => ({
    text: `- ${title}, ${where} ${year} - ${["evaluation is thin", "read section 3 only", "for Tuesday's meeting"][at % 3] ?? ""}`,
  }),
  "families and year behind": ({ title, authors, where, year }) => ({
    text: `- ${title}. ${row(authors.map(family))}, ${where}, ${year}.`,
    authors: authors.map(family),
  }),
};
