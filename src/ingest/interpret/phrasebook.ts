import type { Range } from "../read/rich.ts";
import { anyOf, nouns } from "./relation-nouns.ts";
import { certainPhrases, loosePhrases, type Phrase } from "./relation-phrases.ts";
import { allLabels, type Wording } from "./relation-words.ts";

/*
 * Whether and how a text begins as statements of relations do: with a label, or with what may open a clause, a phrase,
 * and what may lead from it to a name ("the ideas of").
 */

/** How sure somebody is, or how much of it is so: "basically", "really just", "heavily". */
const adverbs =
  "(?:(?:(?!hardly|barely|rarely|scarcely|possibly|supposedly)[a-z]{2,}ly|also|just|really|very much|more or less|again|later|itself|kind of|sort of|still|in part|in turn|in essence|then|that)\\s+){0,3}";
const subject =
  "(?:(?:it|this(?: (?:work|paper|system|one))?|that|which|they|we|and|but|(?:the|its|their) (?:authors?|paper|work|system|design|idea|approach|method|model|code)|das|dies(?:e arbeit)?|es|ce (?:papier|travail)|cela|本文|该工作|这篇|这是|他们|作者|也是?|都|主要|其实|本质上)?\\s*)?";
const auxiliary = "(?:(?:is|was|are|were|has been|(?:can|may|could|might) be (?:seen|read|understood) as|ist|war|est)?\\s*)?";

const opening = `${subject}${adverbs}${auxiliary}${adverbs}`;

/** "the ideas of", "both the design and the code of": what stands between a verb and whose it is. */
const part =
  "(?:ideas?|insights?|concepts?|designs?|works?|lines?|approach|architecture|code(?: ?base)?|framework|results?|techniques?|methods?|algorithms?|models?|analysis|bounds?|proofs?|theory|protocols?|mechanisms?|formulation|construction|foundations?|lessons|philosophy|principles|observations?|success|concept|notion|spirit)";
const bridge = new RegExp(
  `(?:both\\s+)?(?:(?:(?:the|their|its own|our|some|many|much|most|earlier|previous|original)\\s+){0,3}${part}(?: and (?:the )?[a-z]+)? (?:of|in|from|behind|by|introduced (?:in|by))\\s+(?:the\\s+(?=\\S+\\s))?)?`,
  "iy",
);

/** A phrase that a text begins with. */
export interface Found {
  readonly phrase: Phrase;
  /** Where the text names works, if it does. */
  readonly names: Range;
  readonly isEnclosed: boolean;
}

/** Words that may stand behind a name that a longer text begins with. */
const behindName = new RegExp(
  `\\b(?:this|it|but|done|redone|reloaded|steroids|revisited|reborn|ported|applied|adapted|extended|generali[sz]ed|brought|made|minus|rewritten|${nouns.descendants}|${nouns.forebears})\\b|\\s\\+\\s`,
  "i",
);
const fewLetters = 60;

/** Signs that stand behind or before a name in Chinese. */
const aroundName = /[的被](?=.)|[把将]/u;

const namesOf = ({ 0: all, index, input, groups }: RegExpExecArray, { isBridged }: Phrase): Omit<Found, "phrase"> => {
  const enclosed = groups?.["names"];
  if (enclosed !== undefined) {
    const at = index + all.indexOf(enclosed);
    return { names: [at, at + enclosed.length], isEnclosed: true };
  }
  bridge.lastIndex = index + all.length;
  const bridged = isBridged === true ? (bridge.exec(input)?.[0].length ?? 0) : 0;
  return { names: [index + all.length + bridged, input.length], isEnclosed: false };
};

/** Phrases to be found where a text begins. What may open the clause is read once, and the phrases that lead to names behind it. */
class Phrasebook {
  private readonly anyLead: RegExp;
  /** Where some phrase goes on that a name begins, if one does. */
  private readonly anyBehind: RegExp | null;
  private readonly patterns: readonly (readonly [phrase: Phrase, pattern: RegExp])[];

  constructor(phrases: readonly Phrase[]) {
    const leads = phrases.flatMap(({ begins, lead }) => (begins === "lead" ? lead.trim() : []));
    this.anyLead = new RegExp(`^(${opening})${anyOf(...leads)}`, "i");
    const behind = phrases.flatMap((phrase) => (phrase.begins === "name" ? phrase.behind : []));
    this.anyBehind = behind.length === 0 ? null : new RegExp(anyOf(...behind), "i");
    this.patterns = phrases.map((phrase) => {
      const { begins, lead, names, behind } = phrase;
      const source = lead + (names === undefined ? "" : `\\s*(?<names>${names})\\s*`) + behind;
      return [phrase, begins === "lead" ? new RegExp(source, "iy") : new RegExp(`^${opening}${source}`, "i")];
    });
  }

