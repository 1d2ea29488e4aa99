import { describe, expect, test } from "vitest";
import { needlesOf } from "../../../src/ingest/interpret/phrases/needles.ts";
import { needled, Sieve } from "../../../src/ingest/interpret/phrases/sieve.ts";
import { certainPhrases, loosePhrases } from "../../../src/ingest/interpret/phrases/relation-phrases.ts";

describe("what a pattern needs", () => {
  test.each([
    ["extends|(?:builds?|based) (?:up)?on", [" extends", " builds ", " build ", " based "]],
    ["(?:very )?re-?implement[a-z]{0,3}", [" re-implement", " reimplement"]],
    ["(?:[a-z]+ ){0,2}successor (?:of|to)", [" successor "]],
    ["[a-zäöüß]*erweiterung", ["erweiterung"]],
    ["(?:是|为)?的(?:后续|改进)", ["是的后续", "是的改进", "为的后续", "为的改进", "的后续", "的改进"]],
    ["(?<=\\s(?:plus|meets)\\s.{2,9})", [" plus ", " meets "]],
  ])("%s", (source, needles) => {
    expect([...(needlesOf(source, true) ?? [])].sort()).toEqual([...needles].sort());
  });

  test.each(["\\p{L}+", "(?:extends)?", "extends|.", "(?!extends)", "[^a]"])("%s needs nothing that is known", (source) => {
    expect(needlesOf(source, true)).toBeNull();
  });

  test("nearly every phrase that states a relation needs a word", () => {
    const free = [...certainPhrases, ...loosePhrases].filter(({ begins, lead, behind }) =>
      begins === "lead" ? needlesOf(lead.trim(), true) === null : needlesOf(behind, false) === null,
    );
    expect(free).toEqual([]);
  });
});

describe("a sieve", () => {
  const sieve = new Sieve<string>([
    ["begins a word", [" port"]],
    ["is a word", [" on "]],
    ["anywhere", ["weiter"]],
    ["always", null],
    ["Chinese", ["改进"]],
  ]);

  test.each([
    ["Ported to Rust", ["begins a word", "always"]],
    ["supports it", ["always"]],
    ["runs on. One", ["is a word", "always"]],
    ["only", ["always"]],
    ["Systemerweiterung", ["anywhere", "always"]],
    ["对Port的改进on", ["begins a word", "is a word", "always", "Chinese"]],
  ])("%s", (text, found) => {
    expect(sieve.in(text)).toEqual(found);
  });
});

test("whether a pattern may match is said by its needles as a sieve of it says", () => {
  const pattern = /^(?:the\s+)?(\p{L}+)(?:\s+(?:paper|one|work)|-Arbeit|\s*论文)(?:\s+above)?$/iu;
  const sieve = new Sieve([[pattern, needlesOf(pattern.source, false)]]);
  const mayMatch = needled(pattern);
  const texts = [
    "the Orca paper",
    "PAPERS",
    "newspaper",
    "one-shot",
    "someone",
    "Orca-Arbeit",
    "ORCA论文",
    "Orca论",
    "framework",
    "work+",
    "",
  ];
  for (const text of texts) expect([text, mayMatch(text)]).toEqual([text, sieve.in(text).length > 0]);
  expect(texts.filter(mayMatch)).toContain("the Orca paper");
  expect(texts.filter(mayMatch)).not.toContain("Orca论");
});

test.each([
  ["a", [" a "]],
  ["a 图", [" a "]],
  ["a图", [" a "]],
  ["an", []],
  ["is of", [" of "]],
  ["often", [" oft"]],
  ["unsent", ["sen"]],
  ["基于图", ["于"]],
  ["于", ["于"]],
])("needles of one sign and more in %s", (text, needles) => {
  const all = [" a ", " of ", " oft", "sen", "于"];
  expect(new Sieve(all.map((each) => [each, [each]])).in(text)).toEqual(needles);
});
