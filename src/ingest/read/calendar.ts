import { monthWord, weekdayWord } from "../calendar-words.ts";
import type { LineAccount } from "../claims.ts";
import { isIdle, isIdleAlone } from "./idle.ts";
import { cut, slice, trim, type Rich } from "./rich.ts";
import type { TreeNode } from "./tree.ts";

/*
 * Calendars of reading groups and seminars: a day stands before what was read on it, and who presented it. Neither says
 * when the work appeared, nor who wrote it; and on some days nothing is read.
 */

const month = monthWord;
const weekday = `(?:${weekdayWord}\\.?,?\\s+)`;
const ordinal = "(?:st|nd|rd|th|er)?";
const day = [
  "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}",
  "\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})?",
  "\\d{1,2}/\\d{1,2}(?:/(?:\\d{4}|\\d{2}))?",
  `${month}\\.?\\s+\\d{1,2}${ordinal}(?:,?\\s+\\d{4})?`,
  `\\d{1,2}${ordinal}\\.?\\s+(?:de\\s+)?${month}\\.?(?:,?\\s+\\d{4})?`,
  "(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日",
].join("|");
const time = "(?:,?\\s*\\d{1,2}[:.h]\\d{2}(?:\\s*[-–—]\\s*\\d{1,2}[:.h]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?)?";
const once = `${weekday}?(?:${day})(?![\\d\\p{Letter}])${time}`;
/** "Tue Jan 17, Thu Jan 19:", "Oct 3 & 5:": days that one subject takes. */
const further = `(?:(?:\\s*[,&+/–—-]\\s*|\\s+(?:and|und|et|y|to|bis)\\s+)(?:${once}|${weekday}?\\d{1,2}${ordinal}(?=\\s*[:：])))`;
const firstDay = new RegExp(`^${once}`, "iu");
const furtherDay = new RegExp(further, "iuy");
const behindDays = /\s*(?:[:：|·,–—-]+\s*)?/y;
const mostFurther = 3;

const matchAt = (pattern: RegExp, at: number, text: string): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** The days that a text begins with. */
const daysOf = (text: string): string | undefined => {
  let end = firstDay.exec(text)?.[0].length;
  if (end === undefined) return undefined;
  for (let many = 0, length = 1; many < mostFurther && length > 0; many += 1) {
    length = matchAt(furtherDay, end, text);
    end += length;
  }
  return text.slice(0, end + matchAt(behindDays, end, text));
};

/** Where the day ends that a short line begins with; most lines hold no number so early, which is quickly told. */
const dayAt = (text: string): string | undefined => (text.length <= 120 && /^\D{0,32}\d/.test(text) ? daysOf(text) : undefined);

/** "(Mira):", "(Lukas, first talk!):" behind the day: who presents. A number in the brackets is a year. */
const inBrackets = /^[([（]\s*([^()[\]（）\d]{2,48})\s*[)\]）]\s*(?:[:：|·,–—-]+\s*)?/u;
/** "Mira:", "Mira & Tom -", "Presenter: Mira |", "Mira   " in a column of its own, behind the day. */
const person = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,2}";
/** "Oleg (Dr.!)", "Jana (remote)": said of who presents, and no place of theirs. */
const aside = "(?:\\s*\\((?:[^()\\d]{1,12}!|remote(?:ly)?|online|virtual(?:ly)?|guest|(?:on |via )?zoom|in person|tbc)\\))?";
const named = new RegExp(
  `^(?:(?:presenters?|speakers?|leads?|host|discussants?|led by|presented by)\\s*[:：]?\\s*)?(${person}(?:(?:\\s*[,&+/]\\s*|\\s+and\\s+)${person})*)${aside}(?:\\s{2,}|\\t|\\s*(?:[:：|·]|\\s[–—-])\\s*)(?=\\S)`,
  "u",
);
/** "(presenter: Mira)", "— presented by Mira" behind all that is said of the paper. */
const behind = new RegExp(
  `[\\s,;.|·(\\[–—-]+(?:(?:presenters?|presenting|speakers?|discussants?|discussion leads?|leads?|host|scribe|moderator)\\s*[:：]|(?:presented|led|discussed|hosted|moderated|introduced|given) by)\\s+${person}(?:(?:\\s*[,&]\\s*|\\s+and\\s+)${person})*[)\\].]*\\s*$`,
  "u",
);

