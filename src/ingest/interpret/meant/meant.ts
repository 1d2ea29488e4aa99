import { push } from "../../../model/group.ts";
import { foldName, type RegistryIndex } from "../../registry.ts";
import { abbreviatesField } from "../../recognise/known-word.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { once } from "../../once.ts";
import { rememberingText } from "../../remember.ts";
import { Bearers, onlyOf, sideOf, type Side } from "./bearers.ts";
import { ByAuthors, familyOf } from "./by-authors.ts";
import { describe, wordsOfLinks, type Known } from "./described.ts";
import { initialsOf, isSmallWord, lettersOf } from "./initials.ts";
import { keyIn } from "./keys.ts";
import { ListOrder } from "./list-order.ts";
import { isNoName } from "./noun-phrases.ts";
import { onlyOnes } from "./only-ones.ts";
import { OwnKeys } from "./own-keys.ts";
import { isOddWord, oddWordsIn } from "./partial-names.ts";
import type { Pointed } from "../relations/pointed.ts";
import { isEverybodys } from "../relations/unlisted-names.ts";
import { SameAuthors } from "./same-authors.ts";
import { needled } from "../phrases/sieve.ts";
import { titleKey } from "../line/traits.ts";
import { WholeTitles } from "./whole-titles.ts";
import type { Written } from "./written.ts";

/*
 * What a list refers to without naming it: by the key or the number that it gives its own entries, "[FM85]", "#9", by
 * who wrote it and when, "Chaitin (1982)", by where it appeared and when, as the paper of a word that only one of its
 * titles has, by the first letters of its title, or by where it stands.
 */

const byAuthor =
  /^(\p{Lu}[\p{L}'’-]+)(?:['’]s)?(?:,?\s+(?:et\.?\s+al\.?|(?:and|&)\s.+|(?:paper|work)))?,?\s+(?:of\s+|from\s+)?((?:19|20)\d{2})$/u;
