import { describe, expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

const names = ["Moles: A Slow System for Tides", "Ropes and Boats without Harbours", "Jetty: Landing in Constant Time"];
const card = (labels: readonly string[], at: number, gap: (label: string) => string): string =>
  [
    names[at] ?? "",
    "Ada Byron and Charles Babbage and others",
    "CHI 2019",
    `10.1145/${String(3290605 + at)}.33002`,
    "slow. Built on top of Ropes and Boats without Harbours",
  ]
    .map((said, place) => `${labels[place] ?? ""}${gap(labels[place] ?? "")}${said}`)
    .join("\n");
const columns = (label: string): string => " ".repeat(8 - label.length);

const read = (text: string): readonly Record<string, unknown>[] =>
  claimsOf(text).works.map((work) => ({
    title: work.title,
    people: work.people.map(({ value }) => value.name),
    venues: work.venues.map(({ value }) => value.text),
    doi: work.identifiers.doi,
    links: work.links.map(({ value }) => value.url),
    topics: work.topics.map(({ value }) => value),
  }));

const expected = names.map((title, at) => ({
  title,
  people: ["Ada Byron", "Charles Babbage"],
  venues: ["CHI 2019"],
  doi: `10.1145/${String(3290605 + at)}.33002`,
  links: [`https://doi.org/10.1145/${String(3290605 + at)}.33002`],
  topics: [],
}));

describe("records whose labels stand in a column", () => {
  test.each<[string, readonly string[], (label: string) => string]>([
    ["capitals", ["TITLE", "AUTH", "IN", "DOI", "NB"], columns],
    ["small letters", ["title", "authors", "venue", "doi", "note"], columns],
    ["tabs", ["Title", "Author", "Venue", "DOI", "Notes"], () => "\t"],
    ["colons", ["Title", "Authors", "In", "DOI", "Notes"], () => ": "],
    ["the title last but one", ["AUTH", "TITLE", "IN", "DOI", "NB"], columns],
  ])("%s", (_, labels, gap) => {
    const cards = names.map((_name, at) => card(labels, at, gap));
    const turned =
      labels[0] === "AUTH" ? cards.map((text) => text.replace(/^AUTH {4}(.*)\nTITLE {3}(.*)/, "AUTH    $2\nTITLE   $1")) : cards;
    expect(read(`%% cards.txt -- one record per paper\n%% fields as above\n\n${turned.join("\n\n")}\n\n%% TODO ask for more\n`)).toEqual(
      expected,
    );
  });

  test("words that happen to stand in columns are none", () => {
    const table = "Title of it   Moles (OSDI 2014)\nAnother one   Ropes (NSDI 2016)\nOne more of   Jetty (SOSP 2018)\n";
    expect(read(table).map(({ title }) => title)).not.toContain("it");
  });
});
