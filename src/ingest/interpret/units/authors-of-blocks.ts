import { areNamesInPlace } from "../../recognise/families-in-places.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import type { TreeNode } from "../../read/tree.ts";

/* Names, maybe one alone, on the second line of a block of plain lines. */

/** What is known of a line when it is read alone. */
interface Line {
  readonly node: TreeNode;
  readonly detail: string | null;
  readonly title: number;
  readonly children: readonly unknown[];
}

const isRowOfNames = (text: string): boolean => isPersonName(text) || areNamesInPlace(text);

/** Over a line that says where and when: "Xavier Leroy" below a title. */
export const isAuthorOfBlock = (siblings: readonly Line[], at: number): boolean => {
  const [before2, before, own, next] = [siblings[at - 2], siblings[at - 1], siblings[at], siblings[at + 1]];
  if (own === undefined || own.children.length > 0) return false;
  if (own.detail !== "people" && (own.detail !== null || !isRowOfNames(own.node.rich.text))) return false;
  const inBlock = (unit: Line | undefined): boolean => unit?.node.kind === "text" && unit.node.block === own.node.block;
  const isTitled = inBlock(before) && !inBlock(before2) && before?.detail === null && before.title > -0.4;
  return isTitled && inBlock(next) && (next?.detail === "venue" || next?.detail === "date");
};

const fewestSigned = 3;
const share = 0.6;

/** The second of two lines between blank lines. */
const endsBlockOfTwo = (siblings: readonly Line[], at: number): boolean => {
  const blockOf = (index: number): number | undefined => siblings[index]?.node.block;
  const own = siblings[at]?.node;
  return own?.kind === "text" && blockOf(at - 1) === own.block && blockOf(at - 2) !== own.block && blockOf(at + 1) !== own.block;
};

/** One name below a title, where most titles have several names below them and nothing else. */
export const lonelyAuthors = (siblings: readonly Line[]): ReadonlySet<Line> => {
  const second = siblings.filter((_, at) => endsBlockOfTwo(siblings, at));
  if (second.filter(({ detail }) => detail === "people").length < Math.max(fewestSigned, second.length * share)) return new Set();
  return new Set(second.filter(({ detail, node }) => detail === null && isPersonName(node.rich.text)));
};
