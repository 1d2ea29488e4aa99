import { saysWhoAndWhere } from "./evidence.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { placeAtEndOf, type PlaceAtEnd } from "./place-at-end.ts";
import { areFamilies, parseField, type FieldKey } from "../line/fields.ts";
import type { Head } from "../head/head.ts";
import { relationLabel } from "../phrases/relation-words.ts";
import { slotWords, type SlotName } from "../line/slots.ts";
import type { DetailKind } from "../units/detail-kind.ts";
import type { Unit } from "../units/units.ts";
import type { ValueKind } from "../line/values.ts";

/** How often a place beside titles says each kind of thing, and how often it says nothing that is known. */
export interface SlotHabit {
  readonly slot: SlotName;
  readonly total: number;
  readonly unknown: number;
  readonly kinds: ReadonlyMap<ValueKind, number>;
}

/** What was learnt of one list from all of its entries together. */
export interface Habits {
  readonly slots: ReadonlyMap<SlotName, SlotHabit>;
  /** What the first line below an entry holds, when most of those lines agree. */
  readonly firstLine: "institutions" | "people" | "who, where and when" | null;
  /** How that line ends, when most of them end with a venue behind the same sign. */
  readonly placeAtEnd: PlaceAtEnd | null;
  /** What each part of lines in parts mostly says, by its place. */
  readonly parts: readonly (ValueKind | null)[];
  /** What lines below entries hold that begin with the same sign, "🏛️": mostly, as far as they are known. */
  readonly signs: ReadonlyMap<string, DetailKind>;
  readonly labelsRelations: boolean;
  /** Where labels say that people stand, families stand alone. */
  readonly families: boolean;
  readonly words: readonly string[];
}

const kindWords: Readonly<Record<ValueKind, string>> = {
  venue: "venues",
  date: "dates",
  award: "awards",
  institutions: "institutions",
  people: "people",
};

const tally = (heads: readonly Head[]): ReadonlyMap<SlotName, SlotHabit> => {
  const found = new Map<SlotName, { total: number; unknown: number; kinds: Map<ValueKind, number> }>();
  for (const { slots } of heads) {
    for (const { name, values } of slots) {
      const entry = found.get(name) ?? { total: 0, unknown: 0, kinds: new Map<ValueKind, number>() };
      entry.total += 1;
      if (values === null) entry.unknown += 1;
      for (const { kind } of values ?? []) entry.kinds.set(kind, (entry.kinds.get(kind) ?? 0) + 1);
      found.set(name, entry);
    }
  }
  return new Map([...found].map(([slot, entry]) => [slot, { slot, ...entry }]));
};

/** Where the first lines below entries stand: "level-2 bullets", unless most of them are no bullets. */
const placeOf = (first: readonly (Unit | undefined)[]): string => {
  const levels = new Map<number, number>();
  for (const unit of first) {
    const level = unit?.node.kind === "item" ? unit.node.level : 0;
    levels.set(level, (levels.get(level) ?? 0) + 1);
  }
  const [main] = [...levels].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return main === undefined || main[0] === 0 ? "first line below a title" : `level-${String(main[0])} bullets`;
};

const firstLines = (entries: readonly Unit[]): { readonly kind: Habits["firstLine"]; readonly words: string } => {
  const first = entries.map((unit) => unit.children[0]).filter((unit) => unit !== undefined && unit.node.kind !== "heading");
  for (const kind of ["institutions", "people"] as const) {
    const count = first.filter((unit) => unit?.detail === kind).length;
    if (count >= 3 && count >= first.length * 0.55)
      return { kind, words: `${placeOf(first)}: ${kind} (${String(count)} of ${String(first.length)} known)` };
  }
  const told = first.filter((unit) => unit !== undefined && saysWhoAndWhere(unit)).length;
  const areTold = told >= 3 && told >= first.length * 0.55;
  const words = `first line below a title: who, where and when (${String(told)} of ${String(first.length)})`;
  return areTold ? { kind: "who, where and when", words } : { kind: null, words: "" };
};

const entriesSaid = (count: number): string => (count === 1 ? "1 entry" : `${String(count)} entries`);

