import { describe, expect, test } from "vitest";
import { interpret } from "../../../src/ingest/interpret/interpret.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import type { ListClaims } from "../../../src/ingest/claims.ts";
import { shippedRegistry } from "../knowledge.ts";

const registry = indexRegistry(shippedRegistry());
const claimsOf = (text: string): ListClaims => interpret({ id: "source:test", title: "Test", path: "test.md", text }, registry);

const read = (text: string): readonly string[] =>
  claimsOf(text).works.map(
    ({ title, people, venues }) =>
      `${title} | ${people.map(({ value }) => value.name).join(", ")} | ${venues.map(({ value }) => `${value.series ?? ""} ${String(value.year ?? "")}`).join()}`,
  );

describe("lists in small letters", () => {
  test("say who, where and when around a known series and its year", () => {
    const list = `kilns, for the exam

- caldera: firing interference at microsecond timescales, fried et al osdi 20. follow up to shenan
- zygote: achieving low tail latency for tasks of clay. prekas et al sosp 17, same group
- exokiln: a kiln architecture for the resource minded (engler, kaashoek, o'toole, sosp 95) - old
- "my kiln is lighter than your container" manco sosp 17
`;
    expect(read(list)).toEqual([
      "caldera: firing interference at microsecond timescales | Fried | OSDI 2020",
      "zygote: achieving low tail latency for tasks of clay | Prekas | SOSP 2017",
      "exokiln: a kiln architecture for the resource minded | Engler, Kaashoek, O'Toole | SOSP 1995",
      "my kiln is lighter than your container | Manco | SOSP 2017",
    ]);
  });

  test("one such line among others is left as it is written", () => {
    const list = `# Kilns
- Caldera: Firing Interference at Microsecond Timescales. Fried et al. OSDI 2020.
- the slow kiln of the north is in osdi 14
- Zygote: Achieving Low Tail Latency for Clay. Prekas et al. SOSP 2017.
`;
    expect(read(list)).toContain("Zygote: Achieving Low Tail Latency for Clay | Prekas | SOSP 2017");
    expect(
      claimsOf(list)
        .works.map(({ title }) => title)
        .join(),
    ).not.toContain("OSDI '14");
  });
});

test("names without commas, of two words, in brackets and before editions in capitals", () => {
  const list = `papers for the seminar

- the space complexity of approximating fires, alon matias szegedy, stoc 96. goedel prize
- negative-weight shortest kilns in near-linear time - bernstein nanongkai wulff-nilsen, focs22, also best paper
- maximum clay and minimum-cost clay in almost-linear time, chen, kyng, probst gutenberg, FOCS 22
- twice-fired sparsifiers of clay (batson, spielman, srivastava) stoc 09. follow up to the above
- the kiln theorem by gap amplification (irit dinur) stoc 2006
`;
  expect(read(list)).toEqual([
    "the space complexity of approximating fires | Alon, Matias, Szegedy | STOC 1996",
    "negative-weight shortest kilns in near-linear time | Bernstein, Nanongkai, Wulff-Nilsen | FOCS 2022",
    "maximum clay and minimum-cost clay in almost-linear time | Chen, Kyng, Probst Gutenberg | FOCS 2022",
    "twice-fired sparsifiers of clay | Batson, Spielman, Srivastava | STOC 2009",
    "the kiln theorem by gap amplification | Irit Dinur | STOC 2006",
  ]);
});

test("lines of editions without end are left as they are written", () => {
  const line = `- fires of clay in sand ${"foo 20 ".repeat(2_500)} osdi 20`;
  const { lines } = claimsOf(Array.from({ length: 20 }, () => line).join("\n"));
  expect(lines).toHaveLength(20);
});
