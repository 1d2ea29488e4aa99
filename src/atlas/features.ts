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

/** Features that at least two works have, each work's in ascending order; `weight` is strength times rarity. */
export interface FeatureIndex {
  readonly features: readonly Feature[];
  readonly weight: Float64Array;
  readonly ofWork: readonly Uint32Array[];
  readonly works: readonly (readonly number[])[];
  /** Squared length of each work's vector. */
  readonly norm: Float64Array;
}

export function featureIndex(columns: Columns, common: number): FeatureIndex {
  const { found, having } = collect(columns);
  const n = columns.works.length;
  const rareTerm = Math.max(3, n * 0.06);
  const features: Feature[] = [];
  const works: number[][] = [];
  having.forEach((list, f) => {
    const feature = found[f]!;
    if (list.length < 2 || list.length > common || (feature.kind === "term" && list.length > rareTerm)) return;
    features.push(feature);
    works.push(list);
  });
  // The rarity of a feature is its inverse document frequency: what every work has says nothing (Sparck Jones 1972).
  const weight = Float64Array.from(works, (list, f) => strength[features[f]!.kind] * Math.log(n / list.length));
  const mine: number[][] = columns.works.map(() => []);
  const norm = new Float64Array(n);
  works.forEach((list, f) => {
    for (const work of list) {
      mine[work]!.push(f);
      norm[work]! += weight[f]! ** 2;
    }
  });
  return { features, weight, works, norm, ofWork: mine.map((list) => Uint32Array.from(list)) };
}

/** Every feature and the works that have it, in the order in which the atlas shows them. */
function collect(columns: Columns): { readonly found: readonly Feature[]; readonly having: readonly number[][] } {
  const found: Feature[] = [];
  const having: number[][] = [];
  const byKey = new Map<string, number>();
  const lineage = codesOf(lineageTypes);
  const add = (work: number, key: string, feature: () => Feature): void => {
    const f = byKey.get(key) ?? found.length;
    if (f === found.length) {
      byKey.set(key, f);
      found.push(feature());
      having.push([]);
    }
    const list = having[f]!;
    if (list.at(-1) !== work) list.push(work);
  };
  const addNode = (work: number, kind: FeatureKind, node: number, key = `${kind} ${node}`): void => {
    const wholes = (): string[] => withWholes(columns, node).slice(1).map((whole) => nameAt(columns, whole));
    add(work, key, () => ({ kind, name: nameAt(columns, node), wholes: kind === "topic" || kind === "institution" ? wholes() : [] }));
  };
  for (let work = 0; work < columns.works.length; work++) {
    const venue = mainVenue(columns, work);
    for (const topic of targets(columns, work, "about")) {
      for (const whole of withWholes(columns, topic)) addNode(work, "topic", whole);
      if (venue !== undefined) addNode(work, "session", topic, `session ${topic} ${venue}`);
    }
    for (const direct of targets(columns, work, "affiliated-with")) {
      for (const whole of withWholes(columns, direct)) addNode(work, "institution", whole);
    }
    for (const edge of edgesAt(columns, work, lineage, "out")) addNode(work, "reference", columns.edges.to[edge]!);
    for (const edge of edgesAt(columns, work, lineage, "into")) addNode(work, "referrer", columns.edges.from[edge]!);
    for (const term of terms(columns.works[work]!.title)) add(work, `term ${term}`, () => ({ kind: "term", name: term, wholes: [] }));
  }
  return { found, having };
}

/** Words that carry no subject in any title; all other common words fall to their frequency. */
const functionWords = new Set(
  "about across after against along among and are based between beyond both but can does for from has have how into its more not only onto over than that the their them through toward towards under until using via what when where which while why with within without you your".split(" "),
);

/** Words of a title, a plural "s" cut off, each once. */
function terms(title: string): Set<string> {
  const words = fold(title).split(" ");
  return new Set(words.filter((word) => word.length > 2 && !/^\d+$/.test(word) && !functionWords.has(word)).map(singular));
}

const singular = (word: string): string => (word.length > 4 && /[^su]s$/.test(word) ? word.slice(0, -1) : word);
