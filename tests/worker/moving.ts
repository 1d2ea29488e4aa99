import { expect } from "vitest";
import type { Addition } from "../../src/model/addition.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { RawList } from "../../src/view/building.ts";
import { sayingEntries } from "../../src/view/added-lines.ts";
import { registry } from "../../src/worker/knowledge.ts";
import { move } from "../../src/worker/move.ts";
import { readers } from "../ingest/readers.ts";
import { factsIn } from "../laws/facts.ts";
import { adding, made, mapOf, own, source, workOf } from "./adding.ts";

/* Lines of the reader's own list that are moved into the file of another one. */

export const orca = "Orca: A Distributed Serving System for Transformer-Based Generative Models";
export const alpa = "AlpaServe: Statistical Multiplexing with Model Parallelism for Serving";
export const tulip = "Tulip: A Flower of Serving Systems";
export const rose = "Rose: A Flower of Training Systems";

export const bullets: RawList = {
  path: "mine.md",
  content: `# Serving

- [${orca}](https://example.org/orca.pdf) (OSDI'22)
  - Continuous batching of requests
- [${alpa}](https://example.org/alpa.pdf) (OSDI'23)
  - Related work: Orca
- [Sarathi: Chunked Prefills for Fast Language Model Inference](https://example.org/sarathi.pdf) (OSDI'24)
  - Related work: Orca
`,
};
export const moved = (others: readonly RawList[], path: string, additions: (atlas: Atlas) => readonly Addition[]) => {
  const { text, atlas } = adding(others, additions(made(others)));
  const heads = [...sayingEntries(atlas, text, source, null)];
  const content = String(others.find((list) => list.path === path)?.content);
  return {
    atlas,
    answer: move(
      { kind: "move", own: { ...own, text }, heads, path, text: content, others, rulings: [], atlas, map: mapOf(atlas) },
      registry,
      readers,
    ),
  };
};
/** The lines of the file that are new or changed, where all were moved. */
export const newLines = (
  list: RawList,
  additions: (atlas: Atlas) => readonly Addition[],
  beside: readonly RawList[] = [],
): readonly string[] => {
  const { atlas, answer } = moved([list, ...beside], list.path, additions);
  if (answer.kind !== "moved") throw new Error(answer.kind === "failed" ? answer.reason : answer.kind);
  expect([answer.left, answer.own]).toEqual([[], null]);
  expect(factsIn(answer.atlas)).toEqual(factsIn(atlas));
  const before = new Set(String(list.content).split("\n"));
  return answer.text.split("\n").filter((line) => !before.has(line));
};
export const refusal = (list: RawList, additions: (atlas: Atlas) => readonly Addition[]): string => {
  const { answer } = moved([list], list.path, additions);
  return answer.kind === "failed" ? `${answer.reason} ${answer.remedy}` : answer.kind;
};
export const note = (atlas: Atlas, name: string, text = "read it again"): Addition => ({ kind: "note", work: workOf(atlas, name), text });
