import type { TreeNode } from "../read/tree.ts";
import { slice, trim, type Rich } from "../read/rich.ts";
import { findVenue } from "../recognise/find-venue.ts";
import { hasPaperLink, isDated, valuesIn, type Head } from "./head.ts";
import { isCalledLikeLabel } from "./kind-label.ts";
import type { ListRegistry } from "./list-registry.ts";
import type { Meaning } from "./phrase.ts";
import { labelOf } from "./relation-words.ts";
import { parseHeads } from "./several.ts";
import { titleScore, wordCount } from "./traits.ts";

/*
 * "- follow-up: Title `VENUE'YY` [Institution]" below a work, or "- Title …" below "Follow-ups:": a line that says of one
 * work as much as entries do is an entry of its own, and its label what it is to the work above.
 */

/** What stands in front of a label: a sign that hangs the line below another. */
const hook = /^(?:[↳↪└├─•>]+\s*)+/u;
/** "[follow-up] Title", "(related) Title". */
const inBrackets = /^(?:\[([^[\]]{3,40})\]|[(（]([^()（）]{3,40})[)）]|【([^【】]{2,40})】)\s*[:：]?\s*(?=\S)/u;
const longestLabel = 40;

interface Labelled {
  readonly meaning: Meaning;
  readonly rest: Rich;
}

const labelled = (rich: Rich): Labelled | null => {
  const from = hook.exec(rich.text)?.[0].length ?? 0;
  const text = rich.text.slice(from);
  const bracket = inBrackets.exec(text);
  const inside = bracket?.slice(1).find((part) => part !== undefined);
  const meaning = labelOf(inside === undefined ? text : `${inside}: `);
  if (meaning === null) return null;
  const length = bracket?.[0].length ?? meaning.pattern.exec(text)?.[0].length ?? 0;
  return { meaning, rest: trim(slice(rich, from + length)) };
};

/** What the line above heads: "Follow-ups:" over a bullet for each. */
const labelAbove = ({ rich }: TreeNode): Meaning | null => {
  const text = rich.text.replace(/[*_\s:：]+$/, "");
  return text === "" || text.length > longestLabel ? null : labelOf(`${text}: `);
};

/** One work, with where and when, and who or a link to it besides. */
const isWhole = (head: Head, registry: ListRegistry): boolean =>
  isDated(head) &&
  (hasPaperLink(head) || valuesIn(head).some(({ kind }) => kind === "institutions" || kind === "people")) &&
  wordCount(head.title) >= 3 &&
  titleScore(head.title) >= 0.7 &&
  findVenue(head.title, registry) === null;

export interface HungWork {
  readonly node: TreeNode;
  readonly stated: Meaning;
}

/** A line with its label taken off, and what that states; null where it lists no work of its own. */
export const hungWork = (
  node: TreeNode,
  above: { readonly node: TreeNode; readonly parent: { readonly node: TreeNode } | null } | null,
  registry: ListRegistry,
): HungWork | null => {
  if (node.kind !== "item" && node.kind !== "text") return null;
  const isBelowLabel = above?.node.kind === "item" && above.parent !== null && above.parent.node.kind !== "heading";
  const own = labelled(node.rich);
  const meaning = own?.meaning ?? (isBelowLabel ? labelAbove(above.node) : null);
  if (meaning === null) return null;
  const rich = own?.rest ?? node.rich;
  const [head, ...more] = parseHeads(rich, registry);
  const isTitle = own !== null && isCalledLikeLabel(node.rich.text, head);
  return more.length === 0 && !isTitle && isWhole(head, registry) ? { node: { ...node, rich }, stated: meaning } : null;
};
