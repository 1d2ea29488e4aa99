import type { Problem } from "../../model/problem.ts";
import { duplicateEntries } from "./duplicates.ts";
import { brokenLinks, deadAnchors } from "./links.ts";
import { institutionSpellings, institutionTypos, institutionVariants } from "./institutions.ts";
import { unknownNames } from "./names.ts";
import type { Checked, Rule } from "./rule.ts";
import { titleTypos } from "./typos.ts";
import { missingVenues } from "./venues.ts";

const rules: readonly Rule[] = [
  duplicateEntries,
  deadAnchors,
  brokenLinks,
  titleTypos,
  institutionSpellings,
  institutionVariants,
  institutionTypos,
  missingVenues,
  unknownNames,
];

/**
 * What keepers of lists may want to mend, beside the problems of reading: slips are warnings, what may be meant is a
 * remark, and none is an error, since every list can be read in spite of it.
 */
export const checkLists = (checked: Checked): readonly Problem[] => rules.flatMap((rule) => rule(checked));
