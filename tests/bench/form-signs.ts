import { family, row, short, type Form } from "./plain-form-lines.ts";

/* Other signs between parts, quotes of several languages, states of reading, awards. */

const url = "https://papers.example/p";
const stars = (at: number): string => `${"★".repeat((at % 5) + 1)}${"☆".repeat(4 - (at % 5))}`;
const firstOf = (authors: readonly string[]): readonly string[] => authors.slice(0, 1).map(family);

export const signForms: Readonly<Record<string, Form>> = {
  "double colons": ({ title, where, year, who }) => ({ text: `- ${title} :: ${where} ${year} :: ${who}`, saysWho: true }),
  tildes: ({ title, authors, where, year }) => ({ text: `- ${title} ~ ${authors.join(", ")} ~ ${where} ${year}`, authors }),
  "double slashes": ({ title, where, year, who }) => ({ text: `- ${title} // ${where}${short(year)} // ${who}`, saysWho: true }),
  "middle dots": ({ title, authors, where, year }) => ({ text: `- ${title} · ${authors.join(", ")} · ${where} ${year}`, authors }),
  dots: ({ title, where, year, who }) => ({ text: `${title} • ${where} • ${year} • ${who}`, saysWho: true }),
  "edition and bar": ({ title, where, year, who }) => ({ text: `- ${where} ${year} | ${who} | ${title}`, saysWho: true }),
  "year, venue, title": ({ title, where, year }) => ({ text: `- ${year} ${where} ${title}` }),
  "year, colon": ({ title, where, year }) => ({ text: `- ${year}: ${title} (${where})` }),
  "semicolons between": ({ title, authors, where, year }) => ({ text: `- ${title}; ${authors.join(", ")}; ${where} ${year}`, authors }),
  "German quotes": {
    head: ["# Leseliste", ""],
    line: ({ title, authors, where, year }) => ({
      text: `- „${title}“ von ${row(authors).replace(" and ", " und ")}, ${where} ${year}`,
      authors,
    }),
  },
  "French quotes": {
    head: ["# À lire", ""],
    line: ({ title, authors, where, year }) => ({
      text: `- « ${title} », par ${row(authors).replace(" and ", " et ")}, ${where} ${year}`,
      authors,
    }),
  },
  "single quotes": ({ title, authors, where, year }) => ({ text: `- ‘${title}’, ${row(authors)}, ${where} ${year}`, authors }),
  "curly quotes, authors in front": ({ title, authors, where, year }) => ({
    text: `- ${row(authors)}. “${title}.” ${where}, ${year}.`,
    authors,
  }),
  "corner quotes": ({ title, where, year, who }) => ({ text: `- 「${title}」${where} ${year}（${who}）`, saysWho: true }),
  "Chinese labels": ({ title, authors, where, year, who }) => ({
    text: `- ${title}，作者：${authors.join("、")}，机构：${who}，${where} ${year}`,
    authors,
    saysWho: true,
  }),
  "full-width throughout": {
    head: ["论文阅读清单", ""],
    line: ({ title, where, year, who }, at) => ({ text: `${at}．${title}。${where} ${year}。${who}。`, saysWho: true }),
  },
  "Chinese who in front": ({ title, where, year, who }) => ({ text: `- 【${who}】${title}，${where} ${year}`, saysWho: true }),
  "Chinese states": ({ title, where, year }, at) => ({
    text: `- ${["已读", "在读", "待读"][at % 3] ?? ""} ${title} (${where} ${year}) ${stars(at)}`,
  }),
  "states in brackets": ({ title, where, year }, at) => ({
    text: `- [${["read", "skimmed", "todo"][at % 3] ?? ""}] ${title}, ${where} ${year}`,
  }),
  "states behind": ({ title, where, year, who }, at) => ({
    text: `- ${title} (${where} ${year}, ${who}) - ${["read", "skimmed", "to read"][at % 3] ?? ""}`,
    saysWho: true,
  }),
  "states with a colon": {
    head: ["Papers", ""],
    line: ({ title, authors, where, year }, at) => ({
      text: `${["READ", "TODO", "SKIMMED"][at % 3] ?? ""}: ${title} (${family(authors[0] ?? "")} et al., ${where}${short(year)})`,
      authors: firstOf(authors),
    }),
  },
  scores: ({ title, where, year }, at) => ({ text: `- ${title} (${where} ${year}) ${(at % 5) + 1}/5` }),
  "scores in front": ({ title, where, year }, at) => ({ text: `- (${(at % 5) + 1}/5) ${title}, ${where} ${year}` }),
  "stars in front": ({ title, where, year, who }, at) => ({ text: `- ${stars(at)} ${title}, ${who}, ${where} ${year}`, saysWho: true }),
  "cup and award": ({ title, where, year }, at) => ({
    text: `- ${at % 3 === 0 ? "🔥 " : ""}${title}, ${where} ${year}${at % 4 === 0 ? " 🏆 Best Paper" : ""}`,
    facts: at % 4 === 0 ? ["w Best Paper"] : [],
  }),
  "award in brackets": ({ title, where, year }, at) => ({
    text: `- ${title} (${where} ${year})${at % 3 === 0 ? " [Best Paper Award]" : ""}`,
    facts: at % 3 === 0 ? ["w Best Paper"] : [],
  }),
  "day of reading behind": ({ title, where, year }, at) => ({
    text: `- ${title} (${where} ${year}), read on ${String((at % 28) + 1)} March 2024`,
  }),
  "German day in front": ({ title, where, year }, at) => ({
    text: `- ${String((at % 28) + 1).padStart(2, "0")}.03.2024: ${title}, ${where} ${year}`,
  }),
  "first author in brackets": ({ title, authors, where, year }) => ({
    text: `- ${title} [${family(authors[0] ?? "")}+, ${where}${short(year)}]`,
    authors: firstOf(authors),
  }),
  "authors and venue in italics": ({ title, authors, where, year }) => ({
    text: `- **${title}.** *${authors.join(", ")}.* ${where} ${year}. [link](${url})`,
    authors,
  }),
  "year in brackets behind": ({ title, authors, where, year }) => ({
    text: `- ${title} (${year}), ${row(authors)}, ${where}`,
    authors,
  }),
};
