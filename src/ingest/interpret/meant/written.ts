import { groupBy } from "../../../model/group.ts";
import { once } from "../../once.ts";
import { squeeze } from "../../read/rich.ts";
import type { TreeNode } from "../../read/tree.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { parseFamiliesInPlace, parsePeople } from "../../recognise/people.ts";
import type { ColumnRole } from "../tables/column-words.ts";
import type { Decisions } from "../entries/entries.ts";
import type { NamingHeadings } from "../entries/naming-headings.ts";
import type { Head } from "../head/head.ts";
import { namesInBrackets, type TagCounts } from "../below/fill.ts";
import { keyColumn } from "./keys.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import type { SlotName } from "../line/slots.ts";
import { rowHeads } from "../tables/rows.ts";
import { headerKey } from "../tables/header-key.ts";
import type { TableHabit } from "../tables/tables.ts";
import { eachUnit, type Unit } from "../units/units.ts";
import { valuesOf, type Value } from "../line/values.ts";

/* What a list has to be known by before its entries are read one by one: what stands where, and what is said beside it. */

/** A work as its list has it. */
export interface WrittenWork {
  readonly title: string;
  readonly head: Head;
  readonly line: number;
  /** No other work stands on its line. */
  readonly isAlone: boolean;
  /** What brackets before its title call it. */
  readonly namesInBrackets: readonly string[];
  /** The name that a column beside its title, or a heading above it, gives it. */
  readonly name: string | null;
  /** What a column of keys calls it. */
  readonly key: () => string | null;
  /** What the list says of it in words. */
  readonly remarks: readonly string[];
  /** Who, where and when, as other cells or lines of it say. */
  readonly beside: () => readonly Value[];
}

export interface Written {
  /** In the order of their lines. */
  readonly works: readonly WrittenWork[];
  /** The lines on which other sections begin. */
  readonly breaks: readonly number[];
  /** All lines of the list as written. */
  readonly lines: () => readonly string[];
}

const remarked: readonly ColumnRole[] = ["remarks", "notes", "mixed", "links"];

/** What the cells of a row that lists works say of them in words. */
const remarksOfRow = (row: TreeNode, { columns, holds }: TableHabit): readonly string[] =>
  holds === "nothing"
    ? []
    : (row.cells ?? []).flatMap(({ text }, at) => (remarked.includes(columns[at] ?? "notes") ? [squeeze(text)] : []));

const valuesOfCell = (text: string, role: ColumnRole | undefined, registry: ListRegistry): readonly Value[] => {
  if (role === "people") {
    const people = parsePeople(text, registry) ?? parseFamiliesInPlace(text, registry);
    return people === null ? [] : [{ kind: "people", people }];
  }
  return role === "venue" || role === "year" || role === "date" || role === "institutions" ? (valuesOf(text, registry) ?? []) : [];
};

const valuesOfRow = (row: TreeNode, { columns }: TableHabit, registry: ListRegistry): readonly Value[] =>
  (row.cells ?? []).flatMap(({ text }, at) => valuesOfCell(squeeze(text), columns[at], registry));

const saidIn = ({ slots }: Head, place: SlotName): readonly string[] =>
  slots.flatMap(({ name, text, values }) => (name === place && values === null ? [text] : []));

/** "… | Storage", "… | Caching": of which field works are, and no names of theirs: behind several of them, or a word of titles. */
const isField = (text: string, all: ReadonlyMap<string, readonly string[]>): boolean =>
  isWordOfTitles(text) || (all.get(text)?.length ?? 0) > 1;

/** "[pdf](…) This is SepFormer.", "… | SepFormer". */
const saidBehind = (head: Head, bars: ReadonlyMap<string, readonly string[]>): readonly string[] => [
  ...saidIn(head, "behind the links"),
  ...saidIn(head, "behind a bar").filter((text) => !isField(text, bars)),
];

