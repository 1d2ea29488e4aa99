import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { atlas as atlasFormat } from "../../src/model/atlas.ts";
import type { Entry } from "./resolve-claims.ts";

/* Pairs of entries of two lists of which it is known whether they are one work: judged by hand, and made of titles. */

export interface MergePair {
  readonly kind: string;
  readonly same: boolean;
  readonly entries: readonly [Entry, Entry];
}

const file = new URL("../../../shared/lists/merge-pairs.json", import.meta.url);
const titles = z.tuple([z.string(), z.string()]);
const judged = existsSync(file)
  ? z.object({ same: z.array(titles), different: z.array(titles) }).parse(JSON.parse(readFileSync(file, "utf8")))
  : { same: [], different: [] };

const isName = (title: string): boolean => title.trim().split(" ").length < 3;

/** A name alone says too little without its venue: such pairs are no pairs of titles. */
const ofTitles = (pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  pairs.filter(([a, b]) => isName(a) === isName(b));

export const judgedPairs: readonly MergePair[] = [
  ...ofTitles(judged.same).map(([a, b]): MergePair => ({ kind: "judged by hand", same: true, entries: [{ title: a }, { title: b }] })),
  ...judged.different.map(([a, b]): MergePair => ({ kind: "judged by hand", same: false, entries: [{ title: a }, { title: b }] })),
];

const built = atlasFormat.parse(JSON.parse(readFileSync(new URL("../../graph-data/built/atlas.json", import.meta.url), "utf8")));
const works = built.works.filter(({ title, listed, type }) => listed && type === "paper" && title.split(" ").length >= 6);
const named = works.flatMap(({ title, shortTitle }) => {
  const rest = shortTitle !== undefined && title.startsWith(`${shortTitle}: `) ? title.slice(shortTitle.length + 2) : "";
  return shortTitle === undefined || rest === "" ? [] : [{ title, name: shortTitle, rest }];
});

const made = (kind: string, same: boolean, entries: readonly (readonly [Entry, Entry])[]): readonly MergePair[] =>
  entries.map((each) => ({ kind, same, entries: each }));

/** Two letters of the longest word change places. */
const withSlip = (title: string): string => {
  const word = title.split(" ").reduce((longest, each) => (each.length > longest.length ? each : longest), "");
  const at = Math.floor(word.length / 2);
  const slipped = `${word.slice(0, at)}${word[at + 1] ?? ""}${word[at] ?? ""}${word.slice(at + 2)}`;
  return title.replace(word, slipped);
};

const retitled = (rest: string): string => rest.split(" ").slice(0, -1).join(" ");

const venue = "OSDI'24";
const preprint = "arXiv 2311.03285";

export const madePairs: readonly MergePair[] = [
  ...made(
    "subtitle dropped, same venue",
    true,
    named.map(({ title, name }) => [
      { title, venue },
      { title: name, venue },
    ]),
  ),
  ...made(
    "a slip in a long word",
    true,
    works.map(({ title }) => [{ title }, { title: withSlip(title) }]),
  ),
  ...made(
    "preprint without its last word",
    true,
    named.map(({ title, name, rest }) => [
      { title, venue },
      { title: `${name}: ${retitled(rest)}`, venue: preprint },
    ]),
  ),
  ...made(
    "renamed, subtitle kept",
    true,
    named.map(({ title, rest }) => [
      { title, venue },
      { title: `NewName: ${rest}`, venue: preprint },
    ]),
  ),
  ...made(
    "in capitals",
    true,
    works.map(({ title }) => [{ title }, { title: title.toUpperCase() }]),
  ),
  ...made(
    "name of one, subtitle of another",
    false,
    named.map(({ title, name }, at) => {
      const other = named[(at + 7) % named.length];
      return [
        { title, venue },
        { title: `${name}: ${other?.rest ?? ""}`, venue: "NSDI'23" },
      ];
    }),
  ),
  ...made(
    "part I and part II",
    false,
    works.map(({ title }) => [{ title: `${title}, Part I` }, { title: `${title}, Part II` }]),
  ),
  ...made(
    "editions of a year",
    false,
    works.map(({ title }) => [{ title: `${title} 2023` }, { title: `${title} 2024` }]),
  ),
  ...made(
    "the next version",
    false,
    named.map(({ title, name, rest }) => [{ title }, { title: `${name}-2: ${rest}` }]),
  ),
  ...made(
    "neighbours at one venue",
    false,
    works.map(({ title }, at) => [
      { title, venue },
      { title: works[(at + 1) % works.length]?.title ?? "", venue },
    ]),
  ),
];
