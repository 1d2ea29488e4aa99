import { describe, expect, test } from "vitest";
import { parseAward } from "../../../src/ingest/recognise/award.ts";
import { parseDate } from "../../../src/ingest/recognise/date.ts";
import { arxivIdOf, classifyLink, identifiersOf } from "../../../src/ingest/recognise/links.ts";
import { shortTitleOf, splitTitleNote } from "../../../src/ingest/recognise/title.ts";
import { topicOf } from "../../../src/ingest/recognise/topic.ts";
import { foldName, indexRegistry } from "../../../src/ingest/registry.ts";
import { smallRegistry } from "./registry.ts";

describe("registry", () => {
  const registry = indexRegistry(smallRegistry);
  test.each([
    ["ＵＣ　Berkeley", "uc berkeley"],
    ["The University of Texas at Austin", "university of texas at austin"],
    ["UT-Austin", "ut austin"],
    ["Politécnica", "politecnica"],
    ["AT&T", "at and t"],
    ["U.C. Berkeley", "uc berkeley"],
    ["Amazon’s", "amazons"],
    ["北京大学", "北京大学"],
  ])("folds %s", (text, key) => {
    expect(foldName(text)).toBe(key);
  });
  test("finds by alias, case and legal form", () => {
    expect(registry.institution("uc berkeley")?.name).toBe("University of California, Berkeley");
    expect(registry.institution("DBOS, Inc.")?.name).toBe("DBOS");
    expect(registry.institution("Google LLC")?.name).toBe("Google");
    expect(registry.venue("usenix atc")?.series).toBe("ATC");
    expect(registry.topic("LARGE LANGUAGE MODELS (LLMS)")?.name).toBe("Large language models");
  });
  test("a long text is neither an institution nor known to be none, even where the registry names a mere sign", () => {
    const signs = indexRegistry({ ...smallRegistry, notInstitutions: ["—"] });
    expect(signs.isNotInstitution("—")).toBe(true);
    expect(signs.isNotInstitution("long ".repeat(60))).toBe(false);
    expect(signs.institution("long ".repeat(60))).toBeNull();
  });
  test("an ambiguous abbreviation is no institution by itself", () => {
    expect(registry.institution("UW")).toBeNull();
    expect(registry.ambiguity("uw")?.usual).toBe("University of Washington");
  });
});

