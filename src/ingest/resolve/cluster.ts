import { groupBy, push } from "../../model/group.ts";
import type { Problem } from "../../model/problem.ts";
import type { RegistryIndex } from "../registry.ts";
import { acrossLists } from "./across.ts";
import { candidatePairs } from "./block.ts";
import { compare } from "./compare.ts";
import { isDoubtful, nameDoubt, quote, sameDoubts, type Compared, type WorkDoubt } from "./doubts.ts";
import { isAllusion, isReference, type Mention } from "./mentions.ts";
import { byKeys } from "../../model/order.ts";
import type { AppliedRuling } from "./rulings.ts";
import type { Reason } from "./weights.ts";

/** Two mentions that were joined, with what spoke for it. */
export interface Join {
  readonly mentions: readonly [Mention, Mention];
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface Clusters {
  /** Mentions of one work each, in the order of their places. */
  readonly groups: readonly (readonly Mention[])[];
  readonly joins: readonly Join[];
  readonly doubts: readonly WorkDoubt[];
  readonly problems: readonly Problem[];
}

/** The weight of a ruling: above all that evidence can sum up to. */
export const rulingWeight = 100;

type Sides = Map<number, number>;

/** The one with fewer entries first: a tree that many others keep apart from is asked of many mentions. */
const bySize = (a: Sides = new Map(), b: Sides = new Map()): readonly [few: Sides, many: Sides] => (a.size < b.size ? [a, b] : [b, a]);

class Forest {
  readonly #parent: number[];
  /** By root, the sides of "different" rulings that its members are on: ruling -> side; most are on none. */
  readonly #sides: Map<number, Sides>;
  /** Per root, whether any member is known by more than a name. */
  readonly #titled: boolean[];

  constructor(mentions: readonly Mention[], sides: Map<number, Sides>) {
    this.#parent = mentions.map((_, at) => at);
    this.#sides = sides;
    this.#titled = mentions.map((mention) => !mention.nameOnly);
  }

  hasTitle(at: number): boolean {
    return this.#titled[this.root(at)] === true;
  }

  root(at: number): number {
    let root = at;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    for (let each = at; each !== root;) {
      const next = this.#parent[each] ?? root;
      this.#parent[each] = root;
      each = next;
    }
    return root;
  }

  /** Whether a ruling, or a list, says that the two are not one work. */
  areApart(a: number, b: number): boolean {
    const [few, many] = bySize(this.#sides.get(this.root(a)), this.#sides.get(this.root(b)));
    for (const [ruling, side] of few) if (many.has(ruling) && many.get(ruling) !== side) return true;
    return false;
  }

  /** Says that two are not one work, unless they are already; `number` is nobody else's. */
  keepApart(a: number, b: number, number: number): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y) return;
    for (const [side, root] of [x, y].entries()) {
      const known = this.#sides.get(root);
      if (known === undefined) this.#sides.set(root, new Map([[number, side]]));
      else known.set(number, side);
    }
  }

  /** Joins two trees unless a ruling keeps them apart; says whether they are, or were, joined anew. */
  join(a: number, b: number): "joined" | "already" | "kept apart" {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y) return "already";
    if (this.areApart(a, b)) return "kept apart";
    const [few, many] = bySize(this.#sides.get(x), this.#sides.get(y));
    this.#parent[y] = x;
    this.#titled[x] = this.#titled[x] === true || this.#titled[y] === true;
    for (const [ruling, side] of few) many.set(ruling, side);
    if (many.size > 0) this.#sides.set(x, many);
    return "joined";
  }
}

/** What must not be joined: the works of a ruling, and the entries of a list that says that they are distinct. */
const sidesOf = (mentions: readonly Mention[], rulings: readonly AppliedRuling[]): Map<number, Sides> => {
  const sides = new Map<number, Sides>();
  const put = (at: number, ruling: number, side: number): void => {
    const known = sides.get(at);
    if (known === undefined) sides.set(at, new Map([[ruling, side]]));
    else if (!known.has(ruling)) known.set(ruling, side);
  };
  const lists = [...new Set(mentions.map(({ source }) => source))];
  const numbers = new Map(lists.map((source, at) => [source, -1 - at]));
  for (const { at, source, entry } of mentions) if (entry?.isDistinct === true) put(at, numbers.get(source) ?? 0, at);
  rulings.forEach(({ ruling, groups }, number) => {
    if (ruling.decision !== "different") return;
    groups.forEach((group, side) => group.forEach(({ at }) => put(at, number, side)));
  });
  return sides;
};

/** Of each mention, whether its list has at most one entry of its name. */
const aloneInList = (mentions: readonly Mention[]): readonly boolean[] => {
  const count = new Map<string, number>();
  const seen = new Set<string>();
  const names = mentions.map(({ keys, source }) => `${source} ${keys.name ?? ""}`);
  mentions.forEach(({ entry, keys, at }) => {
    const name = names[at] ?? "";
    // The same title twice in a list is one work under two topics, not two works of one name.
    if (entry === null || keys.name === null || seen.has(`${name} ${keys.whole}`)) return;
    seen.add(`${name} ${keys.whole}`);
    count.set(name, (count.get(name) ?? 0) + 1);
  });
  return names.map((name) => (count.get(name) ?? 0) <= 1);
};

/**
 * Mentions by name only, after all titles have found each other: a name goes to the work that it fits best, and to
 * none when it fits two equally, so that it never joins two works that their titles keep apart.
 */
