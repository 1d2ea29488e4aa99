import { indexRegistry, type RegistryIndex } from "../../src/ingest/registry.ts";
import { threshold, weights, worthAsking } from "../../src/ingest/resolve/weights.ts";
import { shippedRegistry } from "../ingest/knowledge.ts";
import { madePairs } from "./made-pairs.ts";
import { corporaPairs } from "./merge-corpora.ts";
import { goldenPairs, isForCalibration, judgedPairs, sharedPairs, type MergePair } from "./merge-pairs.ts";
import {
  costOfWrong,
  countReasons,
  outcomeOf,
  ratesAt,
  scorePair,
  thresholds,
  type Count,
  type Outcome,
  type Scored,
} from "./merge-score.ts";

interface Section {
  readonly title: string;
  readonly scored: readonly Scored[];
}

const figure = (share: number): string => share.toFixed(3).padStart(8);
const number = (value: number): string => String(value).padStart(8);

const thresholdRows = (scored: readonly Scored[]): readonly string[] =>
  thresholds.map((at) => {
    const { precision, recall, wrong, missed, cost } = ratesAt(scored, at);
    const mark = at === threshold ? "  <- merged from here" : at === worthAsking ? "  <- asked from here" : "";
    return `${at.toFixed(1).padStart(9)}${figure(precision)}${figure(recall)}${[wrong, missed, cost].map(number).join("")}${mark}`;
  });

const sizes = (scored: readonly { readonly same: boolean }[]): string => {
  const same = scored.filter((each) => each.same).length;
  return `${String(same)} of one work, ${String(scored.length - same)} of two`;
};

const thresholdTable = ({ title, scored }: Section): readonly string[] =>
  scored.length === 0
    ? []
    : [`${title}: ${sizes(scored)}`, "threshold  precis.  recall   wrong  missed    cost", ...thresholdRows(scored), ""];

const shownBits = (count: Count | undefined): string =>
  count === undefined || count.same + count.different === 0
    ? "".padStart(21)
    : `${number(count.same)}${String(count.different).padStart(6)}${count.bits.toFixed(1).padStart(7)}`;

/** Beside each weight how often its reason is found, and how much more often in pairs that are one work. */
const reasonTable = (sections: readonly Section[]): readonly string[] => {
  const counts = sections.map(({ scored }) => countReasons(scored));
  return [
    `${"reason, its weight; of one work, of two, bits".padEnd(46)}${sections.map(({ title }) => title.slice(0, 20).padStart(21)).join("")}`,
    ...Object.entries(weights).map(
      ([rule, weight]) => `${rule.padEnd(40)}${weight.toFixed(1).padStart(6)}${counts.map((count) => shownBits(count.get(rule))).join("")}`,
    ),
    "",
  ];
};

const outcomes: readonly Outcome[] = ["one work", "asked", "two works"];

const outcomeRow = (name: string, pairs: readonly MergePair[], registry: RegistryIndex): string => {
  const found = pairs.map((pair) => outcomeOf(pair, registry));
  return `${name.slice(0, 62).padEnd(63)}${outcomes.map((outcome) => String(found.filter((each) => each === outcome).length).padStart(10)).join("")}`;
};

/** What becomes of the pairs of each kind when they are resolved. */
const kindTable = (pairs: readonly MergePair[], registry: RegistryIndex): readonly string[] => {
  const kinds = [...new Set(pairs.map(({ kind, same }) => `${same ? "one work " : "two works"}  ${kind}`))].sort();
  return [
    `${"are                                                 become".padEnd(63)}${outcomes.map((outcome) => outcome.padStart(10)).join("")}`,
    ...kinds.map((name) =>
      outcomeRow(
        name,
        pairs.filter(({ kind, same }) => `${same ? "one work " : "two works"}  ${kind}` === name),
        registry,
      ),
    ),
    "",
  ];
};

/** Pairs that come out wrong, with what was found. */
const misses = (pairs: readonly MergePair[], registry: RegistryIndex): readonly string[] =>
  pairs.flatMap((pair) => {
    const outcome = outcomeOf(pair, registry);
    if (pair.same === (outcome === "one work")) return [];
    if (!pair.same && outcome === "asked") return [];
    const reasons = scorePair(pair, registry).reasons.map(({ rule, weight }) => `${rule} ${weight.toFixed(1)}`);
    return [
      `${pair.same ? "missed" : "wrong"}, ${outcome}: ${reasons.join("; ")}`,
      ...pair.entries.map((entry) => `  ${JSON.stringify(entry)}`),
    ];
  });

/** Precision and recall over the thresholds, what each weight rests on, and what becomes of each kind of pair; of another file of pairs if its path is given. */
export const mergeTable = (path: string | undefined): string => {
  const registry = indexRegistry(shippedRegistry());
  // What the registry knows of single works says nothing of how good the weights are.
  const unknowing = indexRegistry({ ...shippedRegistry(), works: [] });
  const scored = (pairs: readonly MergePair[]): readonly Scored[] => pairs.map((pair) => scorePair(pair, registry));
  const section = (title: string, pairs: readonly MergePair[]): Section => ({ title, scored: scored(pairs) });
  if (path !== undefined) {
    const pairs = judgedPairs(path);
    const unaided = { title: "without the works that the registry knows", scored: pairs.map((pair) => scorePair(pair, unknowing)) };
    return [...[section(path, pairs), unaided].flatMap(thresholdTable), ...kindTable(pairs, registry), ...misses(pairs, registry)].join(
      "\n",
    );
  }
  const calibrated = section("calibration half", goldenPairs.filter(isForCalibration));
  const calibratedAlone = goldenPairs.filter(isForCalibration).map((pair) => scorePair(pair, unknowing));
  const made = section("made of titles", madePairs);
  const corpora: Section = { title: "numbers hidden", scored: corporaPairs(registry) };
  const others = goldenPairs.filter((pair) => !isForCalibration(pair));
  return [
    `A wrong merge is held to cost as much as ${String(costOfWrong)} missed ones.`,
    "",
    ...[
      calibrated,
      section("the other half, only reported", others),
      made,
      section("pairs beside the project", sharedPairs()),
      { title: "calibration half, by what is written alone", scored: calibratedAlone },
      corpora,
    ].flatMap(thresholdTable),
    ...reasonTable([calibrated, made, corpora]),
    ...kindTable(goldenPairs, registry),
  ].join("\n");
};