const presents =
  "presenters?|presenting|speakers?|discussants?|discussion leads?|leads?|host|scribe|moderator|発表者?|担当者?|紹介者?|報告者?|司会|汇报人?|主讲人?|分享人?|报告人?|讲者|vortrag(?:ende[rn]?)?|referent(?:in)?|exposé|ponente|presenta|apresenta";
/** "（発表：田中）", "[presenter: Mira]", "(vorgestellt von Jana)": in brackets wherever they stand. */
const presenterInBrackets = new RegExp(
  `\\s*[(（\\[【]\\s*(?:(?:${presents})\\s*[:：]|(?:(?:presented|led|discussed|hosted|moderated|introduced|given) by|(?:vorgestellt|präsentiert) von|(?:présentée?|animée?) par)\\s)[^()（）[\\]【】]{1,60}[)）\\]】]`,
  "iu",
);

/** Who does what on a day, and what there is to eat: nothing of the paper. */
const duty =
  /^(?:presenters?|presenting|presented by|scribes?|discussants?|discussion leads?|leads?|led by|hosts?|moderators?|facilitators?|volunteers?|note[- ]?takers?|food|snacks?|coffee|room|location|zoom)\s*[:：]/i;

/** "March 14: seL4 and CertiKOS": a line that begins with its day. */
export const isOfDay = (text: string): boolean => dayAt(text) !== undefined;

/** "Aug 29", "Thu 12.9.:": a day and nothing else. */
export const isDayAlone = (text: string): boolean => dayAt(text)?.length === text.length;

const onWeekday = new RegExp(`^${weekdayWord}\\.?\\s*[:：,–—-]+\\s*`, "iu");