const asPaper =
  /^(?:the\s+|die\s+|das\s+)?([\p{L}\p{N}][\p{L}\p{N}+'’.-]*)(?:['’]s)?(?:\s+(?:et\.?\s+al\.?['’s]*\s+)?(?:paper|one|article|work|study|report|thesis)|-?paper|-(?:Arbeit|Studie|Artikel)|\s*(?:那篇|这篇)(?:论文|文章|工作)?|\s*论文)(?:\s+(?:above|below|oben|unten))?$/iu;
/** "The POPL'09 paper below": as the list writes where and when. */
const byEdition =
  /^(?:the\s+|das\s+)?(\p{L}[\p{L}&+-]{1,11})\s?['’]?\s?(?:19|20)?(\d{2})[ -](?:papers?|one|article|work)(?:\s+(?:above|below|oben|unten))?$/iu;
/** "The Cornell report", "das Byzantine-Generals-Paper", "the hand-eye coordination one", where a text speaks of them. */
const papersUsed =
  /(?<![\p{L}\p{N}-])(?:[Tt]he\s+(?<words>[\p{L}\p{N}][\p{L}\p{N}'’.-]*(?:\s+(?!the\s)[\p{L}\p{N}][\p{L}\p{N}'’.-]*){0,3})\s+(?:paper|study|report|article|thesis|(?<broad>survey|book)|(?<any>(?<talk>talk)|one))|(?:[Dd](?:as|ie|er|em|en|es)\s+)?(?<german>[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){0,3})-(?:Paper|Arbeit|Studie|Artikel|Bericht)|(?:[Ll]['’]article|[Ll]e papier|[Ee]l artículo|[Ll]['’]articolo|[Oo] artigo)\s(?:d[eo]\s|d['’]|sur\s)?(?<romance>\p{Lu}[\p{L}\p{N}+-]{2,23})|(?<han>\p{Lu}[\p{L}\p{N}+-]{2,23})\s*[那这]篇)(?![\p{Lu}\p{Ll}-])/gu;

const saysPaper = needled(asPaper);
const speaksOfPaper = needled(papersUsed);

/** Whether several words may mean a work without naming it: by a number or a year, or as a paper. */
export const mayDescribe = rememberingText((words) => /\d/.test(words) || saysPaper(words));

/** Words that many titles could have: nobody calls a paper after them. */
const isTelling = (word: string): boolean =>
  word.length >= 4 &&
  !/^(?:this|that|other|same|first|second|last|next|good|best|great|original|previous|following|above|below|only|right|long|short|classic|conference|journal|workshop|survey|white|position|system|systems|companion|seminal|famous|related|earlier|later|newer|older|research|preceding|recent|technical|whole|entire|full|present|current|another|initial|early|final|main|award|winning)$/.test(
    word,
  );

/** Up to four words of a title that stand beside each other. */
const stretches = (title: string): readonly string[] => {
  const words = foldName(title).split(" ");
  return words.flatMap((_, at) =>
    [2, 3, 4].flatMap((count) => (at + count <= words.length ? [words.slice(at, at + count).join(" ")] : [])),
  );
};

/** "Colonial Origins" in quotes: words of one title alone. */
const inQuotes = /["“«]([^"“”«»]{5,80})["”»]/gu;
/** Words that are a title's begin as titles do; others are what people say. */
const areCapital = (words: string): boolean => words.split(/\s+/).every((word) => isSmallWord(word) || !/^\p{Ll}/u.test(word));

/** "HoneyBadger", "Wide&Deep": the first words of a title without what stands between them. */
const mayBeJoined = (name: string): boolean => /^\p{Lu}\p{Ll}+[&/+-]?\p{Lu}[\p{L}&/+-]*$/u.test(name) && name.length >= 6;
const joinedOf = (title: string): readonly string[] => {
  const words = title
    .replace(/^(?:the|an?)\s+/i, "")
    .split(/\s+/, 6)
    .map(titleKey)
    .filter((word) => word !== "");
  return [2, 3].flatMap((count) => (words.length >= count ? [words.slice(0, count).join("")] : []));
};

const teamLetters = (families: readonly string[]): string => families.map((family) => family.slice(0, 1)).join("");

/** Fewer letters abbreviate much else. */
const fewestInitials = 3;
/** No entry stands there. */
const nowhere = 0;

const capitals = /(?<![\p{L}\p{N}.-])\p{Lu}{3,6}s?(?![\p{L}\p{N}-])/gu;
/** "A DSL for queries", "any CDN": behind these so few letters are what many things are. */
const indefinite = /(?<!\p{L})(?:an?|some|any|another)\s+$/iu;
const mayBeNoun = (letters: string, before: string): boolean => letters.length <= fewestInitials && indefinite.test(before);
/** "SDXL: Improving Latent Diffusion Models …", "On the Effectiveness of …": what a title says to do something with is not its own. */
const improving = /(?:^|[:：]\s*)(?:\p{Lu}\p{Ll}+ing\s\p{Lu}|On the \p{L}+ of\s\p{Lu})/u;

/** The works of one list by what it means them with. */
export class Meant {
  private readonly written: Written;
  private readonly names: ReadonlyMap<string, string | null>;
  private readonly registry: RegistryIndex;
  // Most lists refer to nothing so.
  private readonly all = once((): readonly Known[] => this.written.works.map(describe));
  private readonly keys = once(() => new OwnKeys(this.written));
  private readonly editions = once(() => onlyOnes(this.all().flatMap((each) => each.editions.map((edition) => [edition, each.title]))));
  private readonly initials = once(
    () => new Bearers(this.written.works.flatMap((work) => initialsOf(work.title).map((letters) => [letters, work] as const))),
  );
  private readonly titleWords = once(() =>
    onlyOnes(this.written.works.flatMap(({ title }) => title.split(/[\s,;:()[\]"“”]+/).map((word) => [word, title] as const))),
  );
  private readonly titlesAt = once(() => {
    const found = new Map<number, string[]>();
    for (const { line, title } of this.written.works) push(found, line, title);
    return found;
  });
  private readonly joined = once(() => onlyOnes(this.written.works.flatMap(({ title }) => joinedOf(title).map((name) => [name, title]))));
  private readonly oddWords = once(() =>
    onlyOnes(this.written.works.flatMap(({ title }) => oddWordsIn(title).map((word) => [word, title] as const))),
  );
  private readonly teams = once(() =>
    onlyOnes(this.all().flatMap(({ title, families }) => (families.length < 3 ? [] : [[teamLetters(families), title] as const]))),
  );
  private readonly signed = once(() =>
    onlyOnes(this.all().flatMap(({ title, families, year }) => families.map((family) => [`${family} ${String(year)}`, title] as const))),
  );
  private readonly words = once(
    () =>
      new Bearers(
        this.all().flatMap(({ title, families, institutions, work }) =>
          [...new Set([...foldName(title).split(" "), ...families, ...institutions, ...wordsOfLinks(work.head.links)])]
            .filter(isTelling)
            .map((word) => [word, work] as const),
        ),
      ),
  );
  private readonly phrases = once(
    () => new Bearers(this.written.works.flatMap((work) => stretches(work.title).map((words) => [words, work] as const))),
  );
  private readonly authors = once(() => {
    const inTitles = new Set(this.all().flatMap(({ title, institutions }) => [...foldName(title).split(" "), ...institutions]));
    return new ByAuthors(this.all(), (word) => inTitles.has(word));
  });
  private readonly wholeTitles = once(() => new WholeTitles(this.written.works.map(({ title }) => title)));
  private readonly sameAuthors = once(() => new SameAuthors(this.all()));
  private readonly order: ListOrder;

  /** `names` are those that stand beside titles, with these. */
  constructor(written: Written, names: ReadonlyMap<string, string | null>, registry: RegistryIndex) {
    this.written = written;
    this.names = names;
    this.registry = registry;
    this.order = new ListOrder(written);
  }

  private asPaper(words: string, line = nowhere, side: Side = null): string | null {
    const folded = foldName(words.replace(/['’]s$/, ""));
    const called = this.names.get(folded);
    if (typeof called === "string") return called;
    if (folded.includes(" ")) return this.phrases().meantAt(folded, line, side);
    return isTelling(folded) ? this.words().meantAt(folded, line, side) : null;
  }

  private ofEdition(text: string): string | null {
    const [, series, when] = byEdition.exec(text) ?? [];
    return series === undefined || when === undefined ? null : (this.editions().get(`${foldName(series)} ${when}`) ?? null);
  }

  private abbreviated(letters: string): string | null {
    const title = this.initials().meantAt(letters.toLowerCase(), nowhere);
    return title === null || abbreviatesField(letters, title, this.registry) ? null : title;
  }

  /** "FLP": the first letters of those who wrote it. */
  private ofTeam(letters: string): string | null {
    return /^\p{Lu}{3,5}$/u.test(letters) ? (this.teams().get(letters.toLowerCase()) ?? null) : null;
  }

  /** The title of the one work that is meant; null where none is, or where it may be one of several. */
  titleOf(text: string): string | null {
    const called = this.names.get(foldName(text));
    if (typeof called === "string") return called;
    const key = keyIn(text);
    if (key !== null) return this.keys().titleOf(key);
    if (/\s/.test(text) && !mayDescribe(text)) return null;
    if (isOddWord(text)) return this.oddWords().get(text) ?? null;
    const letters = lettersOf(text);
    if (letters !== null) return this.abbreviated(letters) ?? this.ofTeam(letters);
    if (mayBeJoined(text)) return this.joined().get(titleKey(text)) ?? null;
    if (!mayDescribe(text)) return null;
    const [, who, year] = byAuthor.exec(text) ?? [];
    if (who !== undefined && year !== undefined) return this.signed().get(`${familyOf(who)} ${year}`) ?? null;
    if (byEdition.test(text)) return this.ofEdition(text);
    const word = asPaper.exec(text)?.[1];
    return word === undefined ? null : this.asPaper(word);
  }

  /** Whether somebody who wrote a work of the list is called so, or a title has the word. */
  isTaken(name: string): boolean {
    return this.titleWords().has(name) || this.authors().hasFamily(name);
  }

  /** The title of the one work that is called so beside its title, or that so many letters abbreviate. */
  called(name: string): string | null {
    const title = this.names.get(foldName(name));
    if (typeof title === "string") return title;
    if (mayBeJoined(name)) return this.joined().get(titleKey(name)) ?? null;
    const letters = lettersOf(name);
    return letters === null || letters.length < fewestInitials || isEverybodys(letters) ? null : this.abbreviated(letters);
  }

  /** The title of the only work whose title has a word; null where none or several have it. */
  ofWord(word: string): string | null {
    return this.titleWords().get(word) ?? null;
  }

  private isCalled(name: string, title: string): boolean {
    return title.includes(name) || this.called(name) === title || this.abbreviated(name) === title;
  }

  private papersIn(text: string, line: number): readonly Pointed[] {
    if (!speaksOfPaper(text)) return [];
    return [...text.matchAll(papersUsed)].flatMap(({ index, 0: all, groups }) => {
      const words = groups?.["words"] ?? groups?.["german"] ?? groups?.["romance"] ?? groups?.["han"] ?? "";
      // "The simple one" is any of them, and "the Iris talk" was given on Iris.
      if (groups?.["any"] !== undefined && !/[\s-]/.test(words)) return [];
      // "The deep learning book" is on what many works are on.
      const isTalk = groups?.["talk"] !== undefined;
      const isBroad = groups?.["broad"] !== undefined || (isTalk && /^\p{Ll}/u.test(words));
      if ((isBroad || isTalk) && this.registry.topicPerhaps(words) !== null) return [];
      if (isBroad && /^\S+ \S+$/.test(words) && words.split(" ").every(isWordOfTitles)) return [];
      const end = index + all.length;
      const title = this.asPaper(words, line, sideOf(text.slice(end, end + 40))) ?? this.ofEdition(`${words} paper`);
      return title === null ? [] : [{ start: index, end, titles: [title] }];
    });
  }

  /** "LDM", where the title of the entry itself improves Latent Diffusion Models: the other work of these letters is meant. */
  private abbreviatedIn(text: string, line: number): readonly Pointed[] {
    if (!(this.titlesAt().get(line) ?? []).some((title) => improving.test(title))) return [];
    return [...text.matchAll(capitals)].flatMap(({ index, 0: all }) => {
      const letters = lettersOf(all);
      const found = letters === null || isEverybodys(letters) ? [] : this.initials().of(letters.toLowerCase());
      const own = found.find((each) => each.line === line);
      if (letters === null || own === undefined || !improving.test(own.title)) return [];
      if (mayBeNoun(letters, text.slice(Math.max(0, index - 12), index))) return [];
      const title = onlyOf(found, line);
      const isField = title === null || abbreviatesField(letters, title, this.registry);
      return isField ? [] : [{ start: index, end: index + all.length, titles: [title] }];
    });
  }

  private quotedIn(text: string, line: number): readonly Pointed[] {
    return [...text.matchAll(inQuotes)].flatMap(({ index, 0: all, 1: quoted = "" }) => {
      const title = areCapital(quoted) && !isNoName(quoted, this.registry) ? this.phrases().meantAt(foldName(quoted), line) : null;
      return title === null ? [] : [{ start: index, end: index + all.length, titles: [title] }];
    });
  }

  /** Where a text that belongs to the entry of a line speaks of other works of the list without naming them. */
  pointedIn(text: string, line: number): readonly Pointed[] {
    const own = this.titlesAt().get(line) ?? [];
    return [
      ...this.order.pointedIn(text, line),
      ...this.wholeTitles().in(text),
      ...this.quotedIn(text, line),
      ...this.keys().pointedIn(text, (name, title) => this.isCalled(name, title)),
      ...this.papersIn(text, line),
      ...this.abbreviatedIn(text, line),
      ...this.authors().pointedIn(text, line),
      ...this.sameAuthors().pointedIn(text, line),
    ].filter(({ titles }) => titles.every((title) => !own.includes(title)));
  }
}
