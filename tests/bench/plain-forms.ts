import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { annotated, type Golden } from "./import-golden.ts";
import { random } from "./random.ts";

/*
 * Real titles and authors in the forms that most lists have: what a form breaks shows on titles that nobody thought of.
 * One list a form, composed alike on every machine that has the corpora.
 */

interface Paper {
  readonly title: string;
  readonly authors: readonly string[];
  readonly where: string;
  readonly year: number;
  readonly who: string;
}

/** How a line says what a paper is; "§" stands for its annotation where more lines follow. */
type Form = (paper: Paper) => { readonly text: string; readonly authors?: readonly string[]; readonly saysWho?: true };

const family = (name: string): string => name.split(" ").at(-1) ?? "";
const initials = (name: string): string => name.replace(/(\p{L})\S*(?=\s)/gu, "$1.");
const row = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
const short = (year: number): string => `'${String(year % 100).padStart(2, "0")}`;

const forms: Readonly<Record<string, Form>> = {
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
};

const places = ["OSDI", "KDD", "NeurIPS", "SIGMOD", "CHI", "VLDB", "ICML", "NSDI", "SOSP", "CCS"];
const houses = ["Stanford University", "Tsinghua University", "Carnegie Mellon University", "ETH Zurich", "Peking University"];

const corpora = new URL("../../../shared/corpora/", import.meta.url);
const kdd = z.object({ records: z.array(z.object({ title: z.string(), authors: z.array(z.string()) })) });

/** Announcements of workshops are no papers; what another sign would divide is no title in plain forms. */
const isPaper = (title: string): boolean => title.split(" ").length >= 4 && !/[|<>&]|workshop|tutorial|special day|\bday\b/i.test(title);

const mostAuthors = 3;

/** One list a form of the papers of KDD 2025, whose titles no table of words was made of; none where the corpora are not at hand. */
export const plainForms = (): readonly Golden[] => {
  const file = new URL("kdd/kdd2025.json", corpora);
  if (!existsSync(file)) return [];
  const chance = random(11);
  const one = (from: readonly string[]): string => from[Math.floor(chance() * from.length)] ?? "";
  const papers = kdd
    .parse(JSON.parse(readFileSync(file, "utf8")))
    .records.filter(({ title, authors }) => isPaper(title) && authors.length > 0)
    .map(({ title, authors }): Paper => ({
      title: title.replace(/\s+/g, " ").trim().replace(/\.$/, ""),
      authors: authors.slice(0, mostAuthors).map((name) => name.trim()),
      where: one(places),
      year: 2000 + Math.floor(chance() * 25),
      who: one(houses),
    }));
  return Object.entries(forms).map(([name, form], which) => {
    const lines = ["# Papers", ""];
    papers.forEach((paper, at) => {
      if (at % 4 !== which % 4) return;
      const { text, authors, saysWho } = form(paper);
      const facts = [`§ ${paper.title}`, `v ${paper.where} ${paper.year}`];
      if (authors !== undefined) facts.push(`a ${authors.join("; ")}`);
      if (saysWho === true) facts.push(`i ${paper.who}`);
      const note = facts.join(" ¦ ");
      lines.push(text.includes("\n§\n") ? text.replace("\n§\n", () => `\n${note}\n`) : `${text}\n${note}`);
    });
    return annotated({ path: `${name}.md`, text: lines.join("\n") });
  });
};
