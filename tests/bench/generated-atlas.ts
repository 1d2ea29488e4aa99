import type { Atlas } from "../../src/model/atlas.ts";
import type { Edge, EdgeType } from "../../src/model/edge.ts";
import type { NodeId } from "../../src/model/ids.ts";
import type { AtlasMap } from "../../src/model/map.ts";
import type { Place } from "../../src/model/place.ts";
import type { Work } from "../../src/model/work.ts";
import { citationGraph } from "./citation-graph.ts";
import { random } from "./random.ts";

const words =
  "adaptive attention batching cache checkpoint cluster compiler compression deadline decoding disaggregated distributed elastic embedding fault federated fusion gradient graph hardware heterogeneous inference kernel latency learning locality memory migration mixture model network offloading parallel pipeline placement power prefetch privacy pruning quantization query recovery resource retrieval routing sampling scheduling secure serverless serving sharing sparse speculative storage streaming tensor throughput training transfer transformer update vector virtual".split(
    " ",
  );

/**
 * An atlas of n works with m citations each, one institution, edition and topic per work besides: what an atlas of that
 * size is likely to hold. Names are made of the words of the field, the same ones each time.
 */
export function generatedAtlas(n: number, m: number): Atlas {
  const graph = citationGraph(n, m);
  const rand = random(n);
  const word = (): string => words[Math.floor(rand() * words.length)]!;
  const place = (i: number): Place => ({ source: "source:generated", line: 1 + i });
  const edge = (from: NodeId, type: EdgeType, to: NodeId, i: number): Edge => ({ from, to, type, basis: "stated", places: [place(i)] });
  const institutions = Math.ceil(n / 50);
  const years = 20;
  const topics = 1 + graph.topic.reduce((most, topic) => Math.max(most, topic), 0);
  const works = Array.from({ length: n }, (_, i): Work => {
    const shortTitle = `${word().slice(0, 4)}${word().slice(0, 3).toUpperCase()}${i}`;
    const title = `${shortTitle}: ${[word(), word(), word(), "for", word(), word()].join(" ")}`;
    return {
      id: `work:${i}`,
      type: "paper",
      title,
      shortTitle,
      aliases: [],
      listed: i % 10 !== 0,
      links: [],
      awards: [],
      notes: [],
      places: [place(i)],
    };
  });
  const edges = Array.from(graph.from, (from, e) => edge(`work:${from}`, "cites", `work:${graph.to[e]!}`, from));
  for (let i = 0; i < n; i++) {
    edges.push(edge(`work:${i}`, "affiliated-with", `institution:${Math.floor(rand() ** 2 * institutions)}`, i));
    edges.push(edge(`work:${i}`, "published-in", `venue:${Math.floor((i * years) / n)}`, i));
    edges.push(edge(`work:${i}`, "about", `topic:${graph.topic[i]!}`, i));
  }
  return {
    format: "stemma-atlas",
    version: 1,
    sources: [{ id: "source:generated", title: "Generated", path: "generated.md", text: "-\n".repeat(n) }],
    works,
    institutions: Array.from({ length: institutions }, (_, i) => ({
      id: `institution:${i}` as const,
      name: `University of ${word()} ${i}`,
      aliases: [`U${i}`],
    })),
    venues: Array.from({ length: years }, (_, i) => ({
      id: `venue:${i}` as const,
      name: `Conf ${2005 + i}`,
      series: "Conf",
      year: 2005 + i,
      starts: `${2005 + i}-07-01`,
    })),
    topics: Array.from({ length: topics }, (_, i) => ({ id: `topic:${i}` as const, name: `${word()} ${word()} ${i}` })),
    people: [],
    edges,
    problems: [],
  };
}

/** A map without land: every work in one of eight regions. */
export function generatedMap(atlas: Atlas): AtlasMap {
  const regions = Array.from({ length: 8 }, (_, i) => ({
    id: `region-${i}`,
    name: `Region ${i}`,
    lines: [`Region ${i}`],
    works: [],
    tint: "blue" as const,
    mark: "circle" as const,
    rings: [],
    label: { x: 0, y: 0, size: 16, tracking: 4, arc: 0 },
    districts: [],
  }));
  const works = atlas.works.map(({ id }, i) => ({ id, x: i % 1000, y: Math.floor(i / 1000), region: i % 8 }));
  return {
    format: "stemma-map",
    version: 1,
    width: 1000,
    height: 1000,
    grid: { columns: 8, rows: 8 },
    works,
    regions,
    coast: [],
    sea: [],
    borders: [],
    relief: [],
  };
}
