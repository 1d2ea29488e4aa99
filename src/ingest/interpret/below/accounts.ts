import type { Problem } from "../../../model/problem.ts";
import type { Source } from "../../../model/source.ts";
import type { LineAccount, ListClaims } from "../../claims.ts";
import type { Tree } from "../../read/tree.ts";
import { links } from "../../read/rich.ts";
import type { Account } from "./details.ts";
import type { Decisions } from "../entries/entries.ts";
import { isColophon, isInBrackets, isTypedOther, saysOtherKind } from "../entries/candidates.ts";
import { evidenceOf, isWebPage } from "../entries/evidence.ts";
import { talkLabel } from "../entries/talks.ts";
import { weekdayWord } from "../../calendar-words.ts";
import { isIdleDay, isOfDay } from "../../read/calendar.ts";
import { presenterWords } from "../line/presenters.ts";
import { isErrand, isMisplaced } from "../../recognise/errand.ts";
import { isLabelledPost } from "../../recognise/other-kind.ts";
import { isBookPart, isCourseMatter } from "../../recognise/course.ts";
import { behindCount } from "../../recognise/session-name.ts";
import { isStructure } from "../../recognise/topic.ts";
import { cjkShare, topicName, wordCount } from "../line/traits.ts";
import { isInternal, type Unit } from "../units/units.ts";

const ignored = (reason: string): Account => ({ as: "ignored", reason });
const unknown = (reason: string): Account => ({ as: "unknown", reason });

/** A box or a word in front of what is to be done. */
const task = /^\s*(?:\[[ xX]\]\s*|(?:(?:TO)?DO(?:NE|ING)?|LATER|NOW)\s+)/;

/** "(sick)", "（略）": said in passing. */
const inBrackets = /^(?:\([^()]{2,80}\)|（[^（）]{2,80}）)$/;

/** How sentences in Japanese end, which titles do not. */
const endOfSentence = /(?:ます|です|ください|下さい|ました|ません|でした|だった|である)[。．！!…）)]*$/u;

