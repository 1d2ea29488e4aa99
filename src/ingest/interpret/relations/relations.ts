import type { WorkReference } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { once } from "../../once.ts";
import { plain, slice, type Rich } from "../../read/rich.ts";
import { eachName, isListed, mentionsIn, nobodyKnown, reference, wholes, type KnownWorks, type Mention } from "./named-works.ts";
import { beginsWithName } from "./begins-with-name.ts";
import { beforeSentence, namedFirst, withoutKind } from "./ends-of-names.ts";
import { beginsWithArrow, isSignAlone, leadsToRemark, mayPointOn, pointsOn, saysMore } from "./arrows.ts";
import { isObject } from "./object-of-phrase.ts";
import { isOfReaders } from "./of-readers.ts";
import { clauseAt, clauseStarts } from "./relation-clauses.ts";
import { certainPhraseIn, mayBeginStatement, mayStateRelation, phrasesIn, statesRelation, type Found } from "../phrases/phrasebook.ts";
import type { Meaning, RelationType } from "../phrases/phrase.ts";
import { followsIt } from "../phrases/said-of-names.ts";
import { labelOf, type Wording } from "../phrases/relation-words.ts";
import { wordCount } from "../line/traits.ts";
import { isOwnName, isNamedApart, isNounOfLetters, isPartOf, isPlainWord, isWorkName } from "./unlisted-names.ts";

export interface Relations {
  readonly type: RelationType;
  readonly targets: readonly WorkReference[];
  /** By a label with a colon, by a phrase ("extends X"), or only by the shape of the line ("A [OSDI'22], B [VLDB'23]"). */
  readonly by: "label" | "phrase" | "shape";
  /** What is named stands on the work: "superseded by X". */
  readonly isReversed?: true;
}

