import { registryForList } from "../interpret/line/list-registry.ts";
import { learnTables } from "../interpret/tables/rows.ts";
import { headerKey } from "../interpret/tables/header-key.ts";
import type { TableHabit } from "../interpret/tables/tables.ts";
import { read } from "../read/read.ts";
import { eachNode, type TreeNode } from "../read/tree.ts";
import type { RegistryIndex } from "../registry.ts";
import type { Edit } from "./edits.ts";
import { waysIntoRow, type Placed, type Ways } from "./into-row.ts";

/*
 * Lines put into a list that somebody else wrote in their own way: under the entry that they speak of, into the cells of
 * its row, or as a new entry in the section of its topic. These are ways to try: whether the list then says what they
 * say is for whoever reads it again to find out.
 */

const bullet = /^(\s*)(?:[-*+]|\d+[.)])\s+/;
const spaceOf = (line: string): string => /^\s*/.exec(line)?.[0] ?? "";
const indentOf = (line: string): number => spaceOf(line).length;
/** What stands before a line that is below a bullet. */
const spaceBelow = (line: string): string => {
  const [all = "- ", before = ""] = bullet.exec(line) ?? [];
  return all.endsWith("\t") ? `${before}\t` : `${before}${" ".repeat(all.trimEnd().length - before.length + 1)}`;
};
const indented = (by: string, lines: readonly string[]): readonly string[] => lines.map((line) => `${by}${line}`);
/** A line below an entry as a bullet of its own. */
const asBullet = (line: string): string => `- ${line.replace(bullet, "")}`;

/** A list, and where in it something can stand. */
export class ListPlaces {
  readonly #text: string;
  readonly #lines: readonly string[];
  readonly #nodes: ReadonlyMap<number, TreeNode>;
  readonly #tables: ReadonlyMap<string, TableHabit>;

  constructor(text: string, registry: RegistryIndex) {
    const nodes = eachNode(read(text).roots);
    this.#text = text;
    this.#lines = text.replace(/\n$/, "").split("\n");
    this.#nodes = new Map(nodes.toReversed().map((node) => [node.line, node]));
    this.#tables = learnTables(
      nodes.filter(({ kind }) => kind === "row"),
      registryForList(registry, text.length),
    );
  }

  #line(number: number): string {
    return this.#lines[number - 1] ?? "";
  }

  #isBlank(number: number): boolean {
    return this.#line(number).trim() === "";
  }

  /** The last line that is not blank before the next heading. */
  #endOfSection(start: number): number {
    let end = start;
    for (let at = start + 1; at <= this.#lines.length && this.#nodes.get(at)?.kind !== "heading"; at += 1) if (!this.#isBlank(at)) end = at;
    return end;
  }

  /** Bullets at the end of a section, with a blank line where Markdown wants one. */
  #atEnd(start: number, lines: readonly string[]): readonly Edit[] {
    const end = this.#endOfSection(start);
    const items = Array.from({ length: end - start }, (_, at) => this.#line(start + 1 + at)).filter((line) => bullet.test(line));
    const space = items.map(spaceOf).toSorted((a, b) => a.length - b.length)[0] ?? "";
    const goesOn = items.length > 0 && (bullet.test(this.#line(end)) || indentOf(this.#line(end)) > space.length);
    return [{ kind: "lines", after: end, lines: [...(goesOn ? [] : [""]), ...indented(space, lines)] }];
  }

  /** The last line of those that are indented under a bullet, up to a blank one or with what goes on behind it. */
  #endOfItem(entry: number, isPastBlank: boolean): number {
    const indent = indentOf(this.#line(entry));
    let end = entry;
    for (let at = entry + 1; at <= this.#lines.length; at += 1) {
      if (this.#isBlank(at) ? !isPastBlank : indentOf(this.#line(at)) <= indent) break;
      if (!this.#isBlank(at)) end = at;
    }
    return end;
  }

  /** Lines under a bullet, after those that it has. */
  #belowItem(entry: number, lines: readonly string[], isPastBlank = false): readonly Edit[] {
    const end = this.#endOfItem(entry, isPastBlank);
    const first = this.#line(entry + 1);
    const space = end > entry && bullet.test(first) ? spaceOf(first) : spaceBelow(this.#line(entry));
    return [{ kind: "lines", after: end, lines: indented(space, lines) }];
  }

  /** Bullets after a paragraph, and after those that follow it already. */
  #belowText(node: TreeNode, lines: readonly string[]): readonly Edit[] {
    let end = node.endLine;
    while (end < this.#lines.length && !this.#isBlank(end + 1) && this.#nodes.get(end + 1)?.kind !== "heading") end += 1;
    const last = this.#line(end);
    return [{ kind: "lines", after: end, lines: indented(bullet.test(last) ? spaceOf(last) : "", lines) }];
  }

  #intoEntry(entry: number, { name, facts }: Placed): Ways {
    const node = this.#nodes.get(entry);
    const lines = facts.map(({ line }) => asBullet(line));
    const reason = `Under ${name}, in line ${String(entry)}, this would not be read as what it is.`;
    if (node?.kind === "row") {
      const habit = this.#tables.get(headerKey(node));
      return habit === undefined ? { ways: [], reason } : waysIntoRow(facts, name, node, this.#text, habit);
    }
    if (node?.kind === "item") {
      const goesOn = this.#endOfItem(entry, true) > this.#endOfItem(entry, false);
      return { ways: [this.#belowItem(entry, lines), ...(goesOn ? [this.#belowItem(entry, lines, true)] : [])], reason };
    }
    if (node?.kind === "heading")
      return { ways: [this.#atEnd(entry, lines), [{ kind: "lines", after: entry, lines: ["", ...lines] }]], reason };
    return { ways: node?.kind === "text" ? [this.#belowText(node, lines)] : [], reason };
  }

  /** A new entry: in a section of its topics, before the first section, or at the end. */
  #asEntry({ name, sections, head, facts }: Placed): Ways {
    const block = [head, ...facts.map(({ line }) => `  ${asBullet(line)}`)];
    const within = sections.map((line) =>
      this.#nodes.get(line)?.kind === "item" ? this.#belowItem(line, block) : this.#atEnd(line, block),
    );
    const title = [...this.#nodes.values()].find(({ kind, level }) => kind === "heading" && level === 1)?.line ?? 0;
    const before = this.#endOfSection(title) > 0 ? [this.#atEnd(title, block)] : [];
    return {
      ways: [...within, ...before, [{ kind: "lines", after: this.#lines.length, lines: ["", ...block] }]],
      reason: `The list neither has ${name}, nor a section of its topics where it would be read as what it is.`,
    };
  }

  waysFor(placed: Placed): Ways {
    const own = placed.entries.map((entry) => this.#intoEntry(entry, placed));
    if (own.length === 0) return this.#asEntry(placed);
    return { ways: own.flatMap(({ ways }) => ways), reason: own[0]?.reason ?? "" };
  }
}
