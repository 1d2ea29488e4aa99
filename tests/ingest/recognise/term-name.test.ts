import { describe, expect, it } from "vitest";
import { behindTerm } from "../../../src/ingest/recognise/term-name.ts";

describe("what a heading says behind a term", () => {
  it.each([
    ["spring 2022: consensus", "consensus"],
    ["Fall 2021 - memory safety", "memory safety"],
    ["WS 2021/22 – Speicher", "Speicher"],
    ["Sommersemester 2020: Uhren", "Uhren"],
    ["automne 2020 : horloges", "horloges"],
    ["Q1 2022: networks", "networks"],
    ["2023春：一致性", "一致性"],
    ["2023年秋季学期：存储", "存储"],
    ["Spring 2022", "Spring 2022"],
    ["Spring: a framework for 2022", "Spring: a framework for 2022"],
  ])("%s", (heading, said) => {
    expect(behindTerm(heading)).toBe(said);
  });
});
