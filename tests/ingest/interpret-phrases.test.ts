import { expect, test } from "vitest";
import { mayStateAny, mayStateRelation, phrasesIn } from "../../src/ingest/interpret/phrasebook.ts";
import { certainPhrases, loosePhrases } from "../../src/ingest/interpret/relation-phrases.ts";
import { wordings } from "../wordings.ts";

const leads = [...certainPhrases, ...loosePhrases].flatMap(({ begins, lead }) => (begins === "lead" ? wordings(lead) : []));

/** Longer than texts are that are searched without a cue. */
const long = (text: string): string => `${"x ".repeat(40)}${text} Iris`;

test("wordings of a pattern are each of its alternatives, in its shortest form", () => {
  expect(wordings("(?:an? )?(?:fork|port) (?:of|from)(?! x)")).toEqual(["fork of", "port of", "fork from"]);
  expect(wordings("re-?implement[a-z]{0,3}|grew {2}out")).toEqual(["reimplement", "grew  out"]);
});

test("what the phrases are led by is found by them", () => {
  expect(leads.length).toBeGreaterThan(300);
  expect(leads.filter((lead) => !mayStateRelation(`${lead} Iris too`))).toEqual([]);
});

/** What long lines may say of anything, or hardly ever say: alone it is no reason to search one. A new phrase has a cue, or its place here. */
const onlyInShortLines =
  /^(?:basé sur|généralisation de|à rapprocher .*|a (?:second|third|next|last|2) (?:part|edition|generation) of|synthesis between|v2 of|part 2 of|carr |(?:found|run|sit|work|stand|rel) upon|leveraging|copie[d]? from|coming from|give a to|has its origin in|rest dans la lignée de|(?:subsum|obsolet|develop|sold|turn) by|(?:developed|turned|morphed) into|forbear (?:of|is)|wrap|fix|complet|subsum|relax|sharpen|tighten|deepen|(?:faster|distributed|serverless|streaming|verified|secure|persistent|learned|lightweight|open-source|multia) |go with|akin to)$/;

test("a line that a phrase leads is searched, whatever its length", () => {
  expect(leads.filter((lead) => !mayStateAny(long(lead)) && !onlyInShortLines.test(lead))).toEqual([]);
});

test.each([
  ["it also heavily builds on the ideas of Iris", "Iris"],
  ["this is a faster successor of Iris, in Rust", "Iris, in Rust"],
  ["主要基于 Iris", "Iris"],
  ["Iris plus pipelining", "Iris plus pipelining"],
  ["Iris's predecessor", "Iris"],
])("%s: names stand behind what opens the clause, or before the phrase", (text, names) => {
  const [found] = [...phrasesIn(text)];
  expect(text.slice(...(found?.names ?? [0, 0]))).toBe(names);
});
