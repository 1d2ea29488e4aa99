import { describe, expect, test } from "vitest";
import { findVenue } from "../../../src/ingest/recognise/find-venue.ts";
import { parseVenue, venueName } from "../../../src/ingest/recognise/venue.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { smallRegistry } from "./registry.ts";

const registry = indexRegistry(smallRegistry);

describe("one tag", () => {
  test.each([
    ["OSDI'24", { series: "OSDI", year: 2024 }],
    ["OSDI’24", { series: "OSDI", year: 2024 }],
    ["SOSP' 25", { series: "SOSP", year: 2025 }],
    ["EuroSys '24", { series: "EuroSys", year: 2024 }],
    ["24_DSN", { series: "DSN", year: 2024 }],
    ["22-ATC", { series: "ATC", year: 2022 }],
    ["22_ICSE-SEIP", { series: "ICSE-SEIP", year: 2022 }],
    ["OSDI 23'", { series: "OSDI", year: 2023 }],
    ["SOSP24'", { series: "SOSP", year: 2024 }],
    ["OSDI2022", { series: "OSDI", year: 2022 }],
    ["[ASPLOS’24, Best Paper]", { series: "ASPLOS", year: 2024, award: "Best Paper" }],
    ["EuroSys' 25 (Best Paper)", { series: "EuroSys", year: 2025, award: "Best Paper" }],
    ["ICML 2024", { series: "ICML", year: 2024 }],
    ["NeurIPS'22 (Spotlight)", { series: "NeurIPS", year: 2022 }],
    ["VLDB'23", { series: "VLDB", year: 2023 }],
    ["arXiv 2312.07104", { series: "arXiv", year: 2023, date: "2023-12", arxiv: "2312.07104" }],
    ["arxiv'25", { series: "arXiv", year: 2025 }],
    ["preprint'23", { series: "arXiv", year: 2023 }],
    ["ArXiv 18 Mar 2024", { series: "arXiv", year: 2024, date: "2024-03-18" }],
    ["Usenix ATC 2014", { series: "ATC", year: 2014 }],
    ["ACM Comput. Surv. 2018", { series: "ACM Computing Surveys", year: 2018 }],
    ["ICS 22", { series: "ICS", year: 2022 }],
    ["EuroMLSys@EuroSys'24", { series: "EuroMLSys", year: 2024 }],
    ["FAST", { series: "FAST" }],
    ["Arxiv'25,Jan", { series: "arXiv", year: 2025, date: "2025-01" }],
    ["NVIDIA ISCA' 24", { series: "ISCA", year: 2024 }],
    ["OSDI 2020, 10-Year Test of Time", { series: "OSDI", year: 2020, award: "10-Year Test of Time" }],
  ])("%s", (text, expected) => {
    expect(parseVenue(text, registry)).toEqual({ text: text.replace(/^\[|\]$/g, "").replace(/’/g, "'"), ...expected });
  });

  test.each([
    ["IA3'20", 2020, "IA3"],
    ["NeurIPS'22 Workshop", 2022, "NeurIPS Workshop"],
    ["ICML 2020 Workshop", 2020, "ICML Workshop"],
    ["ICML ES-FoMo Workshop 2025", 2025, "ICML ES-FoMo Workshop"],
    ["NAIC @ SIGCOMM'24", 2024, "NAIC@SIGCOMM"],
    ["Middleware'24", 2024, "Middleware"],
    ["S&P'24", 2024, "S&P"],
    ["MLArchSys'24 @ ISCA'24", 2024, "MLArchSys@ISCA"],
    ["SIAM Journal on Computing 1999", 1999, "SIAM Journal on Computing"],
  ])("%s is a venue of no known series", (text, year, name) => {
    expect(parseVenue(text, registry)).toEqual({ text, year });
    expect(venueName(text)).toBe(name);
  });

  test.each([
    ["4th USENIX Windows Systems Symposium, 2000", "USENIX Windows Systems Symposium"],
    ["Proceedings of the 12th International Workshop on Shelving", "International Workshop on Shelving"],
    ["In Proc. of the Twenty-Third Annual Workshop on Shelving", "Annual Workshop on Shelving"],
    ["First Conference on Boards", "Conference on Boards"],
    ["21st HotShelf'19", "HotShelf"],
    ["First Monday", "First Monday"],
    ["21st Century Music", "21st Century Music"],
    ["Proceedings of the IEEE", "Proceedings of the IEEE"],
  ])("%s: how often they had met is no part of a venue's name", (text, name) => {
    expect(venueName(text)).toBe(name);
  });

  test("a year and month alone give a date", () => {
    expect(parseVenue("'24.10", registry)).toEqual({ text: "", year: 2024, date: "2024-10" });
  });

  test.each([
    "MiniMax-Text-01",
    "16_Survey",
    "Dec,2023",
    "Tech report'26",
    "Microsoft",
    "MIT",
    "Microsoft 2023",
    "2023",
    "—",
    "Unknown",
    "vLLM",
    "Best Paper",
    "https://osdi24.example.org/x",
    "osdi24-sun-biao.pdf",
    "Serving",
    "Zhihao Jia",
    "",
    "Scaling Large Language Model Training to More Than 10,000 GPUs",
  ])("%s is none", (text) => {
    expect(parseVenue(text, registry)).toBeNull();
  });
});

