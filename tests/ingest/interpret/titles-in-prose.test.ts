import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const worksOf = (paragraph: string): readonly Record<string, unknown>[] =>
  claimsOf(`# Before October\n\n## Kernels\n\n${paragraph}\n`).works.map((work) => ({
    ...facts(work),
    awards: work.awards.map(({ value }) => value),
    links: work.links.map(({ value }) => value.url),
  }));

const title = "Counting Lost Interrupts";
const said = { title, people: ["Alder", "Birch"], institutions: ["PKU"], venues: ["OSDI 2014"] };

describe("titles that sentences tell of", () => {
  test.each([
    `*${title}* by Alder and Birch (PKU; OSDI 2014).`,
    `Begin with *${title}* by Alder and Birch (PKU; OSDI, 2014). Half of it is in the last page.`,
    `Everything starts in **${title}**, by Alder and Birch (PKU, OSDI 2014); skim it.`,
    `The bad conscience is [*${title}*](https://example.org/count) by Alder & Birch (PKU; OSDI 2014), which you will hate.`,
    `Please read “${title}” by Alder and Birch (PKU; OSDI 2014) before the rest.`,
    `Am besten zuerst „${title}“ von Alder und Birch (PKU; OSDI 2014) lesen.`,
    `Commencer par « ${title} » par Alder et Birch (PKU ; OSDI 2014).`,
  ])("%s", (paragraph) => {
    expect(worksOf(paragraph)).toMatchObject([said]);
  });

  test.each([
    `Tout commence, pour moi, avec *${title}* de Jeanne Alder (OSDI 2014). On y revient toujours.`,
    `Avec **${title}** (Jeanne Alder et al., OSDI 2014), la même équipe recompte tout.`,
    `Con *${title}* de Jeanne Alder (OSDI 2014) empezó el recuento.`,
    `Mit «${title}» von Jeanne Alder (OSDI 2014) fing das Zählen an.`,
    `Com *${title}* de Jeanne Alder, OSDI 2014.`,
    `Et si on ne veut rien compter ? **${title}** (Jeanne Alder et al., OSDI 2014) laisse faire le noyau.`,
    `With [${title}](https://example.org/count) (Jeanne Alder et al., OSDI 2014) they count again.`,
  ])("what leads to a title is no part of it: %s", (paragraph) => {
    expect(worksOf(paragraph)).toMatchObject([{ title, people: ["Jeanne Alder"], venues: ["OSDI 2014"] }]);
  });

  test("a title of two words, where brackets behind it say who and where", () => {
    const paragraph = `**Quiet Clocks** (Ann Alder, Ben Birch, OSDI 2014), an island's work, counts by hand. A lighter answer: **${title}** (Cy Cedar et al., SOSP 2016), much simpler than Quiet Clocks.`;
    expect(worksOf(paragraph)).toMatchObject([
      { title: "Quiet Clocks", people: ["Ann Alder", "Ben Birch"], venues: ["OSDI 2014"] },
      { title, people: ["Cy Cedar"], venues: ["SOSP 2016"] },
    ]);
  });

  test("one author alone, where nobody is known, and a prize", () => {
    const [first, second] = worksOf(
      "*How to Count* by Alder (Blackthorn Isle; OSDI 2014, best paper). Twice.\n\nThen *How to Forget All of It* by Birch et al. (2019).",
    );
    expect(first).toMatchObject({ title: "How to Count", people: ["Alder"], institutions: ["Blackthorn Isle"], awards: ["Best Paper"] });
    expect(second).toMatchObject({ title: "How to Forget All of It", people: ["Birch"] });
  });

  test("two works of one sentence, each with its link", () => {
    const works = worksOf(
      `For this [*${title}*](https://example.org/a) by Alder and Birch (PKU; OSDI 2014) and, for humility, [*A Log of One's Own*](https://example.org/b) by Cedar (SOSP 2015).`,
    );
    expect(works).toMatchObject([
      { ...said, links: ["https://example.org/a"] },
      { title: "A Log of One's Own", people: ["Cedar"], venues: ["SOSP 2015"], institutions: [], links: ["https://example.org/b"] },
    ]);
  });

  test("without brackets, and with the names in them", () => {
    expect(worksOf(`Begin with *${title}* by Ann Alder and Bo Birch, OSDI 2014. The rest can wait.`)).toMatchObject([
      { title, people: ["Ann Alder", "Bo Birch"], venues: ["OSDI 2014"] },
    ]);
    expect(worksOf(`Begin with *${title} on Many Cores* (Alder and Birch; OSDI 2014).`)).toMatchObject([
      { title: `${title} on Many Cores`, venues: ["OSDI 2014"] },
    ]);
  });

  test("a long remark behind it changes nothing", () => {
    const remark =
      "I have read it often and it is still better than most of what we have; you should start with the figures, they are all there is.";
    expect(worksOf(`*${title}* by Alder and Birch (PKU; OSDI 2014). ${remark} ${remark}`)).toMatchObject([said]);
  });

  test("what only mentions somebody is no work", () => {
    expect(worksOf("The *third printer* by the stairs (2014) is broken.")).toEqual([]);
    expect(worksOf("Do not print the *long ones* by Tuesday (they are many).")).toEqual([]);
  });
});

test("titles in bold with a full stop, and who wrote them in italics, are no sentences that tell of works", () => {
  const titles = ["Counting Lost Interrupts in Slow Water", "Rendering slow boats for tired sailors", "A probe for water"];
  const lines = titles.map((each) => `- **${each}.** *Ada Byron, Dora Fox.* OSDI 2020. [link](https://papers.example/p)`);
  const { works } = claimsOf(`# Reading\n\n${lines.join("\n")}\n`);
  expect(works.map((work) => [work.title, work.people.length])).toEqual(titles.map((each) => [each, 2]));
});

test("beside a work that a paragraph tells of, quotation marks with an edition in brackets behind them hold another", () => {
  const paragraph = `Ann Alder's "${title}" (OSDI 2014) is where it begins, and its sequel with Cy Cedar, "Counting Found Interrupts" (SOSP 2016), turns it into rules.`;
  expect(worksOf(paragraph)).toMatchObject([{ title }, { title: "Counting Found Interrupts", venues: ["SOSP 2016"] }]);
  const pair = `Alder et al., "${title}" (OSDI 2014) answers with slicing. Also from Dora Fox: "Interrupts That Nobody Counts" (SOSP 2018), the nearest to mine.`;
  expect(worksOf(pair)).toMatchObject([
    { title, people: ["Alder"] },
    { title: "Interrupts That Nobody Counts", people: ["Dora Fox"] },
  ]);
});

test("what one of them extends is none of the paragraph's own", () => {
  const paragraph = `Ann Alder's "${title}" (OSDI 2014) is where it begins; it extends "Interrupts That Nobody Counts" (SOSP 2018).`;
  expect(worksOf(paragraph).map((work) => work["title"])).toEqual([title]);
});

test("what something else stands on in front of a title is not what the title stands on", () => {
  const paragraph = `My favourite that builds on pure thought is "${title}" (OSDI 2014). A gentle one inspired by music is "Interrupts That Nobody Counts" (SOSP 2018).`;
  expect(worksOf(paragraph).map((work) => work["title"])).toEqual([title, "Interrupts That Nobody Counts"]);
});
