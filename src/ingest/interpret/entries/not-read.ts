import { isIdle } from "../../read/idle.ts";
import { isErrand } from "../../recognise/errand.ts";
import { isBookPart, isCourseMatter } from "../../recognise/course.ts";
import { isRecorded } from "../../recognise/other-kind.ts";
import type { Head } from "../head/head.ts";

/** What a group does on a day instead of reading: "Qiskit hands-on (bring a laptop)". */
const done =
  /^(?:\S+\s){0,4}(?:hands-on(?: (?:session|day|tutorial))?|hackathon|coding session|lab tour|question time|discussion session)\s*(?:[([（][^()[\]（）]*[)\]）])?$/iu;

/** "组会", "group meeting": the day itself. */
const meeting = /^(?:组会|讨论班|例会|(?:group|lab|team) meeting)(?:\s*[（(].*)?$/iu;

/** "Guest lecture: how chips are made". */
const guest = /^(?:guest|invited) (?:lecture|lecturer|talk|speaker)s?\s*(?:[:：(–—]|$)/iu;

/** "(Noether's chapter on rings, web)": all of it in brackets. */
const inPassing = /^(?:\([^()]{3,80}\)|（[^（）]{3,80}）)$/u;
/** What is no title begins small, or says that it is a part of something, or where it stands. */
const beginsSmall = /^.\s*\p{Ll}/u;
const saysPart = /(?<!\p{L})(?:chapters?|ch\.|web(?:site|page)?|online|kapitel|chapitre|capítulo|capitolo)(?!\p{L})|章|网[页站]/iu;
const isInPassing = (title: string): boolean => inPassing.test(title) && (beginsSmall.test(title) || saysPart.test(title));

/** What a table of readings has between them that nobody has to read. */
export const isArranged = ({ links, slots, title }: Head): boolean =>
  links.length === 0 &&
  slots.length === 0 &&
  (meeting.test(title) || guest.test(title) || isInPassing(title) || isErrand(title) || isRecorded(title));

/** What stands in the place of a paper on a day without one, and chapters of textbooks. */
export const isNotRead = ({ links, title }: Head): boolean =>
  isBookPart(title) ||
  (links.length === 0 &&
    (isIdle(title) ||
      isCourseMatter(title) ||
      isErrand(title) ||
      done.test(title) ||
      meeting.test(title) ||
      /^(?:none|nothing|n\/a|keine|aucune?)$/i.test(title)));
