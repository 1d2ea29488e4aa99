import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const first = (line: string): Record<string, unknown> | undefined => claimsOf(`# Papers\n\n${line}\n`).works.map(facts)[0];

describe("a reference whose title is a link behind the year", () => {
  const link = "[Herding Lost Cores across Many Sockets](https://example.org/cores.pdf)";
  const cited = { title: "Herding Lost Cores across Many Sockets", people: ["Ada Byron"], institutions: [], topics: [] };

  test("has one author alone, an edition and a remark", () => {
    expect(first(`Ada Byron. 2016. ${link}. In *OSDI*. (read the appendix first)`)).toEqual({
      ...cited,
      venues: ["OSDI 2016"],
      notes: ["read the appendix first"],
    });
  });
  test("keeps the name of a venue that nobody knows where it is set in italics, and its issue", () => {
    expect(first(`Ada Byron. 2016. ${link}. *Annals of Herding*.`)).toEqual({ ...cited, venues: ["Annals of Herding 2016"], notes: [] });
    expect(first(`Ada Byron. 2016. ${link}. *Annals of Herding* 19(2).`)?.["venues"]).toEqual(["Annals of Herding 2016"]);
  });
  test("appeared nowhere that plain words behind it say", () => {
    expect(first(`Ada Byron. 2016. ${link}. Lovely old paper`)?.["venues"]).toEqual([]);
  });
});

describe("a reference in the style of APA", () => {
  test.each([
    "herd2core: Learning to herd many cores",
    "vq-herd 2.0: Learning to herd many cores",
    "iHerd for many lost cores",
    "3D maps of many lost cores",
    "HerdNet: A model of many cores",
  ])("has a title that begins as it is written: %s", (title) => {
    expect(first(`Byron, A., Murray, G., & Hopper, B. (2019). ${title}. *OSDI*.`)).toMatchObject({ title, venues: ["OSDI 2019"] });
  });
  test("begins with a family of several small words", () => {
    const cited = first("van den Boom, A., Byron, A., Murray, G., et al. (2016). HerdNet: A model of many cores. *OSDI*.");
    expect(cited).toMatchObject({ title: "HerdNet: A model of many cores", people: ["A. van den Boom", "A. Byron", "G. Murray"] });
  });
});

describe("a remark on a reference", () => {
  test("names others by who wrote them and when, and is no work whatever stands in italics behind it", () => {
    const { works } = claimsOf(
      `# Papers

Byron, A., Murray, G., & Hopper, B. (2006). Herding lost cores across many sockets. *OSDI*.

Moore, C., & Quay, B. (2016). Look, herd and tell: A model of many cores. *SOSP*.

Boat, D., & Reef, E. (2017). Herding and telling at once in large machines. *NSDI*.

> Builds on HLC (Byron et al., 2006) and Look, herd and tell (Moore & Quay, 2016). *Check the weights they use.*
`,
    );
    expect(works.map(({ title }) => title)).toHaveLength(3);
    expect(relationsOf(works[2])).toEqual([
      "builds-on Herding lost cores across many sockets",
      "builds-on Look, herd and tell: A model of many cores",
    ]);
  });
});

describe("what is said in passing", () => {
  const programme = (line: string): string =>
    `The 26th ACM Symposium on Operating Systems Principles (SOSP '17) was in Shanghai, and I could not go.

### Cores

* **Herding Lost Cores across Many Sockets**
  Ada Byron, Grace Murray (Stanford University)
  ${line}
* **Serving Small Models from Cold Disks**
  Ada Byron (Google), Grace Murray (Google)
`;
  const { works } = claimsOf(programme("Herder, follow-up of Drover (OSDI'15)"));

  test("of the meeting, over its programme, lists no work", () => {
    expect(works.map(({ title }) => title)).toEqual(["Herding Lost Cores across Many Sockets", "Serving Small Models from Cold Disks"]);
  });
  test("behind what a work is called states on what it stands", () => {
    expect(relationsOf(works[0])).toEqual(["builds-on Drover [OSDI'15]"]);
  });
  test("behind the first sentence of a remark states it too", () => {
    const list = `- A. Byron, G. Murray, "Herding Lost Cores across Many Sockets", OSDI 2016. Herder. Related work: Drover\n- A. Byron, "Drover: A System for Cores", OSDI 2012.\n`;
    expect(relationsOf(claimsOf(list).works[0])).toEqual(["related-work Drover"]);
  });
});

