import { describe, expect, it } from "vitest";
import { claimsOf, relationsOf, titlesOf } from "./lists.ts";

const prose = [
  "# Related work",
  "",
  "## Shelves",
  "",
  "Shelving began with [Plank](https://a.example/plank), which has no paper.",
  "[**Kestrel**](https://a.example/kestrel) [OSDI'14] shelves boards by weight and extends Plank.",
  "[**Harbor**](https://a.example/harbor) [SOSP'15] needs no boards at all.",
  "[**Linnet**](https://a.example/linnet) [OSDI'16] sorts them, [**Osprey**](https://a.example/osprey) [NSDI'17] sorts nothing and extends Kestrel.",
  "",
  "## Boards",
  "",
  "[**Puffin**](https://a.example/puffin) [SOSP'17, Best Paper] cuts boards, unlike [**Harbor**](https://a.example/harbor) [SOSP'15] above.",
  "[**Magpie**](https://a.example/magpie) [OSDI'18], by the same people, collects them.",
  "It is slow.",
];

describe("paragraphs that begin with a work and its edition", () => {
  it("list these works, and those named in the same way further on", () => {
    const claims = claimsOf(prose.join("\n"));
    expect(titlesOf(claims)).toEqual(["Kestrel", "Harbor", "Linnet", "Osprey", "Puffin", "Magpie"]);
    expect(claims.works.map(({ venues }) => venues[0]?.value.year)).toEqual([2014, 2015, 2016, 2017, 2017, 2018]);
    expect(relationsOf(claims.works[3])).toEqual(["builds-on Kestrel"]);
  });

  it("list none where other lines say where and when more often", () => {
    const items = Array.from(
      { length: 7 },
      (_, at) => `- **Finding Plain Things on Shelves of Kind ${String.fromCharCode(75 + at)}** (OSDI 20${String(10 + at)})`,
    );
    expect(titlesOf(claimsOf([...prose, "", "## The list", "", ...items].join("\n")))).toHaveLength(7);
  });

  it("list none where they are few", () => {
    expect(titlesOf(claimsOf(prose.slice(0, 8).join("\n")))).not.toContain("Osprey");
  });
});
