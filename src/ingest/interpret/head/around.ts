import type { ListRegistry } from "../line/list-registry.ts";
import { affiliatedBehindDash, authorsBehind, authorsBy, personBehindDash } from "./authors-behind.ts";
import { bracketBefore, opensWithBracket } from "./bracket-before.ts";
import { bracketSays, bracketsBehind } from "./brackets-behind.ts";
import { shortens } from "../../recognise/title.ts";
import { statesRelation } from "../phrases/phrasebook.ts";
import { slice, squeeze, trim, type Rich } from "../../read/rich.ts";
import { isLabelledTitle, mayEndAt } from "./labelled-title.ts";
import { nameInBrackets } from "./name-in-brackets.ts";
import { nameBeforeQuotation, nameOverRow } from "./name-over-row.ts";
import { partInFront, slotInFront } from "./part-in-front.ts";
import { titleInParts } from "../line/parts.ts";
import { titleInCorners } from "./title-in-corners.ts";
import { isQuotation, titleInQuotes } from "./title-in-quotes.ts";
import { behindPeopleInItalics, remarkBehind, remarkInLast, whoAndRemark } from "./remark-behind.ts";
import { breaksTitle, endOfSetApart, isAllSetApart, peopleBefore, rowBehind, rowBehindSetApart } from "./row-behind.ts";
import { aliasBehind, editionAtEnd, endOfTitle, isBarredName, markBehind, prizeAtEnd, type Behind } from "./marks-behind.ts";
import { saysVenue, type Slot, type SlotName } from "../line/slots.ts";
import { wordCount } from "../line/traits.ts";
import { decoration, isAside, verdictAt } from "../line/decoration.ts";
import type { LinkUse } from "../line/links.ts";
import { valuesOf, type Value } from "../line/values.ts";
import { nameBefore, slotOfTag, takeHashtags, takeInlineFields } from "./vault.ts";
import { venueAtEnd } from "./venue-at-end.ts";
import { behindWideComma } from "./wide-comma.ts";
import { wordsBefore } from "./words-before.ts";

/** Takes from a line what stands around its title, from both ends inwards; `rest` is what is left. */
export class Surroundings {
  readonly slots: Slot[] = [];
  private readonly registry: ListRegistry;
  rest: Rich;
  note: string | undefined;
  /** The title was in quotation marks that say where it ends. */
  wasQuoted = false;

  constructor(rest: Rich, registry: ListRegistry) {
    this.rest = rest;
    this.registry = registry;
    this.keep(0, endOfTitle(rest.text));
  }

  /** 《Title》 says itself where it ends; "Title [PKU] (OSDI'24): a note" by what brackets hold. */
  within(): void {
    this.verdict();
    const quoted = titleInCorners(this.rest.text, this.isLed, this.registry);
    if (quoted !== null) {
      this.slots.push(...quoted.row);
      if (quoted.behind !== null) this.add("behind the title", quoted.behind.text, quoted.behind.values);
      return this.keepQuoted(quoted);
    }
    const found = bracketsBehind(this.rest, this.isLed, this.registry);
    if (this.takeRow(found, found?.at)) this.wasQuoted = isQuotation(this.rest.text);
  }

  private keepQuoted({ start, end, note }: { readonly start: number; readonly end: number; readonly note: string | null }): void {
    if (note !== null) this.note = note;
    this.keep(start, end);
  }

  add(name: SlotName, text: string, values: readonly Value[] | null): void {
    this.slots.push({ name, text: squeeze(text), values });
  }

  /** What is marked to be found again: fields within the line, #tags. */
  tags(): void {
    const fields = takeInlineFields(this.rest, this.registry);
    if (fields !== null) {
      this.add("behind the title", fields.said.map(({ kind }) => kind).join(", "), fields.said);
      this.rest = fields.rest;
    }
    const found = takeHashtags(this.rest);
    if (found === null) return;
    for (const tag of found.tags) this.slots.push(slotOfTag(tag, this.registry));
    this.rest = found.rest;
  }

  /** Stars, a tick with its day, "(read 2023-05-01)", "4/5": what the reader of the list thinks of it, and when he read it. */
  private verdict(): boolean {
    const at = verdictAt(this.rest.text);
    if (at > 0) this.keep(0, at);
    return at > 0;
  }

  private keep(from: number, to = this.rest.text.length): void {
    this.rest = trim(slice(this.rest, from, to));
  }

  /** "Title · OSDI 2024 · PKU": what the parts around the one with the title say. */
  parts(): readonly LinkUse[] {
    // A prize or an edition at the end of a line is that of the work, whatever it stands behind.
    if (this.take(editionAtEnd(this.rest, this.registry) ?? prizeAtEnd(this.rest))) this.take(editionAtEnd(this.rest, this.registry));
    const found = titleInParts(this.rest, this.registry);
    if (found === null) return [];
    const names: readonly SlotName[] = ["part 1 behind", "part 2 behind", "part 3 behind"];
    this.slots.push(...found.before.map(slotInFront));
    const behind = remarkInLast(found.behind, this.registry);
    this.note ??= behind.note;
    behind.parts.forEach(({ text, values }, at) => this.add(names[at] ?? "a later part", text, values));
    this.rest = found.title;
    return [...found.before, ...found.behind].flatMap(({ links }) => links);
  }

