import { shippedRegistry, shippedRulings } from "../../ingest/knowledge.ts";
import { rates, rows } from "../figures.ts";
import type { Golden } from "../import-golden.ts";
import { fields, scoreList, sum, type Field, type Scores } from "../import-score.ts";
import { random } from "../random.ts";
import { axes, compose, type Axis, type Dialect } from "./axes.ts";
import { writeList } from "./list.ts";

const judged = fields.filter((field) => field !== "split" && field !== "relations");

interface Trial {
  readonly seed: number;
  readonly dialect: Dialect;
  readonly golden: Golden;
  readonly scores: Scores;
}

const trial = (seed: number, knowledge: Parameters<typeof scoreList>[1]): Trial => {
  const rng = random(seed);
  const dialect = compose(rng);
  const golden = writeList(`generated-${String(seed)}.md`, dialect, rng);
  return { seed, dialect, golden, scores: scoreList(golden, knowledge) };
};

const cells = (trials: readonly Trial[]): readonly string[] =>
  judged.map((field) => rates(sum(trials.map(({ scores }) => scores[field])), 3));

/** Facts that were missed or invented, of all that were written or found. */
const loss = (trials: readonly Trial[], of: readonly Field[] = judged): number => {
  const all = of.map((field) => sum(trials.map(({ scores }) => scores[field])));
  const [found, expected, right] = [
    all.reduce((n, one) => n + one.found, 0),
    all.reduce((n, one) => n + one.expected, 0),
    all.reduce((n, one) => n + one.right, 0),
  ];
  return found + expected === 0 ? 0 : 1 - (2 * right) / (found + expected);
};

const row = rows(32, 13);

const inWords = (dialect: Dialect): string =>
  Object.entries(dialect)
    .filter(([, value]) => value !== "-")
    .map(([axis, value]) => `${axis} "${value}"`)
    .join(", ");

const told = ({ seed, dialect, golden, scores }: Trial): readonly string[] => [
  `seed ${String(seed)}: ${inWords(dialect)}`,
  golden.text,
  ...judged.flatMap((field) => scores[field].wrong.map((text) => `${field} ${text}`)),
];

/** Precision/recall over lists in dialects composed at random, worst choices first; one seed is told with its list. Seeds from 1000 on are for measuring alone. */
export const generatedTable = (count: number, first: number, only: number | null): string => {
  const knowledge = { registry: shippedRegistry(), rulings: shippedRulings() };
  if (only !== null) return told(trial(only, knowledge)).join("\n");
  const trials = Array.from({ length: count }, (_, at) => trial(first + at, knowledge));
  const choices = (Object.keys(axes) as Axis[]).flatMap((axis) =>
    [...new Set<string>(axes[axis])].map((value) => ({
      name: `${axis} ${value}`,
      chosen: trials.filter(({ dialect }) => dialect[axis] === value),
    })),
  );
  const worst = [...trials].sort((a, b) => loss([b]) - loss([a])).slice(0, 40);
  return [
    row(`${String(count)} lists`, judged),
    row("all", cells(trials)),
    "",
    ...choices
      .filter(({ chosen }) => chosen.length > 0)
      .sort((a, b) => loss(b.chosen) - loss(a.chosen))
      .map(({ name, chosen }) => row(`${name} (${String(chosen.length)})`, cells(chosen))),
    "",
    ...worst.map((each) => `${String(each.seed).padStart(5)} ${loss([each]).toFixed(2)} ${inWords(each.dialect)}`),
  ].join("\n");
};
