import { describe, expect, test } from "vitest";
import type { ListClaims } from "../../../src/ingest/claims.ts";
import { interpret } from "../../../src/ingest/interpret/interpret.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { shippedRegistry } from "../knowledge.ts";
import { facts } from "./lists.ts";

const registry = indexRegistry(shippedRegistry());
const claimsOf = (text: string): ListClaims => interpret({ id: "source:test", title: "Test", path: "test.md", text }, registry);

interface Work {
  readonly title: string;
  readonly people: readonly string[];
  readonly venue: string;
  readonly place: string;
}

const works: readonly Work[] = [
  {
    title: "Counting Lost Interrupts on Many Cores",
    people: ["Ada Alder", "Bea Birch"],
    venue: "OSDI 2014",
    place: "Carnegie Mellon University",
  },
  {
    title: "Cedar: A Log for Every Small Tenant",
    people: ["Cy Cedarwood", "Dan Dogwood"],
    venue: "SOSP 2015",
    place: "University of Washington",
  },
  { title: "The Disks That Never Spin Up", people: ["Flo Fir", "Gus Gorse", "Hal Hazel"], venue: "NSDI 2016", place: "Google" },
  { title: "Being Fair, and What It Costs", people: ["Lea Larch", "Mia Maple"], venue: "EuroSys 2017", place: "ETH Zurich" },
  { title: "Larder: Keeping Cold Data Cold", people: ["Ned Nettle", "Oda Oak"], venue: "FAST 2018", place: "Stanford University" },
];

const part = {
  T: ({ title }: Work) => title,
  A: ({ people }: Work) => people.join(", "),
  V: ({ venue }: Work) => venue,
  I: ({ place }: Work) => place,
};
type Order = readonly (keyof typeof part)[];

const listOf = (line: (work: Work) => string): string => `# Shelf\n\n${works.map((work) => `- ${line(work)}`).join("\n")}\n`;
const partsOf = (order: Order, work: Work): readonly string[] => order.map((each) => part[each](work));
const read = (text: string): unknown =>
  claimsOf(text)
    .works.map(facts)
    .map(({ title, venues, people, institutions }) => ({ title, venues, people, institutions }));
const expected = (order: Order): unknown =>
  works.map(({ title, people, venue, place }) => ({
    title,
    venues: order.includes("V") ? [venue] : [],
    people: order.includes("A") ? people : [],
    institutions: order.includes("I") ? [place] : [],
  }));

const orders: readonly Order[] = [
  ["T", "V"],
  ["V", "T"],
  ["T", "A", "V"],
  ["A", "T", "V"],
  ["T", "I", "V"],
  ["T", "A", "I", "V"],
];

describe("lines that signs of a list's own divide", () => {
  test.each([" & ", " = ", " > ", " # ", " + ", " * ", " \\ ", " => ", " -> ", " >> ", "/", "__", "   ", "<br>"])(
    "divided by %j",
    (sign) => {
      for (const order of orders) expect(read(listOf((work) => partsOf(order, work).join(sign)))).toEqual(expected(order));
    },
  );

  test.each([
    ["“", "”"],
    ["« ", " »"],
    ["‘", "’"],
    ["**", "**"],
    ["*", "*"],
    ["`", "`"],
  ])("titles in %s %s, and nothing between the rest", (open, close) => {
    for (const order of [
      ["T", "V"],
      ["T", "A", "V"],
      ["T", "I", "V"],
    ] as const)
      expect(
        read(
          listOf((work) =>
            partsOf(order, work)
              .map((each, at) => (at === 0 ? open + each + close : each))
              .join(" "),
          ),
        ),
      ).toEqual(expected(order));
  });

  test("one name alone, and a place that nobody knows, stand where others have theirs", () => {
    const some = works.map((work, at) => (at === 2 ? { ...work, people: ["Flo Fir"], place: "Hinterland Works" } : work));
    const text = `# Shelf\n\n${some.map((work) => `- ${partsOf(["T", "A", "I", "V"], work).join(" & ")}`).join("\n")}\n`;
    expect(claimsOf(text).works.map(facts)[2]).toMatchObject({
      title: "The Disks That Never Spin Up",
      venues: ["NSDI 2016"],
    });
  });

  test("signs within titles divide nothing", () => {
    const titles = [
      "Reading & Writing & Forgetting",
      "Kill -> Restart -> Repeat",
      "Ask > Tell > Listen",
      "Mix & Match at Scale",
      "Larder & Pantry in Winter",
    ];
    const text = `# Shelf\n\n${titles.map((title, at) => `- ${title}, FAST ${String(2014 + at)}`).join("\n")}\n`;
    expect(claimsOf(text).works.map(({ title }) => title)).toEqual(titles);
  });
});

describe("who and what stand beside each other", () => {
  test.each<[string, Record<string, unknown>]>([
    ["Ada Alder, Bea Birch SOSP 2015", { people: ["Ada Alder", "Bea Birch"], venues: ["SOSP 2015"] }],
    ["Ada Alder et al. USENIX ATC 2015", { people: ["Ada Alder"], venues: ["ATC 2015"] }],
    ["Carnegie Mellon University OSDI 2014", { institutions: ["Carnegie Mellon University"], venues: ["OSDI 2014"] }],
    ["Ada Alder, Bea Birch; Google", { people: ["Ada Alder", "Bea Birch"], institutions: ["Google"] }],
    ["SOSP 2015. Ada Alder, Bea Birch", { people: ["Ada Alder", "Bea Birch"], venues: ["SOSP 2015"] }],
    ["SOSP 2015, Ada Alder, Bea Birch, Cy Cedarwood", { people: ["Ada Alder", "Bea Birch", "Cy Cedarwood"], venues: ["SOSP 2015"] }],
    ["ACM ToG 2015", { institutions: [], venues: ["TOG 2015"] }],
  ])("%s", (line, found) => {
    const [work] = claimsOf(
      `# Shelf\n\n- Cedar: A Log for Every Small Tenant\n  - ${line}\n- Larder: Keeping Cold Data Cold\n  - FAST 2018\n`,
    ).works;
    expect(work && facts(work)).toMatchObject({ title: "Cedar: A Log for Every Small Tenant", ...found });
  });
});

describe("lines that one sign divides into as many parts", () => {
  const rows = works.map(
    ({ title, venue }, at) =>
      `${title} / ${["Alder, Birch (MIT)", "Cedar et al.", "Fir, Gorse, Hazel"][at % 3] ?? ""} / ${venue} / ${["read twice", "the best one", "skip section 4"][at % 3] ?? ""}`,
  );

  test.each(["⟡", "~", ";", "·", "//", "=>", "—", "¦"])("%s between title, families, venue and remark", (sign) => {
    const found = claimsOf(`# Shelf\n\n${rows.map((row) => `- ${row.replaceAll(" / ", ` ${sign} `)}`).join("\n")}\n`).works.map(facts);
    expect(found.map(({ title, venues }) => [title, venues])).toEqual(works.map(({ title, venue }) => [title, [venue]]));
    expect(found.map(({ people }) => people).slice(0, 3)).toEqual([["Alder", "Birch"], ["Cedar"], ["Fir", "Gorse", "Hazel"]]);
    expect(found[0]).toMatchObject({ notes: ["read twice"] });
  });
});
