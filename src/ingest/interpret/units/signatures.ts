import { isAll } from "../../read/rich.ts";
import type { TreeNode } from "../../read/tree.ts";
import { parseField, type FieldKey } from "../line/fields.ts";
import { wordCount } from "../line/traits.ts";

/* Authors on the line below a title, as programmes and lists of accepted papers have them, or what labels say of it. */

/** What is known of a line when it is read alone. */
interface Line {
  readonly node: TreeNode;
  readonly detail: string | null;
  readonly prose: number;
  readonly children: readonly unknown[];
}

/** People of a meeting rather than of a paper stand below such a line. */
const ofMeeting =
  /\b(?:chairs?|committees?|organi[sz]ers?|organi[sz]ation|speakers?|panell?ists?|panel|authors?|members?|participants?|attendees|moderators?|presenters?|staff|sponsors?)\b/i;

/** Whether a line over names heads them as those of a meeting: "Programme committee". */
export const headsPeople = (text: string): boolean => wordCount(text) <= 5 && ofMeeting.test(text);

/** Labels below a title, however short that is; a section has links and notes too. */
const ofWorks: readonly FieldKey[] = ["people", "venue", "institutions", "date"];

const saysOfWork = (below: Line, above: Line): boolean =>
  below.node.block === above.node.block &&
  above.node.kind === "text" &&
  above.detail === null &&
  isAll(above.node.rich, "strong") &&
  (below.detail === "parts" || (below.detail === "field" && ofWorks.includes(parseField(below.node.rich.text)?.key ?? "note")));

/** Whether a line of names signs the line before it: a title in bold, or whatever stands right above it in its block. */
export const signs = (below: Line, above: Line): boolean => {
  if (saysOfWork(below, above)) return true;
  if (below.detail !== "people" || above.node.kind !== "text" || headsPeople(above.node.rich.text)) return false;
  if (isAll(above.node.rich, "strong")) return true;
  const isOpen = above.detail === null && above.children.length === 0 && above.prose < 1;
  return isOpen && below.node.block === above.node.block && /[,;([@]|\band\b|&/.test(below.node.rich.text);
};
