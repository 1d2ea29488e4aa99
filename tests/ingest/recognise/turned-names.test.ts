import { describe, expect, test } from "vitest";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { parseAward } from "../../../src/ingest/recognise/award.ts";
import { collective } from "../../../src/ingest/recognise/collective.ts";
import { parsePeople } from "../../../src/ingest/recognise/people.ts";
import { isStructure } from "../../../src/ingest/recognise/topic.ts";
import { smallRegistry } from "./registry.ts";

const registry = indexRegistry(smallRegistry);
const named = (text: string): unknown => parsePeople(text, registry)?.map(({ name, institutions }) => [name, institutions.length]);

describe("families with up to four initials behind them", () => {
  test.each([
    ["Ashby L, Birch ATL, Cole MD, Dorn JC", ["Ashby L", "Birch ATL", "Cole MD", "Dorn JC"]],
    ["Birch ATL, Cole MD, et al.", ["Birch ATL", "Cole MD"]],
    ["Birch ATL and Cole M", ["Birch ATL", "Cole M"]],
    ["de Birch ATL; Cole-Dorn M", ["de Birch ATL", "Cole-Dorn M"]],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names.map((name) => [name, 0]));
  });
});

test.each([
  ["prix « Most Influential Boards Paper »", "Most Influential Boards Paper"],
  ["Preis „Goldenes Brett“", "Goldenes Brett"],
  ["premio “Mejor Tabla”", "Mejor Tabla"],
  ['award: "Board of the Decade"', "Board of the Decade"],
  ["“Golden Board”", null],
])("a prize in quotes: %s", (text, award) => {
  expect(parseAward(text)).toBe(award);
});

test.each(["JWST ERS team", "NLLB Team", "HST JWST authors"])("a group signs: %s", (text) => {
  expect(collective(text)).toEqual([{ name: text, institutions: [] }]);
});

test.each(["À lire un jour", "To read some day", "Someday / maybe", "Irgendwann zu lesen", "Para leer algún día", "Eines Tages"])(
  "%s is about nothing",
  (heading) => {
    expect(isStructure(heading)).toBe(true);
  },
);
test.each(["One Day International Boards", "Un jour à la mer"])("%s is about something", (heading) => {
  expect(isStructure(heading)).toBe(false);
});
