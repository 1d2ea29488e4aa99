import { once } from "../../once.ts";
import { rememberingText } from "../../remember.ts";
import { lowerBound } from "../../lower-bound.ts";
import { foldName, type RegistryIndex } from "../../registry.ts";
import { calledIn, isCalledPaper, isMarked, remarkedName } from "../../recognise/called.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { shortTitleOf } from "../../recognise/title.ts";
import { namedByField } from "../line/fields.ts";
import { mayDescribe, Meant } from "./meant.ts";
import { Misspelt } from "./misspelt.ts";
import type { ListedWorks } from "../relations/named-works.ts";
import type { Nicknames } from "../works/nicknames.ts";
import { NounPhrases } from "./noun-phrases.ts";
import { partsCalled } from "./partial-names.ts";
import { withPointed, type Pointed } from "../relations/pointed.ts";
import { SmallNames } from "./small-names.ts";
import type { SlotName } from "../line/slots.ts";
import { titleKey } from "../line/traits.ts";
import { versionsIn, withoutNumber } from "./versions.ts";
import type { Written, WrittenWork } from "./written.ts";

/** A name as others write it: "Google File System" is "The Google File System". */
const calledKey = (name: string): string => titleKey(name.replace(/^(?:the|an?)\s+/i, ""));

const oneSmallWord = /^\p{Ll}[\p{Ll}\p{N}+._-]+$/u;

/** Written small by the list itself, or as no word is: what others write small means it. */
const isOwnSpelling = (name: string): boolean => oneSmallWord.test(name) || (/^\S+$/.test(name) && isMarked(name));

const names: readonly SlotName[] = ["name before", "name behind", "name in brackets", "word in brackets", "name in front", "word in front"];

const inSlots = ({ head, namesInBrackets }: WrittenWork): readonly string[] => [
  ...head.slots.flatMap((slot) => (names.includes(slot.name) ? [slot.text] : [])),
  ...namesInBrackets.filter((name) => name.split(" ").some(isMarked)),
];

/** "This is SAGE.", and whether it is what the work is called from then on: what has a name keeps it. */
const calledSo = ({ remarks }: WrittenWork): readonly string[] => remarks.flatMap((remark) => calledIn(remark) ?? []);
const hasName = (work: WrittenWork): boolean => shortTitleOf(work.title) !== null || inSlots(work).length > 0;

const firstSentence = /^(?<where>\p{Lu}[^.;:()]{1,60})\.\s+(?=\S)/u;

/** "UC Berkeley. scVI": where it is from may be said first; "Stanford. Graphs" says what it is on, and "Meta. A kiln" is called so. */
const behindPlace = (remark: string, registry: RegistryIndex): string => {
  const [all = ""] = firstSentence.exec(remark) ?? [];
  const rest = remark.slice(all.length);
  const isPlace = all !== "" && areInstitutions(all.replace(/\.\s+$/, ""), registry);
  const isNamed = isPlace && remarkedName(rest) !== null && !isWordOfTitles(/^[\p{L}\p{N}-]+/u.exec(rest)?.[0] ?? "");
  return isNamed ? rest : remark;
};

/** What remarks on a work call it, the first of them by a name that it begins with: "SayCan. The model proposes …". */
const remarkNames = (work: WrittenWork, registry: RegistryIndex): readonly string[] => [
  ...work.remarks.flatMap((written) => {
    const remark = behindPlace(written, registry);
    const name = remarkedName(remark);
    // "Google", "The Google paper.": whose it is.
    const isAll = isCalledPaper(remark) || remark.trim().replace(/\.$/, "") === name;
    const isWhose = name !== null && isAll && registry.institution(name) !== null;
    return (isWhose ? null : name) ?? namedByField(remark);
  }),
  ...(hasName(work) ? [] : calledSo(work)),
];

/** "µTune": people who have no such key write "muTune", or "uTune". */
const withoutMu = (title: string): readonly string[] => {
  const name = /^[µμ](?=\p{L})/u.test(title) ? (shortTitleOf(title) ?? "") : "";
  return name === "" ? [] : ["mu", "u"].map((mu) => `${mu}${name.slice(1)}`);
};