const joinNames = (same: readonly Compared[], forest: Forest, join: (pair: Compared) => void): readonly WorkDoubt[] => {
  const doubts: WorkDoubt[] = [];
  const partners = new Map<Mention, Compared[]>();
  for (const pair of same) {
    for (const [name, other] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      if (name.nameOnly && !other.nameOnly) push(partners, name, pair);
    }
  }
  for (const [name, all] of [...partners].sort(byKeys<[Mention, Compared[]]>(([mention]) => mention.at))) {
    // A ruling has said already whose name it is, or whose it is not.
    if (forest.hasTitle(name.at)) continue;
    const fits = all.filter(({ a, b }) => !forest.areApart(a.at, b.at));
    const [best] = fits;
    const works = new Map<number, Mention>();
    for (const { a, b, score } of fits) {
      const other = a === name ? b : a;
      if (score === best?.score && !works.has(forest.root(other.at))) works.set(forest.root(other.at), other);
    }
    if (best !== undefined && works.size === 1) join(best);
    else if (works.size > 1) doubts.push(nameDoubt(name, [...works.values()]));
  }
  for (const pair of same)
    if (pair.a.nameOnly && pair.b.nameOnly && !(forest.hasTitle(pair.a.at) && forest.hasTitle(pair.b.at))) join(pair);
  return doubts;
};

/** From this weight on, what an entry refers to is the entry itself: the list names it twice. */
const isItself = 8;

/** Who refers to something means another work than his own, however alike the two are. */
const keepFromReferences = (mentions: readonly Mention[], forest: Forest): void => {
  const entries = new Map(mentions.flatMap((mention) => (mention.entry === null ? [] : [[mention.entry, mention.at] as const])));
  for (const { reference, at } of mentions) {
    const speaker = reference === null ? undefined : entries.get(reference.by);
    if (speaker !== undefined) forest.keepApart(speaker, at, -1 - mentions.length - at);
  }
};

/** Names in remarks that turned out to be no work of any list say nothing. */
const withoutAllusions = (groups: readonly (readonly Mention[])[]): readonly (readonly Mention[])[] =>
  groups
    .map((group) => (group.every(isReference) ? group.filter((mention) => !isAllusion(mention)) : group))
    .filter((group) => group.length > 0);

export const clusterMentions = (mentions: readonly Mention[], rulings: readonly AppliedRuling[], registry: RegistryIndex): Clusters => {
  const forest = new Forest(mentions, sidesOf(mentions, rulings));
  const joins: Join[] = [];
  const problems: Problem[] = [];
  for (const { ruling, groups } of rulings) {
    const [first, ...others] = ruling.decision === "same" ? groups.flat() : [];
    for (const other of others) {
      if (first === undefined) break;
      const outcome = forest.join(first.at, other.at);
      const reason = { rule: `ruling of ${ruling.date}: ${ruling.reason}`, weight: rulingWeight };
      if (outcome === "joined") joins.push({ mentions: [first, other], score: rulingWeight, reasons: [reason] });
      if (outcome === "kept apart")
        problems.push({
          level: "error",
          rule: "ruling/contradiction",
          place: other.place,
          reason: `One ruling joins ${quote(first)} and ${quote(other)}, another keeps them apart.`,
        });
    }
  }
  const alone = aloneInList(mentions);
  const same: Compared[] = [];
  const doubtful: Compared[] = [];
  for (const [a, b] of candidatePairs(mentions)) {
    const pair: Compared = { a, b, ...compare(a, b, alone[a.at] === true) };
    // Most pairs are neither, and there are too many of them to be kept.
    if (pair.same) same.push(pair);
    else if (isDoubtful(pair) && !isAllusion(a) && !isAllusion(b)) doubtful.push(pair);
  }
  same.sort(
    byKeys<Compared>(
      (each) => -each.score,
      (each) => each.a.at,
      (each) => each.b.at,
    ),
  );
  const join = ({ a, b, score, reasons }: Compared): void => {
    if (forest.join(a.at, b.at) === "joined") joins.push({ mentions: [a, b], score, reasons });
  };
  const titled = same.filter(({ a, b }) => !a.nameOnly && !b.nameOnly);
  titled.filter(({ score }) => score >= isItself).forEach(join);
  keepFromReferences(mentions, forest);
  titled.filter(({ score }) => score < isItself).forEach(join);
  const names = joinNames(same, forest, join).filter((doubt) => doubt.about !== "name" || !isAllusion(doubt.name));
  const asked = new Set(names.flatMap((doubt) => (doubt.about === "name" ? [doubt.name] : [])));
  const across = acrossLists(mentions, forest, registry);
  across.joins.forEach(join);
  const doubts = [
    ...names,
    ...across.doubts.filter((doubt) => doubt.about !== "name" || !asked.has(doubt.name)),
    ...sameDoubts(
      [...across.doubtful, ...doubtful],
      (at) => forest.root(at),
      (a, b) => forest.areApart(a, b),
    ),
  ];
  const groups = withoutAllusions([...groupBy(mentions, (mention) => forest.root(mention.at)).values()]);
  const kept = new Set(groups.flat());
  return {
    groups,
    joins: joins.filter((each) => each.mentions.every((mention) => kept.has(mention))),
    doubts,
    problems: [...problems, ...doubts.map(({ problem }) => problem)],
  };
};
