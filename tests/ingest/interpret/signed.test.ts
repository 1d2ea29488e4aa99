import { describe, expect, test } from "vitest";
import { claimsOf, titlesOf } from "./lists.ts";

const namesOf = (text: string): readonly (readonly string[])[] =>
  claimsOf(text).works.map(({ people }) => people.map(({ value }) => value.name));

/** Accepted papers in Markdown, each with its authors in italics on the line below. */
const accepted = (titles: readonly string[]): string =>
  [
    "# OSDI 2016 accepted papers",
    "",
    ...titles.flatMap((title) => [`**${title}**`, "*Ada Byron and Grace Murray, Stanford University*", ""]),
  ].join("\n");

describe("titles over their authors", () => {
  const long = ["Herding Lost Cores across Many Sockets", "Serving Small Models from Cold Disks", "A Log for Every Tenant of the House"];
  test("are titles however short, in bold", () => {
    expect(titlesOf(claimsOf(accepted([...long, "Herder", "Lost Cores"])))).toEqual([...long, "Herder", "Lost Cores"]);
  });
  test("with how long the paper is, or a prize, in brackets or behind a dash", () => {
    const { works } = claimsOf(
      accepted(long).concat(
        "**Lost Cores** (short paper)\n*Ada Byron and Grace Murray, Stanford University*\n\n**Herder** — **Awarded Best Paper!**\n*Ada Byron, Google*\n",
      ),
    );
    expect(works.slice(3).map(({ title }) => title)).toEqual(["Lost Cores", "Herder"]);
    expect(works.at(-1)?.awards.map(({ value }) => value)).toEqual(["Best Paper"]);
  });
  test("flush with them in plain text, with breaks and a place that are none", () => {
    const text = `OSDI 2016
The 12th Symposium on Operating Systems Design
Savannah (Georgia), November 2--4, 2016

Wednesday, November 2
  8:00 - 8:30   Welcome
                Remarks of the chairs

09:00-10:30 Session 1: Cores
Chair: Grace Murray (Stanford University)

Herder
Ada Byron (Stanford University); Grace Murray (Google)
* Best student paper

Lost Cores
Ada Byron (Google), Grace Murray (Google)

Herding Lost Cores across Many Sockets
Ada Byron, Grace Murray (Stanford University)

10:30-11:00 Coffee

11:00-12:30 Session 2: Disks

Serving Small Models from Cold Disks
Ada Byron, Grace Murray (Stanford University)
`;
    const claims = claimsOf(text);
    expect(titlesOf(claims)).toEqual([
      "Herder",
      "Lost Cores",
      "Herding Lost Cores across Many Sockets",
      "Serving Small Models from Cold Disks",
    ]);
    expect(claims.works[0]?.awards.map(({ value }) => value)).toEqual(["Best Student Paper"]);
    expect(claims.works[0]?.topics.map(({ value }) => value)).toEqual(["Cores"]);
    expect(claims.lines.filter(({ as }) => as === "unknown")).toEqual([]);
  });
  test("with a prize below the authors that is no paper", () => {
    const text =
      "OSDI 2016\n\n8:45 - 10:15    Cores\n\n  Lost Cores\n    Ada Byron, Grace Murray (Google)\n    * Best Paper Award\n  Herding Lost Cores across Many Sockets\n    Ada Byron (Google)\n  Serving Small Models from Cold Disks\n    Grace Murray (Stanford University), Ada Byron (Google)\n\n10:15 - 10:45   Break\n10:45 - 12:15   Disks\n";
    const claims = claimsOf(text);
    expect(titlesOf(claims)).toEqual(["Lost Cores", "Herding Lost Cores across Many Sockets", "Serving Small Models from Cold Disks"]);
    expect(claims.works[0]?.awards).toHaveLength(1);
    expect(namesOf(text)[0]).toEqual(["Ada Byron", "Grace Murray"]);
  });
  test("those of a meeting's people are none", () => {
    expect(titlesOf(claimsOf(accepted([...long, "Programme committee", "Session chairs"])))).toEqual(long);
  });
});

describe("authors behind a dash", () => {
  test("with where they are make any title one, with a prize behind a cup", () => {
    const text = `# FAST 2007

- Herding Lost Cores across Many Sockets — Ada Byron, Grace Murray (Google)
- Serving Small Models from Cold Disks — Ada Byron and Grace Murray (Stanford University) 🏆 Best Paper
- Herder — Ada Byron (Google)
- A Log for Every Tenant of the House — Grace Murray (Microsoft) — best paper
`;
    const { works } = claimsOf(text);
    expect(works.map(({ title }) => title)).toEqual([
      "Herding Lost Cores across Many Sockets",
      "Serving Small Models from Cold Disks",
      "Herder",
      "A Log for Every Tenant of the House",
    ]);
    expect(works.map(({ awards }) => awards.length)).toEqual([0, 1, 0, 1]);
    expect(works[2]?.people[0]?.value.institutions[0]?.text).toBe("Google");
  });
});

describe("families and the year before a title", () => {
  const title = "Better Things From Poorer Shelves";
  test.each([
    [`Chan & Quay (2016). ${title}. NSDI.`, ["Chan", "Quay"], "NSDI 2016"],
    [`Chan & Quay (2016) ${title}`, ["Chan", "Quay"], "2016"],
    [`Chan and Quay 2016: ${title}`, ["Chan", "Quay"], "2016"],
    [`Chan und Quay (2016): ${title}. In Proceedings of NSDI, pp. 4-5.`, ["Chan", "Quay"], "NSDI 2016"],
    [`Chan, Quay & Li, 2016: ${title}`, ["Chan", "Quay", "Li"], "2016"],
    [`Chan & Quay, 2016, ${title}`, ["Chan", "Quay"], "2016"],
    [`Chan et al. (2016) ${title}`, ["Chan"], "2016"],
    [`Chan, J. & Quay, B. (2016) ${title}`, ["J. Chan", "B. Quay"], "2016"],
  ])("%s", (line, people, when) => {
    const [work] = claimsOf(`# Papers\n\n- ${line}\n`).works;
    const venue = work?.venues.map(({ value }) => `${value.series ?? value.text} ${String(value.year)}`)[0];
    expect([work?.title, work?.people.map(({ value }) => value.name), venue ?? work?.date?.value]).toEqual([title, people, when]);
  });

  test.each(["Search & Recommendation 2016: A Survey of Robots", "Lantern (2016): Lights for Robots"])(
    "%s: a name is no author",
    (line) => {
      expect(claimsOf(`# Papers\n\n- ${line}\n`).works.flatMap(({ people }) => people)).toEqual([]);
    },
  );
});
