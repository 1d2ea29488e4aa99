import type { ListClaims } from "../ingest/claims.ts";
import { formatOf } from "../ingest/formats/known.ts";
import { notFetched, readersFor, type Readers } from "../ingest/formats/readers.ts";
import { nothingFound } from "../ingest/formats/report.ts";
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

/** Of a library it may be known that nothing is in it; what no reader has habits for may still be meant as a list. */
const isSilent = ({ habits, problems }: ListClaims): boolean => habits.length === 0 && problems.some(({ rule }) => rule === "format/empty");

/** Before anything is taken in: what nothing is in is not offered. */
const lookedInto = (texts: Texts, lists: Ingested["lists"]): Looked => {
  const silent = lists.filter(isSilent).map(({ source }) => ({ path: source.path, ...nothingFound }));
  const refusals = [...texts.refusals, ...silent];
  return lookedAt(
    { ...texts, refusals },
    lists.filter((list) => !isSilent(list)),
  );
};

/** What there is no reader for now is refused; it costs the others nothing. */
const withoutUnread = (texts: Texts, readers: Readers): Texts => {
  const looked = texts.inputs.map((input) => ({ input, format: formatOf(input.path, input.text) }));
  const lost = looked.filter(({ format }) => format !== null && readers.get(format.name) === null);
  if (lost.length === 0) return texts;
  const isLost = new Set(lost.map(({ input }) => input));
  return {
    ...texts,
    inputs: texts.inputs.filter((input) => !isLost.has(input)),
    refusals: [
      ...texts.refusals,
      ...lost.flatMap(({ input, format }) => (format === null ? [] : [{ path: input.path, ...notFetched(format) }])),
    ],
  };
};

/** Answers a request, progress first; nothing is kept between two of them. */
export const build = async (
  request: BuildRequest,
  registry: RegistryData,
  answer: (answer: BuildAnswer) => void,
  fetchReaders = readersFor,
): Promise<void> => {
  const given = textsOf(request.lists);
  const readers = await fetchReaders(given.inputs);
  const texts = withoutUnread(given, readers);
  const onRead = (done: number, of: number): void => answer({ kind: "progress", stage: "reading", done, of });
  onRead(0, texts.inputs.length);
  if (request.until === "look") {
    const lists = readSources(sourcesOf(texts.inputs), indexRegistry(registry), { rulings: request.rulings, readers, onRead });
    answer({ kind: "looked", looked: lookedInto(texts, lists) });
    return;
  }
  const onReadThenJoin = (done: number, of: number): void => {
    onRead(done, of);
    if (done === of) answer({ kind: "progress", stage: "joining", done: 0, of: 1 });
  };
  const ingested = ingest(texts.inputs, { registry, rulings: request.rulings }, { readers, onRead: onReadThenJoin });
  const review = reviewOf(ingested, indexRegistry(registry));
  if (request.until === "review") {
    answer({ kind: "reviewed", review });
    return;
  }
  answer({ kind: "progress", stage: "placing", done: 0, of: 1 });
  const { atlas, lists } = ingested;
  const map = layoutAtlas(atlas, { ...registry, before: request.before });
  answer({ kind: "built", looked: lookedAt(texts, lists), atlas, map, review });
};
