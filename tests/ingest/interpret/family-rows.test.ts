import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const read = (text: string): readonly Record<string, unknown>[] => claimsOf(text).works.map(facts);

describe("families alone below titles", () => {
  test("stand with their places and a remark where most titles have such a row", () => {
    const [log, boats, rafts, queues] = claimsOf(
      "Tides, read slowly\n\nA Tiny Log for Slow Disks (SOSP 2017)\n    Meyer, McAllister, O'Dowd (CMU)\n    bad graphs\n\nHarbours and Boats for Packets (NSDI 2012)\n    Okafor et al. Builds on the tiny log.\n\nRafts over Cold Water (OSDI 2020)\n    Chen, Hartmann. One log per raft.\n\nQueues without Any Locks (SOSP 2021)\n    Chen. Simulated only.\n",
    ).works;
    expect(log && facts(log)).toMatchObject({ people: ["Meyer", "McAllister", "O'Dowd"], notes: ["bad graphs"] });
    expect(log?.people[0]?.value.institutions.map(({ text }) => text)).toEqual(["CMU"]);
    expect(boats && facts(boats)).toMatchObject({ people: ["Okafor"], notes: ["Builds on the tiny log."] });
    expect(rafts && facts(rafts)).toMatchObject({ people: ["Chen", "Hartmann"], notes: ["One log per raft."] });
    expect(queues && facts(queues)).toMatchObject({ people: ["Chen"], notes: ["Simulated only."] });
  });

  test("are joined by other signs and in other languages", () => {
    const [first, second, third, fourth] = read(
      "# Gelesen\n\n- Ein sehr kleiner Speicher (SOSP 2011)\n  - Müller & Özdemir, CMU. Sehr lesbar.\n- Streams as Wide Rivers (NSDI 2015)\n  - Haddad u.a.; gutes Kapitel 4\n- Joins in Cold Weather (OSDI 2018)\n  - Zhang、Kovacs、Katz-Bassett（CMU）。讲得很清楚\n- Sorting in Small Rooms (SOSP 2019)\n  - van der Berg, Novak und Rossi\n",
    );
    expect(first).toMatchObject({ people: ["Müller", "Özdemir"], institutions: ["CMU"], notes: ["Sehr lesbar."] });
    expect(second).toMatchObject({ people: ["Haddad"], notes: ["gutes Kapitel 4"] });
    expect(third).toMatchObject({ people: ["Zhang", "Kovacs", "Katz-Bassett"], notes: ["讲得很清楚"] });
    expect(fourth).toMatchObject({ people: ["van der Berg", "Novak", "Rossi"] });
  });

  test("are systems where the list has a work called so", () => {
    const works = read(
      "Streams\n\nPelican: Logs for Everybody (SOSP 2011)\n    Heronry, Pelican\n\nStoring Slow Streams (SOSP 2012)\n    Pelican, Gannet\n\nTables over Slow Streams (NSDI 2013)\n    Gannet, Heronry, Pelican, Cormorant\n",
    );
    expect(works.map(({ people }) => people)).toEqual([[], [], []]);
  });

  test("one word before a remark is a family only where other rows have it", () => {
    const works = read(
      "Tides\n\nA Tiny Log for Slow Disks (SOSP 2017)\n    Meyer, Chen, Okafor\n\nRafts over Cold Water (OSDI 2020)\n    Chen, Hartmann\n\nHarbours and Boats (NSDI 2012)\n    Okafor & Meyer\n\nQueues without Any Locks (SOSP 2021)\n    Lovely. Read it twice.\n",
    );
    expect(works.map(({ people }) => people)).toEqual([["Meyer", "Chen", "Okafor"], ["Chen", "Hartmann"], ["Okafor", "Meyer"], []]);
  });
});

describe("a line in small letters below another one", () => {
  test("is a remark of its own where that leaves room for its first word", () => {
    const [log, boats] = claimsOf(
      "# Tides\n\n**A Tiny Log for Slow Disks** (SOSP 2017)\nMeyer, Chen, Okafor, Hartmann\ngoes further than Harbours, which it wraps\n\n**Harbours: Boats for Packets** (NSDI 2012) -- best paper\nstill worth the time\n",
    ).works;
    expect(log && facts(log)).toMatchObject({
      notes: ["Meyer, Chen, Okafor, Hartmann", "goes further than Harbours, which it wraps"],
    });
    expect(relationsOf(log).length).toBe(1);
    expect(boats && facts(boats)).toMatchObject({ notes: ["still worth the time"] });
    expect(boats?.awards.map(({ value }) => value)).toEqual(["Best Paper"]);
  });
});
