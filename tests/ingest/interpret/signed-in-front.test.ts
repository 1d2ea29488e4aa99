import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const worksOf = (text: string): readonly Record<string, unknown>[] =>
  claimsOf(text).works.map((work) => ({ ...facts(work), awards: work.awards.map(({ value }) => value) }));

const title = "Counting Lost Interrupts on Many Cores";
const said = { title, people: ["Alder", "Birch"], venues: ["OSDI 2014"] };

describe("who is named in front of a title within a sentence", () => {
  test.each([
    `And of course Alder and Birch's "${title}" (OSDI 2014), which you know.`,
    `Alder & Birch's "${title}" (OSDI 2014) I never found necessary.`,
    `Boards. Start with Alder & Birch, "${title}", OSDI 2014.`,
    `Then Alder and Birch, "${title}" from OSDI 2014, for the second half.`,
    `(!) What made it a field is Alder, Birch: "${title}", OSDI 2014. It is short.`.replace("Alder, Birch", "Alder and Birch"),
    `The classic by Alder and Birch, “${title},” OSDI 2014, is still good.`,
    `Dann Alder und Birch: „${title}“, OSDI 2014. Nur der Beweis.`,
    `Der Klassiker von Alder und Birch, „${title}“ (OSDI 2014), ist Pflicht.`,
    `Ensuite Alder et Birch : « ${title} », OSDI 2014.`,
    `Puis l'article de Alder et Birch, « ${title} », OSDI 2014, qui est long.`,
    `然后是 Alder 和 Birch 的《${title}》（OSDI 2014），不长。`,
    `Please read Alder and Birch's *${title}* (OSDI 2014) before Monday.`,
  ])("%s", (line) => {
    expect(worksOf(`# Before October\n\n${line}\n`)).toMatchObject([said]);
  });

  test("where several stand behind it, as in any list", () => {
    expect(worksOf(`# Boards\n\nBoards, Pavel's hobby. "${title}", Alder and Birch, OSDI 2014.\n`)).toMatchObject([said]);
    expect(worksOf(`# Boards\n\nThe oldest is “${title}” by Alder and Birch, in OSDI 2014.\n`)).toMatchObject([said]);
  });

  test("two works of one paragraph, each with its own", () => {
    const works = worksOf(
      `# Boards\n\nStart with Cedar's "A Log of One's Own" (SOSP 2015). Then Alder and Birch, "${title}", OSDI 2014. It is short.\n`,
    );
    expect(works).toMatchObject([
      { title: "A Log of One's Own", people: ["Cedar"], venues: ["SOSP 2015"], notes: [] },
      { ...said, notes: ["It is short."] },
    ]);
  });

  test("an institution is whose it is, and beside its authors as well", () => {
    expect(worksOf(`# Boards\n\nAnd Google's “${title}” (OSDI 2014).\n`)).toMatchObject([{ title, people: [], institutions: ["Google"] }]);
    expect(worksOf(`# Boards\n\nand what Google made of it, “${title}” (Alder, Birch, OSDI 2014)\n`)).toMatchObject([
      { title, people: ["Alder", "Birch"], institutions: ["Google"] },
    ]);
  });

  test("what says what a work stands on lists none", () => {
    expect(worksOf(`# Boards\n\nThis builds on Alder and Birch's “${title}” (OSDI 2014).\n`)).toEqual([]);
  });

  test("names set apart are no titles", () => {
    expect(worksOf(`# Boards\n\n- **${title}** - *Ann Alder Birch et al.* - OSDI 2014\n`)).toMatchObject([{ title }]);
  });
});

describe("one word in front of a title in quotation marks", () => {
  const list = (...lines: readonly string[]): string => `# Boards\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;

  test("is an author where the list names families", () => {
    const works = worksOf(
      list(
        'Alder and Birch: "Plain Shelves in Large Rooms", OSDI 2014',
        'Cedar, Dogwood: "Tall Boards for Long Things", SOSP 2015',
        '"Deep Shelves of the Barn", Elm and Fir, OSDI 2016',
        '"Shelves of Many Colours", Hazell, Irving and Larkin, OSDI 2018',
        'Even older: Larch, "Shelves before the Flood", OSDI 1999. Two pages.',
        'Maple: "Old Boards and New Nails", NSDI 2013 (best paper too). It is short.',
      ),
    );
    expect(works.map(({ people }) => people)).toEqual([
      ["Alder", "Birch"],
      ["Cedar", "Dogwood"],
      ["Elm", "Fir"],
      ["Hazell", "Irving", "Larkin"],
      ["Larch"],
      ["Maple"],
    ]);
    expect(works[5]).toMatchObject({ title: "Old Boards and New Nails", awards: ["Best Paper"] });
  });

  test("is one where each title has another, and none where it comes again", () => {
    const titles = ["Plain Shelves in Large Rooms", "Tall Boards for Long Things", "Deep Shelves of the Barn", "Old Boards and New Nails"];
    const people = (...words: readonly string[]): readonly unknown[] =>
      worksOf(list(...titles.map((each, at) => `${words[at] ?? ""}, "${each}", OSDI 201${String(at)}`))).map((work) => work["people"]);
    expect(people("Morris", "Bloom", "Achlioptas", "Larch")).toEqual([["Morris"], ["Bloom"], ["Achlioptas"], ["Larch"]]);
    expect(people("Required", "Required", "Optional", "Optional")).toEqual([[], [], [], []]);
  });

  test("and et al. before a colon is a reference", () => {
    expect(worksOf(list('Alder et al.: "Old Boards and New Nails", NSDI 2013. It is short.'))).toMatchObject([
      { title: "Old Boards and New Nails", people: ["Alder"], venues: ["NSDI 2013"] },
    ]);
  });
});

test("a mail ends with when one meets again", () => {
  const claims = claimsOf(
    `From: Ada\nTo: Bo\n\nHi Bo,\n\n“${title}” by Alder and Birch, OSDI 2014.\n"Tall Boards for Long Things", Cedar and Elm, SOSP 2015, https://arxiv.org/abs/2004.01668. Builds on it; got the best paper award I think.\n\nSee you in September,\nAda\n`,
  );
  expect(claims.works.map((work) => work.title)).toEqual([title, "Tall Boards for Long Things"]);
  expect(claims.works[1]?.awards.map(({ value }) => value)).toEqual(["Best Paper"]);
  expect(claims.works.flatMap((work) => work.notes.map(({ value }) => value)).join(" ")).not.toMatch(/September|Ada/);
});
