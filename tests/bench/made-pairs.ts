import { readFileSync } from "node:fs";
import { atlas as atlasFormat } from "../../src/model/atlas.ts";
import type { MergePair, PairEntry } from "./merge-pairs.ts";

/* Pairs made of the titles of the shipped atlas, in ways in which titles are known to change, or to resemble each other. */

const built = atlasFormat.parse(JSON.parse(readFileSync(new URL("../../graph-data/built/atlas.json", import.meta.url), "utf8")));
const works = built.works.filter(({ title, listed, type }) => listed && type === "paper" && title.split(" ").length >= 6);
const named = works.flatMap(({ title, shortTitle }) => {
  const rest = shortTitle !== undefined && title.startsWith(`${shortTitle}: `) ? title.slice(shortTitle.length + 2) : "";
  return shortTitle === undefined || rest === "" ? [] : [{ title, name: shortTitle, rest }];
});

const made = (kind: string, same: boolean, entries: readonly (readonly [PairEntry, PairEntry])[]): readonly MergePair[] =>
  entries.map((each) => ({ kind, same, entries: [each[0], each[1]] }));

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
