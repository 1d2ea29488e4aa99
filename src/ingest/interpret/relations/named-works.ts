import type { WorkReference } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { classifyLink } from "../../recognise/links.ts";
import { splitInstitutions, institutionShare } from "../../recognise/institutions.ts";
import { links, plain, slice, squeeze, trim, type Range, type Rich } from "../../read/rich.ts";
import { pointedFirst } from "./pointed.ts";
import { isProgram, lastName } from "./words-of-names.ts";
import { proseScore, wordCount } from "../line/traits.ts";
import { venueIn } from "./venue-of-name.ts";

/* The names of works that a stretch of a line has: with what brackets behind them say, or by what only the list itself knows. */

/** The works of one list, as its lines may refer to them. */
export interface KnownWorks {
  /** Whether a work is called so: a phrase relates only to those, to links and to names with a venue. */
  has(name: string): boolean;
  /** The title of the one that is meant by the list's own key or number of it, by who wrote it and when, or as the paper of a word. */
  meant(written: string): string | null;
  /** The title of the one work that has a name of its own and is called so too; null for names by which others know a work. */
  aliasOf?(name: string): string | null;
  /** Whether somebody who wrote one of them is called so, or a title has the word: then no other work is meant. */
  isTaken?(name: string): boolean;
  /** Whether the list has no work of a name, and one that is called so with the number of a later version. */
  isEarlier?(name: string): boolean;
  /** Whether a name or a title may begin with some words. */
  begins?(words: string): boolean;
  /** Whether words that no name begins with may mean a work all the same: by a number or a year, or as a paper. */
  mayDescribe?(words: string): boolean;
  /** The title of the one work that is called so beside its title, or abbreviated so. */
  called?(name: string): string | null;
  /** Whether the list itself says of a work that it is called so. */
  introduces?(name: string): boolean;
  /** The title of the only work whose title has a word. */
  ofWord?(word: string): string | null;
}

/** The works of a list as its remarks speak of them. */
export interface ListedWorks extends KnownWorks {
  /** What the entry of a line is called for short. */
  ownNames(line: number): readonly string[];
  /** The same text, where it belongs to the entry of a line, with what means other works set apart. */
  pointed(rich: Rich, line: number): Rich;
}

export const nobodyKnown: KnownWorks = { has: () => false, meant: () => null };

/** Whether a list has the work that a text names. */
export const isListed = (name: string, known: KnownWorks): boolean => known.has(name) || known.meant(name) !== null;

