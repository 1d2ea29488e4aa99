import type { PersonMention } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { isAll, links } from "../../read/rich.ts";
import type { TreeNode } from "../../read/tree.ts";
import { parseAward } from "../../recognise/award.ts";
import { parseFamilies, parsePeople } from "../../recognise/people.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import { isCited, isDated, type Head } from "../head/head.ts";
import { parseField } from "../line/fields.ts";
import { besideLabels } from "../line/links.ts";
import { whoAndEdition } from "../line/who-and-when.ts";
import { isRunningText, wordCount } from "../line/traits.ts";
import { valuesOf, type ValueKind } from "../line/values.ts";
import { relationLabel } from "../phrases/relation-words.ts";
import { isCalledLikeField, isCalledLikeLabel } from "./kind-label.ts";
import { holdsTitle } from "./titled-heads.ts";

/** What a line is when it is read alone: values, a label with a value, a relation, links; null when it may be a title or prose. */
export type DetailKind = ValueKind | "field" | "relation" | "links" | "parts";

/** Each of them, or somebody behind them, with a place: "Ann Author, Ben Author (MIT)". */
const areAllPlaced = (people: readonly PersonMention[]): boolean => people.length > 1 && people.at(-1)?.institutions.length !== 0;

/** "Ann Author, Ben Author, et al. (MIT)". */
const openPlaced = /\bet\.? al\.?,?\s\([^()]{2,80}\)$/;

/** "Ann Author [MIT]": one with a place, where nothing divides people. */
const oneInPlace = /^\p{Lu}[^[\]]{2,40}\s\[\p{L}[^[\]]{1,60}\]$/u;

/** What stands below a title rather than below a row of people: no prize, and no remark in brackets. */
const isOfTitle = ({ rich: { text } }: TreeNode): boolean => parseAward(text) === null && !/^\[[^[\]]+\]$/.test(text);

/** "**Ann Author**, **Ben Author**": each set in bold for itself, as a group sets its own people. */
const areInBoldApart = ({ rich: { text, marks } }: TreeNode): boolean => {
  const bold = marks.filter(({ kind }) => kind === "strong");
  return (
    bold.length > 1 && bold.every(({ start }, at) => at === 0 || /[,;&]|\s(?:and|und|et|y)\s/.test(text.slice(bold[at - 1]?.end, start)))
  );
};

/** One line in bold, as nobody sets the names of authors, and many their titles. */
const isInBold = (node: TreeNode): boolean => isAll(node.rich, "strong") && !/[(@;]/.test(node.rich.text) && !areInBoldApart(node);

/** "OSDI 2022, A. Author, B. Author": whose first name stands where a title would. */
const isOfNames = ({ title }: Head, text: string, registry: RegistryIndex): boolean =>
  isPersonName(title) &&
  valuesOf(text, registry)?.some((value) => value.kind === "people" && value.people.some(({ name }) => name === title)) === true;

/** "Ann Author, Ben Author": of a title, rather than titles of capitalised words. */
const isRowOfNames = (text: string): boolean =>
  /^\p{Lu}[^,\s]* \p{Lu}[^,]*(?:, \p{Lu}[^,\s]* \p{Lu}[^,]*)+$/u.test(text) && !/\s(?:and|und|et|y|&)\s/.test(text);

const fewestOfTitle = 3;

/** Whether a line is the one row of names below what may be a title: people, whatever is indented under them. */
export const isOnlyRow = ({ rich: { text } }: TreeNode, above: string, siblings: readonly TreeNode[]): boolean =>
  isRowOfNames(text) && wordCount(above) >= fewestOfTitle && siblings.filter(({ rich }) => isRowOfNames(rich.text)).length === 1;

export const detailKind = (node: TreeNode, head: Head, isOfAbove: boolean, registry: RegistryIndex): DetailKind | null => {
  const text = node.rich.text;
  if (node.kind === "heading" || text === "" || node.kind === "row" || node.kind === "code") return null;
  if (head.title === "" && head.links.length > 0) return "links";
  if (isCited(head)) return null;
  if (relationLabel(text) !== null && !isCalledLikeLabel(text, head)) return "relation";
  const field = parseField(text);
  if (field !== null && !isCalledLikeField(field, head, node) && field.key !== "title" && (field.key !== "note" || node.kind === "text"))
    return "field";
  const said = text.length > 4000 ? null : besideLabels(node.rich, registry);
  const bare = (said ?? text).replace(/^[*_\s]+|[*_\s.]+$/g, "");
  if (parseAward(bare) !== null) return "award";
  if (isRunningText(text)) return null;
  const values = said === null ? null : valuesOf(bare, registry);
  // "Old Boards (Universidad de Chile, OSDI 2020)": all of it may look like the name of one institution.
  const says = values?.[0]?.kind === "institutions" && isDated(head) ? "venue" : values?.[0]?.kind;
  // "- Paxos & Raft OSDI 2014": of a list's items that is rather a title than families.
  const isTitle =
    node.kind === "item" && said === text && whoAndEdition(bare, registry)?.people?.every(({ name }) => !/\s/.test(name)) === true;
  const isHeld = says === "venue" && holdsTitle(head, registry) && !isOfNames(head, text, registry);
  const goesOn = isHeld && (said === text || head.isSetApart);
  // Two capitalised names that lines are indented under are a title: "Possible Worlds and Impossible Machines".
  const row = openPlaced.test(text) ? parsePeople(text, registry) : values?.[0]?.kind === "people" ? values[0].people : null;
  const isPlacedRow = row !== null && areAllPlaced(row);
  const isTitled = !isPlacedRow && !isOfAbove && node.children.some(isOfTitle);
  if (isTitled && (values === null || values[0]?.kind === "people")) return null;
  // Beside links only what no title can be counts: where and when, and a prize.
  const isBeside =
    said === text ||
    ((wordCount(bare) <= 8 || /^in:?\s/i.test(bare)) && values?.every(({ kind }) => ["venue", "date", "award"].includes(kind)) === true);
  const isBoldTitle = values?.[0]?.kind === "people" && isInBold(node);
  // "-> Viewstamped": what an arrow leads to is nobody's place of work.
  const isPointed = says === "institutions" && /^(?:[-=]{0,2}>|[→⇒])\s/u.test(text);
  if (values?.[0] !== undefined && !isPointed && !goesOn && !isTitle && isBeside && !isBoldTitle) return values[0].kind;
  if (isInBold(node)) return null;
  if (/(?:^|\s)\p{Lu}\.\s/u.test(text) && isPersonName(text)) return "people";
  if (/\bet\.? al\.?$/.test(text) && parseFamilies(text, registry) !== null) return "people";
  if (text.length > 4000 || links(node.rich).length > 2) return null;
  if (!/,|;|\band\b|\(|&|@/.test(text) && !isAll(node.rich, "emphasis") && !(node.kind === "text" && oneInPlace.test(text))) return null;
  const people = parsePeople(text, registry);
  return people !== null && (people.length > 1 || isAll(node.rich, "emphasis") || people.some((each) => each.institutions.length > 0))
    ? "people"
    : null;
};
