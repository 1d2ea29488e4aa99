import type { WorkType } from "../../../model/work.ts";
import { AmongTitles } from "./among-titles.ts";
import { isBoxed, isCandidate } from "./candidates.ts";
import { areQuoted, evidenceOf, hasDatedVenue, isCoinedApart, isQuoted, isUnderEdition, typeOf } from "./evidence.ts";
import { besideRecords, entryLevels, hasTitleField, isStrong, isSure, saysWhereBelow } from "./levels.ts";
import { noWorks, whyEntry } from "./rules.ts";
import { isBibliography, roleOf, type SectionRole } from "../units/sections.ts";
import { headsPeople } from "../units/signatures.ts";
import { isTopicLike, titleKey, wordCount } from "../line/traits.ts";
import { eachUnit, type Unit } from "../units/units.ts";
import { isAll } from "../../read/rich.ts";
import { isPseudoHeading } from "./pseudo-heading.ts";
import { hasPaperLink, isCited, isOfSeries, valuesIn } from "../head/head.ts";

/** What a line is in its list. Lines that are neither are details of an entry, or notes on a section. */
export type Decision =
  /** A ruling says it: what follows belongs where it would without it. */
  | { readonly as: "entry"; readonly type: WorkType; readonly isRuled?: true }
  /** `heads` says that the lines after it belong to it, however it looks. */
  | { readonly as: "topic"; readonly heads?: boolean };

export interface Decisions {
  readonly of: ReadonlyMap<Unit, Decision>;
  /** What a section holds whose name is a line of its own and no heading, for the lines in it. */
  readonly roles: ReadonlyMap<Unit, SectionRole>;
  /** Levels of headings whose headings are the entries themselves, as in a programme. */
  readonly headingLevels: readonly number[];
  /** Nothing stands beside the titles of this list, so that their looks must do. */
  readonly isBare: boolean;
}

interface List {
  readonly isPlain: boolean;
  readonly isBare: boolean;
  readonly headingLevels: readonly number[];
  readonly besideRecords: ReadonlySet<Unit>;
  /** All but few titles begin with a capital. */
  readonly areCapital: boolean;
  /** Most entries have lines below them: a line without any is rather a topic. */
  readonly haveLinesBelow: boolean;
  readonly evidence: ReadonlyMap<Unit, number>;
  /** Lines that may be entries, those of them that are as good as certain to be, and those with evidence of their own. */
  readonly candidates: ReadonlySet<Unit>;
  readonly sure: ReadonlySet<Unit>;
  readonly strong: ReadonlySet<Unit>;
  /** Most entries have their authors on the line below. */
  readonly areSigned: boolean;
  /** Most entries have a box to tick in front. */
  readonly areBoxed: boolean;
  /** Paragraphs that say where and when are entries, nearly all of them for certain. */
  readonly areDated: boolean;
  /** What surely are entries have their titles in quotation marks, with where and when beside them. */
  readonly areQuoted: boolean;
  /** Paragraphs set in bold are titles here rather than headings of sections. */
  readonly boldTitles: boolean;
  /** By kind and level of lines, the share of candidates that are sure. */
  readonly layers: ReadonlyMap<string, number>;
}

const isBoldTitle = (unit: Unit): boolean => isAll(unit.node.rich, "strong") && unit.title >= 0.7 && unit.prose < 0.5;

/** Its authors stand directly below it, or behind it. */
const isSigned = ({ node, head, children }: Unit): boolean =>
  (children[0]?.detail === "people" || head.slots.some(({ name, values }) => name !== "words before" && values?.[0]?.kind === "people")) &&
  !headsPeople(node.rich.text);
/** However short, a line in bold with its authors below it is a title. */
const isSignedInBold = (unit: Unit): boolean => isAll(unit.node.rich, "strong") && unit.children.some(({ detail }) => detail === "people");

