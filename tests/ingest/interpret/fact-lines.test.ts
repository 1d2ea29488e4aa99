import { expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const said = (line: string): readonly unknown[] => {
  const { works } = claimsOf(`# Papers\n\n- **A File System for Feathers**\n  - ${line}\n- **Routing below the Ground**\n  - SOSP 2021\n`);
  const { title, people, venues, institutions } = facts(works[0] as (typeof works)[number]);
  return [title, people, venues, institutions];
};

const all = ["A File System for Feathers", ["Ada Byron", "Grace Hopper"], ["OSDI 2022"], ["Duke University", "Google"]];

test.each([
  "OSDI'22 (industry track). Ada Byron, Grace Hopper -- Duke University / Google",
  "`OSDI 2022` Ada Byron, Grace Hopper (Duke University, Google)",
  "OSDI 2022: Ada Byron and Grace Hopper @ Duke University & Google",
  "(OSDI 2022) Ada Byron, Grace Hopper, et al. – Duke University + Google",
  "Ada Byron, Grace Hopper; OSDI 2022; Duke University, Google",
])("%s", (line) => {
  expect(said(line)).toEqual(all);
});

test.each([
  "compare with OSDI 2022 and what came of it",
  "OSDI 2022: the talk is better than the paper",
  "see the OSDI 2022 slides of Google",
])("%s is a remark", (line) => {
  expect(said(line)[1]).toEqual([]);
});
