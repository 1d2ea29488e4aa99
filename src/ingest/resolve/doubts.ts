import type { Problem } from "../../model/problem.ts";
import type { Comparison } from "./compare.ts";
import { calledIn, type Mention } from "./mentions.ts";
import { worthAsking, type Reason, type Rule } from "./weights.ts";

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

/** A mention as messages quote it: `"Title" (list.md:12)`. */
export const quote = (mention: Mention): string => `"${calledIn(mention)}" (${mention.path}:${String(mention.line)})`;

/** Identifiers that two may have in common, by the reasons that say so. */
const identifiers = { "same DOI": "DOI", "same arXiv number": "arXiv number" } as const satisfies Partial<Record<Rule, string>>;

const oneIdentifier = ({ reasons }: Compared): string | undefined =>
  Object.entries(identifiers).find(([rule]) => reasons.some((reason) => reason.rule === rule))?.[1];

/** Whether the evidence points both ways. */
export const isDoubtful = (pair: Compared): boolean =>
  !pair.same && ((pair.isGrounded && pair.score >= worthAsking) || oneIdentifier(pair) !== undefined);

const sameDoubt = (pair: Compared): WorkDoubt => {
  const { a, b, score, reasons } = pair;
  const doubt = (level: Problem["level"], rule: string, reason: string): WorkDoubt => ({
    about: "same",
    mentions: [a, b],
    score,
    reasons,
    problem: { level, rule: `work/${rule}`, place: b.place, reason },
  });
  const identifier = oneIdentifier(pair);
  if (identifier !== undefined)
    return doubt(
      "warning",
      "identifier-of-two-works",
      `${quote(a)} and ${quote(b)} have one ${identifier} but unlike titles; one of the links is likely wrong. If not, a ruling can join them.`,
    );
  return doubt("info", "maybe-same", `${quote(a)} and ${quote(b)} may be one work; the evidence does not suffice. A ruling can decide.`);
};

/** One doubt per pair of works and rule, however many mentions raise it; none where rulings or a list keep them apart. */
export const sameDoubts = (
  doubtful: readonly Compared[],
  rootOf: (at: number) => number,
  areApart: (a: number, b: number) => boolean,
): readonly WorkDoubt[] => {
  const found = new Map<string, WorkDoubt>();
  const open = doubtful.flatMap((pair) => {
    const roots = [rootOf(pair.a.at), rootOf(pair.b.at)].sort((x, y) => x - y);
    if (roots[0] === roots[1] || areApart(pair.a.at, pair.b.at)) return [];
    const doubt = sameDoubt(pair);
    return [{ pair, doubt, key: `${doubt.problem.rule} ${roots.join(" ")}` }];
  });
  const inOrder = open.sort((x, y) => x.pair.a.at - y.pair.a.at || x.pair.b.at - y.pair.b.at);
  for (const { key, doubt } of inOrder) if (!found.has(key)) found.set(key, doubt);
  return [...found.values()];
};

/** A name that several works have; `many` says how many where `works` are only some of them. */
export const nameDoubt = (name: Mention, works: readonly Mention[], many = `${String(works.length)} works`): WorkDoubt => ({
  about: "name",
  name,
  works,
  problem: {
    level: "warning",
    rule: "work/name-of-several",
    place: name.place,
    reason: `${quote(name)} fits ${many} equally well. Write its title, or decide by a ruling.`,
  },
});
