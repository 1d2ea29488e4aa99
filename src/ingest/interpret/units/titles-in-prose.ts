import type { PersonMention } from "../../claims.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { parseFamiliesInPlace, parseFamiliesOfColumn, parsePeople } from "../../recognise/people.ts";
import { slice, squeeze, type Mark, type Rich } from "../../read/rich.ts";
import { opensSentence } from "../../recognise/person-name.ts";
import { bracketSays } from "../head/brackets-behind.ts";
import type { Head } from "../head/head.ts";
import { isLinkLabel, takeLinks, withoutLabels } from "../line/links.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { severalFamilies } from "../reference/cited-parts.ts";
import { certainPhraseIn, statesRelation } from "../phrases/phrasebook.ts";
import type { Slot } from "../line/slots.ts";
import { signedInFront, type InFront } from "./signed-in-front.ts";
import { wordCount } from "../line/traits.ts";
import { valuesOf, type Value } from "../line/values.ts";

/*
 * Sentences that recommend works: "Begin with *Title* by A and B (PKU; OSDI 2014), then *Title* by C (SOSP 2015). A
 * remark". What is set apart is a title where who wrote it, or where it appeared, stands directly behind it.
 */

const most = { length: 1200, titles: 6, marks: 24 } as const;

/** What is set apart from `start` to `end`, with the signs around it from `from` to `to`. */
interface Apart {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

const quotation = /["“„«»]\s?([^"“”„«»]{8,200}?)\s?["“”«»]|《([^《》]{8,200})》/gu;

/** What italics, bold type, links or quotation marks set apart, in order; of what is set apart twice the larger. */
const setApart = ({ text, marks }: Rich): readonly Apart[] => {
  const quoted = [...text.matchAll(quotation)].map(({ index, 0: all, 1: quoted, 2: inside = quoted ?? "" }): Apart => {
    const start = index + all.indexOf(inside);
    return { start, end: start + inside.replace(/[,.]$/, "").length, from: index, to: index + all.length };
  });
  const marked = marks
    .filter(({ kind, start, end }) => kind !== "break" && kind !== "code" && !isLinkLabel(text.slice(start, end)))
    .map(({ start, end }): Apart => ({ start, end, from: start, to: end }));
  const all = [...quoted, ...marked].sort((a, b) => a.from - b.from || b.to - a.to);
  return all.filter((each, at) => all.slice(0, at).every(({ to }) => each.from >= to));
};

/** ", de la Fir" is a name. */
const by = /^(?:\s*,?\s+(?:by|von|par|por|di)\s+|\s+(?:(?:de|do|da)\s+|d['’]))(?=\p{L})/u;
const inBrackets = /^([^()（）]{0,200}?)\s*[(（]((?:[^()（）]|\([^()]{0,30}\)){3,160})[)）]/u;
const inSentence =
  /^([^()（）]{3,240}?)(?:(?<!\b(?:\p{Lu}|al|Proc|Trans|Conf|Symp|Comm|Rev|Lett|Phys|J))\.(?=\s|$)|。|;\s|\s[-–—]\s|\s*(?=[(（])|$)/u;
const behindComma = /,\s+(?:in|at|from|aus|bei|dans|en)\s+/u;
const oneAndWhere = /^[\s,，]*(?<who>\p{Lu}\p{Ll}[\p{L}'’-]*)[,，]\s*(?<where>.*)$/u;
/** "from FOCS 2000, for L1", ", which appeared in CACM": where and when within a sentence. */
const led =
  /^[\s,]*(?:(?:(?:which |that )?(?:is |was )?(?:appeared |published |presented )?(?:from|in|at)|aus|bei|auf|von|dans|en|de|à)\s+)?/iu;
const mostClauses = 4;

const people = (text: string, registry: ListRegistry): readonly PersonMention[] | null => {
  const families = text.replace(/\s(?:und|et|y|e)\s(?=\p{Lu})/gu, " and ");
  return parsePeople(text, registry) ?? parseFamiliesInPlace(families, registry) ?? parseFamiliesOfColumn(families, registry);
};

const says = (values: readonly Value[], kind: Value["kind"]): boolean =>
  values.some((value) => value.kind === kind && !(value.kind === "people" && value.people.length === 0));

const slot = (name: Slot["name"], text: string, values: readonly Value[]): Slot => ({ name, text: squeeze(text), values });

const isPlaced = (values: readonly Value[]): boolean => says(values, "venue") || says(values, "date");

/** Beside where or when, and behind names, a part that says nothing else is where these work; several families in front wrote it. */
const besideNames = (text: string, isFirst: boolean, registry: ListRegistry): readonly Value[] => {
  const families = isFirst ? severalFamilies(text, registry) : null;
  if (families !== null && !areInstitutions(text, registry)) return [{ kind: "people", people: families }];
  const values = valuesOf(text, registry);
  const isWho = values === null || (says(values, "people") && !isPlaced(values));
  return isWho ? (/^\p{Lu}/u.test(text) ? [{ kind: "institutions", text }] : []) : values;
};

/** What brackets behind names, or with these in them, say; null where it is neither where nor when. */
const bracketsOf = (inside: string, isSigned: boolean, registry: ListRegistry): readonly Slot[] | null => {
  const parts = inside.split(/\s*[;；]\s*/);
  const values =
    parts.length > 1
      ? parts.flatMap((part, at) => besideNames(part, at === 0 && !isSigned, registry))
      : (bracketSays(inside, registry) ?? []);
  if (isPlaced(values)) return [slot("bracket after", inside, values)];
  const { who, where = "" } = (isSigned ? null : oneAndWhere.exec(inside)?.groups) ?? {};
  const placed = who === undefined ? null : valuesOf(where, registry);
  // Whether a word before a venue is an author the rest of the list says.
  const word: Slot = { name: "word in brackets", text: who ?? "", values: null };
  return placed !== null && isPlaced(placed) ? [word, slot("bracket after", where, placed)] : null;
};

interface Behind {
  readonly slots: readonly Slot[];
  /** Where what is said of the work ends. */
  readonly until: number;
  /** It is said to be by somebody. */
  readonly isLed: boolean;
}

/** "by A and B (PKU; OSDI 2014)", "by A and B, OSDI 2014", "(A and B, 2014)": who and where behind a title, and where that ends. */
const behind = (text: string, at: number, isSigned: boolean, registry: ListRegistry): Behind | null => {
  const length = by.exec(text.slice(at, at + 20))?.[0].length ?? 0;
  const led = length === 0 ? null : behindWord(text, at, length, isSigned, registry);
  return led ?? behindWord(text, at, 0, isSigned, registry);
};

const behindWord = (text: string, at: number, length: number, isSigned: boolean, registry: ListRegistry): Behind | null => {
  const rest = text.slice(at + length, at + length + 420);
  const [all = "", who = "", inside = ""] = inBrackets.exec(rest) ?? [];
  const isBracket = (length === 0) === (who.trim() === "") && all !== "";
  if (length === 0 && !isBracket) return inRow(rest, at, false, registry) ?? inClause(rest, at, isSigned, registry);
  const names = length === 0 ? [] : people(who, registry);
  const said = names === null || !isBracket ? null : bracketsOf(inside, length > 0, registry);
  if (names === null || said === null) return length === 0 ? null : ledRow(rest, at + length, registry);
  const signed = length === 0 ? [] : [slot("by", who, [{ kind: "people", people: names }])];
  return { slots: [...signed, ...said], until: at + length + all.length, isLed: length > 0 };
};

/** A prize in brackets behind such a row. */
const prizeBehind = (rest: string, registry: ListRegistry): { readonly slots: readonly Slot[]; readonly length: number } => {
  const [all = "", inside = ""] = /^\s*[(（]([^()（）]{4,80})[)）]/u.exec(rest) ?? [];
  const values = inside === "" ? null : bracketSays(inside, registry);
  return values !== null && says(values, "award")
    ? { slots: [slot("bracket after", inside, values)], length: all.length }
    : { slots: [], length: 0 };
};

const inRow = (rest: string, at: number, isLed: boolean, registry: ListRegistry): Behind | null => {
  const [all = "", row = ""] = inSentence.exec(rest) ?? [];
  const said = withoutLabels(row.replace(/^[\s,，]+/, "")).replace(behindComma, ", ");
  const values = row === "" ? null : bracketSays(said, registry);
  if (values === null || !says(values, "people") || !isPlaced(values)) return null;
  const prize = prizeBehind(rest.slice(all.length), registry);
  return { slots: [slot(isLed ? "by" : "behind the title", row, values), ...prize.slots], until: at + all.length + prize.length, isLed };
};

/** Where and when alone, "from FOCS 2000, for L1", as far as the first part of the sentence that says it; a year only where somebody signed. */
const inClause = (rest: string, at: number, isSigned: boolean, registry: ListRegistry): Behind | null => {
  const [all = "", sentence = ""] = inSentence.exec(rest) ?? [];
  const who = isSigned ? undefined : oneAndWhere.exec(sentence)?.groups?.["who"];
  const signed = who === undefined ? 0 : sentence.indexOf(who) + who.length;
  const begin = signed + (led.exec(sentence.slice(signed))?.[0].length ?? 0);
  // Whether a word between a title and its venue is an author the rest of the list says.
  const word: readonly Slot[] = who === undefined ? [] : [{ name: "behind the title", text: who, values: null }];
  const commas = [...sentence.matchAll(/,\s|，/g)].map(({ index }) => index).filter((index) => index > begin);
  for (const end of [sentence.length, ...commas.slice(0, mostClauses).toReversed()]) {
    const where = sentence.slice(begin, end);
    const values = /\d/.test(where) ? bracketSays(where, registry) : null;
    if (values === null || !(isSigned ? isPlaced(values) : says(values, "venue"))) continue;
    const prize = end < sentence.length ? { slots: [], length: 0 } : prizeBehind(rest.slice(all.length), registry);
    const until = at + (end < sentence.length ? end : all.length) + prize.length;
    return { slots: [slot("behind the title", where, values), ...word, ...prize.slots], until, isLed: false };
  }
  return null;
};

/** "by A and B, in Journal of Things 1974", "by A, B, from OSDI 2014": whoever made it ends at the comma that where and when begin behind. */
const ledRow = (rest: string, at: number, registry: ListRegistry): Behind | null => {
  const row = inRow(rest, at, true, registry);
  if (row !== null) return row;
  for (const { index } of [...rest.slice(0, 160).matchAll(/[,，]/g)].slice(0, mostClauses)) {
    const names = people(rest.slice(0, index), registry);
    const where = names === null ? null : inClause(rest.slice(index), at + index, true, registry);
    if (names !== null && where !== null)
      return { ...where, slots: [slot("by", rest.slice(0, index), [{ kind: "people", people: names }]), ...where.slots], isLed: true };
  }
  return null;
};

interface Found extends Apart, Behind {
  readonly isSigned: boolean;
  /** Names and nothing else stand in front of it. */
  readonly isRow: boolean;
  /** Where it begins, with whoever is named in front of it. */
  readonly begin: number;
}

const withoutSigns = (text: string): string => text.replace(/^[\s.,;:!)\]|·–—-]+|[\s,;([|·–—-]+$/g, "");

const address = /^(?:https?:|www\.)\S+$/;
const wordOfSentence = /^\p{Lu}\p{L}+[.!]$/u;

/** What a stretch of the text says, without the words of links at its ends that say what they lead to; empty where that is one word between titles. */
const remarkIn = ({ text, marks }: Rich, from: number, to: number): string => {
  const labels = marks.filter(
    ({ kind, start, end }) =>
      kind === "link" && start >= from && end <= to && (isLinkLabel(text.slice(start, end)) || address.test(text.slice(start, end))),
  );
  const isBare = (start: number, end: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(start, end));
  const begin = labels.reduce((at, { start, end }) => (isBare(at, start) ? end : at), from);
  const end = labels.reduceRight((at, label) => (label.start >= begin && isBare(label.end, at) ? label.start : at), to);
  const note = withoutSigns(text.slice(begin, end));
  return wordCount(note) < 2 && !wordOfSentence.test(note) ? "" : note;
};

/** A work that is told of with its authors, or somebody who may be one, and when. */
export const isRecommended = ({ isSetApart, slots }: Head): boolean =>
  isSetApart &&
  (slots[0]?.name === "by" || (slots[0]?.name === "words before" && slots[0].values === null)) &&
  slots.some(({ values }) => values?.some(({ kind }) => kind === "venue" || kind === "date"));

const longestLead = 40;
/** "…, which extends", and not "what builds on trust is": from any of its last words on what is named is what something else stands on. */
const mayLeadOn = (before: string): boolean => {
  // "… is built on top of it: *Title*": behind a colon stands what the sentence was about.
  const words = /[:：]\s*$/u.test(before) ? "" : before.slice(-longestLead);
  return [...words.matchAll(/(?<=^|[\s,;(])\p{L}/gu)].some(({ index }) => {
    const text = `${words.slice(index)} X`;
    const found = certainPhraseIn(text);
    return (
      found !== null &&
      /^\s*(?:\p{Ll}+\s){0,2}["“„«]?X$/u.test(text.slice(found.names[0])) &&
      !/\s(?:is|are|ist|sind|est|sont|es|son)\s+X$/u.test(text)
    );
  });
};

/** "With *Title* (A. Author et al., OSDI 2014)": what is left of the sentence stands behind. */
const leadsAlone = /^(?:with|in|for|after|before|mit|nach|vor|für|avec|dans|après|avant|pour|con|com|para|tras|en)$/iu;

/** "Begin with", "and for signatures": words of a sentence, and nobody who wrote the title or what it is to another. */
const leadsTo = (before: string, registry: ListRegistry): boolean =>
  leadsAlone.test(before) ||
  ((opensSentence.test(before) || /(?:^|\s)(?:\p{Ll}{2,}(?<!\bal)[\s,:]*|\p{Ll}{3,}\s?[.!?]\s*)$/u.test(before)) &&
    !statesRelation(before) &&
    !mayLeadOn(before) &&
    people(before.replace(/[\s,:]+$/, ""), registry) === null);

/** "(A. Author, 2021), *Title*", "… is Synquid. *Title*": what stands between works that one paragraph tells of. */
const goesOn = (before: string, registry: ListRegistry): boolean =>
  /^[,;，；、]$/u.test(before) ||
  (/(?<!\bal)(?<=[\p{L}\d)]{3})[.!?。！？]$/u.test(before) && !statesRelation(before) && people(before.slice(0, -1), registry) === null);

/** '…, and its sequel, "Title" (AVI 2000)': in quotation marks, and in brackets where and when, beside others that are told of. */
const isCitedThere = (text: string, { from, to }: Apart, { slots }: Behind, before: string): boolean =>
  /["“”„«»《]/u.test(text[from] ?? "") &&
  /^\s*[(（]/u.test(text.slice(to)) &&
  slots.some(({ values }) => says(values ?? [], "venue")) &&
  !mayLeadOn(before);

/** Who stands in front of a title in a sentence that does not say what it is to another. */
const inFront = (before: string, title: string, registry: ListRegistry): InFront | null => {
  const found = before === "" ? null : signedInFront(before, title, registry);
  const isQuoted = /^["“„«»《]/u.test(title);
  return found === null || (found.slot.values === null && !isQuoted) || statesRelation(before) || people(title, registry) !== null
    ? null
    : found;
};

/** "**Title.** *A. Author, B. Author.* KDD 2019": what is set apart behind a title is who wrote it. */
const isRowOfPeople = (text: string, registry: ListRegistry): boolean => parsePeople(text.replace(/[\s.,;]+$/, ""), registry) !== null;

/** One word alone in front of a title: a name or a label before where and when that stand in a row, else rather words of the title. */
const mayBeWord = ({ slot, isWhole }: InFront): boolean => isWhole && slot.values === null;

/** The works that a paragraph tells of in its sentences; empty where it is no such paragraph, or one work stands at its beginning as in any list. */
export const titlesInProse = (rich: Rich, registry: ListRegistry): readonly Head[] => {
  const { text, marks } = rich;
  if (text.length > most.length || !/\d\d/.test(text) || marks.length > most.marks) return [];
  const found: Found[] = [];
  for (const apart of setApart(rich)) {
    const title = text.slice(apart.start, apart.end);
    const before = text.slice(found.at(-1)?.until ?? 0, apart.from).trim();
    const named = inFront(before, text.slice(apart.from, apart.end), registry);
    const said = found.length >= most.titles ? null : behind(text, apart.to, named !== null, registry);
    const front = named === null || !mayBeWord(named) || said?.slots[0]?.name === "behind the title" ? named : null;
    const isSignedBehind = said?.slots.some(({ values }) => says(values ?? [], "people")) === true;
    // "**Quiet Clocks** (A. Author, B. Author, OSDI 2014)": beside who wrote it no name.
    if (!isSignedBehind && isRowOfPeople(title, registry)) continue;
    if (said === null || wordCount(title) < (said.isLed ? 1 : isSignedBehind ? 2 : 3)) continue;
    const isLed = leadsTo(before, registry) || (found.length > 0 && (goesOn(before, registry) || isCitedThere(text, apart, said, before)));
    if (!said.isLed && front === null && apart.from > 0 && !isLed) continue;
    const isElse = front?.slot.values?.every(({ kind }) => kind === "institutions") === true;
    const slots = front === null || (isSignedBehind && !isElse) ? said.slots : [front.slot, ...said.slots];
    const begin = front === null ? apart.from : Math.max(found.at(-1)?.until ?? 0, text.lastIndexOf(front.slot.text, apart.from));
    found.push({ ...apart, ...said, slots, isSigned: said.isLed || front !== null, isRow: front?.isRow === true, begin });
  }
  const [first] = found;
  if (first === undefined || (found.length === 1 && (first.isRow || (first.from === 0 && !first.isSigned)))) return [];
  return found.map((each, at): Head => {
    const note = remarkIn(rich, each.until, found[at + 1]?.begin ?? text.length);
    const own = slice(rich, each.from, found[at + 1]?.from);
    const { labelled, inText } = takeLinks(own, registry);
    const isOfTitle = ({ start }: Mark): boolean => start < each.to - each.from;
    const links = [...inText.filter(isOfTitle).map(({ url = "" }) => ({ label: "", url })), ...labelled];
    return {
      title: squeeze(slice(rich, each.start, each.end).text),
      isSetApart: true,
      links,
      slots: each.slots,
      ...(note === "" ? {} : { note }),
    };
  });
};
