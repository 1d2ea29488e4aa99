import { push } from "../../model/group.ts";
import type { TopicId } from "../../model/ids.ts";
import type { Place } from "../../model/place.ts";
import type { Topic } from "../../model/topic.ts";
import { foldName, type RegistryIndex } from "../registry.ts";
import { topicOf, type IsBeside, type TopicName } from "../recognise/topic.ts";
import type { Stated, TopicPart, WorkClaim } from "../claims.ts";
import type { EdgeCollector } from "./edges.ts";
import { byId, uniqueIds } from "./ids.ts";
import { byCodeUnits, byKeys } from "../../model/order.ts";
import { preferred } from "./order.ts";

interface Entry {
  readonly key: string;
  readonly written: string[];
  known: string | null;
}

export interface Topics {
  readonly topics: readonly Topic[];
  of(said: Stated<string>): TopicId | null;
}

interface Step {
  readonly part: string;
  readonly whole: string;
  readonly places: Place[];
}

type Reader = (text: string, place: Place) => TopicName | null;

/** What tells of which field a heading is: the headings of its list, and the titles below it, folded. */
const besides = (claims: readonly WorkClaim[]): ((text: string, place: Place) => IsBeside) => {
  const headings = new Map<string, Set<string>>();
  const titles = new Map<string, string[]>();
  const named = new Set(claims.flatMap(({ source, namesTopics }) => (namesTopics === true ? source : [])));
  for (const { source, title, topics, keywords } of claims)
    for (const { value } of [...topics, ...(keywords ?? [])]) {
      const known = headings.get(source) ?? new Set();
      headings.set(source, known.add(value));
      push(titles, `${source}\n${value}`, title);
    }
  return (text, { source }) => {
    let said: string | undefined;
    return (words) => {
      if (named.has(source)) return false;
      said ??= [...(headings.get(source) ?? []), ...(titles.get(`${source}\n${text}`) ?? [])]
        .map((each) => ` ${foldName(each)} `)
        .join("|");
      const folded = said;
      return words.map(foldName).some((word) => folded.includes(/^[a-z]/.test(word) ? ` ${word} ` : word));
    };
  };
};

/** A heading stands above many entries of a list; it is read once. */
const readingOnce = (claims: readonly WorkClaim[], registry: RegistryIndex): Reader => {
  const read = new Map<string, TopicName | null>();
  const beside = besides(claims);
  return (text, place) => {
    const key = `${place.source}\n${text}`;
    const found = read.get(key);
    if (found !== undefined) return found;
    const topic = topicOf(text, registry, beside(text, place));
    read.set(key, topic);
    return topic;
  };
};

/** Headings above an entry as topics, outermost first, each once. */
const pathOf = (topics: readonly Stated<string>[], read: Reader): readonly (Stated<string> & { readonly name: string })[] => {
  const path: (Stated<string> & { readonly name: string })[] = [];
  for (const { value, place } of topics) {
    const topic = read(value, place);
    if (topic !== null && !path.some((each) => each.value === topic.key)) path.push({ value: topic.key, name: topic.name, place });
  }
  return path;
};

/** Adds parts to wholes one by one, leaving out what would close a circle. */
const acyclic = (steps: readonly Step[]): readonly Step[] => {
  const [wholes, parts] = [new Map<string, string[]>(), new Map<string, string[]>()];
  /** Looked for from both ends in turn, each topic once: where little is known on one side, that side is soon seen. */
  const reaches = (from: string, to: string): boolean => {
    if (from === to) return true;
    const [above, below] = [new Set([from]), new Set([to])];
    const [up, down] = [above.values(), below.values()];
    for (;;) {
      const [one, other] = [up.next(), down.next()];
      if (one.done === true || other.done === true) return false;
      for (const next of wholes.get(one.value) ?? []) {
        if (below.has(next)) return true;
        above.add(next);
      }
      for (const next of parts.get(other.value) ?? []) {
        if (above.has(next)) return true;
        below.add(next);
      }
    }
  };
  return steps.filter(({ part, whole }) => {
    if (reaches(whole, part)) return false;
    push(wholes, part, whole);
    push(parts, whole, part);
    return true;
  });
};

