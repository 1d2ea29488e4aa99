import { slice, squeezeLines, trim, type Rich } from "../../read/rich.ts";
import { isMarked } from "../../recognise/called.ts";
import { statesRelation } from "../phrases/phrasebook.ts";
import { isListed } from "../relations/named-works.ts";
import type { RelationReader } from "../relations/relation-reader.ts";
import type { Unit } from "../units/units.ts";
import { takeSaidInProse } from "./said-in-prose.ts";
import { takeStatements } from "../works/mentions.ts";
import type { Nicknames } from "../works/nicknames.ts";
import { subjectsOf, type SubjectOf } from "../works/reversed.ts";
import type { Draft } from "../works/draft.ts";
import { once } from "../../once.ts";
import { foldName } from "../../registry.ts";
import { topicName } from "../line/traits.ts";

/*
 * Remarks on a work that stand somewhere else than below it and begin with its name: "**ALEX**：…" behind a table that
 * lists it, "Orca: see also …", "Sparrow is based on …".
 */

/** A line of its own that lists nothing and heads nothing. */
const mayTell = ({ node: { kind }, role }: Unit): boolean => (kind === "text" || kind === "item") && (role === "list" || role === "notes");

interface Subject {
  readonly name: string;
  readonly said: Rich;
  /** Behind a colon or a dash: all that follows is said of it. */
  readonly isApart: boolean;
}

const longest = { name: 60, text: 1200 } as const;
const sign = /^\s*(?:[:：]|\s[-–—]{1,2}(?=\s))\s*/u;
const beforeSign = /^(?<name>[\p{L}\p{N}][^:：。.!?()（）]{0,58}?)(?=\s*[:：]|\s[-–—]{1,2}\s)/u;
const firstName = /^(?:The\s)?(?<name>[\p{Lu}\p{N}][\p{L}\p{N}+*/.-]*[\p{L}\p{N}+*])(?=\s+(?:itself\s+)?\p{Ll})/u;

const isAddress = /^<?https?:\/\/\S+$/u;

/** What is set apart at the beginning, or stands before a colon; else the first word, before one written small. */
const subjectOf = ({ node: { rich } }: Unit): Subject | null => {
  const { text, marks } = rich;
  if (text.length > longest.text) return null;
  const mark = marks.find(({ kind, start, end }) => start === 0 && end <= longest.name && kind !== "break");
  const marked = mark === undefined ? undefined : text.slice(0, mark.end).replace(/\s*[:：]\s*$/u, "");
  const name = marked ?? beforeSign.exec(text)?.groups?.["name"];
  const behind = marked === undefined ? (name?.length ?? 0) : (mark?.end ?? 0);
  const isApart = name !== undefined && (sign.test(text.slice(behind)) || /[:：]\s*$/u.test(text.slice(0, behind)));
  if (name !== undefined && isApart) {
    const from = behind + (sign.exec(text.slice(behind))?.[0].length ?? 0);
    return { name, said: trim(slice(rich, from)), isApart };
  }
  const first = firstName.exec(text);
  const spoken = first?.groups?.["name"];
  return first === null || spoken === undefined ? null : { name: spoken, said: trim(slice(rich, first[0].length)), isApart: false };
};

/** "Compilers: from parsing to code", below "## Compilers": of its topic, unless it is called as no topic is. */
const isOfSection = ({ parent }: Unit, name: string): boolean =>
  parent?.node.kind === "heading" && !isMarked(name) && foldName(topicName(parent.node.rich.text)) === foldName(name);

const takeRemarkElsewhere = (unit: Unit, subject: SubjectOf, relations: RelationReader): boolean => {
  const found = subjectOf(unit);
  if (found === null || found.said.text === "" || isAddress.test(found.said.text)) return false;
  const { name, said, isApart } = found;
  if (isOfSection(unit, name)) return false;
  if (!isListed(name, relations.known) || !(isApart || (isMarked(name) && statesRelation(said.text)))) return false;
  const draft = subject({ name: relations.known.meant(name) ?? name, links: [] });
  if (draft === null) return false;
  const { line } = unit.node;
  draft.addNote(squeezeLines(isApart ? said : unit.node.rich), line);
  takeStatements(draft, said, line, relations);
  return true;
};

/** Takes what lines that list nothing say of works that are listed elsewhere; gives those that do. */
export const remarksElsewhere = (
  open: readonly Unit[],
  drafts: readonly Draft[],
  nicknames: () => Nicknames,
  relations: RelationReader,
): readonly Unit[] => {
  const subject = once(() => subjectsOf(drafts, nicknames));
  const of: SubjectOf = (each) => subject()(each);
  return open.filter(
    (unit) => mayTell(unit) && (takeRemarkElsewhere(unit, of, relations) || takeSaidInProse(unit.node.rich, unit.node.line, of, relations)),
  );
};
