import { push } from "../../../model/group.ts";
import { foldName } from "../../registry.ts";
import { rememberingText } from "../../remember.ts";
import { onlyOf, sideOf, type Side } from "./bearers.ts";
import type { Pointed } from "../relations/pointed.ts";

/*
 * How people speak of a work by who wrote it, "King's idea", "Chen and Chen", "Cadar et al. (2008)", "das Paper von
 * Miller", by its year, "the 1990 study", or by where it comes from, "the Cornell paper". A work is meant where it is the
 * only one of its list that fits.
 */

/** What a list says of who wrote a work, and when. */
export interface Signed {
  readonly title: string;
  readonly line: number;
  readonly families: readonly string[];
  /** Families with the small words that belong to them, "van der laan". */
  readonly particled: readonly string[];
  readonly year: string | null;
  /** Where it appeared and when, "sosp 95". */
  readonly editions: readonly string[];
}

const particles = /(?:^|\s)((?:(?:van|von|de|den|der|di|da|del|la|le)\s+)+\S+)$/iu;

/** "van der laan" of "Mark van der Laan"; null for families without such words. */
export const particledOf = (name: string): string | null => {
  const found = particles.exec(name)?.[1];
  return found === undefined ? null : foldName(found);
};

/** "Haghverdi L", "Lun ATL": behind a family that stands first. */
const initialsBehind = /(?<=\p{Ll})\s\p{Lu}(?:-?\p{Lu}){0,3}$/u;
export const familyOf = (name: string): string => foldName(name.replace(initialsBehind, "")).split(" ").at(-1) ?? "";

const lastName = "\\p{Lu}\\p{L}+(?:['’-]\\p{Lu}\\p{L}+){0,2}";
const families = new RegExp(lastName, "gu");
const family = `(?:(?:van|von|de|den|der|di|da|del|la|le|Van|Von|De|Di)\\s+){0,2}${lastName}`;
const person = `(?:\\p{Lu}\\.[ -]?){0,3}${family}`;
const others =
  "(?:,?\\s+et\\.?\\s+(?:al\\b\\.?|coll?\\.)|\\s+and\\s+(?:others|colleagues|co-?workers|co-?authors)|\\s+und\\s+(?:andere|Kollegen)|\\s+u\\.\\s?a\\.|\\s+et\\s+(?:ses\\s+)?collègues|\\s+y\\s+(?:otros|colegas|col\\.)|\\s*等人?)";
const joined = "(?:,\\s+(?:and\\s+)?|\\s+(?:and|und|et|y)\\s+|\\s*[&＆和与/]\\s*)";
const nouns =
  "(?:laws?|theorem|lemma|papers?|stud(?:y|ies)|reports?|articles?|thes[ei]s|dissertation|essays?|books?|notes?|works?|ideas?|approach|proof|results?|analysis|arguments?|observations?|insights?|piece|trick|proposals?|claims?|critique|conjecture|notion|suggestion|intuition|Paper|Arbeit|Studie|Bericht|Artikel|Aufsatz|Idee|Ansatz)";
/** What is called after somebody, whichever of their works it is from: "Dijkstra's algorithm". */
const things =
  "(?:algorithm|method|scheme|protocol|system|model|design|construction|formulation|framework|technique|Verfahren|Methode|Algorithmus|Modell)";
/** "Lin's opinion piece", "Liedtke's original argument". */
const kinds = "(?:(?:own|original|classic|old|early|earlier|famous|seminal|opinion|position|short|later|great|little)\\s+)?";
const led =
  "(?:[Ww]hat\\s+|(?:(?:[Tt]he|[Dd](?:as|ie|er|em|en|es)|[Ll][ae]|[Ll]['’]|[Ee]l)\\s*)?(?:papers?|work|ideas?|study|report|article|approach|Paper|Arbeit|Studie|Bericht|Artikel|Aufsatz|Idee|Ansatz|papier|travail|étude|idée|artículo|trabajo|estudio|idea)\\s+(?:by|of|from|von|de|du|d['’]|del)\\s+)";