/** How a work is called beside its title. */
const shortNames = (work: WrittenWork, registry: RegistryIndex): readonly string[] => [...inSlots(work), ...remarkNames(work, registry)];

const repository = /^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket)\.(?:com|org)\/[^/?#]+\/([\w.-]+?)(?:\.git)?(?:[/?#]|$)/;

/** "https://github.com/lllyasviel/ControlNet": what its code is called, where that is written as no word is. */
const codeNames = ({ head }: WrittenWork): readonly string[] =>
  head.links.flatMap(({ url }) => {
    const name = repository.exec(url)?.[1] ?? "";
    return isMarked(name) && /\p{Lu}/u.test(name) ? [name] : [];
  });

/** "REAP / vHive", in a column of names: either is one. */
const namesIn = (cell: string): readonly string[] => {
  const parts = cell.split(/\s*[/;]\s+|\s+\/\s*/);
  return parts.length > 1 && parts.every((part) => /^\S+(?: \S+)?$/.test(part)) ? [cell, ...parts] : [cell];
};

/** The same by which nobody else finds it: in a column, by a part of its title. */
const otherNames = (work: WrittenWork, registry: RegistryIndex): readonly string[] => [
  ...(work.name === null ? [] : namesIn(work.name)),
  ...partsCalled(work.title, registry),
  ...withoutMu(work.title),
  ...(hasName(work) ? calledSo(work) : []),
  ...codeNames(work),
];

/** Each name with the title of its work; null where several have it. "BERT, only longer" below RoBERTa means the work whose title says BERT. */
const namesOf = (works: readonly WrittenWork[], registry: RegistryIndex): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>();
  const heads = new Map(works.map(({ title }) => [foldName(shortTitleOf(title) ?? title), title]));
  for (const work of works)
    for (const name of new Set([...shortNames(work, registry), ...otherNames(work, registry)].map(foldName)))
      if ((heads.get(name) ?? work.title) === work.title) found.set(name, found.has(name) ? null : work.title);
  return found;
};

const article = /^(?:the|an?)$/i;

/** Says of words whether any of some keys may begin with them: of most words that begin with a capital none does. */
const beginningWords = (keys: () => Iterable<string>): ((word: string) => boolean) => {
  const sorted = once(() => [...new Set(keys())].sort());
  return rememberingText((words) => {
    const key = titleKey(words.replace(/^(?:the|an?)\s+/i, ""));
    return article.test(words) || (sorted()[lowerBound(sorted(), key)] ?? "").startsWith(key);
  });
};

/** The first of several words; null where there is one alone. */
const firstOfSeveral = (text: string): string | null => /^(\S+)\s/.exec(text)?.[1] ?? null;

/** So much is said in phrases; longer texts are paragraphs. */
const longest = 600;

