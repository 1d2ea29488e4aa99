import type { RelationClaim, WorkReference } from "../claims.ts";
import type { RegistryIndex } from "../registry.ts";
import { isCoined, isCommonTerm } from "../recognise/title.ts";
import { links, plain, slice, trim, type Rich } from "../read/rich.ts";
import {
  cleanName,
  isListed,
  isName,
  isProgram,
  mentionsIn,
  nobodyKnown,
  reference,
  wholes,
  type KnownWorks,
  type Mention,
} from "./named-works.ts";
import { relationLabels, relationPhrases } from "./relation-words.ts";
import { wordCount } from "./traits.ts";

export type RelationType = RelationClaim["type"];

export interface Relations {
  readonly type: RelationType;
  readonly targets: readonly WorkReference[];
  /** By a label with a colon, by a phrase ("extends X"), or only by the shape of the line ("A [OSDI'22], B [VLDB'23]"). */
  readonly by: "label" | "phrase" | "shape";
}

/** "TL;DR: builds on X", "💡 extends X": the label or the sign says that a remark follows, not what it says. */
const noteLabel =
  /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[\s,;→↳⇒>•-])*(?:(?:tl;?dr|notes?|summary|ideas?|remarks?|comments?|key (?:ideas?|points?)|备注|笔记|摘要|简介|总结)\s*[:：]\s*)?/iu;

/** "Orca: ranks differ", "Pollux for clusters with …": where more words follow, the name that they follow, if it is known. */
const namedFirst = (mention: Mention, known: KnownWorks): Mention => {
  if (mention.isMeant === true) return mention;
  const text = mention.name.text;
  const whole = wholes(mention.name).find(([start]) => start === 0)?.[1] ?? text.length;
  if (whole < text.length && isName(cleanName(text.slice(0, whole)))) return { ...mention, name: slice(mention.name, 0, whole) };
  const ends =
    /\s*[:：.]\s|['’]s?\s|\s+(?:for|with|by|to|in|on|from|using|that|which|at|via|through|as|but|so|where|when|into|over|under|under)\s|\s*(?:改进|优化|扩展|实现|加入|加了|做了?|进行|之上)|\s*的(?=\p{Script=Han})|，|。/u;
  const end = ends.exec(text)?.index;
  if (end === undefined || end === 0 || isListed(cleanName(text), known)) return mention;
  const first = slice(mention.name, 0, end);
  return links(first).length > 0 || isListed(cleanName(first.text), known) ? { ...mention, name: trim(first) } : mention;
};

/** One word that is nobody's topic or institution, or a few of which one is coined: "Megatron-LM", "Ray", "Apache YARN". */
const isOwnName = (name: string, registry: RegistryIndex): boolean => {
  const words = name.split(/\s+/);
  return (
    words.length <= 3 &&
    words.every((word) => /^[\p{Lu}\p{Number}]/u.test(word) || isCoined(word) || isProgram(word)) &&
    words.some((word) => words.length === 1 || isCoined(word) || /^\p{Lu}{2,}$/u.test(word)) &&
    !words.every(isCommonTerm) &&
    /\p{Letter}/u.test(name) &&
    registry.topicPerhaps(name) === null &&
    registry.institution(name) === null &&
    !registry.isNotInstitution(name)
  );
};

/** The names that a phrase is about: enclosed by it, or all that follows. */
const namesOf = (rich: Rich, found: RegExpExecArray): Rich => {
  const enclosed = found.groups?.["names"];
  if (enclosed === undefined) return slice(rich, found[0].length);
  const at = rich.text.indexOf(enclosed, 0);
  return slice(rich, at, at + enclosed.length);
};

const longestLine = 400;

/** Where the clauses of a line begin, one maybe behind what a work is called ("DFSCQ, follow-up of FSCQ"); a line has few, or it is a paragraph that is not searched. */
const clauses = (text: string): readonly number[] => {
  const found =
    text.length > longestLine ? [] : [...text.matchAll(/(?:[.;；。!！，]|^\p{Lu}[\p{L}\p{N}+-]{1,23},(?=\s\p{Ll}))\s*(?=\S)/gu)];
  return [0, ...found.slice(0, 8).map(({ index, 0: sign }) => index + sign.length)];
};

/** A word of some phrase: lines without any are not searched. */
const mayRelate =
  /buil[dt]|base|exten[ds]|improv|inspir|succes|follow|sequel|heir|generali|deriv|evolv|version|variant|continu|supersed|implemented|response|repl[iy]|answer|respond|compet|alternativ|similar|relate|compar|contrast|read |see also|cf\.|concurrent|auf|erweit|fortsetz|nachfolg|verallg|verwandt|ähnlich|siehe|vgl|zusammen|appuie|fond|repose|étend|suite|amélior|construit|réponse|répond|proche|lire|voir|basado|basa |extiende|sucesor/i;

/** A paragraph, or a line that is set out in columns, says nothing in phrases. */
const isSaid = (text: string): boolean =>
  text.length <= 600 && (mayRelate.test(text) || /\p{Script=Han}/u.test(text)) && !/\s{4}/.test(text);

/** "extends Veriflow, incremental": one word behind names says how. */
const saysHow = /^\p{Ll}+[.!]?$/u;

/** What a clause of a line states; within a line only what can be found for certain is meant. */
const inPhrases = (line: Rich, registry: RegistryIndex, known: KnownWorks): Relations | null => {
  if (!isSaid(line.text)) return null;
  const starts = clauses(line.text);
  for (const start of starts) {
    const next = starts.find((each) => each > start && relationLabel(line.text.slice(each)) !== null);
    const rich = slice(line, start, next);
    for (const [pattern, type] of relationPhrases) {
      const found = pattern.exec(rich.text);
      if (found === null || found[0].trim() === "") continue;
      const names = mentionsIn(namesOf(rich, found), known);
      const mentioned = names.map((mention) => reference(namedFirst(mention, known), registry, known));
      const isOwn = (target: WorkReference | null): boolean => target !== null && isOwnName(target.name, registry);
      const isAlone =
        start === 0 &&
        type === "builds-on" &&
        isOwn(mentioned[0] ?? null) &&
        mentioned.every((target, at) => isOwn(target) || (at > 0 && saysHow.test(names[at]?.name.text ?? "")));
      const targets = mentioned
        .filter((target) => target !== null)
        .filter((target) => (isAlone && isOwn(target)) || target.links.length > 0 || target.venue !== undefined || known.has(target.name));
      if (targets.length > 0) return { type, targets, by: "phrase" };
    }
  }
  return null;
};

/**
 * Relations that one line or cell beside a title states. A label with a colon is enough for names; a phrase ("extends X")
 * needs a link, a venue, a name that can be resolved, or names and nothing else behind it; anything else is a mention
 * and states nothing.
 */
export const parseRelations = (whole: Rich, registry: RegistryIndex, known: KnownWorks): Relations | null => {
  const rich = slice(whole, noteLabel.exec(whole.text)?.[0].length ?? 0);
  const text = rich.text;
  for (const [pattern, type] of relationLabels) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const targets = mentionsIn(slice(rich, found[0].length), known)
      .map((mention) => reference(mention, registry, known))
      .filter((target) => target !== null);
    return targets.length === 0 ? null : { type, targets, by: "label" };
  }
  const said = inPhrases(rich, registry, known);
  if (said !== null) return said;
  const [behind] = labelledBehind(rich, registry, known);
  return behind === undefined ? null : { ...behind, by: "phrase" };
};