/** "TL;DR: builds on X", "💡 extends X", "(extends X)": the label or the sign says that a remark follows, not what it says. */
const noteLabel =
  /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[\s,;→↳⇒>•({[-])*(?:(?:tl;?dr|notes?|summary|ideas?|remarks?|comments?|key (?:ideas?|points?)|discussion|takeaways?|diskussion|kommentar|anmerkung|bemerkung|notiz|fazit|remarque|commentaire|comentarios?|notas?|备注|笔记|摘要|简介|总结|讨论|点评|评论|评价|心得|感想|想法|批注|思考|要点|一句话)\s*[:：]\s*)?/iu;

/** "(extends Orca)": brackets around all of it say nothing. */
const closing = /^[^()（）]*([)）][\s.]*)$/u;

/** What a line says behind its label. */
export const remarkIn = (rich: Rich): Rich => {
  const label = noteLabel.exec(rich.text)?.[0] ?? "";
  const remark = slice(rich, label.length);
  const end = /[(（]/.test(label) ? closing.exec(remark.text)?.[1]?.length : undefined;
  return end === undefined ? remark : slice(remark, 0, remark.text.length - end);
};

/** A paragraph, or a line that is set out in columns, says nothing in phrases. */
const isSaid = (text: string): boolean => text.length <= 600 && !/\s{4}/.test(text);

/** What links and quotes hold is no part of a phrase. */
const masked = (rich: Rich): string =>
  wholes(rich).reduce((text, [start, end]) => text.slice(0, start) + "\uE000".repeat(end - start) + text.slice(end), rich.text);

/** "extends Veriflow, incremental": one word behind names says how. */
const saysHow = /^\p{Ll}+[.!]?$/u;
/** What stands in the place of a name where there is none. */
const isNone = /^(?:none|nothing|nobody|n\/?a|unknown|unclear|todo|tbd|keine?r?|rien|aucune?|暂无|没有|无|未知|不详|待补充|略)$/i;

/** "Offset Cursor (Potter 1988)", "(Kabbash & Buxton)": whoever is cited behind a name wrote what it names. */
const citation =
  /^\p{Lu}[\p{L}'’-]+(?:(?:,? (?:&|and|und|et|y) |, )\p{Lu}[\p{L}'’-]+){0,3}(?: et al\.?)?,?\s?(?:(?:19|20)\d{2}[a-z]?|['’]\d{2})?$/u;
const isCited = ({ tag = "" }: Mention): boolean => /[\s,]/.test(tag.trim()) && citation.test(tag.trim());

const isPaperLinked = ({ links: own }: WorkReference): boolean => own.some(({ rel }) => rel === "paper" || rel === "arxiv");

/** "LQ 是 Orca 的改进": what a line calls its own work where the list has nothing else that is called so, and where more is said of it. */
const behindOwnName = (text: string, known: KnownWorks): number => {
  if (!/[是基扩改建可]/.test(text)) return 0;
  const [own = "", name = ""] = /^(\p{Lu}[\p{L}\p{N}+-]{1,23})\s*(?=是|就是|基于|扩展|改进|建立在|可以看作)/u.exec(text) ?? [];
  return own === "" || isListed(name, known) ? 0 : own.length;
};

const isSaidOfReaders = (text: string, { phrase, names, isEnclosed }: Found, before: string): boolean =>
  phrase.isLoose === true && isOfReaders(text, names, isEnclosed, phrase, before);

/** "Is it based on X?"; "compare with X: what is the signal?" asks of something else. */
const isAsked = (text: string): boolean => /[?？][^\p{L}\p{N}\uE000]*$/u.test(text.split(/[:：]\s/, 1)[0] ?? "");

const combines =
  /(?<!\p{L})(?:combin|kombinier|vereint|vereinigt|verbindet|verknüpf|verheirat|kreuzt|mischt|merg|fuse|marri|marie|unif|blend|mix|cross)\p{L}*\s+$/iu;
/** "with Faiss", "mit der Suche aus Faiss", "avec l'index de Faiss". */
const withAnother =
  /\s(?:with|mit|avec|con|com)\s+(?:(?:(?:the|der|die|das|dem|den|la|le|les|el|los|las)\s+|l['’])?(?:\p{L}\p{Ll}+\s+){1,3}?(?:of|from|in|aus|von|de|du|des|di)\s+(?:the\s+|der\s+|dem\s+)?)?(?=[\p{Lu}\uE000])/u;

/** What a list names behind one of the ways to say so. */
class Clause {
  private readonly registry: RegistryIndex;
  private readonly known: KnownWorks;
  /** From where it begins to where the next statement does. */
  private readonly rich: Rich;
  private readonly isSentence: boolean;
  /** The line up to where it begins. */
  private readonly before: string;

  constructor(rich: Rich, isSentence: boolean, registry: RegistryIndex, known: KnownWorks, before = "") {
    this.rich = rich;
    this.before = before;
    this.isSentence = isSentence;
    this.registry = registry;
    this.known = known;
  }

  /** What a phrase leads to and is called as works are, where the list has no such work: neither "Talbot's method" nor "the PPO stage of X". */
  private unlisted(mention: Mention, object: string): WorkReference | null {
    const { text } = mention.name;
    if (mention.isMeant === true || !isObject(text, object)) return null;
    const named = namedFirst(mention, this.others());
    const target = named.name.text === text ? null : this.refer(named);
    const behind = text.slice(named.name.text.length);
    if (target === null || (/^['’]s?\s/.test(behind) && isPlainWord(target.name)) || isPartOf(behind)) return null;
    return isWorkName(target.name, this.registry, this.known) ? target : null;
  }

  /** The works of the list, and what is called as works are. */
  private readonly others = once((): KnownWorks => ({
    meant: (written) => this.known.meant(written),
    has: (name) => this.known.has(name) || isWorkName(name, this.registry, this.known),
  }));

  private refer(mention: Mention): WorkReference | null {
    const target = reference(mention, this.registry, this.known);
    return target === null || isNone.test(target.name) ? null : target;
  }

  private isCertain(target: WorkReference): boolean {
    return target.venue !== undefined || this.known.has(target.name) || this.known.meant(target.name) !== null;
  }

  /** "Related: [11]. Batching and …": behind the list's own number of a work another sentence is a remark, unless it names one. */
  private upToRemark(names: readonly Mention[]): readonly Mention[] {
    const end = names.findIndex((mention, at) => {
      const target = names[at - 1]?.isMeant === true && /^[.;]\s/.test(mention.name.text) ? this.refer(mention) : undefined;
      return target === null || (target !== undefined && !this.isCertain(target) && target.links.length === 0);
    });
    return end < 0 ? names : names.slice(0, end);
  }

  private byLabel(wording: Wording): Relations | null {
    const found = wording.pattern.exec(this.rich.text);
    if (found === null) return null;
    const names = this.upToRemark([...eachName(slice(this.rich, found[0].length), this.known)]);
    const isSign = isSignAlone(found[0]);
    const isBehind = isSign && this.before !== "";
    if (isBehind && !mayPointOn(this.before, this.rich.text, this.known)) return null;
    const remark = isSign ? names.findIndex(({ name }, at) => at > 0 && saysMore.test(name.text)) : -1;
    const all = (remark < 0 ? names : names.slice(0, remark)).map((mention) =>
      this.refer(namedFirst(wording.isLoose === true ? mention : beforeSentence(mention, this.known), this.known)),
    );
    const targets = all.filter((target) => target !== null);
    const areCertain = (some: readonly (WorkReference | null)[]): boolean =>
      some.length > 0 && some.every((target) => target !== null && (this.isCertain(target) || (!isSign && isPaperLinked(target))));
    if (targets.length === 0 || (wording.isLoose === true && !areCertain(isSign ? all : all.slice(0, 1)))) return null;
    const kept = wording.isLoose === true ? targets.filter((target) => areCertain([target])) : targets;
    return relations(wording, kept, isBehind || remark > 0 ? "phrase" : "label");
  }

  /** A phrase needs a link, a venue, a name that can be resolved, one that hardly anything but a work has, or names and nothing else behind it. */
  private byPhrase({ phrase, names: range, isEnclosed: isAround }: Found): Relations | null {
    const named: { readonly mention: Mention; readonly target: WorkReference | null; readonly isNamed: boolean }[] = [];
    let areStated = false;
    const isEnclosed = phrase.isLoose === true && isAround;
    const namesOthers = phrase.isLoose !== true || phrase.namesOthers === true;
    const object = this.rich.text.slice(...range);
    const refer = (mention: Mention): WorkReference | null => {
      if (isNounOfLetters(mention.name.text.trimStart(), this.known)) return null;
      const target = this.refer(isEnclosed ? withoutKind(mention, this.known) : namedFirst(mention, this.known));
      return namesOthers && (target === null || !this.isCertain(target)) ? (this.unlisted(mention, object) ?? target) : target;
    };
    const isStated = (target: WorkReference, mention: Mention): boolean =>
      this.isCertain(target) ||
      (namesOthers && isCited(mention)) ||
      (phrase.isLoose === true ? isPaperLinked(target) : target.links.length > 0) ||
      (namesOthers &&
        isObject(target.name, object) &&
        (isWorkName(target.name, this.registry, this.known) || isNamedApart(target.name, this.rich)));
    for (const mention of eachName(slice(this.rich, ...range), this.known)) {
      const target = refer(mention);
      const isNamed = target !== null && isStated(target, mention);
      areStated ||= isNamed;
      const mayBeOne = isEnclosed && target !== null && isWorkName(target.name, this.registry, this.known);
      if (!isNamed && !mayBeOne && (isEnclosed || (phrase.isLoose === true && named.length === 0))) return null;
      named.push({ mention, target, isNamed: isNamed || mayBeOne });
    }
    // Common words lead to no name more often than to one; "与 Orca、SDIM 类似": what stands beside a work of the list is one.
    if (isEnclosed && !areStated) return null;
    const isOwn = (target: WorkReference | null): boolean => target !== null && isOwnName(target.name, this.registry);
    const isAlone =
      this.isSentence &&
      phrase.isLoose !== true &&
      phrase.type === "builds-on" &&
      isOwn(named[0]?.target ?? null) &&
      named.every(({ target, mention }, at) => isOwn(target) || (at > 0 && saysHow.test(mention.name.text)));
    const targets = named.flatMap(({ target, isNamed }) => (target !== null && (isNamed || (isAlone && isOwn(target))) ? [target] : []));
    return targets.length === 0 ? null : relations(phrase, [...targets, ...this.combined(range)], "phrase");
  }

  /** "combines Orca with the search of Faiss": what else of the list it is made of. */
  private combined([from, to]: Found["names"]): readonly WorkReference[] {
    const object = this.rich.text.slice(from, to);
    const found = combines.test(this.rich.text.slice(0, from)) ? withAnother.exec(object) : null;
    if (found === null) return [];
    const [mention] = eachName(slice(this.rich, from + found.index + found[0].length, to), this.known);
    const target = mention === undefined ? null : this.refer(namedFirst(mention, this.known));
    return target !== null && this.isCertain(target) ? [target] : [];
  }

  /** What it states; the first way to say so that names works is meant. */
  get stated(): Relations | null {
    const label = labelOf(this.rich.text);
    const labelled = label === null ? null : this.byLabel(label);
    if (labelled !== null) return labelled;
    const text = masked(this.rich);
    if (!isSaid(this.rich.text) || isAsked(text)) return null;
    const behind = behindOwnName(text, this.known);
    if (behind > 0) return new Clause(slice(this.rich, behind), this.isSentence, this.registry, this.known).stated;
    const isNamed = once(() => beginsWithName(text, this.rich, this.known));
    for (const each of phrasesIn(text, isNamed)) {
      if (isSaidOfReaders(text, each, this.before)) continue;
      const found = this.byPhrase(each);
      if (found !== null) return found;
    }
    return null;
  }
}

/** "Homework: extend X", "Exercise: port it to X": what somebody is to do. */
export const asks =
  /^\s*(?:exercises?|homework|to-?do|to do|assignments?|project ideas?|tasks?|(?:open )?questions?|aufgaben?|hausaufgaben?|fragen?|exercices?|questions? ouvertes?|ejercicios?|tareas?|作业|思考题|习题|问题|待办)\s*[:：]/iu;

const relations = ({ type, isReversed }: Meaning, targets: readonly WorkReference[], by: Relations["by"]): Relations => ({
  type,
  targets,
  by,
  ...(isReversed === true ? { isReversed } : {}),
});

/** Whether names before it end where a text begins: titles begin with verbs as well, in capitals. */
const statesFrom = (text: string): boolean => statesRelation(text) || (/^\P{Lu}/u.test(text) && mayStateRelation(text));

/**
 * Relations that one line or cell beside a title states. A label with a colon is enough for names; a phrase ("extends X")
 * needs a link, a venue, a name that can be resolved, or names and nothing else behind it; anything else is a mention
 * and states nothing.
 */
export const parseRelations = (whole: Rich, registry: RegistryIndex, known: KnownWorks): readonly Relations[] => {
  const isRemark = (): boolean => leadsToRemark(whole.text, () => mayBeginStatement(remarkIn(whole).text));
  const led = beginsWithArrow(whole.text) && !isRemark() ? new Clause(whole, true, registry, known).stated : null;
  if (led !== null) return [led];
  const rich = remarkIn(whole);
  if (asks.test(rich.text)) return [];
  // "→ Orca, → Iris" points twice from the same work.
  const isAgain = (at: number): boolean => pointsOn(whole.text.trimStart()) && /[,;，；]\s*$/.test(rich.text.slice(0, at));
  const starts = clauseStarts(rich).filter(
    ({ at }) => at === 0 || !pointsOn(rich.text.slice(at)) || isAgain(at) || mayPointOn(rich.text.slice(0, at), rich.text.slice(at), known),
  );
  const out: Relations[] = [];
  let isLabelled = false;
  for (const [index, { at, isSentence }] of starts.entries()) {
    const behind = starts.slice(index + 1);
    const isLabel = labelOf(rich.text.slice(at)) !== null;
    // Names behind a label go on over the ends of sentences.
    if (isLabelled && !isLabel) continue;
    const sentence = isLabel ? undefined : behind.find((next) => next.isSentence)?.at;
    const before = isAgain(at) ? "" : rich.text.slice(0, at);
    const whole = new Clause(slice(rich, at, sentence), isSentence, registry, known, before).stated;
    if (whole === null) continue;
    const end = behind.find((next) => next.at === sentence || statesFrom(clauseAt(rich.text, next.at)))?.at;
    const found = end === sentence ? whole : new Clause(slice(rich, at, end), isSentence, registry, known, before).stated;
    if (found === null) continue;
    const isStep = found.type === "related-work" && found.by === "phrase" && followsIt.test(rich.text.slice(at));
    out.push(isStep ? { ...found, type: "builds-on" } : found);
    isLabelled = found.by === "label";
  }
  return out;
};

/** Names that a remark builds on by its first words: whether they are names of works is for other lists to say. */
export const alludedTo = (remark: string, registry: RegistryIndex): readonly WorkReference[] => {
  if (!isSaid(remark)) return [];
  const all = remarkIn(plain(remark));
  const rich = slice(all, 0, clauseStarts(all).find(({ at, isSentence }) => isSentence && at > 0)?.at);
  const found = certainPhraseIn(rich.text);
  if (found === null) return [];
  const isOwn = (name: string): boolean => isOwnName(name, registry);
  const own: KnownWorks = { ...nobodyKnown, has: isOwn };
  const names = slice(rich, ...found.names);
  // What the list itself numbers is no name.
  if (/^\s*\[/.test(names.text)) return [];
  const targets = mentionsIn(names, nobodyKnown).map((mention) => reference(namedFirst(mention, own), registry));
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
