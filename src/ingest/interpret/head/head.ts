import type { RegistryIndex } from "../../registry.ts";
import { classifyLink } from "../../recognise/links.ts";
import { parsePeople } from "../../recognise/people.ts";
import { splitTitleNote } from "../../recognise/title.ts";
import { cut, isAll, plain, slice, squeeze, trim, type Mark, type Rich } from "../../read/rich.ts";
import { Surroundings } from "./around.ts";
import { behindMark, labelWords } from "./behind-mark.ts";
import { withBrackets } from "./braces.ts";
import { referenceMark } from "../reference/citation.ts";
import type { Citation } from "../reference/cited-parts.ts";
import { withCommasBetweenCodes } from "./codes-of-institutions.ts";
import { degreeOfReading } from "./degree-of-reading.ts";
import { editionRow } from "./edition-row.ts";
import { isLabelledNote } from "../line/fields.ts";
import { withoutHowFar } from "./how-far-read.ts";
import { citationIn, namedBehind, pagedBehind } from "../reference/linked-citation.ts";
import { takeLinks, type LinkUse } from "../line/links.ts";
import { rememberingLines } from "../line/remember-lines.ts";
import type { Slot } from "../line/slots.ts";
import { nameBeforeEdition } from "./name-before-edition.ts";
import { isNote } from "./running-text.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { isRunOn, runOnRemarks, runsInto, withoutEnd } from "./run-on-remarks.ts";
import { placeAtEnd, sentencesBehind, signedAtEnd } from "./signed-at-end.ts";
import { signedBy } from "../reference/signed-by.ts";
import { behindArrow, behindBreak, saidBehindLinks } from "./remark-behind.ts";
import { endOfOpening } from "./title-in-quotes.ts";
import { peopleAndEdition } from "./words-before.ts";
import { whoBeforeRemark } from "./who-before-remark.ts";
import { cjkShare, wordCount, titleCase, titleScore } from "../line/traits.ts";
import { isEdition, type Value } from "../line/values.ts";

/** A line read as the head of an entry: its title, and what stands around it. */
export interface Head {
  readonly title: string;
  /** The title is the text of a link, or set in bold: it says itself where it ends. */
  readonly isSetApart: boolean;
  readonly links: readonly LinkUse[];
  readonly slots: readonly Slot[];
  readonly note?: string;
}

export const noHead: Head = { title: "", isSetApart: false, links: [], slots: [] };

const gap = "\u0001";

/** "🏆 Best Paper <br> SayCan": a break ends what it stands behind. */
const betweenBreaks = (rich: Rich): readonly Rich[] => {
  const breaks = rich.marks.filter(({ kind }) => kind === "break");
  return breaks.length === 0 ? [rich] : [...breaks, null].map((mark, at) => slice(rich, breaks[at - 1]?.end ?? 0, mark?.start));
};

/** Links that a line has, and the stretch of it that holds the title. */
const divide = (
  rich: Rich,
  registry: RegistryIndex,
): { readonly main: Rich; readonly links: readonly LinkUse[]; readonly inText: number; readonly behind: readonly string[] } => {
  const taken = takeLinks(rich, registry);
  const parted = cut(rich, taken.ranges, gap);
  const parts: Rich[] = [];
  let at = 0;
  for (let index = parted.text.indexOf(gap); index >= 0; index = parted.text.indexOf(gap, at)) {
    parts.push(slice(parted, at, index));
    at = index + 1;
  }
  parts.push(slice(parted, at));
  const filled = parts.map((part) => trim(part)).filter((part) => /[\p{Letter}\p{Number}]/u.test(part.text));
  const [main = plain(""), ...rest] = filled;
  return {
    main,
    links: taken.labelled,
    inText: taken.inText.length,
    behind: rest
      .flatMap(betweenBreaks)
      .map((part) => part.text.replace(/^(?:[\s,;:|/\\·•–—，。；、-]|\.\s)+|[\s,;|/\\·•–—，；、-]+$/g, ""))
      .filter((text) => text !== ""),
  };
};

