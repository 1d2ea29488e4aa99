import { mayBeAward, parseAward } from "../../recognise/award.ts";
import { concat, plain, slice, type Rich } from "../../read/rich.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import { wordCount } from "./traits.ts";

/* `Best Paper: "Title" – People`: what a work won in front of its title. In brackets it is nothing else. */

const longest = 60;
const label = /^(?<award>[^:：–—"“[\]()]{6,60}?)(?:\s*[:：]\s*|\s+[-–—]{1,3}\s+)(?=\S)/u;
/** A title is written as one: in capitals, in quotation marks or as a link. */
const beginsTitle = /^["“„«《]|^\p{Lu}|^\p{Script=Han}/u;
const fewestWords = 3;

const withBrackets = (rich: Rich): Rich => {
  if (!mayBeAward(rich.text.slice(0, longest))) return rich;
  const found = label.exec(rich.text);
  const award = found?.groups?.["award"] ?? "";
  if (found === null || parseAward(award) === null) return rich;
  const title = slice(rich, found[0].length);
  const isTitle = beginsTitle.test(title.text) && wordCount(title.text) >= fewestWords && parseAward(title.text) === null;
  return isTitle ? concat(plain(`[${award}] `), title) : rich;
};

/** "- 2021" over its winners heads them as a heading does; below a work such a line says more of that work. */
const heads = ({ kind, rich }: TreeNode): boolean => kind === "heading" || (kind === "item" && wordCount(rich.text) <= 2);

const rewritten = (node: TreeNode): TreeNode => {
  const rich = node.kind === "item" || node.kind === "text" ? withBrackets(node.rich) : node.rich;
  const children = heads(node) ? node.children.map(rewritten) : node.children;
  return rich === node.rich && children === node.children ? node : { ...node, rich, children };
};

/** A tree whose lines say in brackets what their works won. */
export const withAwardsInBrackets = (tree: Tree): Tree => ({ ...tree, roots: tree.roots.map(rewritten) });