/** "What Bahdanau did". */
const did = /^\s+(?:had\s+)?(?:did|does|done|proposed|started|showed|shown|began|begun|suggested|introduced|called for)(?!\p{L})/u;
/** "84", "'95", where no quantity is told. */
const late =
  "['’]?\\d{2}(?![\\p{L}\\p{N}%.,:'’-]*\\d|\\s*(?:%|[x×]|pages?|lines?|times|years?|hours?|nodes?|cores?|papers|people|persons?|users?|min(?:utes?|s)?|ms|s(?:econds?|ecs?)?|days?|weeks?|months?|[KMGT]B|percent|points?|Seiten)(?!\\p{L}))";

const team = new RegExp(
  `(?<![\\p{L}\\p{N}#@])(?<led>${led})?(?<the>[Tt]he\\s+|[Dd](?:as|ie|er|en|em)\\s+)?(?<people>${person}(?:${joined}${person}){0,3})(?<others>${others})?(?<own>['’]s?(?![\\p{L}]))?(?:,?\\s*[(（]?(?<year>(?:19|20)\\d{2})[a-z]?[)）]?(?!\\d)|\\s(?<short>${late}))?(?<noun>[\\s-]+(?:(?<series>\\p{Lu}[\\p{L}&]{2,11})(?:[ ’']{0,2}(?<when>\\d{2}(?:\\d{2})?))? )?(?:${kinds}${nouns}|(?<thing>${things}))(?![\\p{L}-])|\\s*的(?:这篇|那篇)?(?:论文|文章|工作|想法|思路|方法|算法)|\\s*(?:那篇|这篇)(?:论文|文章)?)?(?:,?\\s+(?:of|from|von|de)\\s+(?<late>(?:19|20)\\d{2})(?!\\d))?`,
  "gu",
);

const ofYear =
  /(?<![\p{L}\p{N}])(?:(?:[Tt]he|[Dd](?:as|ie|er|em|en)|[Ll][ae]|[Ee]l)\s+)?(?:(?<before>(?:19|20)\d{2})(?:er)?[\s-]+(?:paper|study|report|article|thesis|one|work|Paper|Studie|Arbeit|Artikel|Bericht)(?![\p{L}-])|(?:paper|study|report|article|Paper|Studie|Arbeit|Artikel|papier|étude|artículo|trabajo)\s+(?:of|from|von|aus|de)\s+(?<behind>(?:19|20)\d{2})(?!\d)|(?<han>(?:19|20)\d{2})\s*年?(?:的)?(?:那篇|这篇)(?:论文|文章)?)/gu;
const anyYear = /(?:19|20)\d{2}/;
const nobodys = /(?:their|his|her|our|my|its|['’]s)\s$/;

/** What goes on behind a family that stands for a work: "King had put forward", not "Bloom filters". */
const mayGoOn =
  /^(?:\s*$|\s*[,.;:!?)\]，。；：！）、+/]|\s+[-–—]|\s+(?:had|has|did|does|was|is|in|on|for|with|without|by|to|from|that|which|who|but|and|as|where|when|while|at|via|hatte|hat|mit|ohne|für|auf|in|aus|und|avec|pour|sans|dans|con|sin|para|en|y|et|a)\s|\s*的|\s+et\s)/u;

/** Two words, of which the first is no kind of result that people are known for. */
const wordsBehind =
  /^\s+["“”]?(?!(?:problem|method|question|theory|theorem|lemma|law|rule|test|problema|método)s?(?!\p{L}))(\p{L}+(?:-\p{L}+)+|\p{L}{4,})(?:["“”]|\s+(\p{L}{4,}))?/u;

/** "von", "de": before a family that no list writes so, whose the work is. */
const preposition = /^(?:von|de|del|di|da)\s+(?=\p{L})/u;

const splitting = new RegExp(joined, "u");

/** "In the same proceedings": of several works of somebody the one that appeared with the entry. */
const besideIt = /^\s+(?:in|from|at|of)\s+(?:the|this)\s+same\s+(?:proceedings|conference|workshop|year|volume|issue|venue)(?!\p{L})/u;

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().every((each, at) => each === [...b].sort()[at]);

/** Of whoever wrote more works of a list no single one is looked for. */
const mostOfFamily = 60;
const stemOfThing = 6;