  /** Whether a text begins with the words of some phrase, so that names would follow: most texts do not. */
  mayLead(text: string): boolean {
    return this.anyLead.test(text);
  }

  private mayFollowName(text: string): boolean {
    return this.anyBehind !== null && (text.length <= fewLetters || behindName.test(text.slice(0, 120))) && this.anyBehind.test(text);
  }

  /** What a text begins with, in the order of the phrases. */
  *in(text: string): Generator<Found, undefined> {
    const opened = this.anyLead.exec(text)?.[1]?.length;
    const may = {
      lead: opened !== undefined,
      name: this.mayFollowName(text),
      han: aroundName.test(text),
    };
    if (!may.lead && !may.name && !may.han) return;
    for (const [phrase, pattern] of this.patterns) {
      if (!may[phrase.begins]) continue;
      if (pattern.sticky) pattern.lastIndex = opened ?? 0;
      const found = pattern.exec(text);
      if (found !== null) yield { phrase, ...namesOf(found, phrase) };
    }
  }

  has(text: string): boolean {
    return this.in(text).next().done !== true;
  }
}

const certainBook = new Phrasebook(certainPhrases);
const book = new Phrasebook([...certainPhrases, ...loosePhrases]);

/** The phrases that a text begins with, the certain ones first. */
export const phrasesIn = (text: string): Iterable<Found> => book.in(text);

/** The first phrase that a text begins with and that says for certain that a work stands on what is named. */
export const certainPhraseIn = (text: string): Found | null => {
  for (const found of certainBook.in(text)) if (found.phrase.type === "builds-on") return found;
  return null;
};

/** What only sets one work beside another says that a remark follows, and states nothing. */
const passing =
  /^\(?(?:cf\.|compared?s? (?:to|with|against)|(?:to be )?compared? (?:to|with|against)|contrast (?:with|to)|(?:to be )?read (?:together|along) with|vgl\.|à comparer (?:avec|à)|unlike|same (?:idea|authors?|group|trick) as|可?对比|类似)\s*/iu;

/** Part of a word of some phrase or label: lines without any state nothing, and are not searched. */
const cue =
  /[:：=→⇒←⇐+\p{Script=Han}]|[-=]>|\s[-–—]\s|buil|base[ds]?\b|basing|exten|improv|inspir|influen|motivat|succ|follow|sequel|heir|general|deriv|evol|version|varia|continu|supersed|implement|response|repl|answer|respond|compet|alternative|relat|see |concurrent|companion|sister|sibling|counterpart|contempor|complement|goes|pairs|belong|combin|merg|marri|unif|union|fus|blend|hybrid|cross|mix|adapt|adopt|port|rewr|rework|revis|rethi|retho|reimag|refin|clon|fork|modif|modern|simpl|augment|enhanc|strength|acceler|speed|optimi|parallel|scal|borrow|tak|took|draw|drew|lift|inherit|reus|re-use|keep|kept|push|bring|brought|appl|add|layer|ground|root|top of|stands|grew|grow|came|comes|born|spun|descend|child|offspring|spin|stem|emerg|idea|lineage|tradition|line of|goes back|parent|ancest|precurs|predecess|forerun|basis|foundation|blueprint|prototype|led to|lead|leads|became|become|spawn|paved|paves|gave|later|pick|done|steroids|reloaded|reborn|redone|but |meets|plus|auf\b|erweit|fortsetz|nachfolg|weiterent|verallg|verwandt|siehe|zusammen|appuie|fond|repose|étend|prolong|suite|amélior|construit|réponse|répond|lire|voir|basad|basa |extiende|sucesor/iu;

export const mayStateAny = (text: string): boolean => text.length <= fewLetters || cue.test(text);

const certainLabels = allLabels.filter(({ isLoose }) => isLoose !== true);

const isLabelled = (labels: readonly Wording[], text: string): boolean => labels.some(({ pattern }) => pattern.test(text));

/** Whether a text begins as statements of relations do; what they name is for others to find. */
export const statesRelation = (text: string): boolean => isLabelled(certainLabels, text) || certainBook.has(text) || passing.test(text);

/** Whether a text may state a relation, if what it names are works: behind where a work appeared nothing else is expected. */
export const mayStateRelation = (text: string): boolean => isLabelled(allLabels, text) || book.mayLead(text) || certainBook.has(text);

/** "DFSCQ, follow-up of FSCQ (SOSP'15)": what a work is called, and what it stands on. */
export const statesRelationOfName = (text: string): boolean => {
  const name = /^\p{Lu}[\p{L}\p{N}+-]{1,23},\s+(?=\p{Ll})/u.exec(text)?.[0];
  return name !== undefined && statesRelation(text.slice(name.length));
};
