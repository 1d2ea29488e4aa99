import { areNamesInPlace } from "../../recognise/families-in-places.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import type { TreeNode } from "../../read/tree.ts";
import type { Part } from "../line/parts.ts";

/*
 * Blocks between blank lines that are records without labels: a title, who, where and when, an address, each on a line
 * of its own. One such block may be chance; where most blocks are written so, the first line of each is a title.
 */

/** What is known of a line when it is read alone. */
interface Line {
  readonly node: TreeNode;
  readonly detail: string | null;
  readonly parts: readonly Part[] | null;
  readonly prose: number;
  readonly children: readonly unknown[];
}

const fewest = 3;

const family = "\\p{Lu}\\p{L}*\\p{Ll}[\\p{L}'’-]*";
const inPlace = "(?:\\s\\([^()]{2,80}\\))?";
/** "Ongaro & Ousterhout", "Dean et al.", "Ongaro & Ousterhout (Stanford)". */
const families = new RegExp(`^${family}(?:(?:,\\s+${family})*,?\\s+(?:and|&)\\s+${family}|,?\\s+et\\.? al\\.?)${inPlace}$`, "u");
/** "Murray, McSherry, Isaacs", "Lamport (SRI)": what stands so between a title and where it appeared. */
const row = new RegExp(
  `^(?:(?:van|von|de|der|den|di|da|la|le) ){0,2}${family}(?: ${family})?(?:,\\s+(?:(?:van|von|de|der|den|di|da|la|le) ){0,2}${family}(?: ${family})?)*${inPlace}$`,
  "u",
);

/** Where and when, and what is said behind that on lines of its own. */
const mostSaid = 4;

/** One name or one place alone is for others to tell. */
const isRow = ({ detail, node: { rich } }: Line): boolean =>
  (rich.text.endsWith(")") ? detail === null || detail === "institutions" : detail === null && rich.text.includes(",")) &&
  row.test(rich.text);

const isPeople = ({ detail, node }: Line): boolean =>
  detail === "people" || (detail === null && (isPersonName(node.rich.text) || families.test(node.rich.text)));

const saysWhere = ({ detail }: Line): boolean => detail === "venue" || detail === "date";

