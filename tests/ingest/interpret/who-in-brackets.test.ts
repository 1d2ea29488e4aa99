import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

describe("who wrote it, in the last brackets of lines", () => {
  const works = claimsOf(`kernels, since may
format = VENUE'YY title (who)

=== old kernels ===

[x] SOSP'95  Harbours: An Operating System for Slow Boats (Byron, Murray, O'Hara; CMU)
[x] SOSP'95  On Tide-Kernel Construction (Liskov)
       must be cited
[ ] OSDI'20  ropeOS: Knots in Kernel Space (Byron..., CMU) best paper i think
[ ] OSDI'20  Anchors: an Experiment in Heavy Structures
       compare w/ ropeOS. both heavy
[x] SOSP'17  My Boat is Lighter (and Safer) than your Raft (Murray et al, CMU)
[~] SOSP'21  Winches for Everyone (Google)
[ ] HotOS'23 Slack lines are untenable (Hopper+)
[ ] a book on knots
`).works.map(facts);
  const of = (name: string): (typeof works)[number] | undefined => works.find((work) => String(work["title"]).startsWith(name));

  test("families stand apart from where they are", () => {
    expect(of("Harbours")).toMatchObject({
      title: "Harbours: An Operating System for Slow Boats",
      people: ["Byron", "Murray", "O'Hara"],
      institutions: ["CMU"],
      venues: ["SOSP 1995"],
    });
    expect(of("ropeOS")).toMatchObject({ people: ["Byron"], institutions: ["CMU"] });
    expect(of("My Boat")).toMatchObject({
      title: "My Boat is Lighter (and Safer) than your Raft",
      people: ["Murray"],
      institutions: ["CMU"],
    });
  });
  test("one family alone is who wrote it, an institution is none", () => {
    expect(of("On Tide")).toMatchObject({ title: "On Tide-Kernel Construction", people: ["Liskov"] });
    expect(of("Slack")).toMatchObject({ people: ["Hopper"] });
    expect(of("Winches")).toMatchObject({ people: [], institutions: ["Google"] });
  });
  test("what is indented is a remark, and small words without a fact are no work", () => {
    expect(of("Anchors")).toMatchObject({ title: "Anchors: an Experiment in Heavy Structures", notes: ["compare w/ ropeOS. both heavy"] });
    expect(works).toHaveLength(7);
    expect(works.every((work) => (work["topics"] as string[])[0] === "old kernels")).toBe(true);
  });
  test("brackets that say where alone stay places", () => {
    const [first] = claimsOf(
      "- Slow Boats of Harbours (MIT, Google)\n- Fast Boats of Harbours (CMU)\n- Boats without any Harbour (Google)\n",
    ).works.map(facts);
    expect(first).toMatchObject({ people: [], institutions: ["MIT", "Google"] });
  });
});