export const cleanName = (text: string): string =>
  squeeze(text)
    .replace(/^[\s,，;；、&:：.*`"“”„«»'《-]+|[\s,，;；、&:：.*`"“”«»'》。-]+$/g, "")
    .replace(/(?<=[a-z])!$|\s[+＋]$/, "")
    .replace(
      /^(?:and|und|et|(?:both|sowohl|tanto)(?: (?:for|für|para))?|e\.g\.,?|z\.\s?B\.|such as|including|the(?=\s+\S+(?:\s+\S+)?$)|和|与|及|以及)\s+/i,
      "",
    )
    .replace(/^für\s+(?=\p{Lu})/u, "")
    .replace(/^the(?=\s+\S+(?:\s+\S+){2,}$)/, "The")
    .replace(/(?:[\s,]+(?:and|etc\.?|et al\.?|和|等))+$/i, "")
    .trim();

/** A word that stays the first when a name is cleaned: so most begin. */
const plainWord = /^(?!(?:and|und|et|both|sowohl|tanto|e\.g|z\.|such|including|the|für)(?![a-z]))[a-z0-9$][!-~]*(?=\s)/i;
/** Words that are cleaned off the end of a name. */
const joins = /(?:and|etc|al|和|等)[^\p{L}]*$/iu;
const endOfName = /s?[^\p{L}\p{N}]*$/u;

/** Those of several beginnings of a text, the shortest first, that may be a name: where one of more words begins none, no longer one does. */
export const mayBeNames = (all: readonly string[], known: KnownWorks): readonly string[] => {
  const { begins, mayDescribe } = known;
  const first = plainWord.exec(all.at(-1) ?? "")?.[0];
  if (first === undefined || begins === undefined || mayDescribe === undefined) return all;
  let goesOn = begins(first);
  return all.filter((each) => {
    if (!/\s/.test(each) || joins.test(each)) return true;
    // "Wide and Deep" is "Wide & Deep".
    goesOn &&= /&|(?<![a-z])and(?![a-z])/i.test(each) || begins(each.replace(endOfName, ""));
    return goesOn || mayDescribe(each);
  });
};

/** A system's name or a title, rather than a phrase of prose. */
export const isName = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= 160 &&
  (/^\$?[\p{Lu}\p{Number}]|\p{Lu}|^\p{Lo}/u.test(name.split(/\s/)[0] ?? "") || isProgram(name)) &&
  (wordCount(name) <= 5 || /[:：]/.test(name) || proseScore(name) < 0.3) &&
  proseScore(name) < 0.8;

export interface Mention {
  /** All of a title of the list itself, where `isMeant`. */
  readonly name: Rich;
  readonly isMeant?: true;
  readonly tag?: string;
}

const separator =
  /\s*[[(（【]([^[\]()（）【】]{0,80})[\])）】]|\s*[,，;；、]\s*(?:(?:and|und|et(?!\s+al\b))\s+|(?:[-=]>|[→⇒↦])\s*)?|\s+(?:and|und|et(?!\s+al\b)|y(?=\s+\p{Lu})|&|\/|als auch|sowie|wie auch|ainsi que|así como|as well as)\s+|\s*(?:和|与|以及|及)\s*(?=[\p{Lu}《])/gu;

/** Stretches that say themselves where they end: links, what is set in bold or means works of the list, quotes. */
export const wholes = (rich: Rich): readonly Range[] => [
  ...rich.marks.filter(({ kind }) => kind === "link" || kind === "strong" || kind === "works").map(({ start, end }): Range => [start, end]),
  ...[...rich.text.matchAll(/["“]([^"“”]{3,200})["”]|«([^«»]{3,200})»|《([^《》]{2,200})》/g)].map(({ index, 0: all }): Range => [
    index,
    index + all.length,
  ]),
];

/** So many signs that divide names elsewhere stand in one title at most. */
const mostSigns = 12;

/** Which of some places, in their order, stand in none of the stretches. */
export const outside = <T extends { readonly index: number }>(places: readonly T[], stretches: readonly Range[]): readonly T[] => {
  const inOrder = [...stretches].sort(([a], [b]) => a - b);
  let [next, end] = [0, 0];
  return places.filter(({ index }) => {
    for (; (inOrder[next]?.[0] ?? Infinity) <= index; next += 1) end = Math.max(end, inOrder[next]?.[1] ?? 0);
    return end <= index;
  });
};

const longestTitle = 240;
/** Where a known title begins at `from` that holds signs that divide names elsewhere: the end of the longest such. */
const endOfTitle = (text: string, from: number, ends: readonly number[], known: KnownWorks): number => {
  // "[9]" is a key, whatever it means.
  if (text[from] === "[") return -1;
  const all = ends.flatMap((end) => (end > from && end - from <= longestTitle ? [text.slice(from, end)] : []));
  const found = mayBeNames(all, known).findLast((each) => isListed(cleanName(each), known));
  return found === undefined ? -1 : from + found.length;
};

/** "CTC (Graves et al., 2006)": who wrote it and when tells better than a name which work is meant. */
const saysWhen = /^\s*\p{Lu}.*\s(?:19|20)\d{2}\s*$/u;

/** "[9]", "[FM85, AMS96]": the titles of the works that a list itself calls so; none where brackets hold anything else. */
const byKeys = (tag: string, known: KnownWorks, isAlone: boolean): readonly Mention[] => {
  const titles = tag
    .split(/\s*[;，、]\s*|\s*,(?!\s*\d{4})\s*|\s+(?:and|&)\s+/)
    .map((key) => known.meant(`[${key.trim()}]`) ?? (isAlone || saysWhen.test(key) ? known.meant(key.trim()) : null));
  return titles.every((title) => title !== null) ? titles.map((title) => ({ name: plain(title), isMeant: true })) : [];
};

/** "(i.e. Orca)", "（即 Orca，见下）": the name that the list has of what was named before. */
const asCalled = /^(?:(?:i\.\s?e\.|a\.?k\.?a\.?|that is),?\s+|(?:即|也就是|也即|又名|亦称|论文(?:是|为|即))\s*)([^,，;；]+)/iu;

const quoted = /^["“„«『「《](.+)["“”»』」》]$/u;

/** "CompCert (“Formal Verification of …”)", "PPO（Proximal Policy …）", "SwitchML (the previous one)": the work that the brackets behind a name tell. */
const toldBy = (tag: string, inside: Rich, known: KnownWorks): readonly Mention[] => {
  const pointed = pointedFirst(trim(inside));
  if (pointed !== null) return pointed.map((title) => ({ name: plain(title), isMeant: true }));
  const title = cleanName(quoted.exec(tag.trim())?.[1] ?? tag);
  return wordCount(title) >= fewestWordsOfTitle && isListed(title, known) ? [{ name: plain(title) }] : [];
};
const fewestWordsOfTitle = 3;

/** "Horvitz' Principles of …", "Meta 那篇 …": whose a title is stands before it. */
const owner = /^(?:\p{Lu}[\p{L}-]{1,23}(?:['’]s?)\s+|(?:\S{1,12}\s*)?(?:的\s*)?[那这]篇\s*)(?=["“《\p{Lu}])/u;
const withoutOwner = (name: Rich, known: KnownWorks): Rich => {
  const rest = slice(name, owner.exec(name.text)?.[0].length ?? 0);
  return rest.text.length < name.text.length && (/^["“«《]/u.test(rest.text) || isListed(cleanName(rest.text), known)) ? rest : name;
};

/** "… and on Bigtable", "… and the density field from NeRF": what leads to a name that is not the first. */
const leadsOn =
  /^(?:(?:partly|also|then|later|again|both|und|et|y)\s+)?(?:(?:(?:the|its|their|an?|some)\s+(?:[a-z-]+\s+){1,3}?(?:of|from|in|by|behind)|(?:up)?on|from|of|to|with|by|than|auf|von|aus|mit|zu|sur|de|à|avec|con|en)\s+(?:the\s+)?(?:(?:plain|simple|classic|ordinary|vanilla|original|standard)\s+)?)(?=["“«《[\p{Lu}\p{N}\uE000])/u;
const withoutLead = (name: Rich, isFirst: boolean): Rich =>
  isFirst || !/^\p{Ll}/u.test(name.text) ? name : trim(slice(name, leadsOn.exec(name.text)?.[0].length ?? 0));

/** What divides names, each at its first sign: the blanks before it may stand in front of what is set apart. */
const separatorsIn = (text: string): readonly { readonly index: number; readonly sign: string; readonly tag?: string }[] =>
  [...text.matchAll(separator)].map(({ index, 0: sign, 1: tag }) => {
    const blanks = sign.length - sign.trimStart().length;
    return { index: index + blanks, sign: sign.slice(blanks), ...(tag === undefined ? {} : { tag }) };
  });

/** "A [OSDI'22]B [VLDB'23],C (x) and D": each name with the brackets behind it, with or without separators. */
function* eachMention(rich: Rich, known: KnownWorks): Generator<Mention, undefined> {
  const found = outside(separatorsIn(rich.text), wholes(rich));
  const ends = [...found.map(({ index }) => index), rich.text.length];
  let start = 0;
  const titleAt = (at: number): number => endOfTitle(rich.text, start, ends.slice(at, at + mostSigns), known);
  let end = titleAt(0);
  const upTo = (stop: number, tag?: string): readonly Mention[] => {
    const name = withoutOwner(withoutLead(trim(slice(rich, start, stop)), start === 0), known);
    const pointed = pointedFirst(name);
    if (pointed !== null) return pointed.map((title) => ({ name: plain(title), isMeant: true as const }));
    const out: Mention[] = [];
    const keyed = tag === undefined ? [] : byKeys(tag, known, name.text === "");
    const isOwn = tag === undefined || isListed(cleanName(name.text), known);
    const told = isOwn ? [] : toldBy(tag, slice(rich, stop + 1, stop + 1 + tag.length), known);
    if (keyed.length > 0) out.push(...keyed);
    else if (told.length > 0) out.push(...told);
    else if (/[\p{Letter}\p{Number}]/u.test(name.text)) out.push({ name, ...(tag === undefined ? {} : { tag }) });
    const aside = (/^(?:and|und|et|plus|also|[&+])\s+(.+)$/i.exec(tag ?? "") ?? asCalled.exec(tag ?? ""))?.[1];
    if (aside !== undefined && isListed(cleanName(aside), known)) out.push({ name: plain(aside) });
    return out;
  };
  for (const [at, { index, sign, tag }] of found.entries()) {
    if (index < start || index < end) continue;
    yield* upTo(index, tag);
    start = index + sign.length;
    end = titleAt(at + 1);
  }
  yield* upTo(rich.text.length);
  return undefined;
}

export const mentionsIn = (rich: Rich, known: KnownWorks): readonly Mention[] => [...eachMention(rich, known)];

const joint = /\s*(?:[/+]|[-=]>|[→⇒])\s*|\s+(?:plus|as well as|with|meets)\s+(?:the\s+)?/u;

const joints = new RegExp(joint, "gu");

/** "Borg/Omega", "Raft + Paxos", "A with B": names that other signs join, where the list has the first of them. */
const splitKnown = (mention: Mention, known: KnownWorks): readonly Mention[] => {
  const { text } = mention.name;
  if (mention.isMeant === true || !joint.test(text) || isListed(cleanName(text), known)) return [mention];
  const parts: Mention[] = [];
  const found = outside([...text.matchAll(joints)], wholes(mention.name));
  let start = 0;
  for (const { index, 0: sign } of found) {
    if (isListed(cleanName(text.slice(start, index)), known) || links(slice(mention.name, start, index)).length > 0) {
      parts.push({ name: trim(slice(mention.name, start, index)) });
      start = index + sign.length;
    }
  }
  return [...parts, { ...mention, name: trim(slice(mention.name, start)) }];
};

/** All that a text names, one by one, where names that the list has are told apart whatever joins them. */
export function* eachName(rich: Rich, known: KnownWorks): Generator<Mention, undefined> {
  for (const mention of eachMention(rich, known)) yield* splitKnown(mention, known);
}

/** One word written small, as programs are called: a name where the list knows it so, or where it is linked to what is called so. */
const isSmallName = (word: string, name: Rich, known: KnownWorks): boolean =>
  /^\p{Ll}[\p{L}\p{N}+._-]{2,24}$/u.test(word) &&
  (known.has(word) ||
    known.isEarlier?.(word) === true ||
    links(name).some(({ url }) => url?.toLowerCase().includes(word.toLowerCase()) === true));

/** "SELF (below)": a pointer to a line of the list itself. */
const pointer = /^(?:see |s\. ?|siehe |voir )?(?:above|below|oben|unten|ci-dessus|ci-dessous|上面?|下面?|见[上下]文?)$/i;
const openRow = /\bet\.?\s+al\b/;

/** What a list means with a name, the brackets behind it, or "et al.", which is said of whoever wrote it. */
const meantBy = (name: string, { name: { text }, tag = "" }: Mention, known: KnownWorks): string | null => {
  if (known.has(name) && !name.startsWith("[")) return known.aliasOf?.(name) ?? null;
  const isPaper = openRow.test(text) || pointer.test(tag);
  return known.meant(/^(?:19|20)\d{2}$/.test(tag) ? `${name} ${tag}` : name) ?? (isPaper ? known.meant(`${name} paper`) : null);
};

/** "Google's GSPMD": whose it is stands before what it is called. */
const withoutInstitution = (name: string, registry: RegistryIndex, known: KnownWorks): string => {
  const [, owner = "", rest = ""] = /^(\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*)?)['’]s? (\p{Lu}\S*)$/u.exec(name) ?? [];
  return rest !== "" && registry.institution(owner) !== null && !isListed(name, known) ? rest : name;
};

export const reference = (mention: Mention, registry: RegistryIndex, known: KnownWorks = nobodyKnown): WorkReference | null => {
  const { name, tag, isMeant } = mention;
  if (isMeant === true) return { name: name.text, links: [] };
  const text = withoutInstitution(lastName(cleanName(name.text)), registry, known);
  const meant = meantBy(text, mention, known);
  if (meant !== null) return { name: meant, links: [] };
  if (!isName(text) && !isSmallName(text, name, known) && !(/^\p{Ll}+\d/u.test(text) && known.has(text))) return null;
  const targets = links(name)
    .map((mark) => classifyLink("", mark.url ?? ""))
    .filter((link) => link !== null);
  const venue = tag === undefined ? null : venueIn(tag, registry);
  // Whoever wrote several works of a list, or none, is no work's name.
  if (openRow.test(name.text) && !known.has(text) && targets.length === 0 && venue === null) return null;
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
