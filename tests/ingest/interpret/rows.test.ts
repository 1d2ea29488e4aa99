import { describe, expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

const title = "Harbor: Pooling GPU Memory for Elastic Serving";
const others = "- Lantern: Predictable Latency for Shared Clusters (SOSP'23)\n- Kestrel: Tracing Requests at Scale (NSDI'22)\n";

const said = (line: string): readonly unknown[] => {
  const [work] = claimsOf(`# List\n\n## Serving\n\n- ${line}\n${others}`).works;
  return [
    work?.title,
    work?.people.map(({ value }) => value.name),
    work?.venues.map(({ value }) => `${value.series ?? value.text} ${String(value.year ?? "")}`.trim()),
  ];
};

describe("what stands in a row beside a title", () => {
  test.each([
    [`${title}, Mira Olsen, Jan de Vries, OSDI 2024`, ["Mira Olsen", "Jan de Vries"], ["OSDI 2024"]],
    [`*${title}*. Mira Olsen & Jan de Vries. OSDI '24`, ["Mira Olsen", "Jan de Vries"], ["OSDI 2024"]],
    [`"${title}" | Mira Olsen | OSDI 2024`, ["Mira Olsen"], ["OSDI 2024"]],
    [`${title} (OSDI'24) — M. Olsen, J. de Vries`, ["M. Olsen", "J. de Vries"], ["OSDI 2024"]],
    [`M. Olsen and J. de Vries. ${title} (OSDI 2024)`, ["M. Olsen", "J. de Vries"], ["OSDI 2024"]],
    [`Mira Olsen, Jan de Vries — ${title} — OSDI 2024`, ["Mira Olsen", "Jan de Vries"], ["OSDI 2024"]],
    [`${title} (2024), Mira Olsen, OSDI`, ["Mira Olsen"], ["OSDI"]],
    [`${title} (Mira Olsen, 2024)`, ["Mira Olsen"], []],
    [`${title}. OSDI 2024. Olsen, Berg and Vries.`, ["Olsen", "Berg", "Vries"], ["OSDI 2024"]],
    [`${title} by M. J. Olsen et al., OSDI 2024`, ["M. J. Olsen"], ["OSDI 2024"]],
  ])("%s", (line, people, venues) => {
    expect(said(line)).toEqual([title, people, venues]);
  });

  test("the last words of a title are no row of names", () => {
    const long = "Bits that Matter: Interfaces between People, Atoms and Light";
    expect(said(`${long} (OSDI 2020)`)).toEqual([long, [], ["OSDI 2020"]]);
  });
});

test("signs that are typed as codes are signs", () => {
  expect(said(`:fire: ${title} (OSDI'24)`)[0]).toBe(title);
});

test("records with their authors in front of the title", () => {
  const text =
    "Mira Olsen and Jan de Vries\nHarbor and its Memory\nOSDI 2024\n\nAda Berg\nLanterns in the Dark\nSOSP 2023\n\nIda Lund\nKestrels at Scale\nNSDI 2022\n";
  expect(claimsOf(text).works.map(({ title, people }) => [title, people.length])).toEqual([
    ["Harbor and its Memory", 2],
    ["Lanterns in the Dark", 1],
    ["Kestrels at Scale", 1],
  ]);
});

test("a bibliography in Chinese names its authors", () => {
  const [work] = claimsOf("# 参考文献\n\n- [1] 张伟, 李娜, 王小明. 面向大模型的内存管理方法[J]. 计算机学报, 2020, 43(1): 1-20.\n").works;
  expect([work?.title, work?.people.map(({ value }) => value.name)]).toEqual(["面向大模型的内存管理方法", ["张伟", "李娜", "王小明"]]);
});

test("lines that an editor broke at a width are one", () => {
  const wrapped = [
    "- Harbor: Pooling the Memory of Many Accelerators for Elastic Serving of Large",
    "  Models (OSDI 2024)",
    "- Lantern: Predictable Latency for Shared Clusters under Bursts that Nobody has",
    "  Foreseen (SOSP 2023)",
    "- Kestrel: Tracing Each of Many Requests through a Thousand Services at a Scale",
    "  beyond Sampling (NSDI 2022)",
    "- Meadow: Placing What Belongs Together where the Network between the Racks is",
    "  Widest (ATC 2021)",
  ];
  expect(claimsOf(`# Shelf\n\n${wrapped.join("\n")}\n`).works.map(({ title: name }) => name.split(" ").at(-1))).toEqual([
    "Models",
    "Foreseen",
    "Sampling",
    "Widest",
  ]);
});
