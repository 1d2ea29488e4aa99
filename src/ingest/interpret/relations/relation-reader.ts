import type { Shorthand } from "./shorthand.ts";
import { Allowance, mostOf } from "../../limits.ts";
import type { Finding } from "../../read/clean.ts";
import { concat, plain, slice, type Rich } from "../../read/rich.ts";
import type { RegistryIndex } from "../../registry.ts";
import { calledIn } from "../../recognise/called.ts";
import { wordCount } from "../line/traits.ts";
import { areNames, builtOn, namesAlone, namesListed } from "./cells-of-names.ts";
import type { ListedWorks } from "./named-works.ts";
import { mayBeginStatement } from "../phrases/phrasebook.ts";
import { clauseStarts } from "./relation-clauses.ts";
import { statementIn } from "./relation-fields.ts";
import { chainOf } from "./chains.ts";
import { withoutMeasures } from "./measured.ts";
import { mentionedIn, type Mentioned } from "./mentioned.ts";
import { othersNamed } from "./others-named.ts";
import { NameKeys } from "./name-keys.ts";
import { areInOneClause, clausesOf, type Clause } from "./said-of.ts";
import { beginsWithArrow } from "./arrows.ts";
import { asks, parseRelations, remarkIn, type Relations } from "./relations.ts";

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

/** "GenAI", where a title is "GenAI Efficiency is …": what a work is called is no other work. */
const beginsAny = ({ targets }: Mentioned, names: readonly string[], known: ListedWorks): boolean =>
  targets.some(
    ({ name }) =>
      names.some((each) => each.startsWith(`${name} `)) && (known.called?.(name) ?? name) === name && known.isEarlier?.(name) !== true,
  );

/** "Subjective Measures", behind "Proxy Tasks and": the rest of a title that a phrase led to. */
const isWithin = ({ targets }: Mentioned, titles: readonly string[]): boolean =>
  targets.some(({ name }) => titles.some((title) => title !== name && title.includes(name)));

const statedIn = ({ says, mentions }: Clause): readonly Relations[] =>
  says === "nothing" ? [] : [{ ...says, targets: mentions.flatMap(({ targets }) => targets), by: "phrase" }];

const namesIn = (all: readonly Relations[]): readonly string[] => all.flatMap(({ targets }) => targets.map(({ name }) => name));

const mostWordsOfName = 3;

/** "就是 Whisper", "i.e. Whisper" below a title that names no system: how the work itself is called. */
const withoutOwnName = (all: readonly Relations[], remark: string, [title = "", ...names]: readonly string[]): readonly Relations[] => {
  const own = all.length === 0 || wordCount(title) <= mostWordsOfName ? null : calledIn(remark);
  return own === null || !names.includes(own) ? all : all.filter(({ targets }) => targets.some(({ name }) => name !== own));
};

/** The work that a line speaks of, by the line that it begins on; its names where that has several works. */
export interface OfWork {
  readonly line: number;
  readonly names?: readonly string[];
}

/** Reads what the lines of one list state of works, as long as it names no more of them than lists of its length do. */
export class RelationReader {
  private readonly registry: RegistryIndex;
  readonly known: ListedWorks;
  private readonly allowance: Allowance;
  private readonly names: NameKeys;
  private readonly shorthand: Shorthand;
  private last: { readonly rich: Rich; readonly entry: number; readonly pointed: Rich } | null = null;

  constructor(registry: RegistryIndex, known: ListedWorks, shorthand: Shorthand, characters: number) {
    this.shorthand = shorthand;
    this.registry = registry;
    this.known = known;
    this.names = new NameKeys(known);
    this.allowance = new Allowance(mostOf(characters));
  }

  /** What a line says of the entry that begins on another: nothing where it states nothing, and where it is not asked. */
  in(written: Rich, line: number, { line: entry, names = this.known.ownNames(entry) }: OfWork): readonly Relations[] {
    this.allowance.at(line);
    const rich = withoutMeasures(this.shorthand.inFull(written));
    const chain = chainOf(rich, names, this.registry, this.known);
    if (chain.length > 0) return this.spent(chain);
    if (!this.allowance.hasLeft() || !mayState(statementIn(rich, this.known))) return [];
    const stated = statementIn(this.pointed(rich, entry), this.known);
    return this.spent(withoutOwnName(parseRelations(saidOfOwn(stated, names), this.registry, this.known), rich.text, names));
  }

