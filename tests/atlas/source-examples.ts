import { describe, expect, test } from "vitest";
import type { EntityDetail, PathStep, WorkDetail } from "../../src/atlas/source.ts";
import type { NodeId } from "../../src/model/ids.ts";
import { smallAtlas, smallMap } from "./fixture.ts";
import type { MakeSource } from "./source-laws.ts";

/** The answers to be given for the small atlas of fixture.ts. */
export function sourceExamples(name: string, make: MakeSource): void {
  const source = make(smallAtlas, smallMap);
  const work = async (id: NodeId): Promise<WorkDetail> => (await source.node(id)) as WorkDetail;
  const entity = async (id: NodeId): Promise<EntityDetail> => (await source.node(id)) as EntityDetail;
  const found = async (query: string): Promise<string[]> => (await source.search(query)).map((hit) => hit.name);

  describe(`${name}, overview and lists`, () => {
    test("counts everything once and gives each list its letter", async () => {
      const { witnesses, ...counts } = await source.overview();
      expect(counts).toEqual({
        works: 9,
        gaps: 2,
        relations: 6,
        institutions: 4,
        venues: 5,
        topics: 3,
        people: 2,
        problems: { error: 0, warning: 1, info: 0 },
      });
      expect(witnesses).toEqual([
        { id: "source:serving", siglum: "A", title: "Serving", path: "lists/serving.md", lines: 8, works: 5, only: 4 },
        {
          id: "source:conference",
          siglum: "B",
          title: "A conference",
          path: "lists/conference.md",
          url: "https://example.org/conference",
          lines: 6,
          works: 3,
          only: 2,
        },
      ]);
    });
    test("shows a list line by line, whatever ends its lines", async () => {
      expect((await source.lines("source:conference"))![1]).toBe("## Quantization");
      expect(await source.lines("source:none")).toBeNull();
    });
    test("gives the map as it is", async () => expect(await source.map()).toEqual(smallMap));
  });

  describe(`${name}, works`, () => {
    test("summarises a work: edition, date, how often lists name it, what it has", async () => {
      expect(await source.works(["work:s-lora"])).toEqual([
        {
          id: "work:s-lora",
          type: "paper",
          title: "S-LoRA: Serving Thousands of Adapters",
          shortTitle: "S-LoRA",
          listed: true,
          mentions: 3,
          year: 2024,
          date: "2024-05-13",
          venue: { id: "venue:mlsys-2024", name: "MLSys 2024" },
          institutions: [
            { id: "institution:sky", name: "Sky Computing Lab" },
            { id: "institution:university-of-washington", name: "University of Washington" },
          ],
          topics: [
            { id: "topic:lora-serving", name: "LoRA serving" },
            { id: "topic:quantization", name: "Quantization" },
          ],
          awards: [],
          has: ["code", "arxiv"],
          region: "lora-serving",
        },
      ]);
    });
    test("dates a work by its edition, else by its own date, else by a year", async () => {
      const dates = Object.fromEntries((await source.works()).map(({ id, date }) => [id, date]));
      expect(dates).toMatchObject({
        "work:dlora": "2024-07-10",
        "work:efficiency-beyond-models": "2024-05",
        "work:new-cache": "2025",
        "work:old-cache": "1999",
        "work:gptq": undefined,
      });
    });
    test("skips ids that it does not have", async () => expect(await source.works(["work:none", "work:gptq"])).toHaveLength(1));
    test("finds a work by the id that another of its titles would have", async () => {
      expect((await work("work:slora-scalable-serving")).summary.id).toBe("work:s-lora");
      expect((await work("work:punica-multi-tenant-lora-serving")).summary.id).toBe("work:punica");
      expect(await source.node("work:none")).toBeNull();
      expect(await source.node("topic:slora-scalable-serving")).toBeNull();
    });
    test("details say where each fact stands, the registry's without a place", async () => {
      const { institutions, venues, refersTo, referredToBy, places } = await work("work:s-lora");
      expect(institutions.map(({ value, places: at }) => [value.name, value.works, at.length])).toEqual([
        ["Sky Computing Lab", 1, 0],
        ["University of Washington", 2, 0],
      ]);
      expect(venues).toEqual([
        {
          value: { id: "venue:mlsys-2024", name: "MLSys 2024", starts: "2024-05-13" },
          places: [
            { source: "source:serving", line: 5 },
            { source: "source:conference", line: 1 },
          ],
        },
      ]);
      expect(refersTo.map((other) => [other.work.title, other.relation.type, other.relation.places[0]!.line])).toEqual([
        ["LightLLM", "builds-on", 6],
      ]);
      expect(referredToBy.map((other) => other.work.shortTitle)).toEqual(["dLoRA"]);
      expect(places).toHaveLength(2);
    });
    test("similar works say why, and leave out what is related anyway", async () => {
      const { similar } = await work("work:punica");
      expect(similar[0]).toMatchObject({ work: { id: "work:s-lora" }, relation: { basis: "inferred", type: "similar", places: [] } });
      expect(similar[0]!.relation.reason).toContain("LoRA serving");
      expect(similar.map((other) => other.work.id)).not.toContain("work:dlora");
      expect((await work("work:atom")).similar[0]).toMatchObject({ work: { id: "work:gptq" }, relation: { weight: 0.5 } });
    });
  });

  describe(`${name}, entities`, () => {
    test("an institution has the works of its labs", async () => {
      const detail = await entity("institution:uc-berkeley");
      expect(detail.works.map(({ id }) => id)).toEqual(["work:s-lora", "work:efficiency-beyond-models"]);
      expect(detail.parts).toEqual([{ id: "institution:sky", name: "Sky Computing Lab", works: 1 }]);
      expect(detail.beside).toEqual([
        { id: "institution:university-of-washington", name: "University of Washington", works: 1, places: [] },
      ]);
      expect((await entity("topic:quantization")).beside.map(({ name: topic, places }) => [topic, places])).toEqual([
        ["LoRA serving", [{ source: "source:serving", line: 1 }]],
      ]);
      expect((await entity("institution:sky")).partOf).toEqual([{ id: "institution:uc-berkeley", name: "UC Berkeley" }]);
    });
    test("each work says where the lists join it to the node or to a part of it", async () => {
      const { works, worksAt } = await entity("institution:uc-berkeley");
      for (const { id } of works) {
        const { institutions } = await work(id);
        expect(worksAt.get(id) ?? []).toEqual(
          institutions.find(({ value }) => value.id !== "institution:university-of-washington")?.places,
        );
      }
      expect([...(await entity("person:kurt-keutzer")).worksAt.values()]).toEqual([[{ source: "source:conference", line: 6 }]]);
    });
    test("properties come with labels, in their order", async () => {
      expect((await entity("institution:peking-university")).properties).toEqual([
        { label: "Type", value: "academia" },
        { label: "Country", value: "CN" },
      ]);
      expect((await entity("venue:mlsys-2024")).properties).toEqual([
        { label: "Starts", value: "2024-05-13" },
        { label: "Series", value: "MLSys" },
      ]);
    });
    test("a person belongs to institutions and has works; a series has the works of its editions", async () => {
      const person = await entity("person:kurt-keutzer");
      expect([person.partOf[0]?.name, person.works[0]?.title, person.places]).toEqual([
        "UC Berkeley",
        "Efficiency beyond models",
        [{ source: "source:conference", line: 6 }],
      ]);
      expect((await entity("venue:mlsys")).works).toHaveLength(4);
    });
  });

  describe(`${name}, search`, () => {
    test("an exact name is first, whatever its hyphens, marks and case", async () => {
      expect((await found("dlora"))[0]).toBe("dLoRA");
      expect((await found("slora"))[0]).toBe("S-LoRA");
      expect((await found("zoe angstrom"))[0]).toBe("Zoë Ångström");
      expect((await found("北京"))[0]).toBe("Peking University");
      expect(await found("osdi24")).toEqual(["OSDI 2024"]);
      expect(await found("2311.03285")).toEqual(["S-LoRA"]);
    });
    test("initials find a name, with and without its small words", async () => {
      expect(await found("uw")).toEqual(["University of Washington"]);
      expect(await found("uow")).toEqual(["University of Washington"]);
    });
    test("the beginning of a name is before the beginning of a word before what stands inside", async () => {
      expect(await found("lora")).toEqual(["LoRA serving", "S-LoRA", "Punica", "dLoRA"]);
    });
    test("the words of a query may stand apart, and in any order", async () => {
      expect(await found("serving punica")).toEqual(["Punica"]);
    });
    test("one typo is forgiven where nothing is found without it", async () => {
      for (const typed of ["dlroa", "dloraa", "dlola", "dlra"]) expect(await found(typed), typed).toEqual(["dLoRA"]);
      expect(await found("quantisation")).toEqual(["Quantization", "Atom"]);
      expect(await found("pnica")).toEqual(["Punica"]);
      expect(await found("xyzzy")).toEqual([]);
    });
    test("a hit says what matched and where", async () => {
      expect((await source.search("udub"))[0]).toEqual({
        id: "institution:university-of-washington",
        kind: "institution",
        name: "University of Washington",
        matched: "UDub",
        ranges: [[0, 4]],
        hint: "2 works",
      });
      expect((await source.search("scalable"))[0]).toMatchObject({
        name: "S-LoRA",
        matched: "SLoRA: Scalable Serving",
        ranges: [[7, 15]],
        hint: "Serving Thousands of Adapters · MLSys 2024",
      });
      expect((await source.search("uw"))[0]!.ranges).toEqual([
        [0, 1],
        [14, 15],
      ]);
      expect((await source.search("slora"))[0]!.ranges).toEqual([[0, 6]]);
      expect((await source.search("s-lora thousands"))[0]).toMatchObject({
        matched: "S-LoRA: Serving Thousands of Adapters",
        ranges: [
          [0, 6],
          [16, 25],
        ],
      });
    });
    test("gives no more than asked for, and nothing for nothing", async () => {
      expect(await source.search("s", 2)).toHaveLength(2);
      for (const query of ["", "  ", "++"]) expect(await source.search(query)).toEqual([]);
    });
  });

  describe(`${name}, ways through the atlas`, () => {
    const written = (path: readonly PathStep[]): string =>
      path.map(({ node, edge }) => (edge === undefined ? node.name : ` ${edge.forward ? ">" : "<"} ${node.name}`)).join("");

    test("a lineage is in order of time, with the steps that lead to the focus", async () => {
      const { ancestors, descendants } = (await source.lineage("work:dlora"))!;
      expect(ancestors.map((step) => [step.work.id, step.depth])).toEqual([
        ["work:lightllm", -2],
        ["work:gptq", -1],
        ["work:punica", -1],
        ["work:s-lora", -1],
      ]);
      expect(ancestors[0]!.via).toMatchObject([{ from: "work:s-lora", type: "builds-on", places: [{ line: 6 }] }]);
      expect(descendants).toEqual([]);
      expect(await source.lineage("work:none")).toBeNull();
    });
    test("a cycle of relations ends", async () => {
      const { ancestors, descendants } = (await source.lineage("work:old-cache"))!;
      expect([ancestors.map((step) => step.work.id), descendants]).toEqual([["work:new-cache"], []]);
    });
    test("paths pass through works and institutions, through other kinds only when allowed", async () => {
      expect((await source.paths("work:gptq", "institution:university-of-washington")).map(written)).toEqual([
        "GPTQ < dLoRA > Punica > University of Washington",
        "GPTQ < dLoRA > S-LoRA > University of Washington",
      ]);
      expect(await source.paths("work:old-cache", "work:atom")).toEqual([]);
      expect((await source.paths("work:old-cache", "work:atom", { through: ["work", "venue"], limit: 1 })).map(written)).toEqual([
        "An Old Cache > A New Cache > MLSys 2025 > MLSys < MLSys 2024 < Atom",
      ]);
      expect((await source.paths("work:atom", "work:atom")).map(written)).toEqual(["Atom"]);
      expect(await source.paths("work:atom", "work:none")).toEqual([]);
    });
    test("gaps say who refers to them", async () => {
      expect(
        (await source.gaps()).map((gap) => [gap.work.id, gap.referredToBy.map((other) => [other.work.id, other.places[0]!.line])]),
      ).toEqual([
        ["work:gptq", [["work:dlora", 4]]],
        ["work:lightllm", [["work:s-lora", 6]]],
      ]);
    });
    test("a neighbourhood is the work, its relations and theirs", async () => {
      const { works, relations } = await source.neighbourhood("work:s-lora");
      expect([works.map(({ id }) => id), relations.length]).toEqual([["work:s-lora", "work:dlora", "work:lightllm"], 2]);
    });
  });
}