/** What is said of when and where a work of somebody appeared, and where it stands in the list. */
interface When {
  readonly year?: string | undefined;
  readonly series?: string | undefined;
  readonly side?: Side;
  /** It appeared with the entry. */
  readonly isBeside?: boolean;
}

const isOfYear = ({ year }: Signed, written: string | undefined): boolean =>
  written === undefined || (written.length === 2 ? year?.endsWith(written) === true : year === written);

const areOfOneEdition = (a: Signed, b: Signed | undefined): boolean =>
  b !== undefined &&
  (a.editions.some((edition) => b.editions.includes(edition)) || (a.editions.length + b.editions.length === 0 && a.year === b.year));

/** "mutual nearest neighbours (Ashby)": behind words that describe it, whose it is. */
const inBrackets = /(?<=\p{Ll}{3}\s[(（])\p{Lu}\p{L}*\p{Ll}(?=[)）])/gu;

export class ByAuthors {
  private readonly byFamily = new Map<string, Signed[]>();
  private readonly byYear = new Map<string, Signed[]>();
  private readonly byLine = new Map<number, Signed>();
  private readonly particled = new Set<string>();
  private readonly isWord: (word: string) => boolean;
  private readonly isFamily = rememberingText((name) => {
    const family = familyOf(name);
    return this.byFamily.has(family) || (family.endsWith("s") && this.byFamily.has(family.slice(0, -1)));
  });

  /** `isWord` says of a family that titles or institutions of the list have it too. */
  constructor(all: readonly Signed[], isWord: (word: string) => boolean) {
    this.isWord = isWord;
    for (const each of all) {
      this.byLine.set(each.line, each);
      for (const name of each.particled) this.particled.add(name);
      for (const name of new Set(each.families)) push(this.byFamily, name, each);
      if (each.year !== null) push(this.byYear, each.year, each);
    }
  }

  /** Whether somebody who wrote a work of the list is called so. */
  hasFamily(name: string): boolean {
    return this.byFamily.has(familyOf(name));
  }

  private mayName(text: string): boolean {
    return this.byFamily.size > 0 && text.match(families)?.some(this.isFamily) === true;
  }

  private ofTeam(
    names: readonly string[],
    hasOthers: boolean,
    { year, series, side = null, isBeside = false }: When,
    line: number,
  ): string | null {
    const [first = ""] = names;
    const theirs = this.byFamily.get(first) ?? [];
    if (theirs.length > mostOfFamily) return null;
    const all = theirs.filter(
      (each) =>
        isOfYear(each, year) &&
        (!isBeside || areOfOneEdition(each, this.byLine.get(line))) &&
        (series === undefined || each.editions.length === 0 || each.editions.some((edition) => edition.startsWith(`${foldName(series)} `))),
    );
    if (hasOthers)
      return onlyOf(
        all.filter(({ families }) => families[0] === first),
        line,
        side,
      );
    // "Liedtke's paper" is his own before it is one of many.
    if (names.length === 1)
      return (
        onlyOf(all, line, side) ??
        onlyOf(
          all.filter(({ families }) => families.length === 1),
          line,
        )
      );
    const whole = all.filter(({ families }) => areSame(families, names));
    const begun = all.filter(({ families }) => names.every((name, at) => families[at] === name));
    return onlyOf(whole.length > 0 ? whole : begun, line, side);
  }

  /** Of somebody's algorithm the title says that it is one. */
  private ofThing(thing: string | undefined, title: string | null): string | null {
    return thing === undefined || title?.toLowerCase().includes(thing.slice(0, stemOfThing).toLowerCase()) === true ? title : null;
  }

  /** "Kocher's timing attacks", "Shacham's “Geometry”": a word of a title behind whose it is, and how far it goes. */
  private wordOf(title: string | null, behind: string): number {
    const [all = "", ...words] = title === null ? [] : (wordsBehind.exec(behind) ?? []);
    const isIn = (word: string | undefined): boolean => word !== undefined && this.ofThing(word, title) !== null;
    return !isIn(words[0]) ? 0 : isIn(words[1]) ? all.length : all.indexOf(words[0] ?? "") + (words[0]?.length ?? 0);
  }

