import { expect, test } from "vitest";
import { claimsOf, titlesOf } from "./lists.ts";

test("a heading over lines that are works is none, though a name of few words below it reads as who and where", () => {
  const titles = ["Fast Boats over Slow Water", "Harbors for Slow Boats on Water", "Quays of Fast Water and Slow Boats"];
  const line = (title: string): string => `${title}, Ada Boat, Ben Quay, OSDI 2014`;
  const list = ["## A", line("Slow Boats"), "## B", line("Quiet Harbors"), ...titles.map(line), ""].join("\n");
  expect(titlesOf(claimsOf(list))).toEqual(titles);
});

const named = (name: string, who: string): string => `**${name}** [${who}] keeps its slow boats on quiet water without any loss.`;

test.each([
  ["B.1", "B.2", "B.3"],
  ["A.1.1", "A.1.2", "A.2.1"],
  ["II.1", "II.2", "III.1"],
  ["Anhang C.1", "Anhang C.2", "Anhang C.3"],
  ["Appendix A:", "Appendix B:", "Appendix C:"],
])("headings counted %s over paragraphs that begin with a short name are topics without their place", (...numbers) => {
  const topics = ["Early Boat Management Systems", "Loss and Harbor Tolerance", "Incremental Slow Harbors"];
  const list = topics.flatMap((topic, at) => [
    `## ${numbers[at] ?? ""} ${topic}`,
    ...["Kiln", "Mole", "Pier"].map((name) => named(`${name}${String(at)}`, "Abel, Quay, Boat, OSDI 2014")),
  ]);
  const { works } = claimsOf(["# A survey", ...list, ""].join("\n\n"));
  expect(works.map(({ title }) => title)).toEqual(
    topics.flatMap((_, at) => ["Kiln", "Mole", "Pier"].map((name) => `${name}${String(at)}`)),
  );
  expect([...new Set(works.flatMap((work) => work.topics.map(({ value }) => value)))]).toEqual(topics);
});
