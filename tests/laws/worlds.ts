import fc from "fast-check";
import type { ListClaims } from "../../src/ingest/claims.ts";
import { listOf, type Entry } from "../ingest/resolve/claims.ts";

const systems = ["Orca", "S-LoRA", "SLoRA", "Chimera", "vLLM", "FlashAttention-2", "FlashAttention", "DistServe", "Gavel"];
const subtitles = [
  "Serving Thousands of Concurrent LoRA Adapters",
  "Scalable Serving of Thousands of LoRA Adapters",
  "A Distributed Serving System for Generative Models",
  "Disaggregating Prefill and Decoding for Goodput-optimized Serving",
  "DISAGGREGATING PREFILL AND DECODING FOR GOODPUT-OPTIMIZED SERVING",
  "Cluster Scheduling Policies for Deep Learning",
];
const venues = ["OSDI'24", "OSDI 2022", "MLSys'24", "arXiv 2311.03285", "ISCA'24", "IA3'20", "EuroSys' 25 (Best Paper)"];
const places = ["UW & Duke", "NTU", "UW", "PKU", "HKUST-GZ & Boson AI", "Rice & AWS"];
const headings = ["Large Language Models (LLMs)", "LLM Inference", "LoRA serving", "Scheduling", "Papers", "2024"];

const title = fc.oneof(
  fc.tuple(fc.constantFrom(...systems), fc.constantFrom(...subtitles)).map(([name, rest]) => `${name}: ${rest}`),
  fc.constantFrom(...systems),
  fc.constantFrom(...subtitles),
);
const related = fc
  .tuple(fc.constantFrom(...systems), fc.option(fc.constantFrom(...venues, "Microsoft")))
  .map(([name, venue]) => (venue === null ? name : `${name} [${venue}]`));

const entry: fc.Arbitrary<Entry> = fc.record(
  {
    title,
    venue: fc.constantFrom(...venues),
    at: fc.constantFrom(...places),
    topics: fc.uniqueArray(fc.constantFrom(...headings), { maxLength: 3 }),
    people: fc.uniqueArray(fc.tuple(fc.constantFrom("Ann Lee", "Wei Wang", "Zhen Zhang"), fc.constantFrom(...places)), {
      maxLength: 2,
      selector: ([name]) => name,
    }),
    related: fc.uniqueArray(related, { maxLength: 2 }),
  },
  { requiredKeys: ["title"] },
);

/** A few lists whose entries collide in every way: same names, same titles, capitals, venues, ambiguous institutions. */
export const world: fc.Arbitrary<readonly ListClaims[]> = fc
  .array(fc.array(entry, { maxLength: 6 }), { minLength: 1, maxLength: 4 })
  .map((lists) => lists.map((entries, at) => listOf(`list-${String(at)}`, entries)));

/** A world together with the same lists in another order. */
export const shuffled: fc.Arbitrary<readonly [readonly ListClaims[], readonly ListClaims[]]> = world.chain((lists) =>
  fc.tuple(fc.constant(lists), fc.shuffledSubarray([...lists], { minLength: lists.length, maxLength: lists.length })),
);
