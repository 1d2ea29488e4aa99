import type { Problem } from "../../model/problem.ts";
import type { Comparison, Reason } from "./compare.ts";
import type { Mention } from "./mentions.ts";

/** Evidence that does not suffice either way, for a human to decide. */
export type WorkDoubt = { readonly problem: Problem } & (
  | {
      readonly about: "same";
      readonly mentions: readonly [Mention, Mention];
      readonly score: number;
      readonly reasons: readonly Reason[];
    }
  /** A name that fits several works equally; each of them by one mention. */
  | { readonly about: "name"; readonly name: Mention; readonly works: readonly Mention[] }
);

export interface Compared extends Comparison {
  readonly a: Mention;
  readonly b: Mention;
}

export const quote = (mention: Mention): string => `"${mention.title}" (${mention.source} line ${String(mention.line)})`;

const sameDoubt = ({ a, b, same, score, reasons }: Compared): WorkDoubt | null => {
  if (same) return null;
  const doubt = (level: Problem["level"], rule: string, reason: string): WorkDoubt => ({
    about: "same",
    mentions: [a, b],
    score,
    reasons,
    problem: { level, rule: `work/${rule}`, place: b.place, reason },
  });
  const identifier = reasons.find((reason) => /^same (?:DOI|arXiv)/.test(reason.rule));
  if (identifier !== undefined)
    return doubt(
      "warning",
      "identifier-of-two-works",
      `${quote(a)} and ${quote(b)} have one ${identifier.rule.slice(5)} but unlike titles; one of the links is likely wrong. If not, a ruling can join them.`,
    );
  if (score < 3 || a.keys.name === null || a.keys.name !== b.keys.name) return null;
  return doubt("info", "maybe-same", `${quote(a)} and ${quote(b)} may be one work; the evidence does not suffice. A ruling can decide.`);
};

/** One doubt per pair of works and rule, however many mentions raise it; none where rulings or a list keep them apart. */
export const sameDoubts = (
  pairs: readonly Compared[],
  rootOf: (at: number) => number,
  areApart: (a: number, b: number) => boolean,
): readonly WorkDoubt[] => {
  const found = new Map<string, WorkDoubt>();
  const open = pairs.flatMap((pair) => {
    const roots = [rootOf(pair.a.at), rootOf(pair.b.at)].sort((x, y) => x - y);
    const doubt = roots[0] === roots[1] ? null : sameDoubt(pair);
    return doubt === null || areApart(pair.a.at, pair.b.at) ? [] : [{ pair, doubt, key: `${doubt.problem.rule} ${roots.join(" ")}` }];
  });
  const inOrder = open.sort((x, y) => x.pair.a.at - y.pair.a.at || x.pair.b.at - y.pair.b.at);
  for (const { key, doubt } of inOrder) if (!found.has(key)) found.set(key, doubt);
  return [...found.values()];
};

export const nameDoubt = (name: Mention, works: readonly Mention[]): WorkDoubt => ({
  about: "name",
  name,
  works,
  problem: {
    level: "warning",
    rule: "work/name-of-several",
    place: name.place,
    reason: `${quote(name)} fits ${String(works.length)} works equally well. Write its title, or decide by a ruling.`,
  },
});
