import type { WorkType } from "../../../model/work.ts";
import { links, slice, trim } from "../../read/rich.ts";
import type { TreeNode } from "../../read/tree.ts";
import { isLabelledOther } from "../../recognise/other-kind.ts";
import { parseField, type Field, type FieldKey } from "../line/fields.ts";
import { isDated, valuesIn, type Head } from "../head/head.ts";
import { isLinkLabel } from "../line/links.ts";
import { proseScore, wordCount } from "../line/traits.ts";

/*
 * "book: …", "talk: …", "tool: …" in front of a title: people who keep one list of all they mean to read say what
 * kind of thing each is. Below a title the same words say where a link leads.
 */

const kinds: readonly (readonly [WorkType, string])[] = [
  ["talk", "talks?|videos?|keynotes?|lectures?|podcasts?|vortrag|演讲|报告"],
  ["software", "tools?|libs?|librar(?:y|ies)|repos?|software|werkzeug|outil|工具"],
  [
    "paper",
    "papers?|books?|blogs?(?: ?posts?)?|posts?|articles?|(?:phd |master'?s? )?thesis|essays?|tech(?:nical)? reports?|buch|livre|书|博客",
  ],
];
/** "(talk) …" as well as "talk: …"; a book in brackets is none among papers. */
const inBrackets = (type: WorkType, words: string): string => (type === "paper" ? "" : `|[(（](?:${words})[)）]\\s*[:：]?`);
const labels = kinds.map(
  ([type, words]) =>
    [type, new RegExp(`^(?:\\[[ xX/-]\\]\\s+)?(?:(?:${words})\\s*[:：]${inBrackets(type, words)})\\s*(?=\\S)`, "iu")] as const,
);

const labelOf = (text: string): { readonly type: WorkType; readonly length: number } | null => {
  for (const [type, label] of labels) {
    const found = label.exec(text);
    if (found !== null) return { type, length: found[0].length };
  }
  return null;
};

/** Whether a line says what kind of thing it names: "Tool: TLA+ Toolbox". */
export const isLabelledKind = (text: string): boolean => labelOf(text) !== null;

const fewest = 3;

const habits = new WeakMap<readonly TreeNode[], boolean>();

/** Whether some items beside each other say of what kind they are and others need no label; found once for all of them. */
const labelsSome = (siblings: readonly TreeNode[]): boolean => {
  const known = habits.get(siblings);
  if (known !== undefined) return known;
  const items = siblings.filter(({ kind }) => kind === "item");
  const others = items.filter(({ rich }) => labelOf(rich.text) === null && parseField(rich.text) === null);
  const found = items.length >= fewest && others.length >= items.length * 0.3;
  habits.set(siblings, found);
  return found;
};

const beforeRemark = (text: string): string => text.split(/(?<=\p{L}{2})[.!]\s+(?=\p{Lu})/u, 1)[0] ?? text;

/** An item that says what kind of thing it lists, without that; null where such words are labels of facts, or of most lines, but on the shelves of a board. */
export const withoutKind = (
  node: TreeNode,
  siblings: readonly TreeNode[],
  isOnBoard: () => boolean,
): { readonly node: TreeNode; readonly type: WorkType } | null => {
  const found = node.kind === "item" ? labelOf(node.rich.text) : null;
  // "([video](…)) Title" leads to it.
  const label = links(node.rich).some(({ start }) => start < (found?.length ?? 0)) ? null : found;
  // On the shelves of a board all that is read counts; elsewhere a book among papers is none of them.
  const isOpen = (): boolean => (/^[(（]/.test(node.rich.text) || labelsSome(siblings)) && !isLabelledOther(node.rich.text);
  if (label === null || (!isOnBoard() && !isOpen())) return null;
  const rich = trim(slice(node.rich, label.length));
  const [first] = links(rich);
  const isLinked = first?.start === 0 && !isLinkLabel(rich.text.slice(0, first.end)) && !/^https?:/.test(rich.text);
  const isTitle = /^["“]?[\p{Lu}\p{Number}]/u.test(rich.text) && wordCount(rich.text) >= 3 && proseScore(beforeRemark(rich.text)) < 0.6;
  return isLinked || isTitle ? { node: { ...node, rich }, type: label.type } : null;
};

const paperLabel = /^(?:(?:todays?|main|this week'?s?)\s+)?(?:papers?|title|reading|论文|文章)\s*[:：]\s*/i;

/** What a line stands below. */
interface Above {
  readonly node: Pick<TreeNode, "kind" | "isDay">;
  readonly title: number;
}

/** "Paper: [Title](…)" below a heading that is no title, a day or a name: the line is what its link says. */
export const withoutLabel = (node: TreeNode, parent: Above | null): TreeNode => {
  const label = node.kind === "text" || node.kind === "item" ? (paperLabel.exec(node.rich.text)?.[0].length ?? 0) : 0;
  const titled = links(node.rich).find(({ start, end }) => start >= label && end - start >= 12);
  const isOpen = parent === null || (parent.node.kind === "heading" && (parent.node.isDay === true || parent.title < 0.2));
  const isTitle = titled !== undefined && titled.start <= label + 2 && wordCount(node.rich.text.slice(titled.start, titled.end)) >= 3;
  return label > 0 && isOpen && isTitle ? { ...node, rich: trim(slice(node.rich, label)) } : node;
};

/** "BASE: Using Abstraction to Improve Fault Tolerance (SOSP'01)": a noun in capitals before a title that says where it appeared. */
const noun = /^(?:BASE|BASIS|CITE|FOUNDATION|LINEAGE|ORIGIN|PARENT|ROOT|SIBLING)S?: \p{Lu}/u;

/** Whether what a line begins with could be the label of a relation and is the name of a work. */
export const isCalledLikeLabel = (text: string, head: Head): boolean => noun.test(text) && isDated(head) && wordCount(head.title) >= 4;

const factsOfRecord: readonly (FieldKey | undefined)[] = ["people", "venue", "date"];

/** Over "Author: …" and "Venue: …" stands a title, whatever it begins with. */
const isToldBelow = ({ children }: TreeNode, value: string): boolean =>
  wordCount(value) > 2 && children.filter(({ rich }) => factsOfRecord.includes(parseField(rich.text.slice(0, 60))?.key)).length > 1;

const fewestOfTitle = 3;
/** "Date added: 1/9/2021, 10:12:40": a day and no title. */
const day = /^\s*\d{1,4}[-./年]\d{1,2}[-./月]\d{1,4}/u;
const endOfLabel = /[:：]/u;

/** A line that says when somebody did something with a work, under a label. */
export const saysDayOnly = (text: string): boolean => {
  const at = text.slice(0, 40).search(endOfLabel);
  return at > 0 && day.test(text.slice(at + 1)) && parseField(text)?.key === "ignored";
};

/**
 * "STAR: ultrafast universal RNA-seq aligner. A. Dobin et al. Bioinformatics, 2013": whether a work is called like a label
 * that gives none of its facts, as who wrote it, where or when stands behind.
 */
export const isCalledLikeField = (field: Field, head: Head, node: TreeNode): boolean => {
  if (field.key !== "ignored" || day.test(field.value)) return false;
  if (isToldBelow(node, field.value)) return true;
  const kinds = new Set(valuesIn(head).map(({ kind }) => kind));
  return kinds.has("venue") || (kinds.has("people") && kinds.has("date") && wordCount(head.title) >= fewestOfTitle);
};