describe("inside a line", () => {
  test.each([
    ["22-ATC-FpgaNIC: An FPGA-based NIC", "ATC", 2022, "FpgaNIC: An FPGA-based NIC"],
    ["20-FCCM-Corundum-An Open-Source 100-Gbps NIC", "FCCM", 2020, "Corundum-An Open-Source 100-Gbps NIC"],
    ["-24_DSN_Mutiny! How does it fail?", "DSN", 2024, "Mutiny! How does it fail?"],
    ["22_ICSE-SEIP_An Empirical Study on Change", "ICSE-SEIP", 2022, "An Empirical Study on Change"],
    ["DreamDDP: Accelerating Training | MLSys' 26", "MLSys", 2026, "DreamDDP: Accelerating Training"],
    ["OSDI 2020, FIRM: An Intelligent Framework", "OSDI", 2020, "FIRM: An Intelligent Framework"],
    ["SOCC 2021,Parslo: A Gradient Approach", "SoCC", 2021, "Parslo: A Gradient Approach"],
    ["Learning to Optimize by Tianqi Chen et al., NeurIPS 2018", "NeurIPS", 2018, "Learning to Optimize by Tianqi Chen et al."],
    ["[NSDI’24] MegaScale: Scaling, to More Than 10,000 GPUs", "NSDI", 2024, "MegaScale: Scaling, to More Than 10,000 GPUs"],
    ["Oobleck: Resilient Training (SOSP 2023)", "SOSP", 2023, "Oobleck: Resilient Training"],
    ["Go Wider Instead of Deeper ICML 2022", "ICML", 2022, "Go Wider Instead of Deeper"],
    ["Splitwise: Phase Splitting (arXiv'23, update: ISCA'24)", "ISCA", 2024, "Splitwise: Phase Splitting"],
    ["MLsys in Eurosys2021", "EuroSys", 2021, "MLsys in"],
    ["SGLang (arXiv 2312.07104)", "arXiv", 2023, "SGLang"],
  ])("%s", (text, series, year, rest) => {
    const found = findVenue(text, registry);
    expect(found?.venue.series).toBe(series);
    expect(found?.venue.year).toBe(year);
    expect(found?.rest).toBe(rest);
    expect(text.slice(found?.start, found?.end)).toMatch(/\d/);
  });

  test("a Roman number counts meetings, not journals", () => {
    expect(parseVenue("SOSP XX, 2005", registry)).toMatchObject({ series: "SOSP", year: 2005 });
    expect(parseVenue("TPDS II, 2005", registry)).not.toMatchObject({ series: "TPDS" });
  });

  test("an unknown acronym in brackets with a year", () => {
    expect(findVenue("[IA3'20] Distdgl: distributed training", registry)).toMatchObject({
      venue: { text: "IA3'20", year: 2020 },
      rest: "Distdgl: distributed training",
    });
  });

  test.each([
    "AlphaSort: A Cache-Sensitive Parallel External Sort",
    "POLCA: Power Oversubscription | Microsoft",
    "[Medusa] Medusa: Simple Framework",
    "See https://www.usenix.org/system/files/osdi24-sun-biao.pdf",
    "22-ATC-notes.pdf",
    "DeepSpeed SplitFuse [Microsoft]",
    "Benchmarks of 2020, a retrospective",
    "FAST: a system",
    "Designing Graphs (1997)",
    "The Vertica Analytic Database: C-Store 7 Years Later",
  ])("%s has none", (text) => {
    expect(findVenue(text, registry)).toBeNull();
  });
});
