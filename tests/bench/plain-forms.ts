import { annotated, type Golden } from "./import-golden.ts";
import { blockForms } from "./form-blocks.ts";
import { dividerForms } from "./form-dividers.ts";
import { labelForms } from "./form-labels.ts";
import { nameForms } from "./form-names.ts";
import { editionForms } from "./form-editions.ts";
import { mixedPapers, papersOfKdd } from "./form-papers.ts";
import { programmeForms } from "./form-programmes.ts";
import { recordForms } from "./form-records.ts";
import { sectionForms } from "./form-sections.ts";
import { sessionForms } from "./form-sessions.ts";
import { signForms } from "./form-signs.ts";
import { tableForms } from "./form-tables.ts";
import { forms, type Form, type Paper, type Written } from "./plain-form-lines.ts";
import { moreForms } from "./plain-form-signs.ts";

/*
 * Real titles and authors in the forms that most lists have: what a form breaks shows on titles that nobody thought of.
 * One list a form, composed alike on every machine that has the corpora.
 */

const noteOf = (paper: Paper, { authors, saysWho, isUndated, edition, facts = [] }: Written): string =>
  [
    `§ ${paper.title}`,
    ...(isUndated === true ? [] : [edition ?? `v ${paper.where} ${String(paper.year)}`]),
    ...(authors === undefined ? [] : [`a ${authors.join("; ")}`]),
    ...(saysWho === true ? [`i ${paper.who}`] : []),
    ...facts,
  ].join(" ¦ ");

/** Few enough venues and years that sections have several papers. */
const ofFewEditions = (paper: Paper): Paper => ({
  ...paper,
  where: ["OSDI", "KDD", "CHI"][paper.year % 3] ?? "",
  year: 2021 + (paper.year % 4),
});

const inOrder = (papers: readonly Paper[], sections: (paper: Paper) => readonly string[]): readonly Paper[] => {
  const keyed = papers.map(ofFewEditions).map((paper) => ({ paper, key: sections(paper).join("") }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ paper }) => paper);
};

/** What whoever keeps a list says behind every third of its lines. */
const remarks = ["A classic, read it twice.", "Builds on earlier queues, but simpler.", "Skip section 3.", "Beautiful figures!"];
const isOneLine = (text: string): boolean => !text.includes("\n") && /^[-*\d[]/.test(text) && !text.includes("|");

/** The same form with a sentence behind some of its lines. */
const remarked = (line: Extract<Form, (...of: never) => Written>): typeof line => {
  let count = 0;
  return (paper, at) => {
    const written = line(paper, at);
    count += 1;
    if (!isOneLine(written.text) || count % 3 > 0) return written;
    const stop = /[.!?]$/.test(written.text) ? "" : ".";
    return { ...written, text: `${written.text}${stop} ${remarks[(count / 3) % remarks.length] ?? ""}` };
  };
};
const withRemarks = (form: Form): Form => (typeof form === "function" ? remarked(form) : { ...form, line: remarked(form.line) });

const listOf = (name: string, form: Form, given: readonly Paper[]): Golden => {
  const { head, line: write, sections, tail = [] } = typeof form === "function" ? { head: ["# Papers", ""], line: form } : { ...form };
  const papers = sections === undefined ? given : inOrder(given, sections);
  const lines = [...head];
  let above: readonly string[] = [];
  for (const paper of papers) {
    const now = sections?.(paper) ?? [];
    const same = now.findIndex((heading, at) => heading !== above[at]);
    if (same >= 0) lines.push(...now.slice(same));
    above = now;
    const written = write(paper, lines.length);
    const note = noteOf(paper, written);
    lines.push(written.text.includes("\n§\n") ? written.text.replace("\n§\n", () => `\n${note}\n`) : `${written.text}\n${note}`);
  }
  lines.push(...(typeof tail === "function" ? tail(papers) : tail));
  return annotated({ path: `${name}.md`, text: lines.join("\n") });
};

const furtherForms = {
  ...sectionForms,
  ...tableForms,
  ...blockForms,
  ...recordForms,
  ...programmeForms,
  ...signForms,
  ...dividerForms,
  ...labelForms,
  ...nameForms,
  ...sessionForms,
  ...editionForms,
};

const howMany = 4;
const share = (papers: readonly Paper[], which: number): readonly Paper[] => papers.filter((_, at) => at % howMany === which % howMany);

/** One list a form, or of the forms whose names have a word; none where the corpora are not at hand. With remarks where `areRemarked`. */
export const plainForms = (only = "", areRemarked = false): readonly Golden[] => {
  const [first, further] = [papersOfKdd(), mixedPapers()];
  if (first.length === 0) return [];
  const list = ([name, form]: readonly [string, Form], which: number, papers: readonly Paper[]): readonly Golden[] =>
    name.includes(only) ? [listOf(name, areRemarked ? withRemarks(form) : form, share(papers, which))] : [];
  return [
    ...Object.entries({ ...forms, ...moreForms }).flatMap((entry, which) => list(entry, which, first)),
    ...Object.entries(furtherForms).flatMap((entry, which) => list(entry, which, further)),
  ];
};