const beginsSmall = ({ head }: Unit): boolean => /^\p{Ll}+\s/u.test(head.title);

const layer = (unit: Unit): string => `${unit.node.kind} ${String(unit.node.level)}`;

/** Of the lines of each kind and level that may list works, the share that surely does. */
const layerShares = (open: readonly Unit[], surely: ReadonlySet<Unit>): ReadonlyMap<string, number> => {
  const counts = new Map<string, { sure: number; all: number }>();
  for (const unit of open) {
    const count = counts.get(layer(unit)) ?? { sure: 0, all: 0 };
    counts.set(layer(unit), { sure: count.sure + (surely.has(unit) ? 1 : 0), all: count.all + 1 });
  }
  return new Map([...counts].map(([key, { sure, all }]) => [key, sure / all]));
};

class Decider {
  readonly of = new Map<Unit, Decision>();
  readonly roles = new Map<Unit, SectionRole>();
  private readonly list: List;
  private readonly among: AmongTitles;
  private hasEntries = false;

  constructor(list: List) {
    this.list = list;
    this.among = new AmongTitles(list.candidates);
  }

  private evidence(unit: Unit): number {
    return this.list.evidence.get(unit) ?? 0;
  }

  /** Units of one run: siblings of a kind between two headings of any sort, and how many of them are surely entries. */
  private share(siblings: readonly Unit[], at: number): number {
    const kind = siblings[at]?.node.kind;
    const stops = (index: number): boolean => {
      const unit = siblings[index];
      return (
        unit === undefined ||
        unit.node.kind === "heading" ||
        (unit.node.kind === "text" && kind !== "text" && isPseudoHeading(siblings, index, this.list.isPlain))
      );
    };
    let strong = 0;
    let all = 0;
    const visit = (unit: Unit | undefined): void => {
      if (unit === undefined || unit.node.kind !== kind || !this.list.candidates.has(unit)) return;
      all += 1;
      if (this.list.sure.has(unit)) strong += 1;
    };
    for (let index = at; index >= 0 && index > at - 40 && !stops(index); index -= 1) visit(siblings[index]);
    for (let index = at + 1; index < at + 40 && !stops(index); index += 1) visit(siblings[index]);
    return all === 0 ? 0 : strong / all;
  }

  private holdsEntries(unit: Unit): boolean {
    const listed = unit.children
      .filter(({ node, stated }) => (node.kind === "item" || node.kind === "text") && stated === undefined)
      .filter((child) => this.list.candidates.has(child));
    // "[X](code)" over "[X](paper)" is one work, told in two lines.
    const key = unit.head.links.length === 0 || listed.length === 0 ? "" : titleKey(unit.head.title);
    const below = listed.filter((child) => key === "" || titleKey(child.head.title) !== key);
    if (below.some((child) => this.list.strong.has(child))) return true;
    const likely = below.filter((child) => child.title >= 0.7);
    return (
      this.list.isBare && likely.length > 0 && likely.length >= below.length * 0.6 && unit.title < 0.5 && wordCount(unit.head.title) <= 4
    );
  }

  /** Lists entries below, itself or by topics that stand under it: "Networking" over "Load balancing" over papers. */
  private holdsTopics(unit: Unit, depth = 0): boolean {
    if (depth > 6 || unit.node.kind !== "item" || !isTopicLike(unit.head.title) || this.evidence(unit) > 0) return false;
    return unit.children.some(
      (child) =>
        child.node.kind === "item" &&
        isTopicLike(child.head.title) &&
        this.evidence(child) === 0 &&
        (this.holdsEntries(child) || this.holdsTopics(child, depth + 1)),
    );
  }

