import { ingest, type Ingested } from "../ingest/ingest.ts";
import { readSources } from "../ingest/read-sources.ts";
import { reviewOf } from "../ingest/review/review.ts";
import { indexRegistry } from "../ingest/registry.ts";
import { sourcesOf } from "../ingest/sources.ts";
import { layoutAtlas } from "../layout/layout.ts";
import type { RegistryData } from "../model/registry.ts";
import type { BuildAnswer, BuildRequest, Looked } from "../view/building.ts";
import { findingOf } from "./findings.ts";
import { textsOf, type Texts } from "./texts.ts";

const lookedAt = ({ decisions, refusals, remarks }: Texts, lists: Ingested["lists"]): Looked => ({
  findings: lists.map(findingOf),
  decisions,
  refusals,
  remarks,
});

/** Answers a request, progress first; nothing is kept between two of them. */
export const build = (request: BuildRequest, registry: RegistryData, answer: (answer: BuildAnswer) => void): void => {
  const texts = textsOf(request.lists);
  const onRead = (done: number, of: number): void => answer({ kind: "progress", stage: "reading", done, of });
  onRead(0, texts.inputs.length);
  if (request.until === "look") {
    const lists = readSources(sourcesOf(texts.inputs), indexRegistry(registry), { rulings: request.rulings, onRead });
    answer({ kind: "looked", looked: lookedAt(texts, lists) });
    return;
  }
  const ingested = ingest(texts.inputs, { registry, rulings: request.rulings }, (done, of) => {
    onRead(done, of);
    if (done === of) answer({ kind: "progress", stage: "joining", done: 0, of: 1 });
  });
  const review = reviewOf(ingested, indexRegistry(registry));
  if (request.until === "review") {
    answer({ kind: "reviewed", review });
    return;
  }
  answer({ kind: "progress", stage: "placing", done: 0, of: 1 });
  const { atlas, lists } = ingested;
  const map = layoutAtlas(atlas, { ...registry, ...(request.before === undefined ? {} : { before: request.before }) });
  answer({ kind: "built", looked: lookedAt(texts, lists), atlas, map, review });
};
