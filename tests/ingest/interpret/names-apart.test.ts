import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const papers = [
  ["QuillFS", "A File System for Feathers", "Ada Byron", "OSDI 2022", "Peking University"],
  ["TarnDB", "Transactions in Deep Water", "Grace Hopper", "SOSP 2021", "Google"],
  ["MoleNet", "Routing below the Ground", "Kurt Ludwig", "NSDI 2020", "Duke University"],
] as const;
type Paper = (typeof papers)[number];

const works = (line: (paper: Paper) => string): readonly unknown[] =>
  claimsOf(`# Papers\n\n${papers.map((paper) => `- ${line(paper)}`).join("\n")}\n`).works.map((work) => {
    const { title, venues, people, institutions } = facts(work);
    return [title, people, venues, institutions, work.shortTitle];
  });

const whole = (isPlaced: boolean): readonly unknown[] =>
  papers.map(([name, title, author, edition, place]) => [title, [author], [edition], isPlaced ? [place] : [], name]);

describe("names in front of titles that are set apart", () => {
  test.each<[string, (paper: Paper) => string]>([
    ["quotes behind a star", ([name, title, author, edition]) => `**${name}** ★ – "${title}", ${author}, ${edition}`],
    ["a plain name", ([name, title, author, edition]) => `${name} → *${title}* (${author}, ${edition})`],
    ["brackets", ([name, title, author, edition]) => `[${name}] – «${title}». ${author}. ${edition}.`],
    ["a link", ([name, title, author, edition]) => `\`${name}\` - [${title}](https://papers.example/a), ${author}, ${edition}`],
    ["authors between", ([name, title, author, edition]) => `**${name}**: ${author}, "${title}". ${edition}.`],
    ["in brackets behind", ([name, title, author, edition]) => `**${title}** (${name}), ${edition}, ${author}`],
  ])("%s", (_, line) => {
    expect(works(line)).toEqual(whole(false));
  });

  test.each<[string, (paper: Paper) => string]>([
    ["in brackets", ([name, title, author, edition, place]) => `**${name}** (${place}): "${title}", ${author}, ${edition}`],
    ["behind a sign", ([name, title, author, edition, place]) => `**${name}** @ ${place} – *${title}* — ${author} (${edition})`],
  ])("and where they are from: %s", (_, line) => {
    expect(works(line)).toEqual(whole(true));
  });

  test("are names by which others refer to them", () => {
    const { works: read } = claimsOf(
      `# Papers\n\n${papers.map(([name, title, , edition]) => `- **${name}** – "${title}", ${edition}`).join("\n")}\n  - builds on QuillFS\n`,
    );
    expect(relationsOf(read.at(-1))).toEqual(["builds-on QuillFS"]);
  });
});

describe("what stays as it is written", () => {
  test("a title in italics behind a name and a colon, which their marks tell apart", () => {
    const { works: read } = claimsOf(
      `# Papers\n\n${papers.map(([name, title, , edition]) => `- **${name}**: *${title}*, ${edition}`).join("\n")}\n`,
    );
    expect(read.map(({ title }) => title)).toEqual(papers.map(([, title]) => title));
  });

  test("families in front of quotes are authors", () => {
    const { works: read } = claimsOf(
      `# Papers\n\n- Byron, "Notes on an Engine for Sums", CACM 1978\n- Hopper, "A Compiler for Plain Words", CACM 1979\n- Ludwig, "A Clock for Many Rooms", CACM 1980\n`,
    );
    expect(read.map((work) => facts(work)["people"])).toEqual([["Byron"], ["Hopper"], ["Ludwig"]]);
  });

  test("labels in front of titles of others", () => {
    const { works: read } = claimsOf(
      `# Papers\n\n${papers.map(([, title, , edition]) => `## ${title}\n\nVenue: ${edition}\nBuilds on: [A File System for Feathers](a.md)\n`).join("\n")}`,
    );
    expect(relationsOf(read.at(-1))).toEqual(["builds-on A File System for Feathers"]);
  });
});

test("editions that are set apart divide lines that are read over them", () => {
  const line = ([name, title, , edition]: Paper): string => `- ${name}: ${title} \`${edition}\` Byron, Hopper, Ludwig`;
  const { works: read } = claimsOf(`# Papers\n\n${papers.map(line).join("\n")}\n`);
  expect(read.map((work) => [facts(work)["title"], facts(work)["venues"]])).toEqual(
    papers.map(([name, title, , edition]) => [`${name}: ${title}`, [edition]]),
  );
});

test("places in brackets behind editions are of all authors", () => {
  const line = ([, title, author, edition, place]: Paper): string => `- **${title}** by ${author}, Barbara Liskov, ${edition} (${place})`;
  const { works: read } = claimsOf(`# Papers\n\n${papers.map(line).join("\n")}\n`);
  expect(read.map((work) => [facts(work)["people"], facts(work)["venues"], facts(work)["institutions"]])).toEqual(
    papers.map(([, , author, edition, place]) => [[author, "Barbara Liskov"], [edition], [place]]),
  );
});