  /** What a text without headings is called: its first line alone, or a first block of two or three lines, with no sign of a work. */
  private isListName(unit: Unit, siblings: readonly Unit[], at: number): boolean {
    // Asked first: of the thousands of lines of a long text only the first few are looked at.
    if (!this.list.isPlain || unit.parent !== null || at > 2 || unit.node.line >= 6) return false;
    const next = siblings[1];
    const isWithoutAny = siblings.slice(0, at + 1).every((each) => each.node.kind === "text" && this.evidence(each) === 0);
    const isOfName = at > 0 && siblings.slice(0, 4).every((each, index) => (each.node.block === siblings[0]?.node.block) === index <= at);
    if (isOfName && isWithoutAny) return true;
    const isAlone =
      next === undefined || next.node.kind === "heading" || next.node.block !== unit.node.block || this.list.candidates.has(next) === false;
    return at === 0 && unit.node.line < 4 && this.evidence(unit) === 0 && isAlone;
  }

  private isEntry(unit: Unit, siblings: readonly Unit[], at: number, role: SectionRole): boolean {
    if (!this.list.candidates.has(unit) || this.isListName(unit, siblings, at)) return false;
    const [{ title, prose, node, head }, { boldTitles, areCapital, ...list }] = [unit, this.list];
    const why = whyEntry({
      role,
      title,
      prose,
      kind: node.kind === "item" || node.kind === "text" ? node.kind : "other",
      evidence: this.evidence(unit),
      hasDatedVenue: hasDatedVenue(head),
      isOfSeries: isOfSeries(head),
      isDated: valuesIn(head).some(({ kind }) => kind === "date"),
      hasPaperLink: hasPaperLink(head),
      isNamed: /[:：]/.test(head.title) && title >= 1.5,
      isCoined: isCoinedApart(unit),
      beginsSmall: areCapital && beginsSmall(unit),
      hasLinesBelow: unit.children.length > 0,
      isSetApart: head.isSetApart,
      isQuoted: isQuoted(unit),
      isCited: isCited(head),
      stands: head.isSetApart || head.slots.length > 0 || unit.children.length > 0,
      isBoldTitle: boldTitles && (isBoldTitle(unit) || isSignedInBold(unit)),
      isSigned: isSigned(unit),
      isTagged: unit.isTagged === true,
      isBoxed: isBoxed(unit),
      isHeld: isUnderEdition(unit),
      share: () => this.share(siblings, at),
      layer: () => this.list.layers.get(layer(unit)) ?? 0,
      isAmongTitles: () => this.among.has(unit, siblings),
      list,
    });
    return why !== null;
  }

  private heading(unit: Unit): void {
    const below = unit.children.some(
      (child) => (child.node.kind === "heading" && !noWorks.includes(child.role)) || child.node.kind === "row",
    );
    const isEntry =
      (!below || hasTitleField(unit)) &&
      this.list.headingLevels.includes(unit.node.level) &&
      !noWorks.includes(unit.role) &&
      !this.list.besideRecords.has(unit) &&
      (hasTitleField(unit) || ((unit.title > 0.2 || this.evidence(unit) >= 2 || saysWhereBelow(unit)) && this.list.candidates.has(unit)));
    if (!isEntry || roleOf(unit.head.title) !== null) {
      this.of.set(unit, { as: "topic" });
      this.visit(unit.children, unit.role, false);
      return;
    }
    this.enter(unit, typeOf(unit, unit.role));
    this.visit(unit.children, unit.role, true);
  }

  /** Below an entry only a line with everything of one lists another. */
  private isNested(unit: Unit): boolean {
    if (unit.stated !== undefined) return true;
    return (
      this.list.candidates.has(unit) &&
      unit.node.kind === "item" &&
      hasDatedVenue(unit.head) &&
      unit.head.isSetApart &&
      unit.title >= 0.8 &&
      unit.prose < 0.8
    );
  }

  private enter(unit: Unit, type: ReturnType<typeof typeOf>): void {
    this.of.set(unit, { as: "entry", type });
    this.hasEntries = true;
  }

