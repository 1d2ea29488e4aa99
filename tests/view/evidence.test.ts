import { describe, expect, it } from "vitest";
import type { WorkDetail, WorkSummary } from "../../src/atlas/source.ts";
import type { Place } from "../../src/model/place.ts";
import { allPlaces, inOrder, testimony, witnessRows } from "../../src/view/evidence.ts";
import { detailOf, witness, work } from "./fixture.ts";

const at = (list: string, line: number): Place => ({ source: `source:${list}`, line });
const witnesses = [witness("one", "A"), witness("two", "B")];
const summary = (name: string, listed = true): WorkSummary => work(name, { title: name, listed });
const related = (from: string, to: string, place: Place) =>
  ({ from: `work:${from}`, to: `work:${to}`, type: "related-work", basis: "stated", places: [place] }) as const;

const nothing = detailOf(summary("dLoRA"));
const dlora: WorkDetail = {
  ...nothing,
  places: [at("one", 21)],
  venues: [{ value: { id: "venue:osdi-2024", name: "OSDI 2024" }, places: [at("one", 16)] }],
  topics: [{ value: { id: "topic:llm-serving", name: "LLM serving", works: 9 }, places: [at("one", 18)] }],
  institutions: [{ value: { id: "institution:pku", name: "Peking University", works: 3 }, places: [at("one", 22)] }],
  refersTo: [
    { relation: related("dLoRA", "Punica", at("one", 23)), work: summary("Punica") },
    { relation: related("dLoRA", "GPTQ", at("one", 23)), work: summary("GPTQ", false) },
  ],
};
const said = (detail: WorkDetail): string[] =>
  testimony(detail, witnesses).map(({ place, says }) => `${place.source.slice(7)} ${place.line} ${says}`);

describe("what the lines say of a work", () => {
  it("is one clause a line; headings are said by the line that lists it", () => {
    expect(said(dlora)).toEqual([
      "one 21 lists it under LLM serving at OSDI 2024",
      "one 22 says where from: Peking University",
      "one 23 gives two related works, one of them a gap",
    ]);
  });

  it("takes the nearest heading above, of the same list", () => {
    const detail: WorkDetail = {
      ...dlora,
      places: [at("two", 9)],
      venues: [
        { value: { id: "venue:a", name: "A" }, places: [at("two", 2)] },
        { value: { id: "venue:b", name: "B" }, places: [at("two", 20)] },
        { value: { id: "venue:c", name: "C" }, places: [at("one", 8)] },
      ],
      topics: [],
      institutions: [],
      refersTo: [],
    };
    expect(said(detail)).toEqual(["two 9 lists it at A"]);
  });

  it("of a gap names who refers to it, and that alone", () => {
    const gap: WorkDetail = {
      ...nothing,
      summary: summary("GPTQ", false),
      places: [at("one", 23)],
      referredToBy: [{ relation: related("dLoRA", "GPTQ", at("one", 23)), work: summary("dLoRA") }],
    };
    expect(said(gap)).toEqual(["one 23 names it as related work of dLoRA"]);
  });

  it("counts people, and leaves notes to speak for themselves", () => {
    const person = (name: string, place: Place) => ({ value: { id: `person:${name}` as const, name }, places: [place] });
    const detail: WorkDetail = {
      ...nothing,
      places: [at("one", 1)],
      people: [person("Ada", at("one", 1)), person("Ben", at("one", 1)), person("Cy", at("one", 1))],
      notes: [
        { value: "good", places: [at("one", 1)] },
        { value: "short", places: [at("one", 2)] },
      ],
    };
    expect(said(detail)).toEqual(["one 1 lists it, by Ada and two more"]);
  });
});

describe("places", () => {
  it("stand by list and line, each once", () => {
    const places = [at("two", 3), at("one", 9), at("one", 2), at("two", 3)];
    expect(inOrder(places, witnesses).map(({ witness: { siglum }, place }) => `${siglum} ${place.line}`)).toEqual(["A 2", "A 9", "B 3"]);
    expect(witnessRows([at("two", 3)], witnesses).map(({ lines }) => lines)).toEqual([[], [3]]);
  });

  it("of a work are those of all its facts and relations", () => {
    expect(new Set(allPlaces(dlora).map(({ line }) => line))).toEqual(new Set([16, 18, 21, 22, 23]));
  });
});
