import { comparisonExamples } from "./comparison-examples.ts";
import { filterExamples } from "./filter-examples.ts";
import { filterLaws } from "./filter-laws.ts";
import { institutionExamples } from "./institution-examples.ts";
import { sourceExamples } from "./source-examples.ts";
import { sourceLaws, type MakeSource } from "./source-laws.ts";

/** What every AtlasSource has to pass: answers written down for a small atlas, and laws for any atlas. */
export function sourceSpec(name: string, make: MakeSource): void {
  sourceExamples(name, make);
  institutionExamples(name, make);
  comparisonExamples(name, make);
  filterExamples(name, make);
  sourceLaws(name, make);
  filterLaws(name, make);
}
