import { describe, expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

const works = [
  "Moles: A Slow System for Tides (SIGMOD 2012)",
  "Formal Mooring of a Realistic Boat (CACM 2009)",
  "The Bw-Harbour: A Harbour for New Boats (ICDE 2013)",
  "The End of an Anchored Era (It's Time to Sail) (VLDB 2007)",
  "Principles of Mixed-Tide User Interfaces (CHI 1999)",
];
const stated = (remark: string, nickname = "a note"): readonly string[] =>
  claimsOf(
    `# Tides\n\n${works.map((work) => `- ${work}\n  - ${nickname}\n`).join("")}- Aria: A Fast and Practical Jetty (VLDB 2020)\n  - ${remark}\n`,
  )
    .works.at(-1)
    ?.relations.map(({ type, target }) => `${type} ${target.name}`) ?? [];

describe("the work that a remark means", () => {
  test.each([
    ['compare with MoorCert ("Formal Mooring of a Realistic Boat"): down to the ropes', "related-work Formal Mooring of a Realistic Boat"],
    ["extends XYZ (Formal Mooring of a Realistic Boat)", "builds-on Formal Mooring of a Realistic Boat"],
    ["在 IRN（Formal Mooring of a Realistic Boat）的基础上进一步减少绳子", "builds-on Formal Mooring of a Realistic Boat"],
    ["builds on Horvitz' Principles of Mixed-Tide User Interfaces, 20 years on", "builds-on Principles of Mixed-Tide User Interfaces"],
    ["可与 Meta 那篇 Principles of Mixed-Tide User Interfaces 比较", "related-work Principles of Mixed-Tide User Interfaces"],
    ['is based on the prototype of "The End of an Anchored Era".', "builds-on The End of an Anchored Era (It's Time to Sail)"],
    ["re-implementation of the Bw-Harbour", "builds-on The Bw-Harbour: A Harbour for New Boats"],
    ["muito mais rápido que o Moles, mas pede 30 GB", "related-work Moles"],
    ["和 Moles 对比：单向", "related-work Moles"],
  ])("%s", (remark, relation) => {
    expect(stated(remark)).toEqual([relation]);
  });

  test("an equals sign says what a work is called", () => {
    const list = (sign: string): string =>
      `# Tides\n\n- Formal Mooring of a Realistic Boat (CACM 2009)\n  - ${sign} Silo. Epochs, no ropes\n- Aria: A Fast and Practical Jetty (VLDB 2020)\n  - extends Silo with anchors\n`;
    expect(claimsOf(list("=")).works[0]?.shortTitle).toBe("Silo");
    expect(claimsOf(list("at")).works[0]?.shortTitle).toBeUndefined();
  });
});
