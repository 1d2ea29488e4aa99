import { expect, test } from "vitest";
import { mayStateRelation, phrasesIn } from "../../../src/ingest/interpret/phrases/phrasebook.ts";
import { certainPhrases, loosePhrases } from "../../../src/ingest/interpret/phrases/relation-phrases.ts";
import { wordings } from "../../wordings.ts";

const leads = [...certainPhrases, ...loosePhrases].flatMap(({ begins, lead }) => (begins === "lead" ? wordings(lead) : []));

test("wordings of a pattern are each of its alternatives, in its shortest form", () => {
  expect(wordings("(?:an? )?(?:fork|port) (?:of|from)(?! x)")).toEqual(["fork of", "port of", "fork from"]);
  expect(wordings("re-?implement[a-z]{0,3}|grew {2}out")).toEqual(["reimplement", "grew  out"]);
});

/** What says so only with more words behind the name: "as fast as Iris with half the memory", "unlike Iris it is lazy", "follows Iris closely", "proche d'Iris". */
const needsMore =
  /^(?:follow(?:ing)?|(?:stick|stay close|adhere) to|(?:theory|theorem|idea|engine|algorithm|machinery|math|mathematics|proof|model|language|calculus) (?:of|is)|as \w+ as|contrast|compare|unlike|(?:in|by) (?:contrast|opposition) (?:to|with)|as opposed to|other than|compared|see|.* (?:d|qu))$/;

test("what the phrases are led by is found by them", () => {
  expect(leads.length).toBeGreaterThan(300);
  expect(leads.filter((lead) => !mayStateRelation(`${lead} Iris too`) && !needsMore.test(lead))).toEqual([]);
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