describe("dates", () => {
  test.each([
    ["2024", "2024"],
    ["(1997)", "1997"],
    ["2024.05", "2024-05"],
    ["'24.10", "2024-10"],
    ["24.10", "2024-10"],
    ["2024-08-15", "2024-08-15"],
    ["Sep 24 2024", "2024-09-24"],
    ["18 Mar 2024", "2024-03-18"],
    ["March 2024", "2024-03"],
    ["Dec,2023", "2023-12"],
  ])("%s", (text, date) => {
    expect(parseDate(text)).toBe(date);
  });
  test.each(["24.13", "2024.13", "OSDI 2024", "3.14.15", "Marius 2024 x", "Mayor 2024", ""])("%s is none", (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe("awards", () => {
  test.each([
    ["**Best Paper Award!**", "Best Paper"],
    ["Best paper", "Best Paper"],
    ["Awarded Best Paper! 👍", "Best Paper"],
    ["Outstanding Paper Award", "Outstanding Paper"],
    ["Best Student Paper", "Best Student Paper"],
    ["***Best Paper Award***", "Best Paper"],
    ["Jay Lepreau Best Paper Award", "Jay Lepreau Best Paper"],
    ["Test of Time Award", "Test of Time"],
    ["Distinguished Paper", "Distinguished Paper"],
  ])("%s", (text, award) => {
    expect(parseAward(text)).toBe(award);
  });
  test.each(["Best effort scheduling of papers in the cloud", "Best", "Paper", "Industry Paper", "The best paper I read"])(
    "%s is none",
    (text) => {
      expect(parseAward(text)).toBeNull();
    },
  );
});

describe("topics", () => {
  const registry = indexRegistry(smallRegistry);
  test.each(["11. September", "May 5", "Mon 2 Sep", "martes 3 de mayo"])("%s is a day", (text) => {
    expect(topicOf(text, registry)).toBeNull();
  });

  test.each(["September Songs", "Quantization 2"])("%s is none", (text) => {
    expect(topicOf(text, registry)).not.toBeNull();
  });
});

describe("titles", () => {
  test.each([
    ["vLLM: Efficient Memory Management for Large Language Model Serving with PagedAttention", "vLLM"],
    ["S-LoRA: Serving Thousands of Concurrent LoRA Adapters", "S-LoRA"],
    ["Prompt Cache: Modular Attention Reuse for Low-Latency Inference", "Prompt Cache"],
    ["FlashDecoding++: Faster Large Language Model Inference", "FlashDecoding++"],
    ["Disaggregated Multi-Tower: Topology-aware Modeling Technique", "Disaggregated Multi-Tower"],
    ["Taming Throughput-Latency Tradeoff in LLM Inference with Sarathi-Serve", "Sarathi-Serve"],
    ["Unifying serverless and microservice tasks with SigmaOS", "SigmaOS"],
    ["Heterogeneity-Aware Cluster Scheduling Policies for Deep Learning Workloads (Gavel)", "Gavel"],
    ["Looking Beyond GPUs for DNN Scheduling on Multi-Tenant Clusters (`Synergy`)", "Synergy"],
  ])("%s is called %s", (title, name) => {
    expect(shortTitleOf(title)).toBe(name);
  });
  test.each([
    "Fairness in Serving Large Language Models",
    "Resiliency at Scale: Managing Google’s TPUv4 Machine Learning Supercomputer",
    "Enabling Tensor Programs on Commodity GPUs with PyTorch",
    "Accelerating Inference with GPUs",
    "Does Compressing Activations Help Model Parallel Training?",
    "Fine-Tuning Language Models Using Formal Methods Feedback: A Use Case in Autonomous Systems",
    "A Survey: Large Models",
    "On the Cost of Attention: a Study",
    "Efficient Methods for Reinforcement Learning (RL)",
    "A Study of Mixture of Experts (MoEs)",
    "Graph Learning at Scale (Survey)",
  ])("%s names no system", (title) => {
    expect(shortTitleOf(title)).toBeNull();
  });
  test("a note begins at the first fullwidth colon only", () => {
    expect(splitTitleNote("Aceso: Efficient Training：根据集群：配置")).toEqual({
      title: "Aceso: Efficient Training",
      note: "根据集群：配置",
    });
    expect(splitTitleNote("Aceso: Efficient Training")).toEqual({ title: "Aceso: Efficient Training" });
    const title = "The Log-Structured Merge-Tree (LSM-Tree)";
    expect(splitTitleNote(`${title}。LSM 的祖师爷`)).toEqual({ title, note: "LSM 的祖师爷" });
    expect(splitTitleNote(`${title}，rolling merge 可以跳过`)).toEqual({ title, note: "rolling merge 可以跳过" });
  });
});

describe("links", () => {
  test.each([
    ["Paper", "https://proceedings.mlsys.org/a.pdf", "paper"],
    ["arXiv", "https://arxiv.org/abs/2311.03285", "arxiv"],
    ["Paper", "https://arxiv.org/pdf/2311.05034", "paper"],
    ["Code", "https://gitlab.engr.illinois.edu/DEPEND/flash", "code"],
    ["", "https://github.com/x/y", "code"],
    ["Slides", "https://github.com/x/y/slides.pdf", "slides"],
    ["Poster", "https://example.org/p.pdf", "poster"],
    ["Homepage", "https://x.github.io", "homepage"],
    ["Benchmark", "https://huggingface.co/datasets/x", "benchmark"],
    ["Personal Notes", "https://example.org/n", "notes"],
    ["YouTube", "https://www.youtube.com/watch?v=1", "video"],
    ["pdf", "https://example.org/x", "paper"],
    ["S-LoRA", "https://example.org/x", "other"],
    ["paper", "https://arxiv.org/abs/2311.03285", "paper"],
    ["Vidur", "https://dl.acm.org/doi/10.1145/1", "paper"],
  ])("[%s](%s) is %s", (label, url, rel) => {
    expect(classifyLink(label, url)).toEqual({ rel, url });
  });
  test.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "papers/x.pdf",
    "../x",
    "/https://arxiv.org/pdf/1.pdf",
    "",
    "http://",
    'https://a"b',
    "https://a\nb",
  ])("%j is not kept", (url) => {
    expect(classifyLink("Paper", url)).toBeNull();
  });
  test.each([
    ["https://arxiv.org/abs/2311.03285v2", { arxiv: "2311.03285" }],
    ["https://arxiv.org/pdf/2311.05034.pdf", { arxiv: "2311.05034" }],
    ["https://browse.arxiv.org/abs/2309.08125", { arxiv: "2309.08125" }],
    ["https://arxiv.org/abs/cs/0112017", { arxiv: "cs/0112017" }],
    ["https://dl.acm.org/doi/abs/10.1145/3600006.3613152", { doi: "10.1145/3600006.3613152" }],
    ["https://doi.org/10.1145/3447786.3456254", { doi: "10.1145/3447786.3456254" }],
    ["https://dl.acm.org/doi/pdf/10.1145/3342195.3387524?download=false", { doi: "10.1145/3342195.3387524" }],
    ["https://doi.org/10.48550/arXiv.2311.03285", { arxiv: "2311.03285" }],
    ["https://dl.acm.org/doi/abs/10.5555/3571885.3571946", {}],
    ["https://example.org/10.1145/1", {}],
    ["https://arxiv.org/list/cs.DC", {}],
  ])("%s", (url, identifiers) => {
    expect(identifiersOf(url)).toEqual(identifiers);
  });
  test("a number of the arXiv in a text", () => {
    expect(arxivIdOf("arXiv 2312.07104")).toBe("2312.07104");
    expect(arxivIdOf("version 12.07104")).toBeNull();
  });
});
