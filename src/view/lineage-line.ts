import type { Lineage, LineageStep, Relation, WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";
import { mainPath } from "./main-path.ts";

/** The work in whose line everything stands: what of it is shown. */
export interface LineageFocus {
  readonly id: WorkId;
  readonly ancestors: ReadonlySet<WorkId>;
  readonly descendants: ReadonlySet<WorkId>;
  /** The works of its main path, oldest first. */
  readonly main: readonly WorkId[];
}

/** The line of one work, as far as it is followed and as the filter lets through. */
export interface ShownLine {
  readonly focus: WorkSummary;
  readonly ancestors: readonly LineageStep[];
  readonly descendants: readonly LineageStep[];
  readonly relations: readonly Relation[];
  /** From its oldest work through the chosen one to its newest. */
  readonly main: readonly WorkId[];
  /** Works of the line that are farther away than it is followed, and nearer ones that the filter hides. */
  readonly farther: number;
  readonly hidden: number;
}

/** A line followed so many steps; `matching` null is no filter. The chosen work itself always stays. */
export const shownLine = (lineage: Lineage, steps: number, matching: ReadonlySet<WorkId> | null): ShownLine => {
  const near = ({ depth }: LineageStep): boolean => Math.abs(depth) <= steps;
  const passes = ({ work }: LineageStep): boolean => matching === null || matching.has(work.id);
  const all = [...lineage.ancestors, ...lineage.descendants];
  const ancestors = lineage.ancestors.filter((step) => near(step) && passes(step));
  const descendants = lineage.descendants.filter((step) => near(step) && passes(step));
  const works = [...ancestors.map(({ work }) => work), lineage.focus, ...descendants.map(({ work }) => work)];
  const ids = new Set(works.map(({ id }) => id));
  const relations = lineage.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return {
    focus: lineage.focus,
    ancestors,
    descendants,
    relations,
    main: mainPath(works, relations, lineage.focus.id),
    farther: all.filter((step) => !near(step)).length,
    hidden: all.filter((step) => near(step) && !passes(step)).length,
  };
};

/** The most steps that the line has, either way. */
export const deepest = ({ ancestors, descendants }: Pick<Lineage, "ancestors" | "descendants">): number =>
  [...ancestors, ...descendants].reduce((most, { depth }) => Math.max(most, Math.abs(depth)), 0);
