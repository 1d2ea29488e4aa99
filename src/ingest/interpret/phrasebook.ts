import type { Range } from "../read/rich.ts";
import { rememberingText } from "../remember.ts";
import { anyOf, type Phrase } from "./phrase.ts";
import { certainPhrases, loosePhrases } from "./relation-phrases.ts";
import { allLabels, type Wording } from "./relation-words.ts";

/*
 * Whether and how a text begins as statements of relations do: with a label, or with what may open a clause, a phrase,
 * and what may lead from it to a name ("the ideas of").
 */

/** How sure somebody is, or how much of it is so: "basically", "really just", "im Grunde". */
const adverbs =
  "(?:(?:(?!hardly|barely|rarely|scarcely|possibly|supposedly|only)[a-z]{2,}ly|also|just|really|very much|much|far|quite|rather|almost|pretty much|more or less|again|later|now|soon|since|first|itself|themselves|kind of|sort of|a bit|still|in part|in turn|in essence|in effect|in principle|in spirit|at heart|then|that|both|im grunde|im prinzip|im wesentlichen|eigentlich|letztlich|quasi|direkt|stark|später|auch|wohl|sozusagen|en gros|en fait|plus ou moins|directement|aussi|también|básicamente|basicamente|más o menos|mais ou menos|sostanzialmente|anche|também)\\s+){0,3}";
/** "the ideas of", "both the design and the code of": what stands between a verb and whose it is. */
const part =
  "(?:ideas?|insights?|concepts?|designs?|works?|lines?|approach|architecture|code(?: ?base)?|framework|results?|techniques?|methods?|algorithms?|models?|analysis|bounds?|proofs?|theory|protocols?|mechanisms?|formulation|construction|foundations?|lessons|philosophy|principles|observations?|success|concept|notion|spirit)";
const subjects = `(?:authors?|paper|system|${part}|project|tool|language|compiler|kernel|index|storage|replication|scheduler|scheduling|layers?|layout|format|loss|objective|training|encoder|decoder|backbone|network|core|engine|runtime|logic|calculus|semantics|syntax|type system|solver|search|planner|policy|estimator|data model|implementation|trick|machinery|structure|notation|setup|setting|task|problem|motivation|intuition|argument|data structure|interface|api|whole thing|rest|second half|first half|(?:engine|machinery|theory|model|core|code|layer|system) (?:underneath|below|inside|behind it|beneath)|arbeit|idee|ansatz|entwurf|beweis|verfahren|system|architektur|modell|papier|travail|idée|approche|système|modèle|architecture|trabajo|idea|sistema|modelo|enfoque|lavoro|modello|trabalho|ideia)`;
const subject = `(?:(?:i\\.\\s?e\\.,?|d\\.\\s?h\\.|viz\\.|namely|nämlich|c['’]est-à-dire|es decir|cioè|ou seja|即|也就是|it|this(?: (?:work|paper|system|one))?|that|which|they|we|he|she|and|but|who|here|(?:the|its|their|our|whose|der|die|das|le|la|l['’]|el|il|o|a|su|son|sa) (?:(?:main|key|core|basic|whole|overall|underlying|general|grundlegende|central|principal) )?${subjects}|das|dies(?:e arbeit)?|es|ce (?:papier|travail)|cela|c['’]est|本文|该工作|这篇|这是|他们|作者|也是?|都|主要|其实|本质上)?\\s*)?`;
const auxiliary =
  "(?:(?:is|was|are|were|(?:has|have) (?:since |later |now |long )?been|(?:can|may|could|might) be (?:seen|read|understood) as|ist|war|wurde|sind|est|es|è|é|to be|being)?\\s*)?";

const opening = `${subject}${adverbs}${auxiliary}${adverbs}`;