/** What the registry says of a topic and of the broader ones above it. */
const broaderSteps = (keys: readonly string[], registry: RegistryIndex): readonly Step[] => {
  const steps: Step[] = [];
  const seen = new Set<string>();
  const climb = (name: string): void => {
    const known = registry.topic(name);
    if (known === null || seen.has(known.name)) return;
    seen.add(known.name);
    if (known.broader === undefined) return;
    const broader = registry.topic(known.broader)?.name ?? known.broader;
    steps.push({ part: foldName(known.name), whole: foldName(broader), places: [] });
    climb(broader);
  };
  keys.forEach(climb);
  return steps;
};

/**
 * Topics of the headings, with what is part of what: the registry's order first; a heading below another where the
 * registry is silent. A topic that also stands at the top of some list is nobody's part: "LLM" below "Quantization"
 * says that these works are about both.
 */
export const resolveTopics = (
  claims: readonly WorkClaim[],
  parts: readonly TopicPart[],
  registry: RegistryIndex,
  edges: EdgeCollector,
): Topics => {
  const entries = new Map<string, Entry>();
  const enter = (key: string, name: string, known: boolean): void => {
    const found = entries.get(key) ?? { key, written: [], known: null };
    entries.set(key, found);
    found.written.push(name);
    if (known) found.known = name;
  };
  const read = readingOnce(claims, registry);
  const tops = new Set<string>();
  const below = new Map<string, Step>();
  const stepOf = (part: string, whole: string): Step => {
    const step = below.get(`${part}\n${whole}`) ?? { part, whole, places: [] };
    below.set(`${part}\n${whole}`, step);
    return step;
  };
  for (const claim of claims) {
    for (const { value, place } of claim.keywords ?? []) {
      const topic = read(value, place);
      if (topic !== null) enter(topic.key, topic.name, registry.topic(topic.name) !== null);
    }
    const path = pathOf(claim.topics, read);
    path.forEach((topic, depth) => {
      const above = path[depth - 1];
      enter(topic.value, topic.name, registry.topic(topic.name) !== null);
      if (above === undefined) tops.add(topic.value);
      else stepOf(topic.value, above.value).places.push(topic.place);
    });
  }
  for (const { part, whole, place } of parts) {
    const [inner, outer] = [read(part, place), read(whole, place)];
    if (inner === null || outer === null || inner.key === outer.key) continue;
    if (!entries.has(inner.key) || !entries.has(outer.key)) continue;
    stepOf(inner.key, outer.key).places.push(place);
  }
  const broader = broaderSteps([...entries.keys()].sort(byCodeUnits), registry);
  for (const { whole } of broader) if (!entries.has(whole)) enter(whole, registry.topic(whole)?.name ?? whole, true);
  const ordered = new Set(broader.map((step) => step.part));
  const headings = [...below.values()]
    .filter((step) => !tops.has(step.part) && !ordered.has(step.part))
    .sort(
      byKeys<Step>(
        (step) => -step.places.length,
        (step) => step.part,
        (step) => step.whole,
      ),
    );
  const all = [...entries.values()].sort((a, b) => byCodeUnits(a.key, b.key));
  const names = all.map((each) => each.known ?? preferred(each.written) ?? each.key);
  const ids = uniqueIds(
    "topic",
    all.map((each, at) => ({ name: names[at] ?? each.key, qualifiers: [each.key], standing: each.written.length })),
  );
  const idOf = new Map(all.map((each, at) => [each.key, ids[at]] as const));
  for (const { part, whole, places } of acyclic([...broader, ...headings])) {
    const [from, to] = [idOf.get(part), idOf.get(whole)];
    if (from !== undefined && to !== undefined) edges.add(from, "part-of", to, places);
  }
  return {
    topics: byId(
      all.flatMap((each, at): Topic[] => {
        const id = ids[at];
        return id === undefined ? [] : [{ id, name: names[at] ?? each.key }];
      }),
    ),
    of: ({ value, place }) => {
      const topic = read(value, place);
      return topic === null ? null : (idOf.get(topic.key) ?? null);
    },
  };
};
