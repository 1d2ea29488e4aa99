import { describe, expect, test } from "vitest";
import { aliasBehind, endOfTitle } from "../../../src/ingest/interpret/head/marks-behind.ts";
import { shippedRegistry } from "../knowledge.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";

const registry = indexRegistry(shippedRegistry());
const called = (text: string): string | undefined => aliasBehind(text, registry)?.name;

describe("how a work is called, behind its title", () => {
  test.each([
    ["Graphs of Near Neighbours — a.k.a. NN-Descent", "NN-Descent"],
    ["Graphs of Near Neighbours , — also known as NN-Descent.", "NN-Descent"],
    ["Congestion Control for Clusters = DCQCN", "DCQCN"],
    ["大模型的内存管理, ：即 vLLM", "vLLM"],
    ["大模型的内存管理（又名 vLLM）", "vLLM"],
    ["Graphs of Near Neighbours", undefined],
    ["Caches as a Key: an Akamai Story", undefined],
  ])("%s", (text, name) => {
    expect(called(text)).toBe(name);
  });

  test("signs without end cost their length, not its square", () => {
    const many = 150_000;
    expect(called(`A Title of a Work a.k.a ${"(".repeat(many)}x`)).toBeUndefined();
    expect(called(`A Title of a Work = ${"，".repeat(many)}x`)).toBeUndefined();
    expect(called(`A Title of a Work 即${" ".repeat(many)}x`)).toBeUndefined();
  });
});

test.each([
  ["A Title of a Work — ,", "A Title of a Work"],
  ["A Title, of a Work", "A Title, of a Work"],
  ["大模型的内存管理。", "大模型的内存管理"],
  ["大模型的内存管理。 ", "大模型的内存管理"],
  ["大模型的内存管理。写得很好。", "大模型的内存管理。写得很好。"],
  ["大模型的内存管理。。", "大模型的内存管理。。"],
  ["大模型的内存管理，", "大模型的内存管理"],
])("signs that nothing follows are no part of a title: %s", (text, title) => {
  expect(text.slice(0, endOfTitle(text))).toBe(title);
  expect(endOfTitle(`${text}${", ".repeat(100_000)}x`)).toBeGreaterThan(200_000);
});
