import type { Range } from "../../read/rich.ts";
import { once } from "../../once.ts";
import { rememberingLast, rememberingText } from "../../remember.ts";
import { smallOf, smallPattern } from "../../small.ts";
import { ByBeginning } from "./by-beginning.ts";
import { beginningsOf, needlesOf } from "./needles.ts";
import type { Phrase } from "./phrase.ts";
import { bridgedFrom, openingsOf } from "./relation-openings.ts";
import { certainPhrases, loosePhrases } from "./relation-phrases.ts";
import { allLabels, type Wording } from "./relation-words.ts";
import { Sieve } from "./sieve.ts";

/*
 * Whether and how a text begins as statements of relations do: with a label, or with what may open a clause, a phrase,
 * and what may lead from it to a name ("the ideas of").
 */

/** A phrase that a text begins with. */
export interface Found {
  readonly phrase: Phrase;
  /** Where the text names works, if it does. */
  readonly names: Range;
  readonly isEnclosed: boolean;
}

const namesOf = ({ 0: all, index, groups }: RegExpExecArray, text: string, { isBridged, isLoose }: Phrase): Omit<Found, "phrase"> => {
  const enclosed = groups?.["names"];
  if (enclosed !== undefined) {
    const at = index + all.indexOf(enclosed);
    return { names: [at, at + enclosed.length], isEnclosed: true };
  }
  const at = index + all.length;
  return { names: [at + (isBridged === true ? bridgedFrom(at, text, isLoose === true) : 0), text.length], isEnclosed: false };
};

/** What opens a clause and leads on, or a name that a text begins with and what is said of it, are not longer. */
const longestBeginning = 160;

/** Sought in texts written small, and made when it is first asked for: of most phrases no list has the words. */
class Sought {
  readonly phrase: Phrase;
  private readonly pattern = once((): RegExp => {
    const { lead, names, behind } = this.phrase;
    return new RegExp(smallPattern(lead + (names === undefined ? "" : `\\s*(?<names>${names})\\s*`) + behind), "y");
  });

  private readonly lead = once(() => new RegExp(smallPattern(this.phrase.lead.trim()), "y"));

  constructor(phrase: Phrase) {
    this.phrase = phrase;
  }

  /** What its first words may be; null where they may be any, or where a name stands before it. */
  readonly beginnings = once(() => (this.phrase.begins === "lead" ? beginningsOf(this.phrase.lead.trim()) : null));

  /** Words that stand in any text that begins with the phrase. */
  readonly needles = once(() => {
    const { begins, lead, behind } = this.phrase;
    return begins === "lead" ? needlesOf(lead.trim(), true) : needlesOf(behind, false);
  });

  /** Whether its first words stand at a place, so that names may follow. */
  leadsAt(place: number, small: string): boolean {
    if (this.phrase.begins !== "lead") return false;
    const lead = this.lead();
    lead.lastIndex = place;
    return lead.test(small);
  }

  /** The first of some places where it stands. Nothing is compiled beyond its first words unless these are there. */
  atFirst(places: readonly number[], small: string): RegExpExecArray | null {
    for (const place of places) {
      if (this.phrase.begins === "lead" && !this.leadsAt(place, small)) continue;
      const pattern = this.pattern();
      pattern.lastIndex = place;
      const found = pattern.exec(small);
      if (found !== null) return found;
    }
    return null;
  }
}

/** Phrases in which names stand before Chinese or Japanese words are sought where there are any. */
const han = /[\u3040-\u30FF\u3400-\u9FFF]/;

const ascending = (found: Iterable<number>): readonly number[] => [...found].sort((a, b) => a - b);

const anyName = (): boolean => true;

/** Where phrases may begin in a text, and which, by their places among all. */
interface Candidates {
  readonly small: string;
  readonly openings: readonly number[];
  /** Those whose words lead to names. */
  readonly leading: readonly number[];
}

/** Phrases to be found where a text begins: nearly all by their first words, the others by words that stand in them. */
class Phrasebook {
  private readonly all: readonly Sought[];
  private readonly led = once(
    () =>
      new ByBeginning(
        this.all.flatMap((each, which) => {
          const beginnings = each.beginnings();
          return beginnings === null ? [] : [[which, beginnings] as const];
        }),
      ),
  );
  private readonly within = {
    lead: once(() => this.sieve("lead")),
    name: once(() => this.sieve("name")),
    han: once(() => this.sieve("han")),
  };

  constructor(phrases: readonly Phrase[]) {
    this.all = phrases.map((phrase) => new Sought(phrase));
  }

