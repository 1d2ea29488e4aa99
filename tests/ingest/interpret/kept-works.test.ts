import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const titles = (list: string): readonly string[] => claimsOf(list).works.map(({ title }) => title);
const more = ["Plain Boards over Slow Networks", "Mining Idle Hosts for Training", "Shelves that Count Themselves"];

describe("what looks like something else is still a work", () => {
  test.each(["RSVP: A New Resource Reservation Protocol", "Register Allocation in Hardware", "Register: a Study of Counting"])(
    "no errand: %s",
    (title) =>
      expect(titles(`# Papers\n\n${[title, ...more].map((each) => `- ${each} (OSDI 2021)\n`).join("")}`)).toEqual([title, ...more]),
  );

  test.each(["Sign up for a slot", "RSVP by Friday", "Register for the seminar"])("an errand: %s", (line) =>
    expect(titles(`# Papers\n\n- ${line}\n${more.map((each) => `- ${each} (OSDI 2021)\n`).join("")}`)).toEqual(more),
  );

  test("a dash in a column of stars leaves the row a work", () => {
    const rows = more.map((title, at) => `| ${at === 1 ? "-" : "**"} | ${title} | 202${String(at)} |`);
    expect(titles(`| Stars | Title | Year |\n|---|---|---|\n${rows.join("\n")}\n`)).toEqual(more);
  });
});

test.each(["FOCS 1987, Berkeley.", "STOC 2005 (Toronto). ACM.", "STOC 2005. Oxford."])(
  "where a meeting was held is nobody's house: %s",
  (where) => {
    const list = `# Refs\n\n${more.map((title) => `- A. Author and B. Writer. ${title}. In Proc. ${where}\n`).join("")}`;
    expect(
      claimsOf(list)
        .works.map(facts)
        .flatMap(({ institutions }) => institutions),
    ).toEqual([]);
  },
);

test("a heading of what data came from is a topic", () => {
  const list = `# Papers\n\n## Datasets scraped from the web\n\n${more.map((title) => `- ${title} (OSDI 2021)\n`).join("")}`;
  expect(
    claimsOf(list)
      .works.map(facts)
      .map(({ topics }) => topics),
  ).toEqual(more.map(() => ["Datasets scraped from the web"]));
});

test("numbers of pages between dashes head nothing", () => {
  const list = `-- 1 of 3 --\n\n- ${more[0] ?? ""} (OSDI 2021)\n\n-- 2 of 3 --\n\n- ${more[1] ?? ""} (SOSP 2021)\n`;
  expect(
    claimsOf(list)
      .works.map(facts)
      .flatMap(({ topics }) => topics),
  ).toEqual([]);
});
