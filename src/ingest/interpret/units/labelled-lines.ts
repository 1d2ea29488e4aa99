import { concat, plain, slice, trim, type Rich } from "../../read/rich.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import { mayBeAward } from "../../recognise/award.ts";
import { parseField, type FieldKey } from "../line/fields.ts";

/*
 * "Venue: OSDI 2024 | Institution: PKU | Authors: A. Author": several labels on one line, whatever divides them, are as
 * many lines with one label each.
 */

const longest = 600;
/** So much of a line says whether its label stands before a title: its first words, or more where these are long; all of it may end with addresses. */
const labelled = [40, 120] as const;
const mostFields = 12;

/** What may divide a label from the value before it: a sign, or space alone. */
const before = /\s*[|｜¦·•∙⋅‧;；,，、/]+\s*|\s+[—–-]{1,2}\s+|\s+/gu;
const isSign = /[|｜¦·•∙⋅‧;；,，、/—–-]/u;
/** No sentence has such a sign before a label. */
const isHard = /[|｜¦·•∙⋅‧;；—–]/u;
/** A label that a space alone divides begins like one. */
const begins = /^(?:\p{Lu}|\p{Script=Han})/u;
const mayHaveMore = /[:：][^:：]*[:：]/u;

/** What notes are labelled with is said within sentences too, and a title is never behind another field of its line. */
const facts: readonly FieldKey[] = ["venue", "date", "institutions", "people", "award", "link", "topics", "ignored"];

const keyIn = (text: string): FieldKey | undefined => parseField(text.slice(0, 40))?.key;

const labelsFact = (text: string): boolean => {
  const key = keyIn(text);
  return key !== undefined && facts.includes(key);
};

/** "Authors: A. Author | Notes: read twice": behind facts a sign, or the end of a sentence, divides a remark off; before facts a sign does. */
const labelsNote = (text: string): boolean => keyIn(text) === "note" && /^\p{Lu}|^\p{Script=Han}/u.test(text);

const isTitled = (text: string): boolean => labelled.some((length) => parseField(text.slice(0, length))?.key === "title");

/**
 * "Title: Untidy Data: How Tables Work": behind a blank a label of links, or of dates in Italian, may be words of the title,
 * unless such a thing follows.
 */
const ofTitles: readonly FieldKey[] = ["link", "topics", "award", "ignored"];
/** "Topics: storage, auditing", "Award: Best Paper": what such labels stand before, and titles hardly. */
const isListOrPrize = ({ key, value }: { readonly key: FieldKey; readonly value: string }): boolean =>
  (key === "topics" && (/[,，、]/.test(value) || /^\p{Ll}/u.test(value))) || (key === "award" && mayBeAward(value));
const isOfTitle = (rest: string): boolean => {
  const field = parseField(rest);
  if (field?.key === "date") return !/\d/.test(field.value);
  if (field === null || !ofTitles.includes(field.key) || isListOrPrize(field)) return false;
  return /\S\s+\S+\s+\S/.test(field.value) && !/https?:|www\.|\.\w{2,4}\//.test(field.value);
};

const startsIn = (text: string): readonly number[] => {
  const isTitle = isTitled(text);
  const isNote = !isTitle && labelsNote(text);
  if (!labelsFact(text) && !isTitle && !isNote) return [];
  const behind = [...text.matchAll(before)].flatMap(({ index, 0: sign }) => {
    const at = index + sign.length;
    const rest = text.slice(at, at + 40);
    const mayBegin = index > 0 && (isSign.test(sign) || begins.test(rest)) && /^(?!https?:)[^|｜¦;；,，]{1,28}[:：]/u.test(rest);
    if (isTitle && mayBegin && !isSign.test(sign) && isOfTitle(text.slice(at, at + 120))) return [];
    const endsSentence = text[index - 1] === "." && begins.test(rest);
    if (mayBegin && isNote) return isHard.test(sign) && labelsFact(rest) ? [{ index, at }] : [];
    const endsNote = !isTitle && (isSign.test(sign) || endsSentence) && labelsNote(rest);
    return mayBegin && (labelsFact(rest) || endsNote) ? [{ index, at }] : [];
  });
  if (behind.length === 0 || behind.length >= mostFields) return [];
  const starts = behind.map(({ at }) => at);
  const edition = editionAtEnd.exec(text);
  const at = edition === null ? 0 : edition.index + edition[0].length;
  return at > (starts.at(-1) ?? 0) ? [...starts, at] : starts;
};