describe("a reference in the styles of other countries and fields", () => {
  const title = "Herding Lost Cores across Many Sockets";
  test.each([
    [`Byron, A. B. / Murray, G. (1983): „${title}“, Journal of Statistical Software 70(1), S. 41–55. (z)`, ["A. B. Byron", "G. Murray"]],
    [`Byron, A. B. (1983): « ${title} », Journal of Statistical Software 70(1), p. 41–55.`, ["A. B. Byron"]],
    [`Byron, A. B. / Murray, G. (1983): “${title},” Journal of Statistical Software 70(1).`, ["A. B. Byron", "G. Murray"]],
  ])("has its year in front and its title in quotation marks: %s", (line, people) => {
    expect(first(line)).toMatchObject({ title, people, venues: ["Journal of Statistical Software 1983"] });
  });
  test("goes on with a remark behind its pages", () => {
    const claims = claimsOf(
      `# Papers\n\nByron, A. (1983): „${title}“, Journal of Statistical Software 70(1), S. 41–55.\n\nMurray, G. (1991): „Herding Found Cores on One Socket“, Journal of Statistical Software 71(1), S. 1–9. Aufbauend auf Byron (1983), für Kenner.\n`,
    );
    expect(relationsOf(claims.works[1])).toEqual([`builds-on ${title}`]);
  });
  test("has initials behind the families and a title with a colon", () => {
    const { works } = claimsOf(
      "# Papers\n\nByron A. Herd2: learning to herd many cores. OSDI 2018:76-85.\n\nByron A, Murray GH. Herd: how to herd many cores. Bioinformatics. 2016;32(14):2103-10.\n",
    );
    expect(works.map(({ title }) => title)).toEqual(["Herd2: learning to herd many cores", "Herd: how to herd many cores"]);
  });
  test("may be marked with a letter in round brackets", () => {
    expect(first(`(R) Ada Byron et al. ${title}. OSDI 2019.`)).toMatchObject({ title, venues: ["OSDI 2019"] });
  });
});

describe("the number of a DOI", () => {
  const at = "https://doi.org/10.1145/12345.12346";
  const title = "Finding Plain Things on Deep Shelves";

  test.each([
    `A. Byron and B. Babbage. ${title}. In OSDI, 2019. doi:10.1145/12345.12346`,
    `A. Byron and B. Babbage. ${title}. In OSDI, 2019. DOI: 10.1145/12345.12346.`,
    `${title}, OSDI 2019, doi:10.1145/12345.12346`,
    `${title}. OSDI 2019 (DOI 10.1145/12345.12346)`,
    `${title}. OSDI 2019. 10.1145/12345.12346`,
  ])("behind a reference is its link, and no part of anything else: %s", (line) => {
    const [work] = claimsOf(`# Papers\n\n- ${line}\n`).works;
    expect(work?.title).toBe(title);
    expect(work?.links.map(({ value }) => value.url)).toEqual([at]);
    expect(work?.identifiers).toEqual({ doi: "10.1145/12345.12346" });
    expect(work?.notes).toEqual([]);
  });

  test("what is less than one is text", () => {
    const [work] = claimsOf(`# Papers\n\n- ${title}, OSDI 2019\n  - needs 10.1 or 10.15/2 of them, doi: pending\n`).works;
    expect(work?.links).toEqual([]);
  });

  test("on a line of its own divides no remark from its reference", () => {
    const list = [
      "[1] A. Byron and B. Babbage. Deep shelves: finding plain things. In OSDI, 2019.\n    doi:10.1145/12345.1\n    Boards in few words.",
      "[2] J. Backus. Wide shelves: boards in few words. In NSDI, 2021.\n    doi:10.1145/12345.2\n    Extends [1] with boards.",
      "[3] G. Hopper. Optimal shelf damage for all. In SOSP, 2023.\n    doi:10.1145/12345.3\n    Builds on [2].",
    ];
    const { works } = claimsOf(`REFERENCES\n\n${list.join("\n\n")}\n`);
    expect(works.map(({ identifiers }) => identifiers.doi)).toEqual(["10.1145/12345.1", "10.1145/12345.2", "10.1145/12345.3"]);
    expect(works.map(relationsOf)).toEqual([
      [],
      ["builds-on Deep shelves: finding plain things"],
      ["builds-on Wide shelves: boards in few words"],
    ]);
  });
});

