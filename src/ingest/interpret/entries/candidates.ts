import { isIdleDay } from "../../read/calendar.ts";
import { isBookPart, isCourseMatter } from "../../recognise/course.ts";
import { isErrand, isMisplaced } from "../../recognise/errand.ts";
import { isOccasion, tellsOfMeeting } from "../../recognise/held-at.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import { isCounted } from "../../recognise/session-name.ts";
import { isStructure } from "../../recognise/topic.ts";
import {
  isAllPapers,
  isFilm,
  isLabelledPost,
  isMarkedBook,
  isOnlyShown,
  isOtherType,
  otherKind,
  type OtherKind,
} from "../../recognise/other-kind.ts";
import { hasDatedVenue, isTool, isWebPage } from "./evidence.ts";
import { hasPaperLink, isCited } from "../head/head.ts";
import { certainPhraseIn, statesRelation, statesRelationOfName } from "../phrases/phrasebook.ts";
import { parseField } from "../line/fields.ts";
import { wordCount } from "../line/traits.ts";
import { isLineage } from "./lineage-lines.ts";
import { isInternal, type Unit } from "../units/units.ts";

/** A line up to what is said of its work: "… Skip section 3." is no section. */
const beforeRemark = ({ node: { rich }, head: { note, title } }: Unit): string => {
  const at = note === undefined || title === "" ? -1 : rich.text.lastIndexOf(note);
  return at <= 0 ? rich.text : rich.text.slice(0, at);
};

/** Work to hand in, days without class, parts of a textbook, and sections by their number. */
const isOfCourse = (unit: Unit): boolean => {
  const { head } = unit;
  if (head.links.length > 0 || hasDatedVenue(head)) return false;
  const text = beforeRemark(unit);
  return isCourseMatter(text) || isBookPart(text) || isCounted(text) || isIdleDay(text);
};

const saysWho = ({ detail, node: { rich } }: Unit): boolean => detail === "people" || detail === "parts" || isPersonName(rich.text);

/** A day of a calendar on which nothing was read: a holiday, a party. What is signed below was. */
const isDayWithout = ({ node, head, title, children: [first] }: Unit): boolean =>
  node.isDay === true && head.links.length === 0 && head.slots.length === 0 && title < 1 && !(first !== undefined && saysWho(first));

/** "The Art of Plots - the book, on the shelf": nothing beside its title but that it is one. */
const isOnlyBook = ({ node, head }: Unit): boolean =>
  head.links.length === 0 &&
  head.slots.length === 0 &&
  /\s(?:[-–—|]+\s*|\()(?:the |an? |good |great )*(?:text)?book\b[^:]*$/i.test(node.rich.text);

const typeLabel = /^(?:(?:item|document|entry|publication) ?)?(?:type|genre|typ|tipo)$|^(?:文献)?类型$/iu;

/** "Type: Book" below a title: what a library says that it is, where no meeting or journal stands beside that. */
export const isTypedOther = ({ children }: Unit): boolean => {
  const fields = children.flatMap(({ node }) => parseField(node.rich.text.slice(0, 80)) ?? []);
  return (
    !fields.some(({ key, label }) => key === "venue" && !/^pub/i.test(label)) &&
    fields.some(({ label, value }) => typeLabel.test(label) && isOtherType(value))
  );
};

/** What a line among papers says that it lists, where nothing of it is a paper's. */
export const saysOtherKind = (unit: Unit): OtherKind | null => {
  const { node, head, role } = unit;
  if (isOnlyBook(unit) || isMarkedBook(node.rich.text)) return "a book";
  if (isOnlyShown(node.rich.text) && !hasPaperLink(head)) return "a talk";
  if (isAllPapers(node.rich.text)) return "something else";
  if (isCited(head) || hasDatedVenue(head) || hasPaperLink(head)) return null;
  if (isTypedOther(unit)) return "something else";
  if (role !== "list" || node.kind === "heading" || node.kind === "row") return null;
  if (
    isFilm(
      head.title,
      head.links.map(({ url }) => url),
    )
  )
    return "a talk";
  const [mark, another] = node.rich.marks.filter(({ kind }) => kind === "link" || kind === "strong");
  const kind = otherKind(node.rich.text, mark?.start === 0 ? node.rich.text.slice(mark.end) : null);
  // "**Title** ([blog](…))": a link beside the work leads to more about it.
  return kind === "a post" && another !== undefined && !isLabelledPost(node.rich.text) ? null : kind;
};

/** "[x] read   [ ] to do   [~] skimmed": what the boxes of a list mean. */
const legendOfBoxes = /^(?:\[[^\]]\]\s*[\p{L} ]{2,20}[,;|·]?\s*){2,}$/u;