  /** A line is asked for its phrases, and then for what else it names. */
  private pointed(rich: Rich, entry: number): Rich {
    if (this.last?.rich !== rich || this.last.entry !== entry) this.last = { rich, entry, pointed: this.known.pointed(rich, entry) };
    return this.last.pointed;
  }

  /** What a cell under a header of relations says: names, which the header leads to, or remarks that say more of them. */
  inColumn(header: Rich, whole: Rich, line: number): readonly Relations[] {
    const { names, others } = builtOn(whole);
    const built = names.flatMap((name) => this.in(concat(plain("builds on: "), name), line, { line }));
    return others.text === "" ? built : [...built, ...this.inCell(header, others, line)];
  }

  /** What a cell says whose header promises remarks and names beside each other: nothing but names, of which the list has some, or a remark. */
  amongRemarks(label: Rich, cell: Rich, line: number): readonly Relations[] {
    const isOfNames = !/[?？]/.test(cell.text) && areNames(cell, this.known) && namesListed(cell, this.known.ownNames(line), this.known);
    return this.in(isOfNames ? concat(label, cell) : cell, line, { line });
  }

  private inCell(header: Rich, cell: Rich, line: number): readonly Relations[] {
    if (areNames(cell, this.known)) return this.in(concat(header, cell), line, { line });
    const said = this.in(cell, line, { line });
    const all = [...said, ...this.besides(cell, line, { line }, namesIn(said))];
    const stated = this.names.among(namesIn(all));
    const alone = namesAlone(cell, this.known).flatMap(({ name }) => this.in(concat(header, name), line, { line }));
    return [...all, ...alone.filter(({ targets }) => !this.names.isIn({ start: 0, end: 0, targets }, stated))];
  }

  private spent(found: readonly Relations[]): readonly Relations[] {
    this.allowance.spend(found.reduce((sum, { targets }) => sum + targets.length, 0));
    return found;
  }

  /** What a remark on the entry of a line says of works that it names besides those that it states relations to. */
  besides(
    remark: Rich,
    line: number,
    { line: entry, names: ownNames = this.known.ownNames(entry) }: OfWork,
    stated: readonly string[],
  ): readonly Relations[] {
    this.allowance.at(line);
    if (remark.text.length > longestRemark || asks.test(remark.text) || !this.allowance.hasLeft()) return [];
    const rich = this.pointed(withoutMeasures(this.shorthand.inFull(remark)), entry);
    const all = mentionedIn(rich, this.registry, this.known);
    this.allowance.spend(all.length);
    const { names } = this;
    const [own, taken] = [names.among(ownNames), names.among(stated)];
    // "Faster than Bowtie" means what is called so, and not besides it "Bowtie 2" of the list.
    const isSaid = ({ start, end }: Mentioned): boolean => {
      const name = rich.text.slice(start, end);
      return stated.includes(name) && this.known.isEarlier?.(name) === true;
    };
    const others = all.filter((each) => !names.isIn(each, own) && !isSaid(each) && !beginsAny(each, ownNames, this.known));
    // Of a clause whose phrase led to one of its names the others are parts of what it says.
    const led = others.filter((each) => names.isIn(each, taken));
    const isTaken = ({ mentions }: Clause): boolean =>
      led.some((each) => mentions.some((mention) => areInOneClause(rich.text, each, mention)));
    const listed = all.length === 0 ? [] : clausesOf(rich.text, others);
    const unlisted = othersNamed(rich, all, listed, { own: ownNames, registry: this.registry, known: this.known }).filter(
      ({ mentions }) => !mentions.some((each) => names.isIn(each, own) || names.isIn(each, taken) || isWithin(each, stated)),
    );
    return [...listed.filter((clause) => !isTaken(clause)), ...unlisted].flatMap(statedIn);
  }

  get problems(): readonly Finding[] {
    const line = this.allowance.spentAt;
    if (line === null) return [];
    const reason =
      "more works are named in this list than any refers to: from here on its lines are kept as remarks and state no relations; divide it";
    return [{ level: "error", rule: "relations-left-unread", line, reason }];
  }
}
