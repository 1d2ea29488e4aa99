import { concat, links, plain, slice, type Rich } from "../../read/rich.ts";
import type { Tree } from "../../read/tree.ts";
import { relOfLabel } from "../../link-words.ts";
import { withLinesRewritten } from "./listing-lines.ts";

/* "Title, OSDI 2024 -> [pdf](…) [code](…)": an arrow that leads to nothing but where a work can be had, or to its number, says nothing itself. */

const arrow = /\s*(?:[-=]{1,2}>|[→⇒➜➡])\s*/gu;

const host = /^https?:\/\/([^/?#]+)/i;

/** "pdf", "code", "usenix" for a page of usenix.org, or the address itself. */
const saysWhere = (label: string, url = ""): boolean =>
  relOfLabel(label) !== null || /^https?:/i.test(label) || (host.exec(url)?.[1] ?? "").toLowerCase().includes(label.trim().toLowerCase());

/** Whether a stretch is nothing but links called by what they lead to, and signs between them. */
const areLinks = (rich: Rich): boolean => {
  const all = links(rich);
  const rest = all.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), rich.text);
  return all.length > 0 && !/[\p{L}\p{N}]/u.test(rest) && all.every(({ start, end, url }) => saysWhere(rich.text.slice(start, end), url));
};

/** "-> 2402.02750". */
const number = /^(?:arxiv:\s?)?(?<id>\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}(?:v\d)?)[\s.]*$/i;

const withoutArrow = (rich: Rich): Rich => {
  const last = /[>→⇒➜➡]/u.test(rich.text) ? [...rich.text.matchAll(arrow)].at(-1) : undefined;
  if (last === undefined || last.index === 0) return rich;
  const [before, behind] = [slice(rich, 0, last.index), slice(rich, last.index + last[0].length)];
  const id = number.exec(behind.text)?.groups?.["id"];
  if (id !== undefined) return concat(before, plain(`, arXiv:${id}`));
  return areLinks(behind) ? concat(concat(before, plain(" ")), behind) : rich;
};

/** A tree whose lines have their links right behind them. */
export const withoutArrowsToLinks = (tree: Tree): Tree => withLinesRewritten(tree, ({ rich }) => withoutArrow(rich));
