import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const programme = (first: string, remark: string): string => `             PLDI 2031 -- Technical Programme
       52nd Conference on Plain Boards
          Uppsala, Sweden, July 7-9, 2031

MONDAY, JULY 7
--------------
09:00 - 10:15   Session 1: Storage
                Chair: Ada Writer

  09:00  ${first}
         Ann Author [MIT], Bob Builder [CMU]

  09:25  Fathom: How Deep Queues Should Be
         Cleo Coder [Stanford University]
         ${remark}

10:15 - 10:45   COFFEE

10:45 - 12:00   Session 2: Networks
                Chair: Dan Drafter

  10:45  How to Stack Networks, and What Falls off Them
         Eve Editor [UC Berkeley]

  11:10  Jenga: Taking Layers out of Standing Stacks
         Fay Finder [ETH Zurich], Gus Grinder

TUESDAY, JULY 8
---------------
18:00           Beach barbecue`;

describe("a programme in plain text whose days are underlined", () => {
  test.each([
    ["Cairn: Stacking Logs without a Leader", "Builds on Cairn."],
    ["Shorter Proofs of Longer Stacks", 'Follow-up to "Wells without Water" (SOSP 2029), same team.'],
    ["Improving the Shelf Life of Boards", "Improves on Puddle (OSDI 2030)"],
  ])("lists its papers and nothing else: %s", (first, remark) => {
    const claims = claimsOf(programme(first, remark));
    expect(claims.works.map(facts)).toMatchObject([
      { title: first, people: ["Ann Author", "Bob Builder"], topics: ["Storage"] },
      { title: "Fathom: How Deep Queues Should Be", people: ["Cleo Coder"], notes: [remark] },
      { title: "How to Stack Networks, and What Falls off Them", people: ["Eve Editor"], topics: ["Networks"] },
      { title: "Jenga: Taking Layers out of Standing Stacks", people: ["Fay Finder", "Gus Grinder"] },
    ]);
  });

  test.each(["*** CANCELLED, speaker ill ***", "[withdrawn]", "(cancelled)", "-- POSTPONED"])("%s is no part of a title", (notice) => {
    const claims = claimsOf(programme(`Cairn: Stacking Logs without a Leader  ${notice}`, "Builds on Cairn."));
    expect(titlesOf(claims)[0]).toBe("Cairn: Stacking Logs without a Leader");
  });
});
