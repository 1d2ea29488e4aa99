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