/** What the lines below an entry say that do nothing but say who, where and when. */
const valuesBelow = ({ children }: Unit, registry: ListRegistry): readonly Value[] =>
  children.flatMap(({ node, detail, parts }): readonly Value[] => {
    if (detail === "parts") return (parts ?? []).flatMap(({ values }) => values ?? []);
    if (detail === "people") {
      const people = parsePeople(node.rich.text, registry);
      return people === null ? [] : [{ kind: "people", people }];
    }
    return detail === "venue" || detail === "date" || detail === "institutions" ? (valuesOf(node.rich.text, registry) ?? []) : [];
  });

/** Headings and topics, but not those that entries have below them. */
const breaksIn = (roots: readonly Unit[], decisions: Decisions): readonly number[] =>
  eachUnit(roots, (unit) => decisions.of.get(unit)?.as === "entry").flatMap((unit) =>
    unit.node.kind === "heading" || decisions.of.get(unit)?.as === "topic" ? [unit.node.line] : [],
  );

/** A further work of a line: what stands below that is said of the first. */
const besideAnother = (head: Head, line: number, title: string, tags: TagCounts): WrittenWork => ({
  title,
  head,
  line,
  isAlone: false,
  namesInBrackets: namesInBrackets(head, tags),
  name: null,
  key: () => null,
  remarks: head.note === undefined ? [] : [head.note],
  beside: () => [],
});

interface Listing {
  readonly entries: readonly Unit[];
  readonly rows: readonly TreeNode[];
  readonly tableOf: (row: TreeNode) => TableHabit;
  readonly roots: readonly Unit[];
  readonly decisions: Decisions;
  readonly naming: NamingHeadings;
  readonly registry: ListRegistry;
  readonly tags: TagCounts;
  readonly lines: () => readonly string[];
}

/** `headOf` reads the head of a line, or of a cell, as the list as a whole has it. */
export const writtenIn = (
  listing: Listing,
  headOf: (head: Head, line: string | null) => Head,
  titleOf: (head: Head) => string,
): Written => {
  const { entries, rows, tableOf, registry, tags } = listing;
  const keys = once(
    () => new Map([...groupBy(rows, headerKey).values()].flatMap((group) => [...keyColumn(group, tableOf(group[0] as TreeNode).columns)])),
  );
  const bars = groupBy(
    entries.flatMap(({ head }) => saidIn(head, "behind a bar")),
    String,
  );
  const ofEntries = entries.map((unit): WrittenWork => {
    const head = headOf(unit.head, unit.node.rich.text);
    return {
      title: titleOf(head),
      head,
      line: unit.node.line,
      isAlone: unit.more.length === 0,
      namesInBrackets: namesInBrackets(head, tags),
      name: listing.naming.names.get(unit) ?? null,
      key: () => null,
      remarks: [
        ...(head.note === undefined ? [] : [head.note]),
        ...saidBehind(head, bars),
        ...eachUnit(unit.children).map(({ node }) => node.rich.text),
      ],
      beside: () => valuesBelow(unit, registry),
    };
  });
  const beside = entries.flatMap(({ more, node }) => more.map((head): WrittenWork => besideAnother(head, node.line, titleOf(head), tags)));
  const ofRows = rows.flatMap((row) => {
    const table = tableOf(row);
    const heads = rowHeads(row, table, registry);
    const isAlone = heads.length === 1;
    return heads.map(({ head: written, isName }): WrittenWork => {
      const head = headOf(written, null);
      const name = isAlone && !isName ? squeeze(row.cells?.[table.columns.indexOf("name")]?.text ?? "") : "";
      return {
        title: titleOf(head),
        head,
        line: row.line,
        isAlone,
        namesInBrackets: namesInBrackets(head, tags),
        name: /[\p{L}\p{N}]/u.test(name) ? name : null,
        key: () => (isAlone ? (keys().get(row) ?? null) : null),
        remarks: isAlone ? remarksOfRow(row, table) : [],
        beside: () => (isAlone ? valuesOfRow(row, table, registry) : []),
      };
    });
  });
  return {
    works: [...ofEntries, ...beside, ...ofRows].sort((a, b) => a.line - b.line),
    breaks: breaksIn(listing.roots, listing.decisions),
    lines: listing.lines,
  };
};