/** "Authors: …; Institution: PKU; OSDI 2024": behind facts with labels where and when need none. */
const editionAtEnd = /\s*[|｜¦·•∙⋅‧;；]\s*(?=\p{Lu}[\p{L}& .-]{1,40}(?:\s|['’])\s?(?:\d{2}|(?:19|20)\d{2})[\s.。]*$)/u;

const edge = /[\s|｜¦·•∙⋅‧;；,，、/—–-]+$/u;

const fieldsIn = (rich: Rich): readonly Rich[] => {
  if (rich.text.length > longest || !mayHaveMore.test(rich.text)) return [];
  const starts = [0, ...startsIn(rich.text)];
  if (starts.length < 2) return [];
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? rich.text.length;
    const text = rich.text.slice(start, end);
    return trim(slice(rich, start, at + 1 < starts.length ? start + text.replace(edge, "").length : end));
  });
};

const paper = /^(?:paper|论文)\s*[:：]\s*/i;

/** "Paper: X" is read as a link elsewhere. */
const called = (node: TreeNode): TreeNode => {
  const label = paper.exec(node.rich.text)?.[0].length;
  return label === undefined ? node : { ...node, rich: concat(plain("Title: "), slice(node.rich, label)) };
};

const divided = (written: TreeNode): readonly TreeNode[] => {
  const node = written.kind === "text" && isTitled(written.rich.text) ? called(written) : written;
  const fields = node.kind === "item" || node.kind === "text" ? fieldsIn(node.rich) : [];
  const children = withLabelledLines(node.children);
  const [title, ...below] = fields;
  if (title === undefined) return [children === node.children ? node : { ...node, children }];
  // The other fields say of the title what lines below it would.
  if (isTitled(title.text)) {
    const facts = below.map((rich): TreeNode => ({ ...node, kind: "text", rich, children: [] }));
    return [{ ...node, rich: title, children: [...facts, ...children] }];
  }
  return fields.map((rich, at) => ({ ...node, rich, children: at + 1 < fields.length ? [] : children }));
};

const withLabelledLines = (nodes: TreeNode[]): TreeNode[] => {
  const all = nodes.flatMap(divided);
  return all.length === nodes.length && all.every((node, at) => node === nodes[at]) ? nodes : all;
};

/** "- Title: X", "- Paper: X". */
const beginsRecord = /^(?:(?:paper )?title|paper|titel|titre|t[ií]tulo|titolo|标题|题目|论文|论文标题|论文题目)\s*[:：]\s*\S/i;
const ofRecord: readonly (FieldKey | undefined)[] = ["venue", "date", "institutions", "people"];

const keyOf = ({ kind, rich }: TreeNode): FieldKey | undefined => (kind === "item" ? parseField(rich.text.slice(0, 60))?.key : undefined);
const isTitleItem = ({ kind, rich }: TreeNode): boolean => kind === "item" && beginsRecord.test(rich.text);

const ownLabel = /^(?<label>\p{L}[\p{L} -]{1,24}?)\s*[:：]\s+\S/u;
/** So many bullets begin with a label that a list has of its own, "Verdict: …"; names of systems before a colon come once. */
const fewestOfLabel = 3;

const labelIn = ({ kind, rich }: TreeNode): string | undefined =>
  kind === "item" ? ownLabel.exec(rich.text.slice(0, 60))?.groups?.["label"]?.toLowerCase() : undefined;

const ownLabels = (roots: readonly TreeNode[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  const visit = (nodes: readonly TreeNode[]): void => {
    for (const node of nodes) {
      const label = labelIn(node);
      if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
      if (node.kind === "heading") visit(node.children);
    }
  };
  visit(roots);
  return new Set([...counts].flatMap(([label, count]) => (count >= fewestOfLabel ? [label] : [])));
};

/** "- Title: X", "- Authors: …", "- Year: …" beside each other are a record: its other fields stand below its title. */
const withRecords = (nodes: readonly TreeNode[], own: ReadonlySet<string>): TreeNode[] => {
  const out: TreeNode[] = [];
  const isField = (node: TreeNode | undefined): boolean =>
    node !== undefined && !isTitleItem(node) && (keyOf(node) !== undefined || own.has(labelIn(node) ?? ""));
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] as TreeNode;
    let end = at + 1;
    if (isTitleItem(node)) while (isField(nodes[end])) end += 1;
    const fields = nodes.slice(at + 1, end);
    const isRecord = fields.some((field) => ofRecord.includes(keyOf(field)));
    if (isRecord) {
      out.push({ ...called(node), children: [...node.children, ...fields.map((field) => ({ ...field, level: field.level + 1 }))] });
      at = end - 1;
    } else out.push(node.kind === "heading" ? { ...node, children: withRecords(node.children, own) } : node);
  }
  return out;
};

/** A tree in which each label has a line of its own, and records told in bullets stand below their titles. */
export const withFieldsApart = (tree: Tree): Tree => {
  const roots = withLabelledLines([...tree.roots]);
  return { ...tree, roots: withRecords(roots, ownLabels(roots)) };
};