const bridge = new RegExp(
  `(?:both\\s+)?(?:(?:(?:the|their|its own|our|some|many|much|most|earlier|previous|original)\\s+){0,3}${part}(?: and (?:the )?[a-z]+)? (?:of|in|from|behind|by|introduced (?:in|by))\\s+(?:the\\s+(?=\\S+\\s))?)?`,
  "iy",
);
/** "a hole in X's", "the write path of X": words, written small, that lead to the first name behind a verb. */
const looseBridge =
  /(?:both\s+)?(?:(?:(?!(?:is|was|are|were|that|which|data|datasets?|traces?|logs?|users?|people|numbers|experiments?|measurements?|experience|workloads?|benchmarks?|papers?|lectures?|talks?|slides|discussions?|not|no|never)\s)[a-zß-ÿ][a-zß-ÿ’'-]*\s+){1,6}?(?:of|in|from|behind|by|to|for|at|on|with|von|de|di|do|du)\s+(?:(?:the|both)\s+)?)?(?:the\s+)?['’]?(?=["“«„《[\p{Lu}\p{N}\uE000])/uy;

/** A phrase that a text begins with. */
export interface Found {
  readonly phrase: Phrase;
  /** Where the text names works, if it does. */
  readonly names: Range;
  readonly isEnclosed: boolean;
}

/** Signs that stand behind or before a name in Chinese and Japanese. */
const aroundName =
  /[的被为同与和跟比](?=.)|[把将给拿从沿顺按接遵继针对建代]|往前|[をにのとよか]|相当于|版|续作|后续|平替|竞品|前身|基于|继承|改进|扩展/u;

/** How long what leads to names is. */
const bridgedFrom = (at: number, text: string, isLoose: boolean): number => {
  bridge.lastIndex = at;
  looseBridge.lastIndex = at;
  return (isLoose ? looseBridge.exec(text)?.[0].length : undefined) ?? bridge.exec(text)?.[0].length ?? 0;
};

const namesOf = ({ 0: all, index, input, groups }: RegExpExecArray, { isBridged, isLoose }: Phrase): Omit<Found, "phrase"> => {
  const enclosed = groups?.["names"];
  if (enclosed !== undefined) {
    const at = index + all.indexOf(enclosed);
    return { names: [at, at + enclosed.length], isEnclosed: true };
  }
  const at = index + all.length;
  return { names: [at + (isBridged === true ? bridgedFrom(at, input, isLoose === true) : 0), input.length], isEnclosed: false };
};

/** What opens a clause and leads on, or a name that a text begins with and what is said of it, are not longer. */
const longestBeginning = 160;
const beginningOf = (text: string): string => text.slice(0, longestBeginning);

/** Longer patterns are not compiled but interpreted, which takes many times as long. */
const longestPattern = 12_000;

/** Patterns in groups that are no longer than one may be. */
const inParts = (sources: readonly string[]): readonly (readonly string[])[] => {
  const parts: string[][] = [[]];
  let length = 0;
  for (const source of sources) {
    if (length + source.length > longestPattern) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(source);
    length += source.length;
  }
  return parts;
};

/** What may open a clause and lead to names, and a word without which it does not. */
interface Lead {
  readonly needs: RegExp | null;
  readonly pattern: RegExp;
}

const openingWith = (...leads: readonly string[]): RegExp => new RegExp(`^(${opening})${anyOf(...leads)}`, "i");

/** How long what opens a text is where it is found to lead to names. */
const firstOf = (leads: readonly Lead[], text: string): number | null => {
  for (const { needs, pattern } of leads) {
    const found = needs?.test(text) === false ? null : pattern.exec(text);
    if (found !== null) return found[1]?.length ?? 0;
  }
  return null;
};

interface Sought {
  readonly phrase: Phrase;
  readonly pattern: RegExp;
  /** What stands behind a name that the phrase begins with: most texts have it nowhere. */
  readonly behind: RegExp | null;
}

/** Phrases to be found where a text begins. What may open the clause is read once, and the phrases that lead to names behind it. */
class Phrasebook {
  /** Where what opens a text ends, if the words of some phrase follow: most texts have none, and each is asked of several times. */
  private readonly openedIn: (beginning: string) => number | null;
  /** Whether some phrase goes on that a name begins. */
  private readonly goesOnIn: (beginning: string) => boolean;
  private readonly patterns: readonly Sought[];

  /** `larger` has all of its phrases, and more. */
  constructor(phrases: readonly Phrase[], larger: Phrasebook | null) {
    const leading = phrases.filter(({ begins }) => begins === "lead");
    const sure = leading.flatMap(({ lead, needs }) => (needs === undefined ? lead.trim() : []));
    const anyLead: readonly Lead[] = [
      ...inParts(sure).map((part) => ({ needs: null, pattern: openingWith(...part) })),
      ...leading.flatMap(({ lead, needs }) =>
        needs === undefined ? [] : { needs: new RegExp(needs, "i"), pattern: openingWith(lead.trim()) },
      ),
    ];
    this.openedIn = rememberingText((beginning) => (larger === null || larger.mayLead(beginning) ? firstOf(anyLead, beginning) : null));
    const behind = phrases.flatMap((phrase) => (phrase.begins === "name" ? phrase.behind : []));
    const anyBehind = behind.length === 0 ? null : new RegExp(anyOf(...behind), "i");
    this.goesOnIn = rememberingText((beginning) => anyBehind?.test(beginning) === true);
    this.patterns = phrases.map((phrase) => {
      const { begins, lead, names, behind } = phrase;
      const source = lead + (names === undefined ? "" : `\\s*(?<names>${names})\\s*`) + behind;
      return {
        phrase,
        pattern: begins === "lead" ? new RegExp(source, "iy") : new RegExp(`^${opening}${source}`, "i"),
        behind: begins === "name" ? new RegExp(behind, "i") : null,
      };
    });
  }

  /** Whether a text begins with the words of some phrase, so that names would follow: most texts do not. */
  mayLead(text: string): boolean {
    return this.openedIn(beginningOf(text)) !== null;
  }

  private waysIn(text: string): Readonly<Record<Phrase["begins"], boolean>> {
    return { lead: this.mayLead(text), name: this.goesOnIn(beginningOf(text)), han: aroundName.test(text) };
  }

  /** Whether any phrase may be found where a text begins. */
  mayBegin(text: string): boolean {
    const may = this.waysIn(text);
    return may.lead || may.name || may.han;
  }

  /** What a text begins with, in the order of the phrases. */
  *in(text: string): Generator<Found, undefined> {
    const may = this.waysIn(text);
    const opened = this.openedIn(beginningOf(text));
    if (!may.lead && !may.name && !may.han) return;
    for (const { phrase, pattern, behind } of this.patterns) {
      if (!may[phrase.begins] || behind?.test(text) === false) continue;
      if (pattern.sticky) pattern.lastIndex = opened ?? 0;
      const found = pattern.exec(text);
      if (found !== null) yield { phrase, ...namesOf(found, phrase) };
    }
  }

  has(text: string): boolean {
    return this.in(text).next().done !== true;
  }
}

const book = new Phrasebook([...certainPhrases, ...loosePhrases], null);
const certainBook = new Phrasebook(certainPhrases, book);

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

const certainLabels = allLabels.filter(({ isLoose }) => isLoose !== true);

const isLabelled = (labels: readonly Wording[], text: string): boolean => labels.some(({ pattern }) => pattern.test(text));

/** Whether a text begins as statements of relations do; what they name is for others to find. */
export const statesRelation = (text: string): boolean => isLabelled(certainLabels, text) || certainBook.has(text) || passing.test(text);

/** Whether anything that states a relation may be found where a text begins, a name in front or not. */
export const mayBeginStatement = (text: string): boolean => isLabelled(allLabels, text) || book.mayBegin(text);

/** Whether a text may state a relation, if what it names are works: behind where a work appeared nothing else is expected. */
export const mayStateRelation = (text: string): boolean => isLabelled(allLabels, text) || book.mayLead(text) || certainBook.has(text);

/** "DFSCQ, follow-up of FSCQ (SOSP'15)": what a work is called, and what it stands on. */
export const statesRelationOfName = (text: string): boolean => {
  const name = /^\p{Lu}[\p{L}\p{N}+-]{1,23},\s+(?=\p{Ll})/u.exec(text)?.[0];
  return name !== undefined && statesRelation(text.slice(name.length));
};
