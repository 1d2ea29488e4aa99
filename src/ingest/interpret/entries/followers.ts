import { isTypedOther } from "./candidates.ts";
import { isCited } from "../head/head.ts";
import { isMarkedBook } from "../../recognise/other-kind.ts";
import type { Decisions } from "./entries.ts";
import { isLabelledKind } from "../units/kind-label.ts";
import { indentsRemarks, isAddress, leadsElsewhere, blocksOfWorks } from "../units/own-paragraph.ts";
import { statesRelation } from "../phrases/phrasebook.ts";
import { isInternal, type Unit } from "../units/units.ts";

const isField = ({ detail }: Unit): boolean => detail === "field" || detail === "links";

/** "Tool: TLA+ Toolbox" over "Web: …", or "Type: Book" below it, in a block of its own below one that tells of a work in labels: a thing beside it. */
const isRecordBeside = (unit: Unit, next: Unit | undefined, { node, children }: Unit): boolean => {
  const { block, rich } = unit.node;
  const below = next?.node.block === block ? [next, ...unit.children] : unit.children;
  return (
    block !== node.block &&
    (isLabelledKind(rich.text) || isTypedOther(unit)) &&
    !isField(unit) &&
    below.some(isField) &&
    children.some(isField)
  );
};

/** "A. Author. Title. Press, 2008. (book)" among references. */
const isBookBeside = ({ node, head }: Unit): boolean => isMarkedBook(node.rich.text) && isCited(head);

/**
 * Where works are listed as lines or paragraphs of their own, what follows one of them and is neither a work nor a
 * heading describes it. Gives the units anew, each such line below the work before it.
 */
export const withFollowers = (units: readonly Unit[], decisions: Decisions, isPlain: boolean): readonly Unit[] => {
  const out: Unit[] = [];
  let open: Unit | null = null;
  let apart: number | null = null;
  const nodes = units.map(({ node }) => node);
  const [areApart, shared, isElsewhere] = [indentsRemarks(nodes), blocksOfWorks(units), leadsElsewhere(nodes)];
  const saysToReader = ({ node, prose, detail }: Unit, above: number | undefined): boolean =>
    (areApart && (prose >= 0.5 || detail === null)) ||
    (prose >= 0.5 && above !== undefined && shared.has(above)) ||
    (isElsewhere && isAddress(node));
  for (const [at, unit] of units.entries()) {
    const decision = decisions.of.get(unit);
    const { kind } = unit.node;
    const above: number | undefined = open?.node.block;
    if (decision?.as === "entry" && decision.isRuled === true) out.push(unit);
    else if (decision !== undefined || kind === "heading" || kind === "row") {
      open = decision?.as === "entry" && (kind === "text" || (isPlain && kind === "item")) ? unit : null;
      if (decision?.as !== "entry") {
        const children = withFollowers(unit.children, decisions, isPlain);
        unit.children.length = 0;
        for (const child of children) unit.children.push(child);
      }
      out.push(unit);
    } else if (
      unit.node.block === apart ||
      (saysToReader(unit, above) && unit.node.block !== above) ||
      (open !== null && isRecordBeside(unit, units[at + 1], open))
    ) {
      apart = unit.node.block;
      out.push(unit);
    } else if (
      open !== null &&
      unit.role === "list" &&
      !isBookBeside(unit) &&
      (!isInternal(unit.node) || statesRelation(unit.node.rich.text))
    ) {
      unit.parent = open;
      open.children.push(unit);
    } else out.push(unit);
  }
  return out;
};
