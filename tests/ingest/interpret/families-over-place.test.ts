import { describe, expect, it } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const said = (text: string): readonly unknown[] =>
  claimsOf(text).works.map((work) => {
    const { people, institutions } = facts(work);
    return { people, institutions };
  });

const places = `- **Mole**: Walls of Stone, OSDI'12
  - Stanford
- **Pontoon**: Bridges for Data, OSDI'14
  - Duke
- **Quayside**: A Ledger of Containers, OSDI'16
  - CMU, Google
`;

describe("families in a bullet beside the one with the place where they work", () => {
  it("are authors, though the first bullets of the list are mostly institutions", () => {
    const text = `# Ships\n\n${places}- **Harbor**: Storage for Slow Ships, OSDI'18
  - Kettle, Van Mantel, Grate-Poker, Andiron
  - Duke
- **Buoy**: Marks in Deep Water, OSDI'20
  - Stanford
  - Tiller, Bowsprit
`;
    expect(said(text).slice(3)).toEqual([
      { people: ["Kettle", "Van Mantel", "Grate-Poker", "Andiron"], institutions: ["Duke"] },
      { people: ["Tiller", "Bowsprit"], institutions: ["Stanford"] },
    ]);
  });

  it("alone they may be firms that nobody knows", () => {
    const text = `# Ships\n\n${places}- **Harbor**: Storage for Slow Ships, OSDI'18\n  - Kettleworks, InDocks\n`;
    expect(said(text)[3]).toEqual({ people: [], institutions: ["Kettleworks", "InDocks"] });
  });
});