/** Says who on the second line; a title that reads like a sentence is one where the third says where: "There Is More to …". */
const isSigned = ([first, second, third]: readonly Line[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.detail === null &&
  (first.prose < 1 || (third !== undefined && saysWhere(third))) &&
  (isPeople(second) || (isRow(second) && third !== undefined && saysWhere(third)));

/** And where or when below that, and nothing that is not known but what is said behind it. */
const isWhole = (block: readonly Line[]): boolean => {
  const below = block.slice(2).filter(({ node }) => node.isRemark !== true);
  const where = below.findIndex(saysWhere);
  return where >= 0 && isSigned(block) && below.slice(0, where).every(({ detail }) => detail !== null) && below.length - where <= mostSaid;
};

/** "A. Author" over "Title" over "OSDI 2024": who stands first, and what comes next is no name. */
const isTurned = ([first, second, third]: readonly Line[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  isPeople(first) &&
  second.detail === null &&
  second.prose < 1 &&
  !isPersonName(second.node.rich.text) &&
  third !== undefined &&
  saysWhere(third);

/** Among such records one family name is an author too, "Lamport" over "TOCS 1998", and so are names that sound like other words. */
const isBriefly = ([first, second, third]: readonly Line[]): boolean =>
  first?.detail === null &&
  first.prose < 1 &&
  second?.detail === null &&
  (/^\p{Lu}[\p{L}'’-]+$/u.test(second.node.rich.text) || areNamesInPlace(second.node.rich.text)) &&
  third !== undefined &&
  saysWhere(third);

/** "**12. Title** ⭐": nothing but what is set in bold, and signs. */
const isInBold = ({ node: { kind, rich } }: Line): boolean => {
  const end = kind === "text" ? rich.marks.find((mark) => mark.kind === "strong" && mark.start === 0)?.end : undefined;
  return end !== undefined && !/[\p{L}\p{N}]/u.test(rich.text.slice(end));
};

const saysWho = (parts: readonly Part[] | null): boolean =>
  parts?.some(({ values }) => values?.some(({ kind }) => kind === "people")) === true &&
  parts.some(({ values }) => values?.some(({ kind }) => kind === "venue" || kind === "date"));

/** Lines without a blank line between them. */
const blocksOf = <Each extends Line>(siblings: readonly Each[]): readonly (readonly Each[])[] => {
  const blocks: Each[][] = [];
  for (const unit of siblings) {
    const last = blocks.at(-1)?.at(-1);
    const goesOn = last !== undefined && last.node.kind === "text" && unit.node.kind === "text" && last.node.block === unit.node.block;
    if (goesOn && last.children.length === 0) blocks.at(-1)?.push(unit);
    else blocks.push([unit]);
  }
  return blocks;
};

/** Of several works told in one block the next begins behind where or when, with a title over who. */
const divided = <Each extends Line>(block: readonly Each[]): readonly (readonly Each[])[] => {
  const out: Each[][] = [];
  let [start, isTold] = [0, false];
  block.forEach((line, at) => {
    if (isTold && at > start + 1 && isSigned(block.slice(at, at + 3))) {
      out.push(block.slice(start, at));
      [start, isTold] = [at, false];
    }
    isTold ||= at > start && saysWhere(line);
  });
  return [...out, block.slice(start)];
};

/** A record: its title, and its other lines with what they are. */
interface Found<Each> {
  readonly title: Each;
  readonly below: readonly Each[];
}

/** "**Title**" over "A. Author | PKU | OSDI 2024 | [pdf](…)", with remarks below that maybe. */
const titlesOverParts = <Each extends Line>(
  open: readonly (readonly Each[])[],
  partsOf: (line: Each) => readonly Part[] | null,
): readonly Found<Each>[] => {
  const titled = open.flatMap(([title, second, ...below]) =>
    title !== undefined && second !== undefined && isInBold(title) && !isInBold(second) ? [{ title, second, below }] : [],
  );
  if (titled.length < fewest) return [];
  const over = titled.flatMap(({ title, second, below }): readonly Found<Each>[] => {
    const parts = partsOf(second);
    return saysWho(parts) ? [{ title, below: [{ ...second, detail: "parts", parts }, ...below] }] : [];
  });
  return over.length === titled.length ? over : [];
};

/** Titles over who, where and when, each on its line, or below who. */
const recordsOf = <Each extends Line>(open: readonly (readonly Each[])[]): readonly Found<Each>[] => {
  const areMost = (some: readonly unknown[]): boolean => some.length >= fewest && some.length >= open.length * 0.5;
  const signed = (title: Each | undefined, who: Each | undefined, rest: readonly Each[]): readonly Found<Each>[] =>
    title === undefined || who === undefined ? [] : [{ title, below: [{ ...who, detail: "people" }, ...rest] }];
  const turned = open.filter(isTurned);
  if (areMost(turned)) return turned.flatMap(([who, title, ...rest]) => signed(title, who, rest));
  if (!areMost(open.filter(isWhole))) return [];
  return open.filter((block) => isSigned(block) || isBriefly(block)).flatMap(([title, who, ...rest]) => signed(title, who, rest));
};

/** By the title of each record among these lines, its other lines as what they are; and all lines that stand in records. */
export const recordBlocks = <Each extends Line>(
  siblings: readonly Each[],
  partsOf: (line: Each) => readonly Part[] | null,
): { readonly records: ReadonlyMap<Each, readonly Each[]>; readonly lines: ReadonlySet<Each> } => {
  const open = blocksOf(siblings)
    .flatMap(divided)
    .filter((block) => block.length >= 2);
  const plain = recordsOf(open);
  const found = plain.length > 0 ? plain : titlesOverParts(open, partsOf);
  const records = new Map(found.map(({ title, below }) => [title, below]));
  return { records, lines: new Set(open.filter((block) => block.some((line) => records.has(line))).flat()) };
};