  /** Tags in front: `serving`, [NSDI'24], 22-ATC-, "SIGCOMM 2019, ". */
  before(): void {
    for (let guard = 0; guard < 8; guard += 1) {
      const text = this.rest.text;
      const code = this.rest.marks.find((mark) => mark.kind === "code" && mark.start === 0);
      const emoji = decoration.exec(text);
      if (this.nameBefore()) continue;
      if (emoji !== null && emoji[0].length < text.length) this.keep(emoji[0].length);
      else if (code !== undefined && code.end < text.length && wordCount(text.slice(0, code.end)) <= 3) {
        this.add("mark before", text.slice(0, code.end), valuesOf(text.slice(0, code.end), this.registry));
        this.keep(code.end);
      } else if (opensWithBracket(text)) {
        const bracket = bracketBefore(text, this.registry);
        if (bracket === null) return;
        this.add("bracket before", bracket.inside, bracket.values);
        this.keep(bracket.end);
      } else if (!this.wordsBefore() && !this.peopleBefore()) return;
    }
  }

  /** "[[Orca]] **Orca: A Distributed …**", "Orca | A Distributed … | OSDI 2022". */
  private nameBefore(): boolean {
    const { rest, registry } = this;
    const found = nameBeforeQuotation(rest, registry) ?? nameBefore(rest, saysVenue(this.slots), registry) ?? partInFront(rest, registry);
    if (found === null) return false;
    this.slots.push(found.slot);
    this.keep(found.title);
    return true;
  }

  private peopleBefore(): boolean {
    const found = this.slots.some(({ values }) => values?.some(({ kind }) => kind === "people"))
      ? null
      : peopleBefore(this.rest, this.registry);
    if (found === null) return false;
    this.add("words before", found.text, [{ kind: "people", people: found.people }]);
    this.keep(found.at);
    return true;
  }

  private wordsBefore(): boolean {
    const found = wordsBefore(this.rest, this.registry);
    if (found === null) return false;
    this.add("words before", found.text, found.values);
    this.keep(found.end);
    return true;
  }

  /** A slot cut from the end when it says something known, or when only a slot can stand there. */
  private behind(pattern: RegExp, name: SlotName, evenUnknown: boolean): boolean {
    const text = this.rest.text;
    const found = pattern.exec(text);
    const inside = found?.[1];
    if (found === null || inside === undefined || found.index === 0 || (name === "behind a bar" && isBarredName(text))) return false;
    const before = text.slice(0, found.index);
    if (name === "bracket after" && shortens(inside, before)) return false;
    const values = name === "bracket after" ? bracketSays(inside, this.registry, before) : valuesOf(inside, this.registry);
    if (values === null && !evenUnknown) return false;
    this.add(name, inside, values);
    this.keep(0, found.index);
    return true;
  }

  /** A title with all that stands behind it. */
  private takeRow(found: { readonly slots: readonly Slot[]; readonly note?: string | undefined } | null, end = 0): boolean {
    if (found === null) return false;
    this.slots.push(...found.slots);
    this.note = found.note ?? this.note;
    this.keep(0, end);
    return true;
  }

  private takeEnding(found: { readonly end: number; readonly slots: readonly Slot[]; readonly note?: string | undefined } | null): boolean {
    return this.takeRow(found, found?.end);
  }

  private rowBehind(): boolean {
    const row = endOfSetApart(this.rest) === null ? rowBehind(this.rest, this.registry) : null;
    const isRow = row !== null && mayEndAt(this.rest.text, row.at);
    const found = isRow ? row : this.note === undefined ? behindWideComma(this.rest.text, this.isLed, this.registry) : null;
    return this.takeRow(found, found?.at);
  }