/** "*Some Fine-Grained Questions*, the ICM survey": words in italics that a sign divides from what follows. */
const titleInItalics = ({ text, marks }: Rich): Mark | null =>
  marks.find(
    ({ kind, start, end }) =>
      kind === "emphasis" && start === 0 && wordCount(text.slice(0, end)) >= 3 && /^\s*(?:[,.;(–—-]|$)/.test(text.slice(end)),
  ) ?? null;

const titleMark = (rich: Rich): Mark | null => {
  const own = rich.marks.find(
    ({ kind, start, end }) => (kind === "link" || kind === "strong") && wordCount(rich.text.slice(start, end)) >= 1,
  );
  return own ?? titleInItalics(rich);
};

/** Most titles begin and end with a word and hold no sign that would go; a full stop may stand behind. */
const isTidy = (text: string): boolean =>
  /^[\p{Letter}\p{Number}]/u.test(text) && /[\p{Letter}\p{Number}]\.?$/u.test(text) && !/\s[,.:;]|\{/.test(text);

const withoutStop = (text: string): string => text.replace(/(?<!\b(?:al|etc|vs|Inc))\.$/, "");

const withoutSigns = (text: string): string =>
  withoutStop(
    text
      .replace(/^["“”'‘*_]+(?=.*["“”'’*_]$)|["“”*_]+$/g, "")
      .replace(/\s+([,.:;])(?=\s|$)/g, "$1")
      .replace(/^[\s,;:|–—-]+|[\s,;|–—-]+$/g, "")
      .replace(/\s*[[(]$/, "")
      .replace(/(?<=\p{Letter})[†‡§¶]+$/u, ""),
  )
    .replace(/^\{([^{}]+)\}|\{([^{}]*)\}/g, "$1$2")
    .trim();

/** "Quokka → Quokka: A Store for …": what a work is called for short, and where that leads. */
const namedTwice = /^(\S{2,30})\s*(?:→|⇒|[-=]>)\s*(?=\1\s*[:：])/u;

const tidy = (text: string): string => {
  const line = squeeze(text.replaceAll(gap, " ")).replace(namedTwice, "");
  return isTidy(line) ? withoutStop(line) : withoutSigns(line);
};

/** "code [Title](…)": the word before a linked title says what the link leads to. */
const leadingLabel = new RegExp(`^(${labelWords})\\s`, "iu");

/** A reference of a bibliography as a head: what its parts are is said by their order. */
const citedHead = (cited: Citation, links: readonly LinkUse[]): Head => {
  const { people, title, venue, year, award, name, school, remark } = cited;
  const values: readonly Value[] =
    venue !== null ? [{ kind: "venue", venue }] : year !== null ? [{ kind: "date", date: String(year) }] : [];
  return {
    title: tidy(title),
    isSetApart: false,
    links,
    slots: [
      { name: "words before", text: people.map((each) => each.name).join(", "), values: [{ kind: "people", people }] },
      { name: "behind the title", text: venue?.text ?? "", values },
      ...(award === null ? [] : [{ name: "behind the title" as const, text: award, values: [{ kind: "award" as const, award }] }]),
      ...(school === null
        ? []
        : [{ name: "behind the title" as const, text: school, values: [{ kind: "institutions" as const, text: school }] }]),
      ...(name === null ? [] : [{ name: "name behind" as const, text: name, values: null }]),
    ],
    ...(remark === null ? {} : { note: remark }),
  };
};

/** Links that are no labels: of a title, or of words within it. */
const linksIn = ({ marks }: Rich, label: string): readonly LinkUse[] =>
  marks.flatMap(({ kind, url }) => (kind === "link" && url !== undefined ? [{ label, url }] : []));

const parseWhole = (written: Rich, registry: ListRegistry): Head => {
  const rich = withCommasBetweenCodes(withBrackets(written, registry), registry);
  const broken = behindBreak(rich, registry) ?? behindArrow(rich, registry);
  if (broken !== null) {
    const head = parseHead(slice(rich, 0, broken.at), registry);
    return { ...head, note: head.note === undefined ? broken.note : `${head.note} ${broken.note}` };
  }
  if (isNote(rich, registry) || isLabelledNote(rich)) return { title: tidy(rich.text), isSetApart: false, links: [], slots: [] };
  const divided = divide(withoutHowFar(rich), registry);
  const { links, inText, behind } = divided;
  const degree = degreeOfReading(divided.main) || endOfOpening(divided.main.text);
  const led = degree > 0 ? degree : (referenceMark.exec(divided.main.text)?.[0].length ?? 0);
  const signed = signedBy(slice(divided.main, led), registry);
  const main = signed === null && degree === 0 ? divided.main : trim(slice(divided.main, led + (signed?.title ?? 0)));
  const named = signed === null ? nameBeforeEdition(main, registry) : null;
  const isHeld = named !== null || (signed === null && peopleAndEdition(main.text, registry) !== null);
  const cited = isHeld
    ? null
    : signed === null
      ? citationIn(main, inText, registry)
      : (pagedBehind(main, signed.people, registry) ?? namedBehind(main, signed.people, registry));
  const behindLinks = behind.flatMap((text) => saidBehindLinks(text, registry));
  if (cited !== null) {
    const head = citedHead(cited, [...(inText === 0 ? [] : linksIn(main, "")), ...links]);
    return { ...head, slots: [...head.slots, ...behindLinks] };
  }
  const row = named === null ? editionRow(main, registry) : null;
  const parser = new Surroundings(slice(main, named?.at ?? 0, row?.at), registry);
  parser.slots.push(...((named ?? row)?.slots ?? []));
  if (signed !== null)
    parser.add("words before", signed.people.map(({ name }) => name).join(", "), [{ kind: "people", people: signed.people }]);
  parser.tags();
  parser.alias();
  const inParts = parser.parts();
  parser.before();
  parser.within();
  parser.after(signed !== null);
  const mark = titleMark(parser.rest);
  const covers = mark !== null && isAll(parser.rest, mark.kind);
  const read = mark === null || covers ? { title: parser.rest.text } : behindMark(parser, mark, registry);
  const split = splitTitleNote(read.title);
  const noted = split.note !== undefined && (cjkShare(split.note) > 0.2 || wordCount(split.title) >= 3);
  const remark = parser.note ?? ("note" in read ? read.note : undefined) ?? (noted ? split.note : undefined);
  const who = remark === undefined ? null : whoBeforeRemark(remark, registry);
  const note = who?.note ?? remark;
  parser.slots.push(...(who?.slots ?? []), ...behindLinks);
  const word = leadingLabel.exec(parser.rest.text)?.[1] ?? "";
  const own = inText === 0 ? [] : linksIn(parser.rest, word);
  return {
    title: tidy(noted ? split.title : read.title),
    isSetApart: parser.wasQuoted || (mark !== null && (covers || mark.start === 0 || word !== "")),
    links: [...own, ...inParts, ...links],
    slots: parser.slots,
    ...(note === undefined || note === "" ? {} : { note: squeeze(note.replaceAll(gap, " ")) }),
  };
};

const fewestWordsOfTitle = 3;
/** Where more is known of what stands beside it. */
const fewestOfKnown = 2;
/** Where nothing stands beside a title it has to look like one, in capitals. */
const fewestCapital = 0.6;
const leastScore = 0.8;
const known = ({ slots }: Head): number => slots.filter(({ values }) => values !== null).length;

const longestUndated = 8;
/** Whether a line says more without its last words: what they stand behind is known, or its title ends before these sentences. */
const saysMore = (less: Head, whole: Head, sentences: string | null, registry: ListRegistry): boolean => {
  const words = wordCount(less.title);
  if (words < fewestOfKnown || parsePeople(less.title, registry) !== null) return false;
  // "A. Author, B. Author. SOSP 2009. Title": what is all of the title is no remark.
  if (isCited(whole) && sentences !== null && withoutEnd(sentences) === whole.title) return false;
  // "SOSP 2008 [quel titre !]": where a work appeared ends before it.
  const isBeside = less.title === whole.title && whole.note === undefined && valuesIn(less).length >= valuesIn(whole).length;
  if (known(less) > known(whole) || (isBeside && known(less) === known(whole))) return true;
  if (words < fewestWordsOfTitle || sentences === null || known(less) < known(whole)) return false;
  if (!runsInto(whole.title, sentences)) return false;
  return (
    isDated(less) ||
    (wordCount(sentences) <= longestUndated && titleCase(less.title) >= fewestCapital && titleScore(less.title) >= leastScore)
  );
};

const withoutRemark = (rich: Rich, registry: ListRegistry): Head => {
  const whole = parseWhole(rich, registry);
  if (whole.title === "" || isNote(rich, registry)) return whole;
  for (const { before, remark, isSentence } of runOnRemarks(rich, registry)) {
    if (!isRunOn(whole, remark, isSentence)) continue;
    const less = parseWhole(before, registry);
    if (saysMore(less, whole, isSentence ? remark : null, registry)) return { ...less, note: squeeze(`${less.note ?? ""} ${remark}`) };
  }
  return whole;
};

/** Says who wrote its work. */
export const namesPeople = (head: Head): boolean => valuesIn(head).some(({ kind }) => kind === "people");

/** Signed in its last brackets, where all before them is a title, where and when, and what is said of it. */
const signedInLastBrackets = (rich: Rich, registry: ListRegistry): Head | null => {
  const signed = signedAtEnd(rich, registry);
  if (signed === null) return null;
  const slot: Slot = { name: "bracket after", text: signed.text, values: [{ kind: "people", people: signed.people }] };
  for (const { before, remark } of sentencesBehind(signed.before)) {
    const read = withoutRemark(before, registry);
    const place = isDated(read) ? null : placeAtEnd(before, registry);
    const head = place === null ? read : { ...withoutRemark(place.title, registry), slots: [place.slot] };
    if (head.title === "" || !isDated(head) || namesPeople(head)) continue;
    const note = squeeze(`${head.note ?? ""} ${remark}`);
    return { ...head, slots: [...head.slots, slot], ...(note === "" ? {} : { note }) };
  }
  return null;
};

/** Reads one line as the head of an entry, whether it is one or not. */
export const parseHead = rememberingLines((rich, registry): Head => {
  const head = withoutRemark(rich, registry);
  return namesPeople(head) && isDated(head) ? head : (signedInLastBrackets(rich, registry) ?? head);
});

/** Written as bibliographies write references: people first, then the title. */
export const isCited = ({ slots, title }: Head): boolean =>
  slots[0]?.name === "words before" && slots[0].values?.[0]?.kind === "people" && wordCount(title) >= 2;

/** Says where and when its work appeared. */
export const isDated = ({ slots }: Head): boolean => slots.some(({ values }) => values?.some(isEdition) === true);

/** What is known of all that stands beside the title. */
export const valuesIn = (head: Head): readonly Value[] => head.slots.flatMap((slot) => slot.values ?? []);

/** Says so of a series that is known. */
export const isOfSeries = (head: Head): boolean =>
  valuesIn(head).some((value) => value.kind === "venue" && value.venue.series !== undefined && isEdition(value));

/** Whether one of the links leads to a paper, by its label or its address. */
export const hasPaperLink = (head: Head): boolean =>
  head.links.some(({ label, url }) => ["paper", "arxiv"].includes(classifyLink(label, url)?.rel ?? ""));
