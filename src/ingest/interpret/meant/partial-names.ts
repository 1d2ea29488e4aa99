import type { RegistryIndex } from "../../registry.ts";
import { isMarked } from "../../recognise/called.ts";
import { isKnownWord } from "../../recognise/known-word.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";

/*
 * By which part of its title a list calls a work where it refers to it: "Aurora" of "Amazon Aurora: …", "RRIP" of
 * "… (RRIP)", "Instant-NGP" of "Instant Neural Graphics Primitives …", "the Critique", "$1".
 */

/** "The Part-Time Parliament [Paxos]", "… Re-Reference Interval Prediction (RRIP)": a word in brackets that is left at the end of a title. */
const bracketAtEnd = /\s[[(](\p{Lu}[\p{L}\p{N}+/-]{1,23})[\])]$/u;

/** "The Bw-Tree: …": what others call it without the article. */
const withArticle = /^(?:The|An?)\s+(\p{Lu}[^\s:：]*(?:\s[^\s:：]+){0,3})\s*[:：]/u;

/** "Narwhal and Tusk: …": each of them is how the work is called. */
const severalNames = /^(\p{Lu}[\p{L}\p{N}+-]{2,23}) (?:and|&|und|et|y) (\p{Lu}[\p{L}\p{N}+-]{2,23})\s*[:：]/u;

/** "Gapped BLAST and PSI-BLAST: …": the second of them, where it is written as no word is. */
const secondName = /^(?:\p{Lu}\S* ){1,2}(?:and|&|und|et|y) (\S{3,24}?)\s*[:：]/u;

/** "Amazon Aurora: …", "Apache Flink: …": whose it is stands before the name. */
const owned = /^(\p{Lu}\p{L}+) (\p{Lu}[\p{L}\p{N}+-]{2,23})\s*[:：]/u;
const owners = /^(?:Apache|Azure|Google|Amazon|Facebook|Microsoft|Alibaba|Intel|Oracle|Twitter|Yahoo|LinkedIn|Netflix|Uber)$/u;

/** "Volcano - An Extensible …". */
const beforeDash = /^(\p{Lu}[\p{L}\p{N}+-]{2,23})\s+[-–—]\s+\p{L}/u;

/** "…: Introducing the E-Value": what a title says that it brings. */
const introduced = /\b(?:Introducing|Presenting)\s+(?:[Tt]he\s+)?(\p{Lu}[\p{L}\p{N}+-]{1,23})$/u;

/** "A Critique of …": the one word that says what it is, where hardly another work is that. */
const kindOfWork = /^(?:The|An?)\s+(\p{Lu}\p{Ll}{4,20})\s+(?:of|on|against)\s/u;

/** "The Colonial Origins of …". */
const definite = /^The\s+(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)\s+(?:of|for|in)\s/u;
const fewestOfDefinite = 10;

/** "Protection in the ZoFS User-space File System": called so in the midst of a title that ends with what it is. */
const ofKind =
  /\s[Tt]he (\p{Lu}[\p{L}\p{N}+-]{2,23}) (?:[\p{L}-]+ ){0,3}(?:Systems?|Database|Kernel|Hypervisor|Compiler|Runtime|Language|Engine|Protocol|Allocator|Scheduler|Store)$/u;

/** "Instant Neural Graphics Primitives with …": all but the first word may be abbreviated. */
const begun = /^(\p{Lu}\p{Ll}{2,}) ((?:\p{Lu}[\p{L}-]+ ?){2,5})(?=$|[:：(]|\p{Ll})/u;

const unlessKnown = (name: string | undefined, registry: RegistryIndex): readonly string[] =>
  name === undefined || isKnownWord(name, registry) ? [] : [name];

/** Two words of one title are names where neither is a word: "Fuzzing and Testing: …" has none. */
const several = (title: string, registry: RegistryIndex): readonly string[] => {
  const both = severalNames.exec(title)?.slice(1) ?? [];
  if (both.length === 0) return unlessKnown(secondName.exec(title)?.slice(1).find(isMarked), registry);
  return both.some((name) => isKnownWord(name, registry) || isWordOfTitles(name) || name.endsWith("ing")) ? [] : both;
};

const withoutOwner = (title: string, registry: RegistryIndex): readonly string[] => {
  const [, owner = "", name = ""] = owned.exec(title) ?? [];
  const isOwner = owners.test(owner) || (owner !== "" && registry.institution(owner) !== null);
  return isOwner && !isWordOfTitles(name) ? unlessKnown(name, registry) : [];
};

const abbreviatedBehindFirst = (title: string): readonly string[] => {
  const [, first = "", rest = ""] = begun.exec(title) ?? [];
  const letters = rest
    .trim()
    .split(" ")
    .map((word) => word.slice(0, 1))
    .join("");
  return first === "" ? [] : [`${first}-${letters}`];
};

/** What a title is called by some of its words; a name that several titles have is for others to drop. */
export const partsCalled = (title: string, registry: RegistryIndex): readonly string[] => {
  const beginsWithArticle = /^(?:The|An?)\s/.test(title);
  const kind = beginsWithArticle ? kindOfWork.exec(title)?.[1] : undefined;
  const whole = beginsWithArticle ? (definite.exec(title)?.[1] ?? "") : "";
  return [
    ...(/[)\]]$/.test(title) ? unlessKnown(bracketAtEnd.exec(title)?.[1], registry) : []),
    ...several(title, registry),
    ...(beginsWithArticle ? (withArticle.exec(title)?.slice(1) ?? []) : []),
    ...withoutOwner(title, registry),
    ...unlessKnown(ofKind.exec(title)?.slice(1).find(isMarked), registry),
    ...unlessKnown(beforeDash.exec(title)?.[1], registry),
    ...unlessKnown(introduced.exec(title)?.[1], registry),
    ...(kind === undefined || isWordOfTitles(kind) ? [] : unlessKnown(kind, registry)),
    ...(whole.length < fewestOfDefinite || registry.topicPerhaps(whole) !== null ? [] : [whole]),
    ...abbreviatedBehindFirst(title),
  ];
};

const odd = /(?<=^|\s)(?:\$[\p{L}\p{N}]{1,4}|\p{Lu}\^\d)(?=$|[\s:,])/gu;

/** "$1", "A^3": signs by which a title is known that no word has. */
export const oddWordsIn = (title: string): readonly string[] => title.match(odd) ?? [];
export const isOddWord = (text: string): boolean => /[$^]/.test(text) && oddWordsIn(text).length === 1;
