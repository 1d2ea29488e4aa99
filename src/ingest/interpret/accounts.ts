import type { LineAccount } from "../claims.ts";
import type { Tree } from "../read/tree.ts";
import { links } from "../read/rich.ts";
import type { Account } from "./details.ts";
import type { Decisions } from "./entries.ts";
import { evidenceOf } from "./evidence.ts";
import { wordCount } from "./traits.ts";
import { isInternal, type Unit } from "./units.ts";

const ignored = (reason: string): Account => ({ as: "ignored", reason });

/** What a line was that lists no work and describes none. */
export const accountOf = (unit: Unit, decisions: Decisions): Account => {
  const { node, role } = unit;
  if (node.kind === "heading" || decisions.of.get(unit)?.as === "topic") return { as: "topic" };
  if (isInternal(node)) return ignored("link within the list");
  if (node.kind === "code") return ignored("code that belongs to no work");
  if (role === "contents") return ignored("table of contents");
  if (role === "glossary") return { as: "metadata", reason: "glossary" };
  if (role === "meta") return { as: "metadata", reason: "about the list" };
  if (role === "notes") return { as: "note" };
  if (role === "resources" || role === "people") return ignored("a resource, not a work");
  if (/^\{%.*%\}$/.test(node.rich.text)) return ignored("markup of a site generator");
  if (!/[\p{Letter}\p{Number}]/u.test(node.rich.text)) return ignored("decoration");
  if (unit.detail !== null) return { as: "metadata", reason: unit.detail };
  const couldBe = node.kind === "item" && (unit.title >= 0.7 || evidenceOf(unit) >= 2) && unit.prose < 0.8;
  if (couldBe) return { as: "unknown", reason: "may be a work, but nothing beside it says so" };
  if (node.kind === "item" && links(node.rich).length > 0 && wordCount(node.rich.text) <= 12)
    return ignored("link to something that is not a work");
  return { as: "note" };
};

/** One account for every line that is not blank; lines that only go on from the line before take its account. */
export const complete = (tree: Tree, text: readonly string[], known: ReadonlyMap<number, Account>): readonly LineAccount[] => {
  const out: LineAccount[] = [];
  const given = new Map<number, Account>(
    tree.accounts.map(({ line, as, reason }) => [line, { as, ...(reason === undefined ? {} : { reason }) }]),
  );
  let last: Account = { as: "unknown", reason: "not read" };
  text.forEach((content, index) => {
    const line = index + 1;
    if (content.trim() === "") {
      last = { as: "unknown", reason: "not read" };
      return;
    }
    const account =
      known.get(line) ?? given.get(line) ?? (last.as === "unknown" ? last : { as: last.as, reason: "goes on from the line before" });
    out.push({ line, as: account.as, ...(account.reason === undefined ? {} : { reason: account.reason }) });
    last = account;
  });
  return out;
};
