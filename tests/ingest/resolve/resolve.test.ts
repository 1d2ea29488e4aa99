import { describe, expect, test } from "vitest";
import { atlas as atlasRecord } from "../../../src/model/atlas.ts";
import type { Ruling } from "../../../src/model/ruling.ts";
import type { ListClaims } from "../../../src/ingest/claims.ts";
import { resolve } from "../../../src/ingest/resolve/resolve.ts";
import { listOf, registry } from "./claims.ts";

const run = (lists: readonly ListClaims[], rulings: readonly Ruling[] = []) => resolve(lists, registry, rulings);
const titles = (lists: readonly ListClaims[], rulings: readonly Ruling[] = []): readonly string[] =>
  run(lists, rulings).atlas.works.map((work) => work.title);

describe("works", () => {
  test("retitled between preprint and proceedings", () => {
    const { atlas, merges } = run([
      listOf("a", [
        { title: "DistLLM: Disaggregating Prefill and Decoding for Goodput-optimized Large Language Model Serving", venue: "OSDI'24" },
      ]),
      listOf("b", [
        { title: "DistServe: Disaggregating Prefill and Decoding for Goodput-optimized Large Language Model Serving", venue: "OSDI'24" },
      ]),
    ]);
    expect(atlas.works).toHaveLength(1);
    expect(atlas.works[0]?.shortTitle).toBe("DistServe");
    expect(atlas.works[0]?.aliases).toContain("DistLLM");
    expect(merges[0]?.reasons.map((reason) => reason.rule)).toContain("same title apart from the system's name");
  });

  test("alike, of which one refers to the other, are two, and nobody is asked", () => {
    const former = { title: "Sail: Moving Kernels between Hosts at Runtime" };
    const later = { title: "Sail: Moving Kernels between Hosts and Phones at Runtime" };
    expect(titles([listOf("a", [later, former])])).toHaveLength(1);
    const { atlas, doubts } = run([listOf("a", [{ ...later, related: [former.title] }, former])]);
    expect(atlas.works).toHaveLength(2);
    expect(atlas.edges.filter(({ type }) => type === "related-work")).toHaveLength(1);
    expect(doubts.works).toEqual([]);
  });

  test("written in capitals, and with a name for short", () => {
    const { atlas } = run([
      listOf("a", [{ title: "VIDUR: A LARGE-SCALE SIMULATION FRAMEWORK FOR LLM INFERENCE" }]),
      listOf("b", [{ title: "Vidur: A Large-scale Simulation Framework for LLM Inference" }]),
    ]);
    expect(atlas.works).toMatchObject([
      {
        title: "Vidur: A Large-scale Simulation Framework for LLM Inference",
        shortTitle: "Vidur",
        id: "work:vidur-a-large-scale-simulation-framework-for-llm-inference",
      },
    ]);
  });

  test("twice in one list, its topics joined", () => {
    const { atlas } = run([
      listOf("a", [
        { title: "Centauri: Enabling Efficient Scheduling via Communication Partitioning", venue: "ASPLOS'24", topics: ["Scheduling"] },
        { title: "Centauri: Enabling Efficient Scheduling via Communication Partitioning", venue: "ASPLOS'24", topics: ["Parallelism"] },
      ]),
    ]);
    expect(atlas.works).toHaveLength(1);
    expect(atlas.edges.filter((edge) => edge.type === "about").map((edge) => edge.to)).toEqual(["topic:parallelism", "topic:scheduling"]);
    expect(atlas.works[0]?.places).toHaveLength(2);
  });

  test("a table of names only, by name with venue and year", () => {
    expect(
      titles([
        listOf("a", [{ title: "CASSINI: Network-Aware Job Scheduling in Machine Learning Clusters", venue: "NSDI'24" }]),
        listOf("b", [{ title: "Cassini", venue: "NSDI 2024" }]),
      ]),
    ).toEqual(["CASSINI: Network-Aware Job Scheduling in Machine Learning Clusters"]);
  });

  test("never by name alone", () => {
    expect(
      titles([
        listOf("a", [{ title: "CASSINI: Network-Aware Job Scheduling in Machine Learning Clusters" }]),
        listOf("b", [{ title: "Cassini" }]),
      ]),
    ).toHaveLength(2);
  });

  test("never by a link alone", () => {
    const links = [
      { value: { rel: "paper" as const, url: "https://example.org/paper.pdf" }, place: { source: "source:a" as const, line: 1 } },
    ];
    expect(
      titles([
        listOf("a", [
          { title: "Zpoline: A System Call Hook Mechanism Based on Binary Rewriting", more: { links } },
          { title: "On-demand Container Loading in Lambda", more: { links } },
        ]),
      ]),
    ).toHaveLength(2);
  });

  test("two systems of one name at one venue in different years", () => {
    const { atlas } = run([
      listOf("a", [{ title: "Orca: A Distributed Serving System for Transformer-Based Generative Models", venue: "OSDI'22" }]),
      listOf("b", [{ title: "Orca: Differential Bug Localization in Large-Scale Services", venue: "OSDI'18" }]),
    ]);
    expect(atlas.works).toHaveLength(2);
  });

  test("one identifier for two unlike titles merges nothing and is reported", () => {
    const more = { identifiers: { doi: "10.1145/1" } };
    const { atlas } = run([
      listOf("a", [{ title: "Zpoline: A System Call Hook Mechanism Based on Binary Rewriting", more }]),
      listOf("b", [{ title: "Lambda Containers: On-demand Loading of Images", more }]),
    ]);
    expect(atlas.works).toHaveLength(2);
    expect(atlas.problems.map((problem) => problem.rule)).toEqual(["work/identifier-of-two-works"]);
  });

  test("one identifier joins unlike words", () => {
    const more = { identifiers: { arxiv: "2312.07104" } };
    expect(
      titles([
        listOf("a", [{ title: "Efficiently Programming Large Language Models using SGLang", more }]),
        listOf("b", [{ title: "SGLang: Efficient Execution of Structured Language Model Programs", more }]),
      ]),
    ).toHaveLength(1);
  });
});