describe("who wrote it in front of a title", () => {
  const title = "Herding Lost Cores across Many Sockets";
  test.each([
    [`Ada L. Byron, Grace B. Hopper. ${title}. OSDI 2016.`, ["Ada L. Byron", "Grace B. Hopper"]],
    [`Ada L. Byron. ${title}. OSDI 2016.`, ["Ada L. Byron"]],
    [`Byron AL, Hopper GB. ${title}. OSDI 2016.`, ["Byron AL", "Hopper GB"]],
    [`Ada Byron 0002, Grace Hopper. ${title}. OSDI 2016.`, ["Ada Byron", "Grace Hopper"]],
    [`Jean d'Alembert, Grace Hopper: ${title}. OSDI 2016.`, ["Jean d'Alembert", "Grace Hopper"]],
    [`Byron (2016), "${title}," OSDI.`, ["Byron"]],
    [`Byron (2016) "${title}," OSDI.`, ["Byron"]],
    [`Byron and Hopper (2016) "${title}," OSDI. [Read the introduction aloud.]`, ["Byron", "Hopper"]],
    [`\\*Byron and Hopper (2016), "${title}," OSDI.`, ["Byron", "Hopper"]],
    [`Byron et al., OSDI 2016: ${title}`, ["Byron"]],
  ])("%s", (line, people) => {
    expect(first(`- ${line}`)).toMatchObject({ title, people, venues: ["OSDI 2016"] });
  });
  test("a title may ask and answer", () => {
    const cited = first("- Ada Byron, Grace Hopper: Where Are the Lost Cores? A Study of Herds. OSDI 2016.");
    expect(cited).toMatchObject({ title: "Where Are the Lost Cores? A Study of Herds", venues: ["OSDI 2016"] });
  });
  test("a title may begin with words in quotation marks", () => {
    const cited = first('- A. Byron, G. Hopper. "One Herd Fits All": An Idea That Came and Went. OSDI 2016.');
    expect(cited).toMatchObject({ title: '"One Herd Fits All": An Idea That Came and Went', venues: ["OSDI 2016"] });
  });
  test.each([`- ${title}. arXiv:2106.09685, 2021.`, `- A. Byron, G. Hopper. ${title}. arXiv:2106.09685, 2021.`])(
    "%s: has a number",
    (line) => {
      expect(claimsOf(`# Papers\n\n${line}\n`).works[0]?.identifiers).toEqual({ arxiv: "2106.09685" });
    },
  );
});

test.each(["Survey (2016)", "Model Checking (2016)"])("%s in front of a title in quotation marks is nobody", (front) => {
  const { works } = claimsOf(`# Papers\n\n- ${front}, "Herding Lost Cores across Many Sockets," OSDI.\n`);
  expect(works.flatMap(({ people }) => people)).toEqual([]);
});

describe("what is said of a reference", () => {
  const above = 'Byron and Hopper (2014), "Herding Lost Cores across Many Sockets," OSDI.';
  const herding = "builds-on Herding Lost Cores across Many Sockets";

  test.each([
    "[Extends Byron and Hopper (2014) with sheep.]",
    "(Extends Byron and Hopper (2014) with sheep.)",
    "Extends Byron and Hopper (2014) with sheep.",
  ])("behind a venue whose year stands in front: %s", (remark) => {
    const { works } = claimsOf(`# Papers\n\n${above}\n\nQuay (2016), "Telling Cores from Sheep at Once," QJE. ${remark}\n`);
    expect([works[1]?.venues.map(({ value }) => value.text), relationsOf(works[1])]).toEqual([["QJE"], [herding]]);
  });
  test.each([" arXiv:2106.09685", " doi:10.1145/12345.6789"])("below one that ends with '%s'", (end) => {
    const list = [
      "1. L. Byron, Z. Hopper. Herd: Finding Lost Cores across Many Sockets. OSDI 2014.",
      "2. J. Babbage. Bell: Balancing Sheep with Fast Caching. SOSP 2015. arXiv:1905.08898",
      `7. J. Quay. Telling Cores from Sheep. SIGMOD 2020.${end}`,
      "    Extends [1] to sheep.",
    ];
    const { works } = claimsOf(`# Papers\n\n${list.join("\n")}\n`);
    expect(relationsOf(works[2])).toEqual(["builds-on Herd: Finding Lost Cores across Many Sockets"]);
  });
  test.each(["和 Herd 很像，主要是换了任务", "与 Herd 同类，用的是主存", "可以参考 Herd"])("in Chinese: %s", (remark) => {
    const { works } = claimsOf(
      `# Papers\n\n- Herd: Lost Cores across Many Sockets (OSDI 2014)\n- Telling Cores from Sheep at Once (SOSP 2016)\n  - ${remark}\n`,
    );
    expect(relationsOf(works[1])).toEqual(["related-work Herd"]);
  });
});