  visit(siblings: readonly Unit[], outer: SectionRole, inEntry: boolean): void {
    let role = outer;
    siblings.forEach((unit, at) => {
      if (unit.node.kind === "heading") return inEntry ? this.visit(unit.children, role, true) : this.heading(unit);
      if (unit.node.kind === "row" || unit.node.kind === "code") return;
      if (role !== unit.role) this.roles.set(unit, role);
      if (inEntry) {
        if (this.isNested(unit)) this.enter(unit, "paper");
        return this.visit(unit.children, role, true);
      }
      const own = isTopicLike(unit.head.title) && unit.head.links.length === 0 ? roleOf(unit.node.rich.text) : null;
      const isEntry = this.isEntry(unit, siblings, at, role);
      const holds = this.holdsEntries(unit) || this.holdsTopics(unit);
      if (isEntry && !(holds && this.evidence(unit) < 2)) {
        this.enter(unit, typeOf(unit, role));
        return this.visit(unit.children, role, true);
      }
      const heads = isPseudoHeading(siblings, at, this.list.isPlain) || (own !== null && unit.node.kind === "text");
      if (holds || heads) this.of.set(unit, { as: "topic" });
      const below = own !== null && isBibliography(unit.node.rich.text) && !this.hasEntries ? "list" : own;
      if (heads) role = below ?? outer;
      return this.visit(unit.children, below ?? role, false);
    });
  }
}

/** Decides for every line whether it lists a work or heads those that do, by its evidence and by its neighbours'. */
export const decide = (roots: readonly Unit[], isPlain: boolean): Decisions => {
  const all = eachUnit(roots);
  const evidence = new Map(all.map((unit) => [unit, evidenceOf(unit)]));
  const headingLevels = entryLevels(roots, evidence);
  const points = (unit: Unit): number => evidence.get(unit) ?? 0;
  const candidates = new Set(all.filter(isCandidate));
  const open = [...candidates].filter((unit) => unit.node.kind !== "heading" && !noWorks.includes(unit.role));
  const strong = new Set(open.filter((unit) => isStrong(unit, points(unit))));
  const sure = new Set(open.filter((unit) => isSure(unit, points(unit))));
  const likely = open.filter((unit) => unit.title >= 0.7 && unit.prose < 0.8);
  const isBare =
    headingLevels.length === 0 && !all.some((unit) => unit.node.kind === "row") && strong.size < Math.max(2, likely.length * 0.12);
  const haveLinesBelow = strong.size >= 3 && [...strong].filter(({ children }) => children.length > 0).length >= strong.size * 0.7;
  const areCapital = [...sure].filter(beginsSmall).length <= sure.size * 0.1;
  const areSigned = open.filter(isSigned).length >= 3 && [...sure].filter(isSigned).length >= Math.max(1, sure.size * 0.6);
  const areBoxed = open.filter(isBoxed).length >= 3 && [...sure].filter(isBoxed).length >= Math.max(2, sure.size * 0.8);
  const dated = open.filter((unit) => unit.node.kind === "text" && hasDatedVenue(unit.head));
  const areDated = dated.length >= 5 && dated.filter((unit) => sure.has(unit)).length >= dated.length * 0.8;
  const bold = open.filter((unit) => unit.node.kind === "text" && isAll(unit.node.rich, "strong"));
  const titled = bold.filter(isBoldTitle).length;
  const boldTitles = titled >= 2 && titled >= bold.length * 0.6 && strong.size < titled * 2;
  const decider = new Decider({
    isPlain,
    boldTitles,
    isBare,
    headingLevels,
    besideRecords: besideRecords(roots),
    areCapital,
    haveLinesBelow,
    areSigned,
    areBoxed,
    areDated,
    areQuoted: areQuoted(sure),
    evidence,
    candidates,
    sure,
    strong,
    layers: layerShares(open, sure),
  });
  decider.visit(roots, "list", false);
  return { of: decider.of, roles: decider.roles, headingLevels, isBare };
};