  /** Of several works of one person the one of whose title both words are that stand behind whose it is. */
  private byWords(names: readonly string[], behind: string, line: number): string | null {
    const [, first, second] = wordsBehind.exec(behind) ?? [];
    const [name = ""] = names;
    if (names.length > 1 || first === undefined || second === undefined) return null;
    return onlyOf(
      (this.byFamily.get(name) ?? []).filter(({ title }) => title.toLowerCase().includes(`${first} ${second}`.toLowerCase())),
      line,
    );
  }

  /** "The Olsons'" and "Gentry-Sahai-Waters" are several, where nobody is called so. */
  private familiesIn(people: string, own: string | undefined): readonly string[] {
    const isKnown = (name: string): boolean => this.byFamily.has(name);
    return people.split(splitting).flatMap((person) => {
      const name = familyOf(person);
      const one = name.replace(/s$/, "");
      const parts = person.split("-").map(familyOf);
      if (name === "" || (parts.length > 1 && parts.every(isKnown))) return name === "" ? [] : parts;
      return [(own === "'" || own === "’") && !isKnown(name) && isKnown(one) ? one : name];
    });
  }

  /** How long the preposition before a family is: "von Imbens", but not "von Neumann". */
  private prepositionIn(people: string): number {
    const [first = ""] = people.split(splitting, 1);
    const length = preposition.exec(people)?.[0].length ?? 0;
    return length > 0 && this.particled.has(foldName(first)) ? 0 : length;
  }

  pointedIn(text: string, line: number): readonly Pointed[] {
    const out: Pointed[] = [];
    const add = (start: number, end: number, title: string | null): void => {
      if (title !== null) out.push({ start, end, titles: [title] });
    };
    for (const { index, 0: all, groups = {} } of anyYear.test(text) ? text.matchAll(ofYear) : []) {
      const year = groups["before"] ?? groups["behind"] ?? groups["han"] ?? "";
      if (!nobodys.test(text.slice(Math.max(0, index - 6), index)))
        add(index, index + all.length, onlyOf(this.byYear.get(year) ?? [], line));
    }
    if (!this.mayName(text)) return out;
    for (const { index, 0: name } of text.matchAll(inBrackets)) {
      const family = familyOf(name);
      if (!this.isWord(family)) add(index, index + name.length, this.ofTeam([family], false, {}, line));
    }
    for (const { index, 0: all, groups = {} } of text.matchAll(team)) {
      const names = this.familiesIn(groups["people"] ?? "", groups["own"]);
      const year = groups["year"] ?? groups["late"] ?? groups["short"]?.slice(-2) ?? groups["when"];
      const hasOthers = groups["others"] !== undefined;
      const isWhat = groups["led"]?.toLowerCase().startsWith("what") === true;
      const done = isWhat ? (did.exec(text.slice(index + all.length))?.[0].length ?? 0) : 0;
      const isLed = groups["led"] !== undefined && (!isWhat || done > 0);
      const isSaid = hasOthers || names.length > 1 || year !== undefined || groups["noun"] !== undefined || isLed;
      const end = index + all.length + done;
      const isAlone = !isSaid && groups["the"] === undefined && !this.isWord(names[0] ?? "") && mayGoOn.test(text.slice(end));
      const thing = hasOthers || names.length > 1 || year !== undefined ? undefined : groups["thing"];
      const start = all.startsWith(groups["people"] ?? "") ? index + this.prepositionIn(groups["people"] ?? "") : index;
      const behind = text.slice(end, end + 60);
      const title =
        groups["own"] === undefined || isSaid ? null : (this.ofTeam(names, false, {}, line) ?? this.byWords(names, behind, line));
      const word = this.wordOf(title, behind);
      if (word > 0) add(start, end + word, title);
      else if (isSaid || isAlone) {
        const when = { year, series: groups["series"], side: sideOf(behind), isBeside: besideIt.test(behind) };
        add(start, end, this.ofThing(thing, this.ofTeam(names, hasOthers, when, line)));
      }
    }
    return out;
  }
}
