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
  if (!mention.nameOnly && mention.keys.whole === foldName(work.name)) return true;
  const named = mention.keys.name === nameKey(work.name);
  return named && (mention.nameOnly || (work.year !== undefined && work.series !== undefined));
};

type Identity = Extract<Ruling, { decision: "same" | "different" }>;

/** An identity ruling with the mentions that each of its works means. */
export interface AppliedRuling {
  readonly ruling: Identity;
  readonly groups: readonly (readonly Mention[])[];
}

/** Titles looked up once: rulings and mentions may both be many. */
const lookup = (mentions: readonly Mention[]): ((work: RulingWork) => readonly Mention[]) => {
  const byKey = new Map<string, Mention[]>();
  const put = (key: string, mention: Mention): void => {
    const found = byKey.get(key);
    if (found === undefined) byKey.set(key, [mention]);
    else found.push(mention);
  };
  for (const mention of mentions) {
    put(`title ${mention.keys.whole}`, mention);
    if (mention.keys.name !== null) put(`name ${mention.keys.name}`, mention);
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
    if (ruling.decision === "field") continue;
    const groups = ruling.works.map(find);
    const missing = ruling.works.filter((_, at) => groups[at]?.length === 0);
    // Rulings outlive lists: one whose works are not in these lists is no fault of theirs.
    if (missing.length < ruling.works.length) applied.push({ ruling, groups });
    const shared = ruling.decision === "different" && new Set(groups.flat()).size < groups.flat().length;
    if (shared) {
      const names = ruling.works.map((work) => `"${work.name}"`).join(" and ");
      problems.push({
        level: "warning",
        rule: "ruling/means-one-work-twice",
        reason: `The ruling that ${names} differ means the same mention twice; narrow it by a year, a venue series or a list.`,
      });
    }
  }
  return { applied, problems, find };
};