/** So far down stands when and where all of a list was held. */
const linesOfHead = 6;

export const saysWhenHeld = ({ node: { line, rich } }: Unit): boolean => line <= linesOfHead && isOccasion(rich.text);

/** "(typed from memory)", "[ask Ada for the rest]": words that begin small in one pair of brackets are said in passing. */
export const isAside = ({ rich: { text, marks } }: Unit["node"]): boolean =>
  marks.length === 0 && /^[[(]\p{Ll}+\s[^()[\]]+[\])][\s.]*$/u.test(text);

const wordsOfSentence = 8;

/** ">> ask Ada whether this is right <<": what whoever writes marks for himself. */
const toOneself = /^(?:>{2,3}\s[^<>]+\s<{2,3}|<{2,3}\s[^<>]+\s>{2,3}|\/\*\s.+\s\*\/|%%.+%%)$/u;

/** "(Books such as … go on the other list.)", "(The docs belong here too: https://…)": a sentence in brackets is said in passing too. */
export const isInBrackets = ({ node, head }: Unit): boolean =>
  isAside(node) ||
  toOneself.test(node.rich.text) ||
  (/^[(（][^()（）]+[)）][\s.。]*$/.test(node.rich.text) &&
    wordCount(node.rich.text) >= wordsOfSentence &&
    (node.rich.marks.length === 0 || (!hasPaperLink(head) && !hasDatedVenue(head))));

/** "Exported from Confluence by A. Author, last modified on …": where a list comes from, and who keeps it. */
const colophon =
  /^(?:(?:exported|generated|converted|compiled|maintained|collected|curated|written|edited) (?:from|by|on|with|using|in)|last (?:modified|updated|edited|change[ds]?(?=:))|(?:page )?(?:created|updated|modified|edited) (?:by|on|at))(?:\s|:\s)/i;
/** "INDEX OF ~/papers", "naming: year_venue_title": what a list is of, and how its lines are written. */
const ofList =
  /^index of (?:[~.]?\/|\S+\/)|^(?:notation|conventions?|legende?)\s*[:：]\s|^(?:naming|file ?names?|format)\s*[:：]\s*\S+_\S+/iu;
/** "format: number. title // where // who // (remark)", "字段顺序：标题 | 作者 | 会议": in which order the lines of the list say what. */
const ofLines =
  /^(?:formats?|order(?: of (?:the )?fields)?|fields|columns|layout|reihenfolge|felder|ordre|champs|orden|格式|顺序|字段(?:顺序)?)\s*[:：].{0,40}(?:\b(?:titles?|papers?|titel|titre|título)\b|标题|题目|论文).{1,60}(?:\b(?:who|where|authors?|venue|year|autor(?:en|es)?|auteurs?|ort|jahr|année|año)\b|作者|会议|年份)/iu;
/** "slides/ : two summer schools": a folder, and what is in it, unless that is dated as a work is. */
const ofFolder = /^(?!.*\d[)\]]$)(?:[~.]{1,2}\/)?[\p{L}\p{N}_.-]{2,30}\/(?:[\p{L}\p{N}_.-]{1,30}\/){0,4}\s*[:：]\s+\S/u;
export const isColophon = (text: string): boolean => colophon.test(text) || ofList.test(text) || ofLines.test(text) || ofFolder.test(text);

