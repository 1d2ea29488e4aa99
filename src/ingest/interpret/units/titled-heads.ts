import { placedFamilies } from "../../recognise/families-in-places.ts";
import { saysProceedings } from "../../recognise/venue-name.ts";
import type { TreeNode } from "../../read/tree.ts";
import type { RegistryIndex } from "../../registry.ts";
import { isDated, namesPeople, type Head } from "../head/head.ts";
import { wordCount } from "../line/traits.ts";
import { valuesOf } from "../line/values.ts";

/**
 * Whether what is left of a line beside what is known of it is a title. "TVCG (Proc. InfoVis), 33(3), 2019": a venue with its
 * brackets looks like one, or like one that breaks off in them.
 */
export const holdsTitle = ({ slots, title }: Head, registry: RegistryIndex): boolean =>
  slots.length > 0 &&
  wordCount(title) >= 2 &&
  !saysProceedings(title) &&
  valuesOf(title.replace(/\s*[([（].*$/, ""), registry) === null &&
  placedFamilies(title, registry) === null;

const setApart = ({ kind, rich: { text, marks } }: TreeNode): string | null => {
  const mark = kind === "item" ? marks.find(({ start, kind: how }) => start === 0 && how !== "break") : undefined;
  return mark === undefined ? null : text.slice(0, mark.end);
};

/** What is set apart in most lines, and in each of them something else: who keeps a list marks the same name in all rows of people. */
const isInRows = (title: string, siblings: readonly TreeNode[]): boolean => {
  const items = siblings.filter(({ kind }) => kind === "item");
  const apart = items.flatMap((item) => setApart(item) ?? []);
  return apart.length >= 2 && apart.length * 2 > items.length && apart.filter((each) => each === title).length === 1;
};

/** "*Compositional CompCert*, A. Author, B. Author, POPL 2015": what is set apart by itself before those who signed it is no row of people, whatever it is called. */
export const isSignedTitle = (node: TreeNode, head: Head, siblings: readonly TreeNode[]): boolean =>
  setApart(node) === head.title &&
  isDated(head) &&
  namesPeople(head) &&
  head.slots.every(({ values }) => values !== null) &&
  !/[,;&]|\s(?:and|und|et|y)\s/.test(head.title) &&
  isInRows(head.title, siblings);