  /** What stands behind the title on the same line, from the end inwards; a title that was set apart behind its authors is left whole. */
  after(isSetApart: boolean): void {
    const quoted = titleInQuotes(this.rest.text, this.registry);
    this.wasQuoted ||= quoted !== null;
    if (quoted !== null) {
      this.slots.push(...quoted.slots);
      return this.keepQuoted(quoted);
    }
    this.statementAtEnd();
    this.remarkBehind();
    for (let guard = 0; guard < 6; guard += 1) {
      if (isSetApart && isAllSetApart(this.rest)) return;
      const done =
        this.verdict() ||
        this.takeEnding(rowBehindSetApart(this.rest, this.note === undefined, this.registry)) ||
        (this.note === undefined && this.take(whoAndRemark(this.rest.text, this.registry))) ||
        this.rowBehind() ||
        this.by() ||
        this.behind(/\s*(?:\p{Extended_Pictographic}\uFE0F?)+\s*([^\p{Extended_Pictographic}]{3,60})$/u, "behind the title", false) ||
        this.personBehindDash(affiliatedBehindDash(this.rest.text, this.registry)) ||
        (!isAllSetApart(this.rest) && this.behind(/\s+@\s*([^@]{2,60})$/, "behind the title", false)) ||
        this.behind(/\s*[|｜]\s*([^|｜]*)$/, "behind a bar", true) ||
        this.behind(/\s*[([（【]([^()[\]（）【】]{2,400}(?:\([^()]*\))?)[)\]）】][\s.,]*$/, "bracket after", false) ||
        this.behind(/\s+\/\s*([^/]{2,60}?)\s*\/?$/, "behind a bar", false) ||
        this.behind(/\s+(?:[-–—]{1,3}|\/{2})\s+([^–—]{2,80})$/, "behind a dash", false) ||
        this.personBehindDash(personBehindDash(this.rest.text, saysVenue(this.slots), this.registry)) ||
        this.take(markBehind(this.rest, this.registry)) ||
        this.venueAtEnd() ||
        this.peopleAtEnd();
      if (!done) return;
    }
  }

  private get isLed(): boolean {
    return this.slots.some(({ name, values }) => name === "bracket before" && values?.some(({ kind }) => kind === "venue") === true);
  }

  private personBehindDash(found: ReturnType<typeof personBehindDash>): boolean {
    if (found === null) return false;
    this.add("behind a dash", found.text, [{ kind: "people", people: found.people }]);
    if (found.year !== undefined) this.add("behind a dash", found.year, [{ kind: "date", date: found.year }]);
    this.keep(0, found.at);
    return true;
  }

  private take(found: Behind | null): boolean {
    if (found === null) return false;
    this.add(found.name, found.text, found.values);
    if (found.note !== undefined) this.note = found.note;
    this.keep(0, found.end);
    return true;
  }

  /** A venue was taken from behind what is left. */
  private get saysWhere(): boolean {
    return this.slots.some(({ name, values }) => name === "behind the title" && values?.[0]?.kind === "venue");
  }

  private by(): boolean {
    const found = isLabelledTitle(this.rest.text) ? null : authorsBy(this.rest, this.registry);
    if (found === null) return false;
    if (found.venue !== null) this.add("behind the title", found.where, [{ kind: "venue", venue: found.venue }]);
    this.add("by", found.text, found.people === null ? null : [{ kind: "people", people: found.people }]);
    this.keep(0, found.at);
    return true;
  }

  private venueAtEnd(): boolean {
    const { text } = this.rest;
    const found = venueAtEnd(text, this.registry);
    if (found === null) return false;
    this.add("behind the title", text.slice(found.start, found.end).replace(/^[\s,.]+/, ""), [{ kind: "venue", venue: found.venue }]);
    this.keep(0, found.start);
    this.keep(0, this.rest.text.replace(/[\s,|(–—-]+$/, "").length);
    return true;
  }

  /** How the work is called. */
  alias(): void {
    if (this.takeEnding(nameOverRow(this.rest, this.registry))) return;
    const named = nameInBrackets(this.rest, this.registry);
    if (named !== null) this.slots.push(named.slot);
    this.rest = named?.rest ?? this.rest;
    const found = named === null ? aliasBehind(this.rest.text, this.registry) : null;
    if (found === null) return;
    this.add("name before", found.name, null);
    this.keep(0, found.at);
  }

  /** "(extends X)" at the end says what the work stands on, "(already above, but …)" something else; nothing of where it appeared. */
  private statementAtEnd(): void {
    const found = /\s*[([（]([^()[\]（）]{6,160})[)\]）][\s.]*$/.exec(this.rest.text);
    const said = found?.[1];
    if (found === null || said === undefined || found.index < 8) return;
    if (!statesRelation(said) && !isAside(this.rest.text.slice(0, found.index), said)) return;
    this.note = said;
    this.keep(0, found.index);
  }

  private remarkBehind(): void {
    const found =
      this.note === undefined ? (behindPeopleInItalics(this.rest, this.registry) ?? remarkBehind(this.rest.text, this.registry)) : null;
    if (found !== null && !breaksTitle(this.rest, found.end)) this.takeEnding({ ...found, note: found.remark });
  }

  private peopleAtEnd(): boolean {
    const isPlaced = this.slots.some(({ name, values }) => name === "bracket after" && values?.[0]?.kind === "institutions");
    const found = authorsBehind(this.rest.text, this.saysWhere || this.isLed, isPlaced, this.registry);
    if (found === null || (isAllSetApart(this.rest) && breaksTitle(this.rest, found.at, Infinity))) return false;
    this.add("behind the title", found.text, [{ kind: "people", people: found.people }]);
    this.keep(0, found.at);
    return true;
  }
}
