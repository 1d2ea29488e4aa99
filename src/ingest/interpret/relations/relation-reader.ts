import { Allowance, mostOf } from "../../limits.ts";
import type { Finding } from "../../read/clean.ts";
import { slice, type Rich } from "../../read/rich.ts";
import type { RegistryIndex } from "../../registry.ts";
import type { ListedWorks } from "./named-works.ts";
import { mayBeginStatement } from "../phrases/phrasebook.ts";
import { clauseStarts } from "./relation-clauses.ts";
import { statementIn } from "./relation-fields.ts";
import { shortTitleOf } from "../../recognise/title.ts";
import { titleKey } from "../line/traits.ts";
import { mentionedIn } from "./mentioned.ts";
import { clausesOf } from "./said-of.ts";
import { beginsWithArrow, parseRelations, remarkIn, type Relations } from "./relations.ts";

/** Whether any clause of a line begins as statements do: of most lines none does, and nobody has to be found whom it means. */
const mayState = (rich: Rich): boolean => {
  const remark = remarkIn(rich);
  return beginsWithArrow(rich.text) || clauseStarts(remark).some(({ at }) => mayBeginStatement(remark.text.slice(at)));
};

const mostOfOwn = 24;
/** Longer texts are paragraphs, which speak of much. */
const longestRemark = 400;

/** "IX is built on Dune", beside IX: what a line calls its own work is no name that it leads to. */
const saidOfOwn = (rich: Rich, names: readonly string[]): Rich => {
  const name = names.find((each) => each.length <= mostOfOwn && rich.text.startsWith(each) && isSubject.test(rich.text.slice(each.length)));
  return name === undefined ? rich : slice(rich, name.length);
};
const isSubject = /^\s+(?:itself\s+|here\s+)?\p{Ll}|^\s*[是基扩建]/u;

/** Reads what the lines of one list state of works, as long as it names no more of them than lists of its length do. */
export class RelationReader {
  private readonly registry: RegistryIndex;
  readonly known: ListedWorks;
  private readonly allowance: Allowance;

  constructor(registry: RegistryIndex, known: ListedWorks, characters: number) {
    this.registry = registry;
    this.known = known;
    this.allowance = new Allowance(mostOf(characters));
  }

  /** What a line says of the entry that begins on another: nothing where it states nothing, and where it is not asked. */
  in(rich: Rich, line: number, entry: number, isRemark = true): readonly Relations[] {
    this.allowance.at(line);
    if (!this.allowance.hasLeft()) return [];
    const pointed = this.known.pointed(rich, entry);
    const phrased = mayState(statementIn(rich, this.known))
      ? parseRelations(saidOfOwn(statementIn(pointed, this.known), this.known.ownNames(entry)), this.registry, this.known)
      : [];
    const found = isRemark ? [...phrased, ...this.mentions(pointed, phrased, entry)] : phrased;
    this.allowance.spend(found.reduce((sum, { targets }) => sum + targets.length, 0));
    return found;
  }

  /** Works that a remark names, and no phrase leads to. */
  private mentions(rich: Rich, phrased: readonly Relations[], entry: number): readonly Relations[] {
    if (rich.text.length > longestRemark) return [];
    const keys = (name: string): readonly string[] =>
      [name, this.known.meant(name) ?? name].flatMap((each) => [titleKey(each), titleKey(shortTitleOf(each) ?? each)]);
    const isIn = (name: string, some: ReadonlySet<string>): boolean => keys(name).some((key) => some.has(key));
    const own = new Set(this.known.ownNames(entry).flatMap(keys));
    const taken = new Set(phrased.flatMap(({ targets }) => targets.flatMap(({ name }) => keys(name))));
    const found = mentionedIn(rich, this.registry, this.known).filter(({ targets }) => !targets.some(({ name }) => isIn(name, own)));
    return clausesOf(rich.text, found)
      .filter(({ mentions }) => !mentions.some(({ targets }) => targets.some(({ name }) => isIn(name, taken))))
      .flatMap(({ says, mentions }) => (says === "nothing" ? [] : [{ ...says, targets: mentions.flatMap(({ targets }) => targets), by: "phrase" as const }]));
  }

  get problems(): readonly Finding[] {
    const line = this.allowance.spentAt;
    if (line === null) return [];
    const reason =
      "more works are named in this list than any refers to: from here on its lines are kept as remarks and state no relations; divide it";
    return [{ level: "error", rule: "relations-left-unread", line, reason }];
  }
}