/** What most lines in parts say in each place; null where they disagree. */
const partKinds = (entries: readonly Unit[]): readonly (ValueKind | null)[] => {
  const lines = entries.flatMap((unit) => unit.children.flatMap(({ parts }) => (parts === null ? [] : [parts])));
  const longest = lines.reduce((most, parts) => Math.max(most, parts.length), 0);
  return Array.from({ length: longest }, (_, at) => {
    const counts = new Map<ValueKind, number>();
    for (const kind of lines.flatMap((parts) => parts[at]?.values?.[0]?.kind ?? [])) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return [...counts].find(([, count]) => count >= Math.max(3, lines.length * 0.5))?.[0] ?? null;
  });
};

/** The emoji that a line begins with, and where its text begins. */
export const leadingSign = (text: string): { readonly sign: string; readonly from: number } | null => {
  const found = /^((?:\p{Extended_Pictographic}|\uFE0F|\u200D)+)\s*[:：]?\s*(?=\S)/u.exec(text);
  return found?.[1] === undefined ? null : { sign: found[1].replaceAll("\uFE0F", ""), from: found[0].length };
};

const signKinds = (entries: readonly Unit[]): ReadonlyMap<string, DetailKind> => {
  const counts = new Map<string, Map<DetailKind | null, number>>();
  for (const { node, detail } of entries.flatMap(({ children }) => children)) {
    const led = leadingSign(node.rich.text);
    if (led === null) continue;
    const kinds = counts.get(led.sign) ?? new Map<DetailKind | null, number>();
    counts.set(led.sign, kinds.set(detail, (kinds.get(detail) ?? 0) + 1));
  }
  return new Map(
    [...counts].flatMap(([sign, kinds]): (readonly [string, DetailKind])[] => {
      const all = [...kinds.values()].reduce((sum, count) => sum + count, 0);
      const main = [...kinds].find(([kind, count]) => kind !== null && count >= Math.max(2, all * 0.5))?.[0] ?? null;
      return main === null ? [] : [[sign, main]];
    }),
  );
};

/** What stands behind the labels of one kind below entries. */
const fieldsOf = (entries: readonly Unit[], key: FieldKey): readonly string[] =>
  entries
    .flatMap(({ children }) => children)
    .flatMap(({ detail, node }) => (detail === "field" ? (parseField(node.rich.text) ?? []) : []))
    .flatMap((field) => (field.key === key ? [field.value] : []));

/** Learns from the entries of a list what stands where. */
export const learnHabits = (entries: readonly Unit[], heads: readonly Head[], registry: ListRegistry): Habits => {
  const slots = tally(heads);
  const first = firstLines(entries);
  const labelled = entries.filter((unit) => unit.children.some((child) => relationLabel(child.node.rich.text) !== null)).length;
  const words: string[] = [];
  const setApart = heads.filter((head) => head.isSetApart).length;
  if (heads.length > 0)
    words.push(
      `titles: ${setApart > heads.length / 2 ? "linked or bold" : "the text of the line"} (${String(setApart > heads.length / 2 ? setApart : heads.length - setApart)} of ${entriesSaid(heads.length)})`,
    );
  for (const [slot, habit] of slots) {
    const main = [...habit.kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    if (habit.total < 2) continue;
    words.push(
      main === undefined
        ? `${slotWords[slot]}: nothing known (${String(habit.total)})`
        : `${slotWords[slot]}: ${kindWords[main[0]]} (${String(main[1])} of ${String(habit.total)})`,
    );
  }
  if (first.kind !== null) words.push(first.words);
  if (labelled > 0) words.push(`related work stands under its label (${entriesSaid(labelled)}); lines of names with venues are read alike`);
  return {
    slots,
    firstLine: first.kind,
    placeAtEnd: placeAtEndOf(
      entries.flatMap(({ children: [line] }) => (line === undefined || line.node.kind === "heading" ? [] : [line.node.rich])),
      registry,
    ),
    parts: partKinds(entries),
    signs: signKinds(entries),
    labelsRelations: labelled > 0,
    families: areFamilies(fieldsOf(entries, "people"), registry),
    words,
  };
};

/** Whether a place beside titles holds this kind of thing often enough to read what is unknown there alike. */
export const holds = (habits: Habits, slot: SlotName, kind: ValueKind, share: number): boolean => {
  const habit = habits.slots.get(slot);
  return habit !== undefined && habit.total >= 3 && (habit.kinds.get(kind) ?? 0) >= habit.total * share;
};