  /** For phrases that are found by words that stand in them, whatever they begin with. */
  private sieve(kind: Phrase["begins"]): Sieve<number> {
    const own = [...this.all.entries()].filter(([, each]) => each.phrase.begins === kind && each.beginnings() === null);
    return new Sieve(own.map(([which, each]) => [which, each.needles()]));
  }

  /** A text is asked for what it may begin with, and then for what it does. */
  private readonly candidates = rememberingLast((text): Candidates => {
    const leading = new Set(this.within.lead().in(text.slice(0, longestBeginning)));
    const small = smallOf(text);
    const openings = openingsOf(small);
    for (const at of openings) this.led().at(at, small, leading);
    return { small, openings, leading: [...leading] };
  });

  /** Those in which names stand first. */
  private around(text: string, beginsWithName: () => boolean): readonly number[] {
    const beginning = text.slice(0, longestBeginning);
    const named = this.within.name().in(beginning);
    return [...(named.length > 0 && beginsWithName() ? named : []), ...(han.test(text) ? this.within.han().in(beginning) : [])];
  }

  /** Whether a text begins with the words of some phrase, so that names would follow: most texts do not. */
  mayLead(text: string): boolean {
    const { small, openings, leading } = this.candidates(text);
    return leading.some((which) => openings.some((at) => this.all[which]?.leadsAt(at, small)));
  }

  /** Whether any phrase may be found where a text begins. */
  mayBegin(text: string): boolean {
    return this.around(text, anyName).length > 0 || this.mayLead(text);
  }

  /** What a text begins with, in the order of the phrases; of some of these only, if asked so. */
  *in(text: string, isAsked: (phrase: Phrase) => boolean, beginsWithName = anyName): Generator<Found, undefined> {
    const { small, openings, leading } = this.candidates(text);
    for (const which of ascending([...leading, ...this.around(text, beginsWithName)])) {
      const each = this.all[which];
      if (each === undefined || !isAsked(each.phrase)) continue;
      const found = each.atFirst(openings, small);
      if (found !== null) yield { phrase: each.phrase, ...namesOf(found, text, each.phrase) };
    }
  }
}

const phrases = new Phrasebook([...certainPhrases, ...loosePhrases]);
const isCertain = ({ isLoose }: Phrase): boolean => isLoose !== true;

/** The phrases that a text begins with, the certain ones first; `beginsWithName` says whether one may be meant that a name begins. */
export const phrasesIn = (text: string, beginsWithName = anyName): Generator<Found, undefined> =>
  phrases.in(text, () => true, beginsWithName);

const hasCertain = rememberingText((text) => phrases.in(text, isCertain).next().done !== true);

/** The first phrase that a text begins with and that says for certain that a work stands on what is named. */
export const certainPhraseIn = (text: string): Found | null =>
  phrases.in(text, (phrase) => isCertain(phrase) && phrase.type === "builds-on").next().value ?? null;

/** What only sets one work beside another says that a remark follows, and states nothing. */
const passing =
  /^\(?(?:cf\.|compared?s? (?:to|with|against)|(?:to be )?compared? (?:to|with|against)|contrast (?:with|to)|(?:to be )?read (?:together|along) with|vgl\.|à comparer (?:avec|à)|unlike|same (?:idea|authors?|group|trick) as|可?对比|类似)\s*/iu;

const certainLabels = allLabels.filter(({ isLoose }) => isLoose !== true);

const isLabelled = (labels: readonly Wording[], text: string): boolean => labels.some(({ pattern }) => pattern.test(text));

/** Whether a text begins as statements of relations do; what they name is for others to find. */
export const statesRelation = (text: string): boolean => isLabelled(certainLabels, text) || hasCertain(text) || passing.test(text);

/** Whether anything that states a relation may be found where a text begins, a name in front or not. */
export const mayBeginStatement = (text: string): boolean => isLabelled(allLabels, text) || phrases.mayBegin(text);

/** Whether a text may state a relation, if what it names are works: behind where a work appeared nothing else is expected. */
export const mayStateRelation = (text: string): boolean => isLabelled(allLabels, text) || phrases.mayLead(text) || hasCertain(text);

/** "DFSCQ, follow-up of FSCQ (SOSP'15)": what a work is called, and what it stands on. */
export const statesRelationOfName = (text: string): boolean => {
  const name = /^\p{Lu}[\p{L}\p{N}+-]{1,23},\s+(?=\p{Ll})/u.exec(text)?.[0];
  return name !== undefined && statesRelation(text.slice(name.length));
};
