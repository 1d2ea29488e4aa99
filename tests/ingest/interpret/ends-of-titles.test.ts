import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const first = (list: string): Record<string, unknown> => {
  const [work] = claimsOf(list).works;
  return work === undefined ? {} : facts(work);
};

describe("a row beside a title that is set apart ends with a full stop", () => {
  test.each([
    ["- [Slow boats on still water](https://a.org/b), Byron et al., OSDI 2018. Paddles. Long.", "Paddles. Long."],
    ["- **Slow boats on still water**, Ada Byron, Grace Murray, OSDI 2018. Ruder.", "Ruder."],
    ["- [Slow boats on still water](https://a.org/b), OSDI 2018. Sehr lang. Aber gut.", "Sehr lang. Aber gut."],
  ])("%s", (line, note) => {
    expect(first(`# Boats\n\n${line}\n`)).toMatchObject({ title: "Slow boats on still water", venues: ["OSDI 2018"], notes: [note] });
  });

  test("also where it says no more than who and a year", () => {
    const list = "# Boats\n\n- [Slow boats on still water](https://a.org/b.pdf), Ada Byron, Grace Murray, 1998. Paddles. Long.\n";
    expect(first(list)).toMatchObject({ people: ["Ada Byron", "Grace Murray"], notes: ["Paddles. Long."] });
  });
});

test("paragraphs that say nothing but who wrote a linked title list it as those beside them do", () => {
  const others = ["Herding Disks in the Rain", "Lanterns for Boats at Night", "Ropes and Knots of the Sea"].map(
    (title) => `[${title}](https://a.org/x) by Ada Byron and Grace Murray (OSDI 2018). Fine.\n`,
  );
  const list = `# Boats\n\n${others.join("\n")}\n[Slow boats on still water](https://a.org/y) by Ada Byron and Grace Murray. Wow. An hour in the rain and all of it is gone. We have seen worse, though it was not much fun at all.\n`;
  expect(titlesOf(claimsOf(list))).toContain("Slow boats on still water");
});

describe("titles with commas of their own that are set apart", () => {
  test.each([
    "- **Row, Steer and Anchor** | Ada Byron, Grace Murray | OSDI 2018",
    "- [2018/03] **Row, Steer and Anchor** (OSDI 2018)",
    "- [Row, Steer and Anchor](https://a.org/b.pdf) - OSDI 2018",
  ])("%s", (line) => {
    expect(first(`# Boats\n\n${line}\n`)).toMatchObject({ title: "Row, Steer and Anchor", venues: ["OSDI 2018"] });
  });

  test("names in front of where and when go on to be names", () => {
    expect(first("# Boats\n\n- [Quokka, NSDI'19](https://a.org/b.pdf)\n")).toMatchObject({ title: "Quokka", venues: ["NSDI 2019"] });
  });
});

test("works may be called like labels", () => {
  const list =
    "# Boats\n\n- **STAR: an ultrafast aligner of ropes**. Ada Byron et al. 2013.\n- **Slow boats on still water**. Ada Byron, Grace Murray. 2009.\n";
  expect(titlesOf(claimsOf(list))).toEqual(["STAR: an ultrafast aligner of ropes", "Slow boats on still water"]);
});

test("posts that say so behind their titles are no papers, a link to a post beside a paper is", () => {
  const list = `# Boats

- [Herding disks in the rain](https://arxiv.org/abs/1909.00001) OSDI 2020
- [Slow boats for everybody and their friends](https://a.org/x) (blog post)
- [Langsame Boote für alle und ihre Freunde](https://a.org/x) (Blogbeitrag)
- [Lanterns for boats at night](https://a.org/x.pdf) ([post](https://a.org/y))
`;
  expect(titlesOf(claimsOf(list))).toEqual(["Herding disks in the rain", "Lanterns for boats at night"]);
});