describe("references", () => {
  const speaker = { title: "dLoRA: Dynamically Orchestrating Requests and Adapters for LoRA LLM Serving", venue: "OSDI'24" };

  test("resolve to listed works by name with venue and year; others are gaps", () => {
    const { atlas } = run([
      listOf("a", [{ ...speaker, related: ["S-LoRA [MLSys'24]", "GPTQ", "SplitFuse [Microsoft]"] }]),
      listOf("b", [{ title: "S-LoRA: Serving Thousands of Concurrent LoRA Adapters", venue: "MLSys 2024" }]),
    ]);
    const gaps = atlas.works.filter((work) => !work.listed);
    expect(gaps.map((work) => work.title)).toEqual(["GPTQ", "SplitFuse"]);
    expect(atlas.edges.filter((edge) => edge.type === "related-work")).toMatchObject([
      { to: "work:gptq", basis: "stated", places: [{ source: "source:a", line: 3 }] },
      { to: "work:s-lora-serving-thousands-of-concurrent-lora-adapters" },
      { to: "work:splitfuse" },
    ]);
    expect(atlas.edges).toContainEqual(
      expect.objectContaining({ from: "work:splitfuse", type: "affiliated-with", to: "institution:microsoft" }),
    );
  });

  test("a name without a venue means the only entry of that name in the same list", () => {
    const named = { title: "Orca: A Distributed Serving System for Transformer-Based Generative Models" };
    expect(titles([listOf("a", [named, { ...speaker, related: ["Orca"] }])])).toHaveLength(2);
    expect(titles([listOf("a", [{ ...speaker, related: ["Orca"] }]), listOf("b", [named])])).toHaveLength(3);
  });
});