/** A line that says something in words to the reader of the list: an introduction, a question, a section's paragraph. */
const isProse = ({ node, prose }: Unit): boolean => {
  const text = node.rich.text.replace(task, "").trim();
  const words = text.split(/\s+/);
  const running = words.filter((word) => /^[("“'‘]?\p{Ll}/u.test(word)).length >= words.length * 0.5;
  const goesOn = words.length >= (node.kind === "text" ? 6 : 4) && /^\p{Ll}/u.test(text);
  const isTold =
    cjkShare(text) > 0.3 &&
    !/[《“"]/.test(text) &&
    /[了吗呢吧啊把给被没]|\p{Script=Han}。\s*\p{Script=Han}|(?<![通超经])过(?![程滤渡拟])|(?<![以之如上天])下(?![一文游界降采])|^(?:去|问|看|写|改|买|准备|整理|报销|联系|回复)/u.test(
      text,
    );
  const isSaid = cjkShare(text) > 0.3 && !/[「『《“"]/.test(text) && (endOfSentence.test(text) || /は[^\p{P}]{0,12}\d/u.test(text));
  return (
    isSaid ||
    (node.kind === "text" && inBrackets.test(text)) ||
    goesOn ||
    isTold ||
    prose >= 0.5 ||
    (wordCount(text) >= 4 && /[.。!！?？:：]["”)]?$/.test(text)) ||
    (node.kind === "text" && words.length >= 5 && running)
  );
};

/** Nothing but links, maybe with a few words: badges, a way to another file, a project's page. */
const isOnlyLinks = ({ node }: Unit): boolean => {
  const all = links(node.rich);
  const beside = wordCount(node.rich.text) - all.reduce((sum, { start, end }) => sum + wordCount(node.rich.text.slice(start, end)), 0);
  return all.length > 0 && (beside <= 3 || (node.kind === "item" && wordCount(node.rich.text) <= 12));
};

/** The first line of a text that has no heading. */
export const listName: Account = { as: "metadata", reason: "name of the list" };

/** "Instructor: A. Author", "Room: 204, Tuesdays": a label that no fact of a work has. */
const aboutList = /^\p{Lu}[\p{Letter} ]{1,24}[:：]\s+\S/u;
/** "alias:: plpapers": a property of the page; "[!info] marks" over what is set in a frame; "legend: #core = …", "缩写：CC = …": what its marks mean. */
const ofPage =
  /^(?:\[!\p{L}{2,12}\](?:[+-]?\s|$)|[\p{L}-]{2,24}::\s+\S|(?:legend|legende|légende|legenda|leyenda|图例|图注|abbreviations?|abkürzungen|abréviations|缩写|缩略语)\s*[:：])/iu;
/** "Presenter: Ada", under the day of a seminar and over what is read there. */
const presents = new RegExp(`^(?:${presenterWords})\\s*[:：]\\s*\\S`, "iu");
/** "To do: read the rest of the wiki": what the keeper of the list has yet to do. */
const yetToDo = /^(?:(?:still )?to[- ]?dos?|zu tun|à faire|por hacer|待办|待做|备忘)\s*[:：]\s*\S/iu;
const meetings = /^(?:(?:we )?meet|(?:every |each |on )?(?:mon|tues|wednes|thurs|fri)days?\b.*\d)/i;
/** "Fall 2023 · Tue/Thu 1:25–2:40 · Gates G01", "donnerstags 16 Uhr": days of the week with a time of the day. */
const weekly = new RegExp(
  `(?:^|[\\s·|,(])(?:${weekdayWord}s?(?:\\s*[/&,+-]\\s*${weekdayWord}s?)*|(?:montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi)s?)[\\s,]+(?:at |from |um |à )?\\d{1,2}(?:[:.h]\\d{2}|\\s?[ap]\\.?m\\b|\\s?Uhr|\\s?h\\b)`,
  "iu",
);

const longestTitle = 600;

const linkAlone = (text: string): Account =>
  text.length > longestTitle
    ? unknown("its words are too long to be the title of a work")
    : ignored("link to something that is not a work");

/** What a line was that lists no work and describes none. */
export const accountOf = (unit: Unit, decisions: Decisions): Account => {
  const { node } = unit;
  const role = decisions.roles.get(unit) ?? unit.role;
  if (node.kind === "heading" || decisions.of.get(unit)?.as === "topic") return { as: "topic" };
  const other = saysOtherKind(unit) ?? (isLabelledPost(node.rich.text) ? "a post" : null);
  // What stands below it says more of it.
  if (unit.parent !== null && unit.parent.node.kind !== "heading" && unit.detail !== null && isTypedOther(unit.parent))
    return ignored("of something that is not a paper");
  if (other !== null) return ignored(`${other}, not a paper`);
  if (isWebPage(unit)) return ignored("a page of the web, not a work");
  const ways = links(node.rich);
  if (ways.length > 0 && unit.head.slots.length === 0 && ways.every(({ url }) => url !== undefined && !/^[a-z]+:/i.test(url)))
    return ignored("way to a page beside the list");
  if (isInternal(node)) return ignored("link within the list");
  if (node.kind === "code") return ignored("code that belongs to no work");
  if (role === "contents") return ignored("table of contents");
  if (role === "glossary") return { as: "metadata", reason: "glossary" };
  if (role === "meta") return { as: "metadata", reason: "about the list" };
  if (role === "notes") return ignored("notes on the section");
  if (role === "resources" || role === "people") return ignored("a resource, not a work");
  if (/^\{%.*%\}$/.test(node.rich.text)) return ignored("markup of a site generator");
  if (/^<[^<>]*>$/.test(node.rich.text)) return ignored("markup without text");
  if (!/[\p{Letter}\p{Number}]/u.test(node.rich.text)) return ignored("decoration");
  if (node.isRemark === true) return ignored("a remark that no work stands above");
  if (unit.detail === "links") return linkAlone(node.rich.text);
  if (isErrand(node.rich.text) || isMisplaced(unit.head.title)) return ignored("what readers are asked to do");
  if (isCourseMatter(node.rich.text) || isBookPart(node.rich.text)) return ignored("part of a course that is no paper");
  if (isIdleDay(node.rich.text) || ((node.isDay === true || isOfDay(node.rich.text)) && evidenceOf(unit) === 0))
    return ignored("a day of a calendar without a paper");
  if (isInBrackets(unit)) return ignored("said in passing");
  if (node.kind === "text" && yetToDo.test(node.rich.text)) return ignored("yet to do");
  if (isStructure(topicName(node.rich.text))) return ignored("arranges the list by time");
  const isAboutList = [aboutList, meetings, weekly].some((form) => form.test(node.rich.text)) || isColophon(node.rich.text);
  if (presents.test(node.rich.text)) return ignored("who presents");
  if (talkLabel.test(node.rich.text)) return ignored("a talk, not a paper");
  const isProperty = (unit.detail === null || unit.detail === "field") && ofPage.test(node.rich.text);
  if (isProperty || (unit.detail === null && node.kind === "text" && isAboutList)) return { as: "metadata", reason: "about the list" };
  if (role === "talks" && unit.detail === "people" && unit.head.links.length > 0)
    return ignored("a talk by whoever is named, without a title");
  if (unit.detail !== null) return isProse(unit) ? ignored("prose of the section") : unknown(`${unit.detail} that no work stands above`);
  const above = unit.parent?.node.kind === "heading" ? behindCount(unit.parent.node.rich.text) : "";
  if (isCourseMatter(above)) return ignored("part of a course that is no paper");
  const couldBe =
    node.kind === "item" &&
    !/^\p{Ll}+\s/u.test(node.rich.text.replace(task, "")) &&
    (unit.title >= 0.7 || evidenceOf(unit) >= 2) &&
    unit.prose < 0.8;
  if (couldBe) return unknown("may be a work, but nothing beside it says so");
  if (isOnlyLinks(unit)) return linkAlone(node.rich.text);
  return isProse(unit) ? ignored("prose of the section") : unknown("neither a work nor a sentence");
};

/** Of lines that were not read at all; a problem says how many were, and why. */
const beyond: Account = ignored("beyond what is read of one list");

/** One account for every line that is not blank; lines that only go on from the line before take its account. */
export const complete = (
  tree: Pick<Tree, "accounts" | "lineCount">,
  text: readonly string[],
  known: ReadonlyMap<number, Account>,
): readonly LineAccount[] => {
  const out: LineAccount[] = [];
  const given = new Map<number, Account>(
    tree.accounts.map(({ line, as, reason }) => [line, { as, ...(reason === undefined ? {} : { reason }) }]),
  );
  let last: Account = { as: "unknown", reason: "not read" };
  text.forEach((content, index) => {
    const line = index + 1;
    if (content.trim() === "") {
      last = { as: "unknown", reason: "not read" };
      return;
    }
    const goesOn = (): Account => (last.as === "unknown" ? last : { as: last.as, reason: "goes on from the line before" });
    const account = line > tree.lineCount ? beyond : (known.get(line) ?? given.get(line) ?? goesOn());
    out.push({ line, as: account.as, ...(account.reason === undefined ? {} : { reason: account.reason }) });
    last = account;
  });
  return out;
};

/** As many lines as anybody would look into; the rest are counted. */
const shownLines = 200;

/** What a list is told of its lines that were not understood. */
export const problemsOf = (source: Source, lines: ListClaims["lines"]): readonly Problem[] => {
  const unknown = lines.filter((line) => line.as === "unknown");
  const shown = unknown.slice(0, shownLines).map(({ line, reason }): Problem => ({
    level: "info",
    rule: "line-not-understood",
    place: { source: source.id, line },
    reason: `${reason ?? "not understood"}; a venue, a link to the paper or authors beside it would tell`,
  }));
  const [next] = unknown.slice(shownLines);
  if (next === undefined) return shown;
  const reason = `${String(unknown.length - shownLines)} more lines from here on were not understood; is this a list of papers?`;
  return [...shown, { level: "warning", rule: "line-not-understood", reason, place: { source: source.id, line: next.line } }];
};
