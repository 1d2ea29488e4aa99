import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const list = `reading, in no order

SLOW QUEUES

Fathom: How Deep Queues Should Be
Ann Author, Bob Builder
OSDI 2020
counts to ten; inspired by the drum but electric

Herding Disks
Grace Formal, Ada Writer, Cleo Coder
SOSP 2017
Builds on Quokka. Ends where the other one begins.

FAST CHAIRS

Towers of Paper
Dan Drafter, Eve Editor
2019
Two pages.

A Patient Scheduler for Busy Machines
Eve Editor et al.
NSDI 2018 (Best Paper)
`;

describe("records with remarks behind where and when", () => {
  const works = claimsOf(list).works.map(facts);

  test("are one work each, whatever their remarks look like", () => {
    expect(works).toMatchObject([
      { title: "Fathom: How Deep Queues Should Be", venues: ["OSDI 2020"], topics: ["SLOW QUEUES"] },
      { title: "Herding Disks", venues: ["SOSP 2017"], topics: ["SLOW QUEUES"] },
      { title: "Towers of Paper", venues: [], topics: ["FAST CHAIRS"] },
      { title: "A Patient Scheduler for Busy Machines", venues: ["NSDI 2018"], topics: ["FAST CHAIRS"] },
    ]);
  });

  test("are signed by names that sound like other words", () => {
    expect(works.map((work) => work["people"])).toEqual([
      ["Ann Author", "Bob Builder"],
      ["Grace Formal", "Ada Writer", "Cleo Coder"],
      ["Dan Drafter", "Eve Editor"],
      ["Eve Editor"],
    ]);
  });
});
