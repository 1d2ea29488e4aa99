import type { LineRole } from "../../../model/ruling.ts";
import type { LineRuling, RuledLines } from "../../ruled-lines.ts";
import { squeezeLines } from "../../read/rich.ts";
import type { Account } from "./details.ts";
import type { Draft } from "../works/draft.ts";
import type { Decision, Decisions } from "../entries/entries.ts";
import { typeOf } from "../entries/evidence.ts";
import type { Unit } from "../units/units.ts";

/** What a human has said of units of the list. */
export type RuledUnits = ReadonlyMap<Unit, Pick<LineRuling, "as" | "title">>;

/** A heading heads and a row is its table's, whatever is said; either can at most be an entry, and code not even that. */
const canBe = ({ node }: Unit, as: LineRole): boolean =>
  node.kind === "item" || node.kind === "text" || (node.kind === "heading" && (as === "entry" || as === "heading"));

export const ruledUnits = (units: readonly Unit[], lines: RuledLines): RuledUnits => {
  const ruled = new Map<Unit, LineRuling>();
  if (lines.size === 0) return ruled;
  for (const unit of units) {
    for (let line = unit.node.line; line <= unit.node.endLine; line += 1) {
      const ruling = lines.get(line);
      if (ruling !== undefined && canBe(unit, ruling.as)) ruled.set(unit, ruling);
    }
  }
  return ruled;
};

/** What was decided of the lines of a list, and by humans of some of them. */
export const withRulings = (decided: ReadonlyMap<Unit, Decision>, ruled: RuledUnits): Decisions["of"] => {
  if (ruled.size === 0) return decided;
  const of = new Map(decided);
  for (const [unit, { as }] of ruled) {
    if (as === "entry") of.set(unit, { as: "entry", type: typeOf(unit, unit.role), isRuled: true });
    else if (as === "heading") of.set(unit, { as: "topic", heads: unit.children.length === 0 });
    else of.delete(unit);
  }
  return of;
};

export const leftOut: Account = { as: "ignored", reason: "left out by a ruling" };

/** A note that stands below no entry belongs to the last one before it, unless a heading comes between. */
export const noteAbove = (unit: Unit, drafts: readonly Draft[], headings: readonly number[]): Account => {
  const { line } = unit.node;
  const above = (lines: readonly number[]): number => lines.reduce((last, each) => (each < line && each > last ? each : last), 0);
  const last = above(drafts.map((draft) => draft.line));
  const draft = drafts.findLast((each) => each.line === last);
  if (draft === undefined || above(headings) > last) return { as: "ignored", reason: "a note on the section, by a ruling" };
  draft.addNote(squeezeLines(unit.node.rich), line);
  return { as: "note" };
};