/** The names by which a list may refer to its works: their titles, what these and the remarks on them call them. */
export const knownNames = (written: Written, nicknames: () => Nicknames, registry: RegistryIndex): ListedWorks => {
  const { works } = written;
  const titled = new Set(works.map(({ title }) => foldName(shortTitleOf(title) ?? title)));
  const called = works.flatMap((work) => [shortTitleOf(work.title) ?? work.title, work.title, ...shortNames(work, registry)]);
  const known = new Set(called.map(calledKey));
  const introduced = once(
    () => new Set(works.flatMap((work) => [...remarkNames(work, registry), ...calledSo(work)]).filter((name) => /^\p{Lu}\S+$/u.test(name))),
  );
  const small = new Set(called.filter(isOwnSpelling).map((name) => name.toLowerCase()));
  const others = works.flatMap((work) => otherNames(work, registry));
  const ownSmall = new Set([...small, ...others.filter(isOwnSpelling).map((name) => name.toLowerCase())]);
  const numbered = once(() => new Set(called.flatMap((name) => withoutNumber(name) ?? [])));
  const meant = new Meant(written, namesOf(works, registry), registry);
  // Of several works in a line the first is the one of which the lines below speak.
  const own = once(
    () =>
      new Map(
        works.toReversed().map((work) => {
          const others = [...shortNames(work, registry), ...otherNames(work, registry)].filter((name) => !titled.has(foldName(name)));
          return [work.line, [...new Set([shortTitleOf(work.title) ?? work.title, work.title, ...others])]];
        }),
      ),
  );
  const aliases = once(() => {
    const found = new Map<string, string | null>();
    for (const work of works) {
      const named = shortTitleOf(work.title) ?? "";
      const slots = named === "" ? [] : inSlots(work).map(foldName);
      // "[vLLM] … with PagedAttention" is vLLM, and what it ends with another name of it.
      const isInFront = work.title.startsWith(named);
      const others = isInFront ? slots.filter((name) => name !== foldName(named)) : slots.length > 0 ? [foldName(named)] : [];
      for (const name of others) found.set(name, found.has(name) ? null : work.title);
    }
    return found;
  });
  const phrases = new NounPhrases(works, registry);
  const smallNames = once(
    () =>
      new SmallNames(
        works.map((work) => ({
          title: work.title,
          line: work.line,
          names: [shortTitleOf(work.title) ?? "", ...shortNames(work, registry)],
        })),
        (words) => phrases.isOfOne(words),
        registry,
      ),
  );
  const byShortTitle = once(() => {
    const found = new Map<string, string | null>();
    for (const { title } of works) {
      const name = foldName(shortTitleOf(title) ?? "");
      if (name !== "") found.set(name, found.has(name) ? null : title);
    }
    return found;
  });
  const titleOf = (name: string): string | null => byShortTitle().get(foldName(name)) ?? meant.called(name);
  const pointedIn = (text: string, line: number): readonly Pointed[] => [
    ...meant.pointedIn(text, line),
    ...versionsIn(text, own().get(line) ?? [], titleOf),
    // Parts of titles that are written out mean nothing by themselves.
    ...[...phrases.pointedIn(text, line), ...smallNames().pointedIn(text, line)].filter(
      ({ titles: [title = ""] }) => !text.toLowerCase().includes(title.toLowerCase()),
    ),
  ];
  const misspelt = once(() => new Misspelt([...called, ...others]));
  const mayBegin = beginningWords(() => [...known, ...others.map(calledKey), ...nicknames().made().map(titleKey)]);
  const mayBeName = (text: string): boolean => {
    const first = firstOfSeveral(text);
    return first === null || mayBegin(first);
  };
  const isCalled = rememberingText((name) =>
    // "fuzzing" is what works are about, even where a title is "Fuzzing: A Survey"; "syzkaller" and "pfabric" are works.
    oneSmallWord.test(name) ? small.has(name.toLowerCase()) : known.has(calledKey(name)) || nicknames().isWhole(name),
  );
  const has = (name: string): boolean => mayBeName(name) && isCalled(name);
  const whatMeans = rememberingText((text: string): string | null => {
    if (oneSmallWord.test(text) && !ownSmall.has(text)) return null;
    const found = meant.titleOf(text);
    if (found !== null || has(text)) return found;
    const plural = text.endsWith("s") ? /^(\p{Lu}.*\p{L})s$/u.exec(text)?.[1] : undefined;
    const near = plural !== undefined && has(plural) ? plural : misspelt().nameOf(text);
    return near === null ? null : (meant.titleOf(near) ?? near);
  });
  return {
    has,
    meant: (text) => (mayBeName(text) || mayDescribe(text) ? whatMeans(text) : null),
    aliasOf: (name) => aliases().get(foldName(name)) ?? null,
    ownNames: (line) => own().get(line) ?? [],
    isTaken: (name) => meant.isTaken(name),
    isEarlier: (name) => numbered().has(withoutNumber(name) ?? name) && !has(name),
    begins: mayBegin,
    mayDescribe,
    called: rememberingText((name) => meant.called(name)),
    introduces: (name) => introduced().has(name),
    ofWord: (word) => meant.ofWord(word),
    pointed: (rich, line) => (rich.text.length <= longest ? withPointed(rich, pointedIn(rich.text, line)) : rich),
  };
};
