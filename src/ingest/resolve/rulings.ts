import { push } from "../../model/group.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { Ruling, RulingWork } from "../../model/ruling.ts";
import { foldName } from "../registry.ts";
import type { Mention } from "./mentions.ts";
import { nameKey } from "./titles.ts";

const meets = (work: RulingWork, mention: Mention): boolean =>
  (work.year === undefined || mention.years.includes(work.year)) &&
  (work.series === undefined || mention.series.includes(foldName(work.series))) &&
  (work.source === undefined || mention.source === work.source);

/** Whether a ruling means this mention. A system's name means a full title only together with venue and year. */
export const isMeant = (work: RulingWork, mention: Mention): boolean => {
  if (!meets(work, mention)) return false;
  if (mention.titled !== null && foldName(mention.titled) === foldName(work.name)) return true;
  if (!mention.nameOnly && mention.keys.whole === foldName(work.name)) return true;
  const named = mention.keys.name === nameKey(work.name);
  return named && (mention.nameOnly || (work.year !== undefined && work.series !== undefined));
};

const lineSaid = ({ as, title }: Extract<Ruling, { decision: "line" }>): string => {
  if (as === "entry") return title === undefined ? "an entry" : `an entry titled "${title}"`;
  return as === "nothing" ? as : `a ${as}`;
};

/** What a ruling is about, behind "the ruling". */
const subjectOf = (ruling: Ruling): string => {
  switch (ruling.decision) {
    case "field":
      return `on the ${ruling.field} of "${ruling.work.name}"`;
    case "line":
      return `that "${ruling.text}" is ${lineSaid(ruling)}`;
    case "institution":
    case "venue":
      return `that "${ruling.written}" is ${ruling.means === null ? `no ${ruling.decision}` : `"${ruling.means}"`}`;
    default:
      return `that ${ruling.works.map(({ name }) => `"${name}"`).join(" and ")} are ${ruling.decision}`;
  }
};

/** A problem that names its ruling, for who wrote it. */
export const rulingProblem = (
  level: Problem["level"],
  rule: string,
  ruling: Ruling,
  reason: string,
  place: Place | undefined,
): Problem => ({
  level,
  rule: `ruling/${rule}`,
  reason: `The ruling of ${ruling.date} ${subjectOf(ruling)} ${reason}. Its reason: ${ruling.reason}`,
  ...(place === undefined ? {} : { place }),
});

type Identity = Extract<Ruling, { decision: "same" | "different" }>;

/** An identity ruling with the mentions that each of its works means. */
export interface AppliedRuling {
  readonly ruling: Identity;
  readonly groups: readonly (readonly Mention[])[];
}

/** Titles looked up once: rulings and mentions may both be many. */
const lookup = (mentions: readonly Mention[]): ((work: RulingWork) => readonly Mention[]) => {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    push(byKey, `title ${mention.keys.whole}`, mention);
    if (mention.titled !== null) push(byKey, `title ${foldName(mention.titled)}`, mention);
    if (mention.keys.name !== null) push(byKey, `name ${mention.keys.name}`, mention);
  }
  return (work) => {
    const found = [...(byKey.get(`title ${foldName(work.name)}`) ?? []), ...(byKey.get(`name ${nameKey(work.name)}`) ?? [])];
    return [...new Set(found)].filter((mention) => isMeant(work, mention)).sort((a, b) => a.at - b.at);
  };
};

export const applyRulings = (
  rulings: readonly Ruling[],
  mentions: readonly Mention[],
): {
  readonly applied: readonly AppliedRuling[];
  readonly problems: readonly Problem[];
  readonly find: (work: RulingWork) => readonly Mention[];
} => {
  const find = lookup(mentions);
  const applied: AppliedRuling[] = [];
  const problems: Problem[] = [];
  for (const ruling of rulings) {
    if (ruling.decision === "line" || ruling.decision === "institution" || ruling.decision === "venue") continue;
    const works = ruling.decision === "field" ? [ruling.work] : ruling.works;
    const groups = works.map(find);
    const missing = works.filter((_, at) => groups[at]?.length === 0);
    const [found] = groups.flat();
    // Rulings outlive lists: one whose works are not in these lists is no fault of theirs, but its author may want to know.
    if (missing.length > 0) {
      const names = missing.map(({ name }) => `"${name}"`).join(" and ");
      problems.push(
        rulingProblem(found === undefined ? "info" : "warning", "unmatched", ruling, `finds no ${names} in these lists`, found?.place),
      );
    }
    if (ruling.decision === "field") continue;
    if (found !== undefined) applied.push({ ruling, groups });
    if (ruling.decision === "different" && new Set(groups.flat()).size < groups.flat().length) {
      const reason = "means the same mention twice; narrow it by a year, a venue series or a list";
      problems.push(rulingProblem("warning", "means-one-work-twice", ruling, reason, found?.place));
    }
  }
  return { applied, problems, find };
};
