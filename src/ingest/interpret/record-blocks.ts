import { isPersonName } from "../recognise/person-name.ts";
import type { TreeNode } from "../read/tree.ts";

/*
 * Blocks between blank lines that are records without labels: a title, who, where and when, an address, each on a line
 * of its own. One such block may be chance; where most blocks are written so, the first line of each is a title.
 */

/** What is known of a line when it is read alone. */
interface Line {
  readonly node: TreeNode;
  readonly detail: string | null;
  readonly prose: number;
  readonly children: readonly unknown[];
}

const fewest = 3;

/** "Ongaro & Ousterhout", "Dean et al.". */
const families =
  /^\p{Lu}\p{L}*\p{Ll}[\p{L}'’-]*(?:(?:,\s+\p{Lu}[\p{L}'’-]+)*,?\s+(?:and|&)\s+\p{Lu}\p{L}*\p{Ll}[\p{L}'’-]*|,?\s+et\.? al\.?)$/u;

const isPeople = ({ detail, node }: Line): boolean =>
  detail === "people" || (detail === null && (isPersonName(node.rich.text) || families.test(node.rich.text)));

/** Says who on the second line. */
const isSigned = ([first, second]: readonly Line[]): boolean =>
  first !== undefined && second !== undefined && first.detail === null && first.prose < 1 && isPeople(second);

/** And where or when below that, and nothing that is not known. */
const isWhole = (block: readonly Line[]): boolean => {
  const below = block.slice(2);
  return (
    isSigned(block) && below.every(({ detail }) => detail !== null) && below.some(({ detail }) => detail === "venue" || detail === "date")
  );
};

/** "A. Author" over "Title" over "OSDI 2024": who stands first, and what comes next is no name. */
const isTurned = ([first, second, third]: readonly Line[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  isPeople(first) &&
  second.detail === null &&
  second.prose < 1 &&
  !isPersonName(second.node.rich.text) &&
  (third?.detail === "venue" || third?.detail === "date");

/** Among such records one family name is an author too: "Lamport" over "TOCS 1998". */
const isBriefly = ([first, second, third]: readonly Line[]): boolean =>
  first?.detail === null &&
  first.prose < 1 &&
  second?.detail === null &&
  /^\p{Lu}[\p{L}'’-]+$/u.test(second.node.rich.text) &&
  (third?.detail === "venue" || third?.detail === "date");

/** By the title of each record among these lines, the other lines of it, who wrote it first. */
export const recordBlocks = <Each extends Line>(siblings: readonly Each[]): ReadonlyMap<Each, readonly Each[]> => {
  const blocks: Each[][] = [];
  for (const unit of siblings) {
    const last = blocks.at(-1)?.at(-1);
    const goesOn = last !== undefined && last.node.kind === "text" && unit.node.kind === "text" && last.node.block === unit.node.block;
    if (goesOn && last.children.length === 0) blocks.at(-1)?.push(unit);
    else blocks.push([unit]);
  }
  const open = blocks.filter((block) => block.length >= 2);
  const areMost = (some: readonly unknown[]): boolean => some.length >= fewest && some.length >= open.length * 0.5;
  const turned = open.filter(isTurned);
  if (areMost(turned))
    return new Map(
      turned.flatMap(([who, title, ...rest]) => (title === undefined || who === undefined ? [] : [[title, [who, ...rest]] as const])),
    );
  if (!areMost(open.filter(isWhole))) return new Map();
  return new Map(
    open.flatMap((block): (readonly [Each, readonly Each[]])[] => {
      const [first, ...below] = block;
      return first === undefined || !(isSigned(block) || isBriefly(block)) ? [] : [[first, below]];
    }),
  );
};
