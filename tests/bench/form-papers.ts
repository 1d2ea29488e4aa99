import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Paper } from "./plain-form-lines.ts";
import { random } from "./random.ts";

/* Real titles and authors, each given somewhere and some time. */

const places = ["OSDI", "KDD", "NeurIPS", "SIGMOD", "CHI", "VLDB", "ICML", "NSDI", "SOSP", "CCS"];
const houses = ["Stanford University", "Tsinghua University", "Carnegie Mellon University", "ETH Zurich", "Peking University"];
const moreHouses = [...houses, "Microsoft Research", "Google", "University of Waterloo", "EPFL", "Alibaba Group", "Huawei"];

const corpora = new URL("../../../shared/corpora/", import.meta.url);

/** Announcements of workshops are no papers; what another sign would divide is no title in plain forms. */
const isPaper = (title: string): boolean =>
  title.split(" ").length >= 4 && !/[|<>&]|workshop|tutorial|special day|\bday\b|\bCat\. No\b/i.test(title);

const mostAuthors = 3;

interface Titled {
  readonly title: string;
  readonly authors: readonly string[];
}

const papersOf = (titled: readonly Titled[], seed: number, from: readonly string[]): readonly Paper[] => {
  const chance = random(seed);
  const one = (of: readonly string[]): string => of[Math.floor(chance() * of.length)] ?? "";
  return titled
    .filter(({ title, authors }) => isPaper(title) && authors.length > 0)
    .map(({ title, authors }): Paper => ({
      title: title.replace(/\s+/g, " ").trim().replace(/\.$/, ""),
      authors: authors.slice(0, mostAuthors).map((name) => name.trim()),
      where: one(places),
      year: 2000 + Math.floor(chance() * 25),
      who: one(from),
    }));
};

const kdd = z.object({ records: z.array(z.object({ title: z.string(), authors: z.array(z.string()) })) });

const titledOfKdd = (): readonly Titled[] => {
  const file = new URL("kdd/kdd2025.json", corpora);
  return existsSync(file) ? kdd.parse(JSON.parse(readFileSync(file, "utf8"))).records : [];
};

const sysconf = z.object({ papers: z.array(z.object({ title: z.string(), authors: z.array(z.object({ name: z.string() })) })) });

const titledOfSysconf = (): readonly Titled[] => {
  const file = new URL("sysconf2017/papers.json", corpora);
  if (!existsSync(file)) return [];
  return sysconf
    .parse(JSON.parse(readFileSync(file, "utf8")))
    .papers.map(({ title, authors }) => ({ title, authors: authors.map(({ name }) => name.replace(/(?<=\p{L})\d+\b/gu, "")) }));
};

/** Cells between commas, of which those with a comma stand in quotes. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");

const rowsOf = (file: URL): readonly (readonly string[])[] => readFileSync(file, "utf8").trim().split("\n").slice(1).map(cellsOf);

const titledOfVis = (): readonly Titled[] => {
  const papers = new URL("vis/papers.csv", corpora);
  if (!existsSync(papers)) return [];
  const authors = new Map<string, string[]>();
  for (const [doi = "", name = ""] of rowsOf(new URL("vis/authorships.csv", corpora)))
    authors.set(doi, [...(authors.get(doi) ?? []), name.replace(/ \d{4}$/, "")]);
  return rowsOf(papers).map(([doi = "", title = ""]) => ({ title, authors: authors.get(doi) ?? [] }));
};

/** The papers of KDD 2025, whose titles no table of words was made of. */
export const papersOfKdd = (): readonly Paper[] => papersOf(titledOfKdd(), 11, houses);

const every = (papers: readonly Titled[], step: number): readonly Titled[] => papers.filter((_, at) => at % step === 5);

/** Papers of data mining, of systems and of visualisation. */
export const mixedPapers = (): readonly Paper[] =>
  papersOf([...every(titledOfKdd(), 7), ...every(titledOfSysconf(), 60), ...every(titledOfVis(), 32)], 23, moreHouses);
