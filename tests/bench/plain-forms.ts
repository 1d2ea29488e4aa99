import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { annotated, type Golden } from "./import-golden.ts";
import { forms, type Paper } from "./plain-form-lines.ts";
import { moreForms } from "./plain-form-signs.ts";
import { random } from "./random.ts";

/*
 * Real titles and authors in the forms that most lists have: what a form breaks shows on titles that nobody thought of.
 * One list a form, composed alike on every machine that has the corpora.
 */

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
  return Object.entries({ ...forms, ...moreForms }).map(([name, form], which) => {
    const lines = typeof form === "function" ? ["# Papers", ""] : [...form.head];
    const write = typeof form === "function" ? form : form.line;
    papers.forEach((paper, at) => {
      if (at % 4 !== which % 4) return;
      const { text, authors, saysWho, isUndated } = write(paper, lines.length);
      const facts = [`§ ${paper.title}`, ...(isUndated === true ? [] : [`v ${paper.where} ${paper.year}`])];
      if (authors !== undefined) facts.push(`a ${authors.join("; ")}`);
      if (saysWho === true) facts.push(`i ${paper.who}`);
      const note = facts.join(" ¦ ");
      lines.push(text.includes("\n§\n") ? text.replace("\n§\n", () => `\n${note}\n`) : `${text}\n${note}`);
    });
    return annotated({ path: `${name}.md`, text: lines.join("\n") });
  });
};
