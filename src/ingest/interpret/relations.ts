import type { WorkReference } from "../claims.ts";
import type { RelationClaim } from "../claims.ts";
import type { RegistryIndex } from "../registry.ts";
import { classifyLink } from "../recognise/links.ts";
import { splitInstitutions, institutionShare } from "../recognise/institutions.ts";
import { isCoined, isCommonTerm } from "../recognise/title.ts";
import { parseVenue } from "../recognise/venue.ts";
import { relationLabels, relationPhrases } from "./relation-words.ts";
import { links, plain, slice, squeeze, trim, type Range, type Rich } from "../read/rich.ts";
import { proseScore, wordCount } from "./traits.ts";

export type RelationType = RelationClaim["type"];

export interface Relations {
  readonly type: RelationType;
  readonly targets: readonly WorkReference[];
  /** By a label with a colon, by a phrase ("extends X"), or only by the shape of the line ("A [OSDI'22], B [VLDB'23]"). */
  readonly by: "label" | "phrase" | "shape";
}

/** Names that a reader of the list would know: a phrase relates only to those, to links and to names with a venue. */
export type Resolvable = (name: string) => boolean;

const cleanName = (text: string): string =>
  squeeze(text)
    .replace(/^[\s,，;；、&:：.*`"“”'《-]+|[\s,，;；、&:：.*`"“”'》。-]+$/g, "")
    .replace(/^(?:and|und|et|e\.g\.,?|z\.\s?B\.|such as|including|the(?=\s+\S+(?:\s+\S+)?$)|和|与|及|以及)\s+/i, "")
    .replace(/^the(?=\s+\S+(?:\s+\S+){2,}$)/, "The")
    .replace(/(?:[\s,]+(?:and|etc\.?|et al\.?|和|等))+$/i, "")
    .trim();

/** "Q4K8 TinyNet": what stands before a coined name in capitals and digits says which of its variants, the name comes last. */
const lastName = (name: string): string => {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  const qualify = words.slice(0, -1).every((word) => /\d/.test(word) && /^[\p{Lu}\d.+-]+$/u.test(word));
  return words.length > 1 && qualify && isCoined(last) ? last : name;
};

/** A program's name is written small where a digit or the end of a file's name marks it: "gem5", "llama.cpp". */
const isProgram = (name: string): boolean => /^\p{Ll}{2,}(?:-?\p{Ll}+)?(?:\d+|\.(?:cpp|c|rs|py|js|jl|go|ai|io|net))$/u.test(name);

/** A system's name or a title, rather than a phrase of prose. */
const isName = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= 160 &&
  (/^[\p{Lu}\p{Number}]|\p{Lu}|^\p{Lo}/u.test(name.split(/\s/)[0] ?? "") || isProgram(name)) &&
  (wordCount(name) <= 5 || /[:：]/.test(name) || proseScore(name) < 0.3) &&
  proseScore(name) < 0.8;

interface Mention {
  readonly name: Rich;
  readonly tag?: string;
}

const separator =
  /\s*[[(（【]([^[\]()（）【】]{0,80})[\])）】]|\s*[,，;；、]\s*(?:(?:and|und|et(?!\s+al\b))\s+)?|\s+(?:and|und|et(?!\s+al\b)|y(?=\s+\p{Lu})|&|\/)\s+|\s*(?:和|与|以及|及)\s*(?=[\p{Lu}《])/gu;

/** Stretches that say themselves where they end: links, what is set in bold, quotes. */
const wholes = (rich: Rich): readonly Range[] => [
  ...rich.marks.filter(({ kind }) => kind === "link" || kind === "strong").map(({ start, end }): Range => [start, end]),
  ...[...rich.text.matchAll(/["“]([^"“”]{3,200})["”]|《([^《》]{2,200})》/g)].map(({ index, 0: all }): Range => [
    index,
    index + all.length,
  ]),
];

/** So many signs that divide names elsewhere stand in one title at most. */
const mostSigns = 12;

/** Which of some places, in their order, stand in none of the stretches. */
const outside = <T extends { readonly index: number }>(places: readonly T[], stretches: readonly Range[]): readonly T[] => {
  const inOrder = [...stretches].sort(([a], [b]) => a - b);
  let [next, end] = [0, 0];
  return places.filter(({ index }) => {
    for (; (inOrder[next]?.[0] ?? Infinity) <= index; next += 1) end = Math.max(end, inOrder[next]?.[1] ?? 0);
    return end <= index;
  });
};

/** Where a known title begins at `from` that holds signs that divide names elsewhere: the end of the longest such. */
const endOfTitle = (text: string, from: number, ends: readonly number[], resolvable: Resolvable): number =>
  ends.findLast((end) => end > from && end - from <= 240 && resolvable(cleanName(text.slice(from, end)))) ?? -1;

/** "A [OSDI'22]B [VLDB'23],C (x) and D": each name with the brackets behind it, with or without separators. */
const mentionsIn = (rich: Rich, resolvable: Resolvable): readonly Mention[] => {
  const out: Mention[] = [];
  const found = outside([...rich.text.matchAll(separator)], wholes(rich));
  const ends = [...found.map(({ index }) => index), rich.text.length];
  let start = 0;
  const titleAt = (at: number): number => endOfTitle(rich.text, start, ends.slice(at, at + mostSigns), resolvable);
  let known = titleAt(0);
  const push = (end: number, tag?: string): void => {
    const name = trim(slice(rich, start, end));
    if (/[\p{Letter}\p{Number}]/u.test(name.text)) out.push({ name, ...(tag === undefined ? {} : { tag }) });
  };
  for (const [at, { index, 0: sign, 1: tag }] of found.entries()) {
    if (index < start || index < known) continue;
    push(index, tag);
    start = index + sign.length;
    known = titleAt(at + 1);
  }
  push(rich.text.length);
  return out;
};

/** One word written small, as programs are called: a name where the list knows it so, or where it is linked to what is called so. */
const isSmallName = (word: string, name: Rich, resolvable: Resolvable): boolean =>
  /^\p{Ll}[\p{L}\p{N}+._-]{2,24}$/u.test(word) &&
  (resolvable(word) || links(name).some(({ url }) => url?.toLowerCase().includes(word.toLowerCase()) === true));

const reference = ({ name, tag }: Mention, registry: RegistryIndex, resolvable: Resolvable = () => false): WorkReference | null => {
  const text = lastName(cleanName(name.text));
  if (!isName(text) && !isSmallName(text, name, resolvable)) return null;
  const targets = links(name)
    .map((mark) => classifyLink("", mark.url ?? ""))
    .filter((link) => link !== null);
  const venue = tag === undefined ? null : parseVenue(tag, registry);
  const at =
    venue === null && tag !== undefined && institutionShare(tag, registry) >= 0.7 ? splitInstitutions(tag, registry)[0] : undefined;
  const isProject = targets.length > 0 && targets.every((link) => link.rel === "code" || link.rel === "homepage");
  return {
    name: text,
    ...(venue === null
      ? {}
      : {
          venue: {
            text: venue.text,
            ...(venue.series === undefined ? {} : { series: venue.series }),
            ...(venue.year === undefined ? {} : { year: venue.year }),
          },
        }),
    ...(at === undefined ? {} : { institution: at }),
    ...(isProject ? { type: "software" as const } : {}),
    links: targets,
  };
};

/** "TL;DR: builds on X", "💡 extends X": the label or the sign says that a remark follows, not what it says. */
const noteLabel =
  /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[\s→↳⇒>•-])*(?:(?:tl;?dr|notes?|summary|ideas?|remarks?|comments?|key (?:ideas?|points?)|备注|笔记|摘要|简介|总结)\s*[:：]\s*)?/iu;

/** "Orca: ranks differ", "Pollux for clusters with …": where more words follow, the name that they follow, if it is known. */
const namedFirst = (mention: Mention, resolvable: Resolvable): Mention => {
  const text = mention.name.text;
  const whole = wholes(mention.name).find(([start]) => start === 0)?.[1] ?? text.length;
  if (whole < text.length && isName(cleanName(text.slice(0, whole)))) return { ...mention, name: slice(mention.name, 0, whole) };
  const ends =
    /\s*[:：.]\s|['’]s?\s|\s+(?:for|with|by|to|in|on|from|using|that|which|at|via|through|as|but|so|where|when|into|over|under|under)\s|\s*(?:改进|优化|扩展|实现|加入|加了|做了?|进行|之上)|\s*的(?=\p{Script=Han})|，|。/u;
  const end = ends.exec(text)?.index;
  if (end === undefined || end === 0 || resolvable(cleanName(text))) return mention;
  const first = slice(mention.name, 0, end);
  return links(first).length > 0 || resolvable(cleanName(first.text)) ? { ...mention, name: trim(first) } : mention;
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
    registry.topic(name) === null &&
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

/** Where the clauses of a line begin; a line has few, or it is a paragraph that is not searched. */
const clauses = (text: string): readonly number[] => {
  const found = text.length > 400 ? [] : [...text.matchAll(/[.;；。!！，]\s*(?=\S)/gu)];
  return [0, ...found.slice(0, 8).map(({ index, 0: sign }) => index + sign.length)];
};

/** A word of some phrase: lines without any are not searched. */
const mayRelate =
  /buil[dt]|base|exten[ds]|improv|inspir|succes|follow|sequel|heir|generali|deriv|evolv|version|variant|continu|supersed|implemented|response|repl[iy]|answer|respond|compet|alternativ|similar|relate|compar|contrast|read |see also|cf\.|concurrent|auf|erweit|fortsetz|nachfolg|verallg|verwandt|ähnlich|siehe|vgl|zusammen|appuie|fond|repose|étend|suite|amélior|construit|réponse|répond|proche|lire|voir|basado|basa |extiende|sucesor/i;

/** A paragraph, or a line that is set out in columns, says nothing in phrases. */
const isSaid = (text: string): boolean =>
  text.length <= 600 && (mayRelate.test(text) || /\p{Script=Han}/u.test(text)) && !/\s{4}/.test(text);

/** What a clause of a line states; within a line only what can be found for certain is meant. */
const inPhrases = (line: Rich, registry: RegistryIndex, resolvable: Resolvable): Relations | null => {
  if (!isSaid(line.text)) return null;
  const starts = clauses(line.text);
  for (const start of starts) {
    const next = starts.find((each) => each > start && relationLabel(line.text.slice(each)) !== null);
    const rich = slice(line, start, next);
    for (const [pattern, type] of relationPhrases) {
      const found = pattern.exec(rich.text);
      if (found === null || found[0].trim() === "") continue;
      const mentioned = mentionsIn(namesOf(rich, found), resolvable).map((mention) =>
        reference(namedFirst(mention, resolvable), registry, resolvable),
      );
      const isAlone =
        start === 0 && type === "builds-on" && mentioned.every((target) => target !== null && isOwnName(target.name, registry));
      const targets = mentioned
        .filter((target) => target !== null)
        .filter((target) => isAlone || target.links.length > 0 || target.venue !== undefined || resolvable(target.name));
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
export const parseRelations = (whole: Rich, registry: RegistryIndex, resolvable: Resolvable): Relations | null => {
  const rich = slice(whole, noteLabel.exec(whole.text)?.[0].length ?? 0);
  const text = rich.text;
  for (const [pattern, type] of relationLabels) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const targets = mentionsIn(slice(rich, found[0].length), resolvable)
      .map((mention) => reference(mention, registry, resolvable))
      .filter((target) => target !== null);
    return targets.length === 0 ? null : { type, targets, by: "label" };
  }
  return inPhrases(rich, registry, resolvable);
};

/** "Best of the year. See also: A, B": what labels behind the first sentence of a line state. */
export const labelledBehind = (rich: Rich, registry: RegistryIndex, resolvable: Resolvable): readonly Relations[] =>
  /[:：]/.test(rich.text)
    ? clauses(rich.text)
        .slice(1)
        .flatMap((start) => {
          const clause = slice(rich, start);
          return relationLabel(clause.text) === null ? [] : (parseRelations(clause, registry, resolvable) ?? []);
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
  const targets = mentionsIn(namesOf(rich, found), () => false).map((mention) => reference(namedFirst(mention, isOwn), registry));
  const end = targets.findIndex((target) => target === null || !isOwn(target.name));
  return targets.slice(0, end === -1 ? targets.length : end).filter((target) => target !== null);
};

/** A line that is only names with venues behind them: related work, when the list labels such lines elsewhere. */
export const unlabelledRelations = (rich: Rich, registry: RegistryIndex): Relations | null => {
  const mentions = mentionsIn(rich, () => false);
  const targets = mentions.map((mention) => reference(mention, registry));
  if (mentions.length === 0 || !targets.every((target) => target?.venue !== undefined && wordCount(target.name) <= 5)) return null;
  return { type: "related-work", targets: targets.filter((target) => target !== null), by: "shape" };
};

/** The relation that a line states by its label; null where it has no such label. */
export const relationLabel = (text: string): RelationType | null =>
  /[:：]/.test(text) ? (relationLabels.find(([pattern]) => pattern.test(text))?.[1] ?? null) : null;