/** "Thursday: no class (fall break)", "2021-12-02: pizza": a line about a day on which nothing is read, in any list. */
export const isIdleDay = (text: string): boolean => {
  const bare = text.replace(/^[>\s*_(-]+/, "");
  const day = text.length > 120 ? undefined : (dayAt(bare) ?? onWeekday.exec(bare)?.[0]);
  return day !== undefined && isIdle(bare.slice(day.length));
};

const occasion =
  /\b(?:reading group|journal club|paper club|seminar|colloquium|study group|we meet|presenters?|discussion group)\b|读书会|讨论班|组会|lesekreis|lesegruppe|輪講|輪読|勉強会|抄読会|論文ゼミ/iu;

interface Day {
  readonly rich: Rich;
  readonly year?: string;
  readonly brackets: string | null;
  readonly name: string | null;
}

const skip = (rich: Rich, length: number): Rich => trim(slice(rich, length));

/** "#12  ", "3) ", "[4] ": how many days there were, before the day. */
const counted = /^(?:#\d{1,3}|\d{1,3}[.):]|[[(]\d{1,3}[\])])\s+(?=\S)/;

const dayOf = (node: TreeNode): Day | null => {
  if (node.kind === "row" || node.kind === "code" || node.rich.text.length > 600) return null;
  const atStart = daysOf(node.rich.text);
  const number = atStart === undefined ? (counted.exec(node.rich.text)?.[0].length ?? 0) : 0;
  const found = number > 0 ? daysOf(node.rich.text.slice(number)) : atStart;
  if (found === undefined) return null;
  const rich = skip(node.rich, number + found.length);
  const year = yearOfDay.exec(found)?.[0];
  return {
    rich,
    ...(year === undefined ? {} : { year }),
    brackets: inBrackets.exec(rich.text)?.[0] ?? null,
    name: named.exec(rich.text)?.[0] ?? null,
  };
};

/** Whether what a name stands before begins by itself: a link, bold type, a quotation. */
const isTitleAt = ({ marks, text }: Rich, at: number): boolean =>
  /^["“«《]/.test(text.slice(at)) || marks.some(({ kind, start }) => (kind === "link" || kind === "strong") && start === at);

const fewest = 3;

/** "… CGO 2004 [Tobias]", "… PLDI 2021 [guest: Prof. Sauer] x": whoever presents, where most days end so, and whether one was there. */
const lastBracket = /(?<=\S)\s+\[\p{L}[^[\]()\d]{0,40}\](?:\s\S{1,2})?$/u;
const shareOfLast = 0.6;

const endInBrackets = (all: readonly Day[]): boolean => {
  const read = all.filter(({ rich }) => !isIdle(rich.text));
  const ended = read.filter(
    ({ rich }) => lastBracket.test(rich.text) && !rich.marks.some(({ kind, end }) => kind === "link" && end === rich.text.length),
  );
  return ended.length >= fewest && ended.length >= read.length * shareOfLast;
};

const withoutPresenter = ({ rich, brackets, name }: Day, isUsual: (name: string) => boolean, isLast: boolean): Rich => {
  const taken = brackets !== null ? brackets.length : name !== null && (isTitleAt(rich, name.length) || isUsual(name)) ? name.length : 0;
  const began = skip(rich, taken);
  const last = isLast ? lastBracket.exec(began.text) : null;
  const whole = last === null ? began : trim(slice(began, 0, last.index));
  const label = presenterInBrackets.exec(whole.text);
  const rest = label === null ? whole : trim(cut(whole, [[label.index, label.index + label[0].length]], ""));
  const end = behind.exec(rest.text);
  return end === null || end.index === 0 ? rest : trim(slice(rest, 0, end.index));
};

const personsIn = (name: string): readonly string[] => name.match(new RegExp(person, "gu")) ?? [];

/** Whoever presents does so again; where most days begin with such a name, the others do so too. */
const usualNames = (all: readonly Day[]): ((name: string) => boolean) => {
  const counts = new Map<string, number>();
  const named = all.flatMap(({ name }) => (name === null || /\d/.test(name) ? [] : [name]));
  for (const each of named.flatMap(personsIn)) counts.set(each, (counts.get(each) ?? 0) + 1);
  const isAgain = (name: string): boolean => personsIn(name).some((each) => (counts.get(each) ?? 0) >= 2);
  const isHabit = named.filter(isAgain).length >= all.length * 0.4;
  return (name) => !/\d/.test(name) && (isHabit || isAgain(name));
};

/** "(RSS 2023, CMU)", "OSDI'22": the year that a line itself gives what it lists; numbers of the arXiv are none. */
const ownYear = /(?<![\d.:/-])(?:19|20)\d{2}(?![\d.:/-])|['’]\s?\d{2}(?!\p{Letter}|\d)/u;
const yearOfDay = /(?:19|20)\d{2}/;

/**
 * Days of a diary: what stands behind most of them says itself when it appeared, and at least once that was another
 * year, so that the days are those on which it was read.
 */
const areDaysOfReading = (all: readonly Day[]): boolean => {
  const years = all.map(({ rich }) => ownYear.exec(rich.text)?.[0].replace(/\D/g, ""));
  const isAnother = (year: string | undefined, at: number): boolean =>
    year !== undefined && all[at]?.year !== undefined && !all[at].year.endsWith(year);
  return years.filter((year) => year !== undefined).length >= all.length * 0.6 && years.some(isAnother);
};

/** Lines that could be days, within the sections that have some. */
const linesAmongDays = (nodes: readonly TreeNode[], isDay: readonly boolean[]): number => {
  const hasItems = nodes.some(({ kind }, at) => kind === "item" && isDay[at] === true);
  const level = nodes.find(({ kind }, at) => kind === "heading" && isDay[at] === true)?.level;
  let [sum, section, days] = [0, 0, 0];
  const close = (): void => {
    if (days > 0) sum += section;
    [section, days] = [0, 0];
  };
  nodes.forEach((node, at) => {
    const isOfLevel = node.kind === "heading" && node.level === level;
    if (node.kind === "heading" && level === undefined) close();
    if (isDay[at] === true) days += 1;
    if (isDay[at] === true || (hasItems && node.kind === "item") || isOfLevel) section += 1;
  });
  close();
  return sum;
};

/** Without the lines that say who does what. */
const withoutDuties = (nodes: readonly TreeNode[], accounts: LineAccount[]): TreeNode[] =>
  nodes.filter(({ line, rich, kind }) => {
    const isDuty = kind !== "heading" && (duty.test(rich.text) || (kind === "text" && rich.text.length < 90 && isIdle(rich.text)));
    if (isDuty) accounts.push({ line, as: "metadata", reason: "who presents, and what else there is" });
    return !isDuty;
  });

/** A day that stands deeper than the one before because its number is set to the right: " 7 Nov" below "31 Oct". */
const besideDays = (node: TreeNode): readonly TreeNode[] => {
  const at = node.kind === "text" ? node.children.findIndex((child) => child.kind === "text" && dayAt(child.rich.text) !== undefined) : -1;
  return at < 0 || dayAt(node.rich.text) === undefined
    ? [node]
    : [{ ...node, children: node.children.slice(0, at) }, ...node.children.slice(at).flatMap(besideDays)];
};

/** "    Mira   A Title" below a day: what else is read on it, with whoever presents that in the same column; else null. */
const furtherReading = (node: TreeNode, presents: (name: string) => boolean): TreeNode | null => {
  const name = node.kind === "text" ? (named.exec(node.rich.text)?.[0] ?? "") : "";
  const isPresented = name !== "" && presents(name) && (/(?:\s{2}|\t)$/.test(name) || isTitleAt(node.rich, name.length));
  return isPresented ? { ...node, rich: skip(node.rich, name.length), isDay: true } : null;
};

/** A day, and beside it what else is read on it. */
const withFurtherReadings = (day: TreeNode, presents: (name: string) => boolean): readonly TreeNode[] => {
  const below = day.kind === "text" ? day.children.map((child) => furtherReading(child, presents)) : [];
  const from = below.findIndex((each) => each !== null);
  if (from < 0) return [day];
  const beside = below.slice(from).map((each, at) => each ?? (day.children[from + at] as TreeNode));
  return [{ ...day, children: day.children.slice(0, from) }, ...beside];
};

/** Days of a calendar without their dates and presenters; the nodes as they are where dates may say when works appeared. */
export const readCalendar = (written: readonly TreeNode[], accounts: LineAccount[]): TreeNode[] => {
  const nodes = written.flatMap(besideDays);
  const dayAt = new Map(nodes.map((node) => [node, dayOf(node)]));
  const days = [...dayAt.values()];
  const all = days.filter((each) => each !== null);
  const lines = linesAmongDays(
    nodes,
    days.map((each) => each !== null),
  );
  if (all.length < fewest || all.length < lines * 0.6) return [...written];
  const isUsual = usualNames(all);
  const presenters = new Set(all.flatMap(({ name }) => personsIn(name ?? "")));
  const presents = (name: string): boolean => personsIn(name).some((each) => presenters.has(each));
  const isLast = endInBrackets(all);
  const presented = all.filter(
    ({ rich, brackets, name }) =>
      brackets !== null || presenterInBrackets.test(rich.text) || (name !== null && (isTitleAt(rich, name.length) || isUsual(name))),
  ).length;
  // A day of no year over others is none on which they appeared.
  const areHeadings = nodes.every((node) => {
    const found = dayAt.get(node) ?? null;
    return found === null || (node.kind === "heading" && found.year === undefined);
  });
  const isCalendar =
    areHeadings ||
    presented >= all.length * 0.3 ||
    all.some(({ rich }) => isIdleAlone(rich.text)) ||
    areDaysOfReading(all) ||
    nodes.some(({ rich }) => occasion.test(rich.text.slice(0, 400)));
  if (!isCalendar) return [...written];
  const kept = withoutDuties(nodes, accounts);
  let block = -1;
  return kept.flatMap((node): TreeNode[] => {
    const found = dayAt.get(node) ?? null;
    if (found === null) return [(node.block === block ? furtherReading(node, presents) : null) ?? node];
    block = node.block;
    const rich = withoutPresenter(found, isUsual, isLast);
    if (rich.text === "" && node.kind === "text") {
      accounts.push({ line: node.line, as: "metadata", reason: "a day, and who presents" });
      return withoutDuties(node.children, accounts);
    }
    const day: TreeNode = {
      ...node,
      rich: rich.text === "" ? node.rich : rich,
      children: withoutDuties(node.children, accounts),
      isDay: true,
    };
    if (node.kind === "heading" || !isIdle(rich.text) || rich.marks.some(({ kind }) => kind === "link"))
      return [...withFurtherReadings(day, presents)];
    accounts.push({ line: node.line, as: "ignored", reason: "a day of a calendar without a paper" });
    return day.children;
  });
};