/** "Technical Program -- copied from the web site", "PROGRAMME (all times CET)": what all of a list is called, and a remark on it. */
const namesList = ({ node: { kind, rich }, head }: Unit): boolean => {
  const name =
    kind === "text" && head.links.length === 0
      ? /^(\S+ \S.{2,60}?)\s+[-–—]{1,3}\s|^(\p{L}[\p{L} ]{4,40}?)\s*\([^()]+\)$/u
          .exec(rich.text)
          ?.slice(1)
          .find((each) => each !== undefined)
      : undefined;
  return name !== undefined && isStructure(name) && !hasDatedVenue(head);
};

/** 'Follow-up to "Plain Boards" (OSDI 2031), same team': below a line, what a phrase leads to in quotation marks is another work. */
const leadsToQuoted = ({ node: { rich }, parent }: Unit): boolean =>
  parent?.node.kind === "text" && /^[^"“„«]{4,40}["“„«]/u.test(rich.text) && certainPhraseIn(rich.text) !== null;

/** "follow-up to Hayloft (OSDI'31)", "extends RackFS [SOSP 2030]": in small letters what leads to one name is no title. */
const leadsToName = ({ node: { kind, rich }, head: { title } }: Unit): boolean =>
  kind === "text" &&
  /^\p{Ll}[\p{Ll} -]{3,30}\s\p{Lu}\S*[\p{Lu}\p{Ll}\d]$/u.test(title) &&
  statesRelation(rich.text.replace(/^[^\p{L}]+/u, ""));

/** What a line below a work says of it, and no line of a list. */
const saysOfWork = (unit: Unit): boolean => leadsToQuoted(unit) || leadsToName(unit) || saysOfAbove(unit);

const saysOfAbove = ({ node: { kind, rich }, head }: Unit): boolean =>
  kind === "text" &&
  head.links.length === 0 &&
  !head.isSetApart &&
  (statesRelationOfName(rich.text) || (certainPhraseIn(rich.text) !== null && /[a-z)][.!]\s/.test(rich.text)));

/** "Sign up for a slot", "Play with the editor before Thursday". */
const asksReaders = (unit: Unit): boolean =>
  isMisplaced(unit.head.title) || (!hasDatedVenue(unit.head) && !hasPaperLink(unit.head) && isErrand(beforeRemark(unit)));

/** What may list a work by what it is, before anything is known of its list. */
export const isCandidate = (unit: Unit): boolean =>
  unit.detail === null &&
  unit.node.isRemark !== true &&
  !saysWhenHeld(unit) &&
  !tellsOfMeeting(unit.node.rich.text) &&
  !saysOfWork(unit) &&
  !namesList(unit) &&
  !isInBrackets(unit) &&
  !(unit.role === "list" && isTool(unit.head)) &&
  !isDayWithout(unit) &&
  unit.head.title !== "" &&
  unit.node.kind !== "code" &&
  unit.node.kind !== "row" &&
  !isInternal(unit.node) &&
  !isLineage(unit.node.rich) &&
  !isWebPage(unit) &&
  (hasDatedVenue(unit.head) || !isColophon(unit.node.rich.text)) &&
  !asksReaders(unit) &&
  saysOtherKind(unit) === null &&
  !(/^[→↳⇒↪]/.test(unit.node.rich.text) && statesRelation(unit.node.rich.text.replace(/^\S+\s*/, ""))) &&
  !legendOfBoxes.test(unit.node.rich.text) &&
  /\p{Letter}/u.test(unit.head.title) &&
  !isOfCourse(unit);

/** "[ ] Title", "[*] Title", "[-] Title": whoever copies a programme ticks off in front of its papers what to read. */
const box = /^\[[ xX*+?!~✓✗–-]\]\s*(?=[^\s([])/u;

export const isBoxed = ({ node }: Unit): boolean => node.kind === "text" && box.test(node.rich.text);
