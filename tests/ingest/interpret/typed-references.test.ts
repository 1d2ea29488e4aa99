import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const title = "Kestrel: Tracing Requests through a Thousand Services";
const question = "How hard can it be? Tracing requests again";

/** Who, title, where and when of a reference that stands among others. */
const read = (reference: string): readonly unknown[] => {
  const { works } = claimsOf(
    `refs\n\nA. Author and B. Builder. Harbor: Pooling the Memory of Accelerators. In OSDI, 2020.\n\n${reference}\n\nC. Coder and D. Drafter. Quarry: Sorting What Does Not Fit. In OSDI, 2021.\n`,
  );
  const work = works[1];
  if (work === undefined || works.length !== 3) return works.map((each) => each.title);
  const { title: said, venues, people } = facts(work);
  return [said, venues, people];
};

describe("references in the styles that people paste and type", () => {
  const three = ["E. Writer", "F. Reader", "G. H. Editor"];
  test.each([
    [`Writer, E., Reader, F., ... & Editor, G. H. (2015). ${title}. In OSDI (pp. 39-45).`, three],
    [`Writer, E., Reader, F., … Editor, G. H. (2015). ${title}. OSDI.`, three],
    [`E. Writer, F. Reader, and G. H. Editor. ${title}. In OSDI 15, Oakland, CA.`, three],
    [`E. Writer, F. Reader, and G. H. Editor. ${title}. OSDI '15.`, three],
    [`E. Writer, F. Reader, and G. H. Editor, ${title}, in Proc. OSDI, 2015.`, three],
    [`E. Writer, F. Reader, and G. H. Editor, ${title}, OSDI'15`, three],
    [`Writer, E., Reader, F. and Editor, G. H. (2015) ‘${title}’, in OSDI, pp. 39-45.`, three],
    [`Writer, E., Reader, F. and Editor, G. H. (2015) '${title}', OSDI, pp. 39-45.`, three],
    [`Writer, Reader, Editor. ${title}. osdi 15`, ["Writer", "Reader", "Editor"]],
    [`Writer and Reader. ${title}. OSDI 2015.`, ["Writer", "Reader"]],
    [`Writer et al., ${title}, OSDI 2015`, ["Writer"]],
    [`E. Writer et al., ${title}, OSDI 15.`, ["E. Writer"]],
    [`Writer et al. ${title}. OSDI'15`, ["Writer"]],
    [`Writer & Reader, "${title}", OSDI 15`, ["Writer", "Reader"]],
    [`Writer, E. and Reader, F. (2015) ${title}. *OSDI*.`, ["E. Writer", "F. Reader"]],
    [
      `Writer, E. and Reader, F. (2015). [${title}](https://a.example/k.pdf). *OSDI*. Long. You will use it later.`,
      ["E. Writer", "F. Reader"],
    ],
    [`Writer et al. (Stanford University): ${title}. OSDI 2015.`, ["Writer"]],
  ])("%s", (reference, people) => expect(read(reference)).toEqual([title, ["OSDI 2015"], people]));

  test.each([
    `Writer et al. (2015). ${question}. OSDI.`,
    `E. Writer. 2015. ${question}. In OSDI.`,
    `Writer et al. ${question}. OSDI'15`,
    `E. Writer and F. Reader, ${question}, OSDI 2015`,
  ])("a title that asks may answer: %s", (reference) => expect(read(reference).slice(0, 2)).toEqual([question, ["OSDI 2015"]]));

  test.each([
    [`E. Writer and F. Reader (MIT). ${title}. In OSDI, 2015.`, ["E. Writer", "F. Reader"]],
    [`E. Writer (MIT) and F. Reader (CMU). ${title}. In OSDI, 2015.`, ["E. Writer", "F. Reader"]],
    [`E. Writer and F. Reader [MIT]. ${title}. In OSDI, 2015.`, ["E. Writer", "F. Reader"]],
  ])("where authors are stands in brackets behind them: %s", (reference, people) =>
    expect(read(reference)).toEqual([title, ["OSDI 2015"], people]),
  );

  test("brackets within a title are its own", () => {
    const bracketed = "Tracing (Almost) All Requests of a Service";
    expect(read(`E. Writer and F. Reader. ${bracketed}. In OSDI, 2015.`)).toEqual([bracketed, ["OSDI 2015"], ["E. Writer", "F. Reader"]]);
  });

  test("commas within a title do not end it", () => {
    const list = "Memory, Disks, and What Lies Between, Told Slowly";
    expect(read(`E. Writer and F. Reader, ${list}, OSDI 2015`)).toEqual([list, ["OSDI 2015"], ["E. Writer", "F. Reader"]]);
  });

  test("two digits are half of a year only behind the name of a conference", () => {
    for (const where of ["Commun. ACM 51(7)", "Workshop 15", "Queue 10, 5"])
      expect(JSON.stringify(read(`E. Writer and F. Reader. ${title}. ${where}.`))).not.toMatch(/20(?:51|15|10)/);
  });
});

describe("what is said in brackets between references", () => {
  test.each(["[ask Piotr for the list from the seminar]", "(ask Ada)", "(typed from memory)", "[the rest is on the other machine]"])(
    "%s",
    (aside) => {
      const claims = claimsOf(
        `refs\n${aside}\n\nA. Author and B. Builder. Harbor: Pooling the Memory of Accelerators. In OSDI, 2020.\n\n${aside}\n\nC. Coder and D. Drafter. Quarry: Sorting What Does Not Fit. In OSDI, 2021.\n\n${aside}\n`,
      );
      expect(titlesOf(claims)).toEqual(["Harbor: Pooling the Memory of Accelerators", "Quarry: Sorting What Does Not Fit"]);
      expect(claims.works.flatMap(({ topics }) => topics)).toEqual([]);
      expect(claims.lines.filter(({ as }) => as === "unknown")).toEqual([]);
    },
  );
});

test("a sentence behind the issue of a journal is a remark, and a prize is whoever gave it", () => {
  const { works } = claimsOf(
    "refs\n\n- Writer, E. and Reader, F. (2015). Plain boards. *IEEE TVCG* 17(12). The successor to Harbor.\n- Coder, C. (2016). Tracing Requests through Services. *IEEE TVCG* 25(1). Best Paper, OSDI.\n- Akkaya et al. (Stanford University): Solving a Cube with a Robot Hand. arXiv 2019.\n",
  );
  expect(works.map(({ title: said }) => said)).toEqual([
    "Plain boards",
    "Tracing Requests through Services",
    "Solving a Cube with a Robot Hand",
  ]);
  expect(works.map(({ venues }) => venues[0]?.value.text)).toEqual(["IEEE TVCG", "IEEE TVCG", "arXiv 2019"]);
  expect(works[0]?.notes.length).toBe(1);
  expect(works[1]?.awards.length).toBe(1);
  expect(works[2]?.people[0]?.value).toEqual({ name: "Akkaya", institutions: [{ text: "Stanford University" }] });
});
