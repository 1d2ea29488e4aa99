import { expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const list = `# Log

## 2024-03-04 Mon

- [x] **Slow Boats over Fast Rivers** – Byron, Harbour, SOSP '19
- [x] **Walls against Tall Waves** – Byron, Harbour, Quay, OSDI 2018 #walls

## 2024-03-05 Tue – boats at night

- [x] **Lantern: Light for Boats** – Keel, Rudder, NSDI 2020
- [ ] Lantern in the Rain – same two, OSDI 2021

## 2024-03-06 Wed: Ada Byron

- [ ] **Ropes and Knots**, Byron et al., SOSP 2003
`;

test("days of a diary are no topics, what stands behind them is one unless it is somebody", () => {
  const topics = claimsOf(list).works.map((work) => facts(work)["topics"]);
  expect(topics).toEqual([[], ["walls"], ["boats at night"], ["boats at night"], []]);
});

test("who is said by the entry above is no part of a title", () => {
  expect(claimsOf(list).works[3]?.title).toBe("Lantern in the Rain");
});
