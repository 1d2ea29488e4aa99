import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const programmeOf = (head: string, second: string, room: string): string => `==========================================
${head}
==========================================

Tuesday, November 16
------------------------------------------
10:30 - 12:00   SESSION 1: Patient Schedulers
${room}
------------------------------------------

TITLE:   Cairn: Stacking Logs without a Leader on Machines
         That Never Sleep
AUTHORS: Ann Author (Stanford University), Bob Builder,
         Cleo Coder (MIT)
NOTE:    Best Paper Finalist. Read it twice.

TITLE:   Fathom: How Deep Queues Should Be
AUTHORS: Dan Drafter, Eve Editor

12:00 - 13:30   Lunch

==========================================
   ${second}
==========================================

Session A. Slow Networks (10:10-11:10)
--------------------------------------
10:10  Towers: Stacking Networks by Hand
       Eve Editor (MIT), Fay Finder
10:25  Jenga: Taking Layers out of Standing Stacks
       Gus Grower, Hal Helper, et al. (Stanford University)
       * alternative to Quokka

12:30-13:00  Business meeting
`;

describe("what stands over the parts of a programme", () => {
  test.each([
    ["OSDI '21 - Symposium on Operating Systems", "And, from the folder: NSDI 2022 (virtual, February 27 - March 3)", "Room 222"],
    ["OSDI 2021: The 15th Symposium on Operating Systems", "Et aussi : NSDI 2022 (hybrid)", "Salle B2"],
    ["OSDI 2021 | Symposium on Operating Systems", "Außerdem: NSDI 2022 (Rennes, April 4-6)", "Hall 4 / 5"],
    ["OSDI'21 – USENIX Symposium on Operating Systems", "另外：NSDI 2022（online）", "Raum 3.14"],
  ])("says what was held, and rooms are nothing works are about: %s", (head, second, room) => {
    const { works } = claimsOf(programmeOf(head, second, room));
    expect(works.map(facts)).toMatchObject([
      {
        title: "Cairn: Stacking Logs without a Leader on Machines That Never Sleep",
        venues: ["OSDI 2021"],
        people: ["Ann Author", "Bob Builder", "Cleo Coder"],
        topics: ["Patient Schedulers"],
      },
      { title: "Fathom: How Deep Queues Should Be", venues: ["OSDI 2021"], topics: ["Patient Schedulers"] },
      { title: "Towers: Stacking Networks by Hand", venues: ["NSDI 2022"], topics: ["Slow Networks"] },
      { title: "Jenga: Taking Layers out of Standing Stacks", venues: ["NSDI 2022"], people: ["Gus Grower", "Hal Helper"] },
    ]);
    expect(works[0]?.awards.map(({ value }) => value)).toEqual(["Best Paper Finalist"]);
    expect(works[1]?.awards).toEqual([]);
  });
});
