import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const read = (text: string): ReturnType<typeof facts>[] => claimsOf(text).works.map(facts);

describe("keys that are somebody's own", () => {
  test("are explained by a line", () => {
    const claims = claimsOf(`# boats db. keys: t title, au, y, wh where, af affil, n note, tp topic, pz prize
# (grep friendly. one blank line between records)

t: Slow Boats of Harbours
au: Ada Byron
wh: SOSP
y: 2017
tp: knots

t: Fast Boats of Harbours
au: Grace Murray and Ada Byron
wh: OSDI
y: 2020
tp: knots
pz: Best Paper

t: Boats without any Harbour
au: Barbara Hopper
wh: NSDI
y: 2019
tp: sails
n: extends Slow Boats of Harbours
`);
    const works = claims.works.map(facts);
    expect(works.map((work) => work["title"])).toEqual(["Slow Boats of Harbours", "Fast Boats of Harbours", "Boats without any Harbour"]);
    expect(works[1]).toMatchObject({ people: ["Grace Murray", "Ada Byron"], venues: ["OSDI"], topics: ["knots"] });
    expect(claims.works[1]?.awards.map(({ value }) => value)).toEqual(["Best Paper"]);
    expect(relationsOf(claims.works[2])).toEqual(["builds-on Slow Boats of Harbours"]);
  });
  test("are short for words that everybody knows", () => {
    const works = read(`title: Slow Boats
auth: Ada Byron
ven: SOSP 2017
st: r

title: Fast Boats
auth: Grace Murray
ven: OSDI 2020
st: q

title: No Boats
auth: Grace Murray
ven: NSDI 2019
st: r
`);
    expect(works.map((work) => work["venues"])).toEqual([["SOSP 2017"], ["OSDI 2020"], ["NSDI 2019"]]);
    expect(works.map((work) => work["notes"])).toEqual([[], [], []]);
  });
  test("mean what they hold, record for record", () => {
    const works = read(`P: Slow Boats of Harbours
J: SOSP
W: MIT

P: Fast Boats of Harbours
J: OSDI
W: Stanford University

P: Boats without any Harbour
J: NSDI
W: Google
`);
    expect(works.map((work) => work["venues"])).toEqual([["SOSP"], ["OSDI"], ["NSDI"]]);
    expect(works.map((work) => work["institutions"])).toEqual([["MIT"], ["Stanford University"], ["Google"]]);
  });
  test("names of systems before colons are none", () => {
    const works = read("Ropes: Knots in Kernel Space, SOSP 2017\nSails: Wind for Everyone, OSDI 2020\nOars: Rowing at Scale, NSDI 2019\n");
    expect(works.map((work) => work["title"])).toEqual([
      "Ropes: Knots in Kernel Space",
      "Sails: Wind for Everyone",
      "Oars: Rowing at Scale",
    ]);
  });
});
