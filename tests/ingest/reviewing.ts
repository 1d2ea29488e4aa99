import { ingest } from "../../src/ingest/ingest.ts";
import { indexRegistry } from "../../src/ingest/registry.ts";
import { reviewOf } from "../../src/ingest/review/review.ts";
import type { Input } from "../../src/ingest/sources.ts";
import type { Verdict, Ruling } from "../../src/model/ruling.ts";
import { readers } from "./readers.ts";
import { smallRegistry } from "./recognise/registry.ts";

const registry = indexRegistry(smallRegistry);

/** The atlas of lists, and what is uncertain in them. */
export const reviewed = (lists: readonly Input[], rulings: readonly Ruling[] = []) => {
  const ingested = ingest(lists, { registry: smallRegistry, rulings }, { readers });
  return { ingested, atlas: ingested.atlas, questions: reviewOf(ingested, registry).questions };
};

/** Decisions of one day. */
export const dated = (verdicts: readonly Verdict[] = []): readonly Ruling[] =>
  verdicts.map((verdict): Ruling => ({ ...verdict, date: "2026-11-20" }));
