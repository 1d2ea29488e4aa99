import type { TreeNode } from "../../read/tree.ts";
import { slice, trim, type Rich } from "../../read/rich.ts";
import { findVenue } from "../../recognise/find-venue.ts";
import { parseField } from "../line/fields.ts";
import { hasPaperLink, isDated, valuesIn, type Head } from "../head/head.ts";
import { isCalledLikeLabel } from "./kind-label.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import type { Meaning } from "../phrases/phrase.ts";
import { labelOf } from "../phrases/relation-words.ts";
import { parseHeads } from "./several.ts";
import { titleScore, wordCount } from "../line/traits.ts";
import { valuesOf } from "../line/values.ts";

/*
 * "- follow-up: Title `VENUE'YY` [Institution]" below a work, or "- Title …" below "Follow-ups:": a line that says of one
 * work as much as entries do is an entry of its own, and its label what it is to the work above.
 */

/** What stands in front of a label: a sign that hangs the line below another. */
const hook = /^(?:[↳↪└├─•>]+\s*)+/u;
/** "[follow-up] Title", "(related) Title". */
const inBrackets = /^(?:\[([^[\]]{3,40})\]|[(（]([^()（）]{3,40})[)）]|【([^【】]{2,40})】)\s*[:：]?\s*(?=\S)/u;
/** "builds on → Title", "follow-up – Title": before a whole work the sign may be any. */
const withSign = /^(\p{L}[\p{L} -]{2,30}?)(?:\s*(?:[-=]+>|[→⇒])|\s[–—-]{1,3})\s+(?=\S)/u;
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
  const [all = "", words = inside] = bracket ?? withSign.exec(text) ?? [];
  const meaning = (inside === undefined ? labelOf(text) : null) ?? (words === undefined ? null : labelOf(`${inside ?? words}: `));
  if (meaning === null) return null;
  const length = (inside === undefined ? meaning.pattern.exec(text)?.[0].length : undefined) ?? all.length;
  return { meaning, rest: trim(slice(rich, from + length)) };
};

/** What the line above heads: "Follow-ups:" over a bullet for each. */
const labelAbove = ({ rich }: TreeNode): Meaning | null => {
  const text = rich.text.replace(/[*_\s:：]+$/, "");
  return text === "" || text.length > longestLabel ? null : labelOf(`${text}: `);
};

const saysWho = (head: Head): boolean => valuesIn(head).some(({ kind }) => kind === "institutions" || kind === "people");

/** The line that a work may hang below, with the lines indented under it. */
interface Above {
  readonly node: TreeNode;
  readonly head: Head;
  readonly parent: Above | null;
}

const tellsWho = ({ rich: { text } }: TreeNode, registry: ListRegistry): boolean => {
  const field = parseField(text);
  if (field !== null) return field.key === "institutions" || field.key === "people";
  return valuesOf(text, registry)?.some(({ kind }) => kind === "institutions" || kind === "people") === true;
};

/** Says no less than the work above, whose line says where and when and nobody who wrote it: then such a line is all that the list has of a work. */
const saysAsMuch = ({ head, node }: Above, registry: ListRegistry): boolean =>
  isDated(head) && !saysWho(head) && !hasPaperLink(head) && !node.children.some((child) => tellsWho(child, registry));

/** One work, with where and when, and what the list says of works besides. */
const isWhole = (head: Head, above: Above | null, registry: ListRegistry): boolean =>
  isDated(head) &&
  wordCount(head.title) >= 3 &&
  titleScore(head.title) >= 0.7 &&
  findVenue(head.title, registry) === null &&
  (hasPaperLink(head) || saysWho(head) || (above !== null && saysAsMuch(above, registry)));

export interface HungWork {
  readonly node: TreeNode;
  readonly stated: Meaning;
}

const isBelowWork = (line: Above): boolean => line.node.kind === "item" && line.parent !== null && line.parent.node.kind !== "heading";

/** A line with its label taken off, and what that states; null where it lists no work of its own. */
export const hungWork = (node: TreeNode, parent: Above | null, registry: ListRegistry): HungWork | null => {
  if (node.kind !== "item" && node.kind !== "text") return null;
  const own = labelled(node.rich);
  const over = parent !== null && isBelowWork(parent) ? labelAbove(parent.node) : null;
  const meaning = own?.meaning ?? over;
  if (meaning === null) return null;
  const above = over === null ? parent : (parent?.parent ?? null);
  const rich = own?.rest ?? node.rich;
  const [head, ...more] = parseHeads(rich, registry);
  const isTitle = own !== null && isCalledLikeLabel(node.rich.text, head);
  return more.length === 0 && !isTitle && isWhole(head, above, registry) ? { node: { ...node, rich }, stated: meaning } : null;
};
