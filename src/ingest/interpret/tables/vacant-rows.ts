import { isIdle } from "../../read/idle.ts";
import { saysOfWeb } from "../../recognise/no-paper.ts";
import { isLabelledOther, isOtherType } from "../../recognise/other-kind.ts";
import type { TreeNode } from "../../read/tree.ts";
import type { Head } from "../head/head.ts";
import { isCalledOff } from "../../recognise/reading-state.ts";
import { titleScore, wordCount } from "../line/traits.ts";
import type { ColumnRole } from "./column-words.ts";
import type { TableHabit } from "./tables.ts";

/* Rows in which what stands in place of a title is none: a day off, a note between the others. */

const fewestCells = 4;

/** Whether a row says one thing and is not even counted: a note between the others, "sheet 2 is still missing!". */
const isAllOf = ({ cells = [] }: TreeNode, title: string): boolean =>
  cells.length >= fewestCells && cells.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length === 1 && title !== "";

const capitals = /(?<!\p{L})\p{Lu}/gu;
const fewestCapitals = 3;

/** "| – | 10/5 | – | holiday |": a dash where the other rows have their number, and no title. */
const isUncounted = ({ cells = [] }: TreeNode, title: string): boolean =>
  /^\s*[-–—/]{1,3}\s*$/.test(cells[0]?.text ?? "") && (title.match(capitals) ?? []).length < fewestCapitals;

/** In the column of those who present: nobody more than another. */
const everybody = /^(?:all(?: of us)?|everyone|everybody|alle|tous|toutes|todos|tutti|大家|全体|所有人)\P{Letter}*$/iu;

const saysNothing = (text: string): boolean => !/\p{Letter}/u.test(text) || everybody.test(text.trim());

const saysWhere: readonly (ColumnRole | undefined)[] = ["venue", "year", "date", "links"];

/** "Boards I Have Known (web page)" in a row that has neither where nor when. */
export const isOfWeb = ({ cells = [] }: TreeNode, { columns }: TableHabit, { title, note = "", links: uses, slots }: Head): boolean =>
  [title, ...[note, ...uses.map(({ label }) => label), ...slots.map(({ text }) => text)].map((said) => `(${said})`)].some(saysOfWeb) &&
  uses.every(({ url }) => url === "") &&
  cells.every(({ text }, at) => !saysWhere.includes(columns[at]) || saysNothing(text));

/** Whether nothing stands beside a title but what its table counts by: without that, words of no title say what came instead, or what is wished for. */
export const isVacant = (row: TreeNode, { columns }: TableHabit, { title, links: uses, slots }: Head): boolean =>
  uses.length + slots.length === 0 &&
  (isIdle(title) ||
    isLabelledOther(title) ||
    isUncounted(row, title) ||
    (isAllOf(row, title) && /!$|^[(（].*[)）]$|^\p{Ll}+\s/u.test(title)) ||
    (/^\p{Ll}+\s/u.test(title) && titleScore(title) < 0.3)) &&
  (row.cells ?? []).every(({ text }, at) => columns[at] === "title" || columns[at] === "ignored" || saysNothing(text));

const mostWordsOfName = 3;

/** "| 17 Nov | Ada | Hayloft | CANCELLED (sick) |": what was called off and is told by a name, or by whatever kept people away. */
export const isCalledOffDay = ({ cells = [] }: TreeNode, { columns }: TableHabit, { title, links: uses, slots }: Head): boolean =>
  uses.length + slots.length === 0 &&
  wordCount(title) <= mostWordsOfName &&
  !/[:：]/.test(title) &&
  cells.some(({ text }, at) => columns[at] !== "title" && isCalledOff(text));

/** "https://samples.example": nothing but a host, and no page of a work's own. */
const isSite = (url: string): boolean => /^https?:\/\/(?![^/?#\s]*\.(?:github|gitlab)\.io)[^/?#\s]+\/?$/.test(url);
/** So much like a title no site is called. */
const likeTitle = 0.7;
const saysKind = /^(?:kind|type|genre|art|typ|tipo|类型|种类)$/i;
const isBook = /^(?:(?:text|hand)?book|monograph|(?:lehr|hand)?buch|livre|libro|书籍?)$/i;
const saysTask = /^to[- ]?do$/i;

/** A book or a site between papers, where its row says what it is and the column of venues says nothing. */
export const isOfOtherKind = ({ cells = [] }: TreeNode, { columns, headers }: TableHabit, { title, links: uses }: Head): boolean => {
  const at = columns.indexOf("venue");
  if (at < 0 || /[\p{L}\p{N}]/u.test(cells[at]?.text ?? "")) return false;
  const saysWho = cells.some(({ text }, each) => (columns[each] === "institutions" || columns[each] === "people") && !saysNothing(text));
  const isLikeTitle = titleScore(title) >= likeTitle;
  const isOnlySite = uses.length > 0 && !saysWho && uses.every(({ url }) => isSite(url));
  const isOther = (kind: string): boolean => saysTask.test(kind) || isBook.test(kind) || (isOtherType(kind) && !isLikeTitle);
  return (
    (isOnlySite && !isLikeTitle) ||
    cells.some(({ text }, each) => (columns[each] === "topics" || saysKind.test(headers[each]?.trim() ?? "")) && isOther(text.trim()))
  );
};
