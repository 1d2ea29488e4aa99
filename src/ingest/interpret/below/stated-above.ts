import type { Draft } from "../works/draft.ts";
import type { Unit } from "../units/units.ts";

/** Works that hang below others of their list, each with what its label states of the two. */
export class HungWorks {
  private readonly drafts = new Map<Unit, Draft>();
  /** The last work that hangs below none, by the line that it stands below. */
  private readonly last = new Map<Unit | null, Draft>();

  /** The work that a line hangs below, or else the one before it. */
  private above({ parent }: Unit): Draft | undefined {
    for (let unit = parent; unit !== null && unit.node.kind !== "heading"; unit = unit.parent) {
      const draft = this.drafts.get(unit);
      if (draft !== undefined) return draft;
    }
    return this.last.get(parent);
  }

  take(unit: Unit, draft: Draft): void {
    const above = unit.stated === undefined ? undefined : this.above(unit);
    this.drafts.set(unit, draft);
    if (unit.stated === undefined) this.last.set(unit.parent, draft);
    if (above === undefined || unit.stated === undefined) return;
    const { type, isReversed } = unit.stated;
    const [subject, target] = isReversed === true ? [draft, above] : [above, draft];
    subject.addRelations({ type, targets: [{ name: target.title, links: [] }], by: "label" }, unit.node.line);
  }
}
