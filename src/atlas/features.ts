import { lineageTypes } from "../model/edge.ts";
import { nameAt, type Columns } from "./columns.ts";
import { fold } from "./fold.ts";
import { mainVenue } from "./time.ts";
import { codesOf, edgesAt, targets, withWholes } from "./walk.ts";

/** What works can have in common. `session` is a topic at one edition, `reference` a work that both refer to, `referrer` one that refers to both. */
export type FeatureKind = "topic" | "session" | "institution" | "term" | "reference" | "referrer";

export interface Feature {
  readonly kind: FeatureKind;
  readonly name: string;
  /** Names of what it is a part of: who shares the part shares these anyway. */
  readonly wholes: readonly string[];
}

/** How much of a common interest each kind shows, before its rarity counts. */
const strength: Readonly<Record<FeatureKind, number>> = { topic: 1, session: 0.8, institution: 0.5, term: 0.6, reference: 1, referrer: 1 };

/** Features that at least two works have. */
export interface FeatureIndex {
  readonly feature: (f: number) => Feature;
  /** Strength times rarity. */
  readonly weight: Float64Array;
  /** The works of each feature and the features of each work, ascending. */
  readonly works: readonly Uint32Array[];
  readonly ofWork: readonly Uint32Array[];
  /** Squared length of each work's vector. */
  readonly norm: Float64Array;
}

/** A feature while the index is made: `subject` is a node or a term. */
interface Found {
  readonly kind: FeatureKind;
  readonly subject: number | string;
  readonly works: number[];
}

export function featureIndex(columns: Columns, common: number): FeatureIndex {
  const n = columns.works.length;
  const rareTerm = Math.max(3, n * 0.06);
  const found = collect(columns).filter(
    ({ kind, works }) => works.length >= 2 && works.length <= (kind === "term" ? Math.min(common, rareTerm) : common),
  );
  // The rarity of a feature is its inverse document frequency: what every work has says nothing (Sparck Jones 1972).
  const weight = Float64Array.from(found, ({ kind, works }) => strength[kind] * Math.log(n / works.length));
  const mine: number[][] = columns.works.map(() => []);
  const norm = new Float64Array(n);
  found.forEach(({ works }, f) => {
    for (const work of works) {
      mine[work]!.push(f);
      norm[work]! += weight[f]! ** 2;
    }
  });
  return {
    feature: (f) => featureOf(columns, found[f]!),
    weight,
    works: found.map(({ works }) => Uint32Array.from(works)),
    ofWork: mine.map((list) => Uint32Array.from(list)),
    norm,
  };
}

function featureOf(columns: Columns, { kind, subject }: Found): Feature {
  if (typeof subject === "string") return { kind, name: subject, wholes: [] };
  const wholes = kind === "topic" || kind === "institution" ? withWholes(columns, subject).slice(1) : [];
  return { kind, name: nameAt(columns, subject), wholes: wholes.map((whole) => nameAt(columns, whole)) };
}

/** Every feature and the works that have it, in the order in which the atlas shows them. */
function collect(columns: Columns): Found[] {
  const found: Found[] = [];
  const byKey = new Map<number | string, Found>();
  const add = (work: number, key: number | string, kind: FeatureKind, subject: number | string): void => {
    let one = byKey.get(key);
    if (one === undefined) {
      byKey.set(key, (one = { kind, subject, works: [] }));
      found.push(one);
    }
    if (one.works.at(-1) !== work) one.works.push(work);
  };
  const { size, edges } = columns;
  const wholesOf = new Map<number, readonly number[]>();
  const wholes = (node: number): readonly number[] => {
    const known = wholesOf.get(node) ?? withWholes(columns, node);
    wholesOf.set(node, known);
    return known;
  };
  // Keys are numbers wherever there is a number: a topic or institution by itself, then blocks of `size` for the others.
  for (let work = 0; work < columns.works.length; work++) {
    const venue = mainVenue(columns, work);
    for (const topic of targets(columns, work, "about")) {
      for (const whole of wholes(topic)) add(work, whole, "topic", whole);
      if (venue !== undefined) add(work, (3 + topic) * size + venue, "session", topic);
    }
    for (const direct of targets(columns, work, "affiliated-with"))
      for (const whole of wholes(direct)) add(work, whole, "institution", whole);
    for (const edge of edgesAt(columns, work, lineage, "out")) add(work, size + edges.to[edge]!, "reference", edges.to[edge]!);
    for (const edge of edgesAt(columns, work, lineage, "into")) add(work, 2 * size + edges.from[edge]!, "referrer", edges.from[edge]!);
    for (const term of terms(columns.works[work]!.title)) add(work, term, "term", term);
  }
  return found;
}

const lineage = codesOf(lineageTypes);

/** Words that carry no subject in any title; all other common words fall to their frequency. */
const functionWords = new Set(
  "about across after against along among and are based between beyond both but can does for from has have how into its more not only onto over than that the their them through toward towards under until using via what when where which while why with within without you your".split(
    " ",
  ),
);

/** Words of a title, a plural "s" cut off, each once. */
function terms(title: string): Set<string> {
  const words = fold(title).split(" ");
  return new Set(words.filter((word) => word.length > 2 && !/^\d+$/.test(word) && !functionWords.has(word)).map(singular));
}

const singular = (word: string): string => (word.length > 4 && /[^su]s$/.test(word) ? word.slice(0, -1) : word);
