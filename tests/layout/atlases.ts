import { seededRng } from "../../src/layout/rng.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Edge } from "../../src/model/edge.ts";
import type { TopicId, WorkId } from "../../src/model/ids.ts";
import type { Work } from "../../src/model/work.ts";

const subjects =
  "serving training quantization compilation scheduling networking privacy recommendation inference caching storage robotics".split(" ");
const objects = "adapters attention caches clusters graphs kernels memory pipelines prompts recovery sampling tensors tokens weights".split(
  " ",
);

/** An atlas of works about topics, some with system names, some gaps that another work refers to: what lists of that size hold. */
export const topicalAtlas = (count: number, topicCount: number, seed = 1): Atlas => {
  const random = seededRng(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const source = "source:generated" as const;
  const places = (most: number) => Array.from({ length: 1 + Math.floor(random() ** 3 * most) }, (_, line) => ({ source, line: line + 1 }));
  const topicOf = (topic: number) => subjects[topic % subjects.length]!;
  const topics = Array.from({ length: topicCount }, (_, t) => ({
    id: `topic:${t}` as TopicId,
    name: `${topicOf(t)}${t < subjects.length ? "" : ` ${objects[Math.floor(t / subjects.length) % objects.length]!} ${t}`}`,
  }));
  const about = Array.from({ length: count }, () => Math.floor(random() ** 1.5 * topicCount));
  const works = about.map((topic, n): Work => {
    const name = `${pick(objects).slice(0, 4)}${pick(objects).slice(0, 3).toUpperCase()}${n}`;
    const title = `${pick(objects)} ${pick(objects)} for ${topicOf(topic)} of ${pick(objects)} ${n}`;
    const named = random() < 0.7;
    return {
      id: `work:${n}`,
      type: "paper",
      title: named ? `${name}: ${title}` : title,
      ...(named ? { shortTitle: name } : {}),
      aliases: [],
      listed: n % 9 !== 8,
      links: [],
      awards: n % 40 === 3 ? ["Best Paper"] : [],
      notes: [],
      places: places(5),
    };
  });
  const edges: Edge[] = [];
  for (const [n, topic] of about.entries()) {
    const from: WorkId = `work:${n}`;
    if (works[n]!.listed && topicCount > 0) edges.push({ from, to: `topic:${topic}`, type: "about", basis: "stated", places: [] });
    if (!works[n]!.listed || random() < 0.1) {
      const to: WorkId = `work:${Math.max(0, n - 1 - Math.floor(random() * 5))}`;
      if (to !== from)
        edges.push({
          from: works[n]!.listed ? from : to,
          to: works[n]!.listed ? to : from,
          type: "related-work",
          basis: "stated",
          places: [],
        });
    }
  }
  return { format: "stemma-atlas", version: 1, sources: [], works, institutions: [], venues: [], topics, people: [], edges, problems: [] };
};