describe("institutions", () => {
  const at = (text: string): ReturnType<typeof run>["atlas"] =>
    run([listOf("a", [{ title: "Punica: Multi-Tenant LoRA Serving", at: text }])]).atlas;

  test("an abbreviation is decided by its neighbours", () => {
    expect(at("UW & Duke").institutions.map((each) => each.id)).toEqual([
      "institution:duke-university",
      "institution:university-of-washington",
    ]);
    expect(at("UW & Duke").problems).toEqual([]);
  });
  test("or read as usual, and said so", () => {
    expect(at("UW").institutions.map((each) => each.name)).toEqual(["University of Washington"]);
    expect(at("UW").problems.map(({ level, rule }) => [level, rule])).toEqual([["info", "institution/usual-reading"]]);
  });
  test("or by its capitals, where they are one's own, unless the neighbours say otherwise", () => {
    expect(at("UoW").institutions.map((each) => each.name)).toEqual(["University of Waterloo"]);
    expect(at("UOW").institutions.map((each) => each.name)).toEqual(["University of Washington"]);
    expect(at("UoW & Duke & Microsoft").institutions.map((each) => each.name)).toContain("University of Washington");
  });
  test("or left open", () => {
    expect(at("NTU").institutions.map((each) => each.name)).toEqual(["NTU"]);
    expect(at("NTU").problems.map(({ level, rule }) => [level, rule])).toEqual([["warning", "institution/ambiguous"]]);
  });
  test("a lab's whole is a node, part-of without a place because only the registry says it", () => {
    const atlas = at("HKUST-GZ");
    expect(atlas.institutions.map((each) => each.name)).toEqual(
      ["Hong Kong University of Science and Technology", "HKUST (Guangzhou)"].sort(),
    );
    expect(atlas.edges.filter((edge) => edge.type === "part-of")).toMatchObject([{ basis: "inferred", places: [] }]);
  });
  test("an unknown one keeps its text, and its country", () => {
    expect(at("Boson AI, Canada").institutions).toEqual([{ id: "institution:boson-ai", name: "Boson AI", aliases: [], country: "CA" }]);
  });
});

describe("venues, topics, people", () => {
  test("an edition is part of its series; the proceedings date the work, the preprint does not", () => {
    const { atlas } = run([
      listOf("a", [{ title: "Splitwise: Efficient Generative LLM Inference Using Phase Splitting", venue: "arXiv 2311.18677" }]),
      listOf("b", [{ title: "Splitwise: Efficient Generative LLM Inference Using Phase Splitting", venue: "ISCA'24" }]),
    ]);
    expect(atlas.works).toMatchObject([{ year: 2024 }]);
    expect(atlas.venues.map((venue) => venue.name)).toEqual(
      ["arXiv", "arXiv 2023", "ISCA", "ISCA 2024"].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    );
    expect(atlas.edges.filter((edge) => edge.type === "part-of")).toMatchObject([
      { from: "venue:arxiv-2023", to: "venue:arxiv" },
      { from: "venue:isca-2024", to: "venue:isca" },
    ]);
  });

  test("headings that only order the list are no topics; synonyms are one", () => {
    const topics = ["MLSys 2024", "Papers", "2. Large Language Models (LLMs)", "LoRA serving"];
    const { atlas } = run([
      listOf("a", [{ title: "S-LoRA: Serving Thousands of Adapters", topics }]),
      listOf("b", [{ title: "Llumnix: Dynamic Scheduling of Requests", topics: ["Day1", "Large Language Model (LLM) Serving"] }]),
    ]);
    expect(atlas.topics.map((topic) => topic.name)).toEqual(["Large language models", "LLM serving", "LoRA serving"]);
    expect(atlas.edges.filter((edge) => edge.type === "part-of").map(({ from, to, basis }) => [from, to, basis])).toEqual([
      ["topic:llm-serving", "topic:large-language-models", "inferred"],
      ["topic:lora-serving", "topic:large-language-models", "stated"],
    ]);
  });

  test("people of one name are one when they share an institution or a co-author", () => {
    const people = (lists: readonly ListClaims[]): readonly string[] => run(lists).atlas.people.map((person) => person.id);
    expect(
      people([
        listOf("a", [{ title: "GEMINI: Fast Failure Recovery", people: [["Zhen Zhang", "AWS"]] }]),
        listOf("b", [{ title: "Oobleck: Resilient Distributed Training", people: [["Zhen Zhang", "Amazon Web Services"]] }]),
      ]),
    ).toEqual(["person:zhen-zhang"]);
    expect(
      people([
        listOf("a", [{ title: "GEMINI: Fast Failure Recovery", people: [["Zhen Zhang", "AWS"]] }]),
        listOf("b", [{ title: "Oobleck: Resilient Distributed Training", people: [["Zhen Zhang", "Rice"]] }]),
      ]),
    ).toHaveLength(2);
  });
});

test("the atlas fits its record", () => {
  const { atlas } = run([
    listOf("a", [
      {
        title: "A: B C D",
        venue: "OSDI'24",
        at: "UW & Boson AI",
        related: ["GPTQ [ICML 2024]"],
        topics: ["LLMs"],
        people: [["Ann Lee", "Rice"]],
      },
    ]),
  ]);
  expect(atlasRecord.parse(atlas)).toEqual(atlas);
});