/** A colon behind the first words of a clause; most lines have none. */
const mayLabel = /[.;；。!！，]\s*[^.;；。!！，:：]{2,40}[:：]/;

/** "Best of the year. See also: A, B": what labels behind the first sentence of a line state. */
export const labelledBehind = (rich: Rich, registry: RegistryIndex, known: KnownWorks): readonly Relations[] =>
  rich.text.length <= longestLine && mayLabel.test(rich.text)
    ? clauses(rich.text)
        .slice(1)
        .flatMap((start) => {
          const clause = slice(rich, start);
          return relationLabel(clause.text) === null ? [] : (parseRelations(clause, registry, known) ?? []);
        })
    : [];

/** Names that a remark builds on by its first words: whether they are names of works is for other lists to say. */
export const alludedTo = (remark: string, registry: RegistryIndex): readonly WorkReference[] => {
  if (!isSaid(remark)) return [];
  const rich = plain(remark.slice(noteLabel.exec(remark)?.[0].length ?? 0));
  const phrases = relationPhrases.filter(([, type]) => type === "builds-on").map(([pattern]) => pattern.exec(rich.text));
  const found = phrases.find((each) => each !== null && each[0].trim() !== "");
  if (found == null) return [];
  const isOwn = (name: string): boolean => isOwnName(name, registry);
  const own: KnownWorks = { ...nobodyKnown, has: isOwn };
  const targets = mentionsIn(namesOf(rich, found), nobodyKnown).map((mention) => reference(namedFirst(mention, own), registry));
  const end = targets.findIndex((target) => target === null || !isOwn(target.name));
  return targets.slice(0, end === -1 ? targets.length : end).filter((target) => target !== null);
};

/** A line that is only names with venues behind them: related work, when the list labels such lines elsewhere. */
export const unlabelledRelations = (rich: Rich, registry: RegistryIndex): Relations | null => {
  const mentions = mentionsIn(rich, nobodyKnown);
  const targets = mentions.map((mention) => reference(mention, registry));
  if (mentions.length === 0 || !targets.every((target) => target?.venue !== undefined && wordCount(target.name) <= 5)) return null;
  return { type: "related-work", targets: targets.filter((target) => target !== null), by: "shape" };
};

/** The relation that a line states by its label; null where it has no such label. */
export const relationLabel = (text: string): RelationType | null =>
  /[:：]/.test(text) ? (relationLabels.find(([pattern]) => pattern.test(text))?.[1] ?? null) : null;
