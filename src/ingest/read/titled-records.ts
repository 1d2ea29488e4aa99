import { groupBy } from "../../model/group.ts";
import type { TreeNode } from "./tree.ts";

/* Records of labelled lines, "Title: …" among them, that rules or blank lines divide. */

const isTitle = ({ kind, rich }: TreeNode): boolean =>
  kind === "text" && /^(?:(?:paper )?title|titel|titre|t[ií]tulo|titolo|标题|题目|论文标题|论文题目)\s*[:：]/i.test(rich.text);
const isLabelled = ({ kind, rich }: TreeNode): boolean => kind === "text" && /^\p{L}[\p{L}\d ._-]{0,24}[:：]\s*\S/u.test(rich.text);

/** The one title among the lines of a record, if others stand beside it. */
const titleOf = (nodes: readonly TreeNode[]): TreeNode | undefined => {
  const titles = nodes.filter(isTitle);
  return titles.length === 1 && nodes.length > 1 ? titles[0] : undefined;
};

const fewest = 2;

/** All other lines of a record stand below its title; what stands by itself is left as it is. */
const gathered = (records: readonly (readonly TreeNode[])[]): TreeNode[] | null => {
  if (records.filter((nodes) => titleOf(nodes) !== undefined).length < fewest) return null;
  return records.flatMap((nodes) => {
    const title = titleOf(nodes);
    if (title === undefined) return nodes;
    for (const node of nodes) if (node !== title) title.children.push(node);
    return [title];
  });
};

/** Of the lines between blank lines those with labels are a record, and remarks below the last of them. */
const blocksOf = (roots: readonly TreeNode[]): readonly (readonly TreeNode[])[] =>
  [...groupBy(roots, ({ block }) => block).values()].flatMap((nodes) => {
    const first = nodes.findIndex(isLabelled);
    return first < 0 || titleOf(nodes) === undefined
      ? nodes.map((node) => [node])
      : [...nodes.slice(0, first).map((node) => [node]), nodes.slice(first)];
  });

/** Whether several titles stand in one section between rules: then blank lines divide the records. */
const areInBlocks = (sections: readonly (readonly TreeNode[])[]): boolean => sections.some((nodes) => nodes.filter(isTitle).length > 1);

/** Where rules or blank lines divide records with a title each, all other lines of a record stand below its title. */
export const titlesFirst = (roots: TreeNode[], sections: ReadonlyMap<TreeNode, number>): TreeNode[] => {
  const ruled = [...groupBy(roots, (node) => sections.get(node) ?? -1).values()];
  return gathered(areInBlocks(ruled) ? blocksOf(roots) : ruled) ?? roots;
};
