import { push } from "../../../model/group.ts";
import { concat, plain, slice, type Range, type Rich } from "../../read/rich.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import type { RegistryIndex } from "../../registry.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { parseVenue } from "../../recognise/venue.ts";
import { parseField, peopleOfField, type FieldKey } from "../line/fields.ts";
import { listingLines } from "../line/listing-lines.ts";
import { held } from "./meaning-of-keys.ts";

/*
 * "Authors - A. Author", "[Venue] OSDI 2022", "👥 A. Author": labels of facts as lists write them with signs of their own
 * are written with a colon.
 */

/** So many lines of a list have labels of one form; of what stands behind a sign so many tell what it means. */
const fewest = 3;
const asked = 60;
/** Most lines have nothing that could be such a label. */
const mayHave = /^[[【(（<《]|\s[-–—]|[-=]>|[→⇒»=|]|\p{Extended_Pictographic}/u;
/** What labels say that tells of works; links, prizes and remarks are known by themselves. */
const facts: readonly FieldKey[] = ["people", "institutions", "venue"];
const told: readonly FieldKey[] = [...facts, "date", "award", "topics", "note", "link"];

const word = "(?:\\p{Lu}[\\p{L}()/ ]{2,20}?|\\p{Script=Han}{2,6})";
/** A label, and the sign that stands for a colon; each form by itself. */
const forms = {
  dash: new RegExp(`^(?<label>${word})\\s+[-–—]{1,2}\\s+(?=\\S)`, "u"),
  arrow: new RegExp(`^(?<label>${word})\\s*(?:[-=]{1,2}>|[→⇒»=|])\\s*(?=\\S)`, "u"),
  square: new RegExp(`^[[【](?<label>${word})[\\]】]\\s*[:：]?\\s*(?=\\S)`, "u"),
  round: new RegExp(`^[(（](?<label>${word})[)）]\\s*[:：]?\\s*(?=\\S)`, "u"),
  angle: new RegExp(`^[<《](?<label>${word})[>》]\\s*(?=\\S)`, "u"),
} as const;
type Form = keyof typeof forms;

/** "👥", with what makes it coloured. */
const pictograph = /(?<sign>\p{Extended_Pictographic}(?:[\uFE0F\u200D]|\p{Extended_Pictographic})*)\s*(?=[\p{L}(@¹"'])/gu;
/** A sign leads to what is behind it where a line begins, or behind what divides the facts of one. */
const mayStandBehind = /(?:^|[|｜¦·•;,—–-]\s*|\.\s+|\s\/\s)$/u;

const isLinked = ({ marks }: Rich, [start, end]: Range): boolean =>
  marks.some(({ kind, start: from, end: to }) => kind === "link" && from < end && start < to);

/** What divides the facts of one line. */
const dividing = /\s*[|｜¦·•;；,，]\s+|\s+[—–/-]{1,2}\s+|[.。]\s+/gu;

/** Where lines begin within a text, and what signs divide from what stands before. */
const startsIn = ({ text, marks }: Rich): readonly number[] => [
  0,
  ...marks.filter(({ kind }) => kind === "break").map(({ end }) => end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0)),
  ...[...text.matchAll(dividing)].map(({ index, 0: sign }) => index + sign.length),
];

/** What stands for "authors:" in a text, and where. */
interface Label {
  readonly range: Range;
  readonly form: Form | "sign";
  readonly written: string;
}

const labelsIn = (rich: Rich): readonly Label[] => {
  const starts = startsIn(rich);
  const words = starts.flatMap((at) => {
    const rest = rich.text.slice(at, at + 60);
    return (Object.keys(forms) as Form[]).flatMap((form): Label[] => {
      const found = forms[form].exec(rest);
      const range: Range = [at, at + (found?.[0].length ?? 0)];
      return found?.groups === undefined || isLinked(rich, range) ? [] : [{ range, form, written: found.groups["label"]?.trim() ?? "" }];
    });
  });
  const signs = [...rich.text.matchAll(pictograph)].flatMap(({ index, 0: all, groups }): Label[] =>
    isLinked(rich, [index, index + all.length]) ||
    !(starts.includes(index) || mayStandBehind.test(rich.text.slice(Math.max(0, index - 4), index)))
      ? []
      : [{ range: [index, index + all.length], form: "sign", written: groups?.["sign"] ?? "" }],
  );
  return [...words, ...signs].sort((a, b) => a.range[0] - b.range[0]);
};

/** Who speaks, reads or asks wrote nothing. */
const ofOthers = /[\u{1F3A4}\u{1F399}\u{1F5E3}\u{1F440}\u{1F453}\u{1F64B}\u{1F4E2}\u{1F4E3}]/u;

/** Whether what stands behind a label of facts is such a fact: "[Conference] The Google File System" is a title. */
const agrees = (key: FieldKey, value: string, registry: RegistryIndex): boolean => {
  if (key === "venue") return parseVenue(value, registry) !== null;
  if (key === "people") return peopleOfField(value, registry, true) !== null;
  return key !== "institutions" || areInstitutions(value.replace(/^[@(]\s*|\)$/g, ""), registry);
};

/** "🏛️ Runaway, Mist Munich": what is called as places are stands behind a sign that stands before places, though nobody knows it. */
const placesUnknown =
  /^\p{Lu}[\p{L}\d.'’-]*(?: (?:\p{Lu}[\p{L}\d.'’-]*|of|for|de|and)){0,5}(?:\s*[,/;+&]\s*\p{Lu}[\p{L}\d.'’-]*(?: (?:\p{Lu}[\p{L}\d.'’-]*|of|for|de|and)){0,5})*$/u;

