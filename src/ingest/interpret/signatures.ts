import { isAll } from "../read/rich.ts";
import type { TreeNode } from "../read/tree.ts";
import { wordCount } from "./traits.ts";

/* Authors on the line below a title, as programmes and lists of accepted papers have them. */

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

/** Whether a line of names signs the line before it: a title in bold, or whatever stands right above it in its block. */
export const signs = (below: Line, above: Line): boolean => {
  if (below.detail !== "people" || above.node.kind !== "text" || headsPeople(above.node.rich.text)) return false;
  if (isAll(above.node.rich, "strong")) return true;
  const isOpen = above.detail === null && above.children.length === 0 && above.prose < 1;
  return isOpen && below.node.block === above.node.block && /[,;(@]|\band\b|&/.test(below.node.rich.text);
};
