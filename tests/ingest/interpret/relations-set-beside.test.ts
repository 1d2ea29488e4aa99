import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

const listed = [
  "**BarnFS: A File System for Hay** (Alder, Birch, OSDI 2018)",
  "**PlankDB: Boards at Scale** (Cedar, OSDI 2004)",
  "**Usability of Shelves Considered Harmful** (Greenfield, OSDI 2008)",
];

const statedBy = (remark: string): readonly string[] => {
  const rows = listed.map((line) => `- ${line}`).join("\n");
  const { works } = claimsOf(`# Log\n\n${rows}\n- **A Semantics for Sheds** (Hazell, OSDI 2019)\n  - ${remark}\n`);
  return works.flatMap((work) => relationsOf(work).map((relation) => (work.title.startsWith("A Semantics") ? relation : `< ${relation}`)));
};

describe("what remarks say of works that they name in the midst of a sentence", () => {
  test.each([
    ["makes BarnFS look slow", "related-work BarnFS"],
    ["BarnFS locks its doors, this one has none", "related-work BarnFS"],
    ["BarnFS 要锁门，这里不用", "related-work BarnFS"],
    ["How is this different from BarnFS?", "related-work BarnFS"],
    ["one keeper, whereas BarnFS has none", "related-work BarnFS"],
    ["same problem, same year: BarnFS", "related-work BarnFS"],
    ["other road to dry hay: BarnFS", "related-work BarnFS"],
    ["BarnFS's log kept, its locks thrown away", "builds-on BarnFS"],
    ["built on barnfs and straw", "builds-on BarnFS: A File System for Hay"],
    ["unlike barnfs no locks", "related-work BarnFS: A File System for Hay"],
    ["the BarnFS of SQL", "related-work BarnFS"],
    ["needs half the memory of BarnFS", "related-work BarnFS"],
    ["first to be beaten by BarnFS", "related-work BarnFS"],
    ["shows that BarnFS's assumption does not hold", "related-work BarnFS"],
    ["BarnFS did this for hay, here it is straw", "related-work BarnFS"],
    ["BarnFS should have compared against this", "related-work BarnFS"],
    ["with BarnFS as its store, no locks at all", "builds-on BarnFS"],
    ["officially takes BarnFS's place", "builds-on BarnFS"],
    ["runs BarnFS underneath, no locks", "builds-on BarnFS"],
    ["the log comes out of BarnFS", "builds-on BarnFS"],
    ["its log is BarnFS's idea applied to boards", "builds-on BarnFS"],
    ["same setup as BarnFS, whose log it simplifies", "builds-on BarnFS"],
    ["squeezes a factor out of “Usability of Shelves Considered Harmful”", "builds-on Usability of Shelves Considered Harmful"],
    ["umfasst die Konstruktion aus „Usability of Shelves Considered Harmful“", "builds-on Usability of Shelves Considered Harmful"],
    ["greift Greenfields „Usability of Shelves Considered Harmful“ auf", "builds-on Usability of Shelves Considered Harmful"],
    ["索引来自 BarnFS，去掉锁", "builds-on BarnFS"],
    ["日志结构明显受 BarnFS 启发", "builds-on BarnFS"],
    ["分布式版 BarnFS", "builds-on BarnFS"],
    ["吞吐上超过 BarnFS", "related-work BarnFS"],
    ["和 PlankDB 对着看", "related-work PlankDB"],
    ["the theory that the BarnFS paper lacked", "builds-on BarnFS: A File System for Hay"],
    ["joins hay and straw with BarnFS in one barn", "builds-on BarnFS"],
    ["SheDB，是 BarnFS 的一阶近似", "builds-on BarnFS"],
    ["obsolete since BarnFS", "< builds-on A Semantics for Sheds"],
    ["BarnFS made this obsolete", "< builds-on A Semantics for Sheds"],
  ])("%s", (remark, stated) => {
    expect(statedBy(remark)).toEqual([stated]);
  });

  test.each([
    ["BarnFS 的日志 + PlankDB 的树", ["builds-on BarnFS", "builds-on PlankDB"]],
    ["SheDB = BarnFS's logs + PlankDB's trees", ["builds-on BarnFS", "builds-on PlankDB"]],
    ["与 BarnFS、StrawFS 类似，都用日志", ["related-work BarnFS", "related-work StrawFS"]],
  ])("both: %s", (remark, stated) => {
    expect([...statedBy(remark)].sort()).toEqual(stated);
  });

  test.each([
    "the best of the bunch, with the exception of BarnFS",
    "explained with the help of BarnFS",
    "has the clarity of BarnFS",
    "BarnFS is fun, this is a classic",
    "Does it need BarnFS?",
    "half the length of BarnFS",
    "see the talk that BarnFS never had",
    "Bob argues BarnFS breaks in his setup",
    "my favourite: the BarnFS of papers",
    "uses BarnFS as its baseline",
    "with the data set of BarnFS",
    "BarnFS authors hate it",
    "复现 BarnFS 的图 13",
    "compare Fig. 3 with last year's",
    "replaces GPUs by CPUs",
    "implemented in 400 lines on Linux",
    "实验里对比 StrawFS 提升 30%",
  ])("nothing: %s", (remark) => {
    expect(statedBy(remark)).toEqual([]);
  });
});

describe("works that the list does not have", () => {
  test.each([
    ["builds on the Offset Ladder (Potter 1988)", "builds-on Offset Ladder"],
    ["fork of the Celera Assembler", "builds-on Celera Assembler"],
    ["replaces MUQ, by the same author", "builds-on MUQ"],
    ["beaten by unLadder a year later", "related-work unLadder"],
    ["对比 StrawFS", "related-work StrawFS"],
    ["基于 Deep StrawMax 的思想", "builds-on Deep StrawMax"],
  ])("%s", (remark, stated) => {
    expect(statedBy(remark)).toEqual([stated]);
  });

  test("stand behind commas beside works that it has", () => {
    expect(statedBy("See also BarnFS, StrawFS and PegFS")).toEqual(["BarnFS", "StrawFS", "PegFS"].map((name) => `related-work ${name}`));
    expect(statedBy("builds on BarnFS, GPUs and Linux")).toEqual(["builds-on BarnFS"]);
  });
});

describe("what the list itself calls its works", () => {
  const byBrackets = (remark: string): readonly string[] => {
    const { works } = claimsOf(
      `# Boards\n\n- **[BoardRNN]** Efficient Sawing of Planks. OSDI 2018. https://arxiv.org/abs/1802.00001\n- **[SawNet]** Sawing without Teeth. OSDI 2019. https://arxiv.org/abs/1902.00001 — ${remark}\n- **[NailNet]** Nailing at Night. OSDI 2020. https://arxiv.org/abs/2002.00001\n`,
    );
    return relationsOf(works[1]);
  };
  test.each([
    ["a faster BoardRNN", ["builds-on BoardRNN"]],
    ["BoardRNN + linear prediction", ["builds-on BoardRNN"]],
  ])("in brackets before titles: %s", (remark, stated) => {
    expect(byBrackets(remark)).toEqual(stated);
  });

  test("in a remark, by a word that is written as any other", () => {
    const { works } = claimsOf(
      "# Boards\n\n- **Sawing Planks by Weak Light** (Alder, OSDI 2018)\n  - 就是 Whisper\n- **Sawing Beyond a Hundred Barns** (Birch, OSDI 2019)\n  - 多语言上优于 Whisper\n",
    );
    expect(relationsOf(works[1]).map((relation) => relation.split(" ", 1)[0])).toEqual(["related-work"]);
  });
});