const keyOf = (written: string): FieldKey | null => parseField(`${written}: x`)?.key ?? null;

const beforeNext = new RegExp(
  `^[^|｜¦·•\\p{Extended_Pictographic}]*?(?=$|[|｜¦·•\\p{Extended_Pictographic}]|[,;.，；]\\s[[(<【]?${word}(?:\\s[-–—]|\\s?[-=]>|\\s?[→⇒:：\\])>】])|\\s[/—–-]\\s)`,
  "u",
);
/** What is said behind a sign: up to the next one, or to what divides a line. */
const valueBehind = ({ text }: Rich, { range: [, end] }: Label): string =>
  (beforeNext.exec(text.slice(end))?.[0] ?? "").replace(/[\s,;/—–.-]+$/u, "");

/** What signs are written as. */
const names = { people: "Authors", institutions: "Institution", venue: "Venue", note: "Note", link: "Link" };

const mayBeLabelled = ({ kind }: TreeNode): boolean => kind === "item" || kind === "text";
const longest = 600;

const linesOf = (nodes: readonly TreeNode[]): readonly Rich[] =>
  nodes.flatMap((node) => [...(mayBeLabelled(node) && node.rich.text.length <= longest ? [node.rich] : []), ...linesOf(node.children)]);

type Meaning = (label: Label) => FieldKey | null;

/**
 * What the labels of a list mean: those in words by these, where enough of one form say facts, and signs by what they stand
 * before; null where none has a meaning.
 */
const meaningsOf = (lines: readonly Rich[], entries: ReadonlySet<Rich>, registry: RegistryIndex): Meaning | null => {
  /** Signs before titles, which stand before as many words as remarks have. */
  const ofEntries = new Set<string>();
  const counts = new Map<string, number>();
  const values = new Map<string, string[]>();
  for (const rich of lines)
    for (const label of labelsIn(rich)) {
      const key = label.form === "sign" ? null : keyOf(label.written);
      if (label.form === "sign") {
        push(values, label.written, valueBehind(rich, label));
        if (label.range[0] === 0 && entries.has(rich)) ofEntries.add(label.written);
      }
      if (key !== null && facts.includes(key) && agrees(key, valueBehind(rich, label), registry))
        counts.set(label.form, (counts.get(label.form) ?? 0) + 1);
    }
  const all = [...values].flatMap(([sign, of]) => {
    const key = of.length < fewest ? null : held(of.slice(0, asked), registry);
    const isOther = key === null || !(key in names) || (key === "note" && ofEntries.has(sign)) || (key === "people" && ofOthers.test(sign));
    return isOther ? [] : [[sign, key] as const];
  });
  const signs = new Map(all.some(([, key]) => facts.includes(key)) ? all : []);
  if (signs.size === 0 && [...counts.values()].every((count) => count < fewest)) return null;
  return ({ form, written }) => {
    if (form === "sign") return signs.get(written) ?? null;
    const key = (counts.get(form) ?? 0) < fewest ? null : keyOf(written);
    return key !== null && told.includes(key) ? key : null;
  };
};

const rewritten = (rich: Rich, meant: Meaning, registry: RegistryIndex): Rich => {
  const labels = rich.text.length > longest ? [] : labelsIn(rich);
  // What signs mean is explained elsewhere: "Legend: 🏛️ who · 💡 in one line".
  const begins = labels.some(({ range: [start] }) => start === 0);
  let out = rich;
  for (const label of [...labels].reverse()) {
    const key = label.form === "sign" && !begins ? null : meant(label);
    const value = key === null ? "" : valueBehind(rich, label);
    const isPlace = key === "institutions" && label.form === "sign" && placesUnknown.test(value);
    if (key !== null && (isPlace || agrees(key, value, registry))) {
      const [start, end] = label.range;
      const name = label.form === "sign" ? names[key as keyof typeof names] : label.written;
      out = concat(concat(slice(out, 0, start), plain(`${name}: `)), slice(out, end));
    }
  }
  return out;
};

/** A tree whose labels of facts have colons. */
export const withUsualLabels = (tree: Tree, registry: RegistryIndex): Tree => {
  const lines = linesOf(tree.roots).filter(({ text }) => mayHave.test(text));
  if (lines.length < fewest) return tree;
  const entries = listingLines(tree.roots).filter(({ kind, children }) => kind === "item" || children.length > 0);
  const meant = meaningsOf(lines, new Set(entries.map(({ rich }) => rich)), registry);
  if (meant === null) return tree;
  const overWorks = new Set(listingLines(tree.roots).filter(({ children }) => children.length > 0));
  const visit = (node: TreeNode): TreeNode => {
    const isLabelled = mayBeLabelled(node) && !overWorks.has(node) && mayHave.test(node.rich.text);
    return { ...node, rich: isLabelled ? rewritten(node.rich, meant, registry) : node.rich, children: node.children.map(visit) };
  };
  return { ...tree, roots: tree.roots.map(visit) };
};
