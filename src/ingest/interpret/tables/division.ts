import { groupBy } from "../../../model/group.ts";
import type { Range, Rich } from "../../read/rich.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { titleScore, wordCount } from "../line/traits.ts";
import { isEdition, valuesOf, type Value } from "../line/values.ts";
import type { Divider, Parts } from "./dividers.ts";

/* How one divider divides the lines of a list: into a title, and what says who, where or when. */

/** Of the lines that fall into as many parts as most: those that say something known in one place. */
const shareKnown = 0.6;
/** "Alder, Birch", "Alder & Birch (MIT)": of the parts in one place so many at least are families that nothing else tells of. */
const families = /^(?:(?:van|von|de|der|den|di|da|la|le)\s){0,2}\p{Lu}[\p{L}'’-]+(?:,\s|\s(?:&|and)\s|\s\(|$)/u;
const shareFamilies = 0.1;
/** Where most lines, and nearly all that a sign divides, fall into as many parts, one more or less, and say where and when in one of them, each part is one. */
const regular = { parts: 3, share: 0.6, near: 0.9 } as const;
const fewestWords = 2;
const mostWordsOfFact = 6;

/** A line in pieces, one of which is its title. */
export interface Divided {
  readonly title: Range;
  readonly pieces: readonly Range[];
  /** Those that say who, where or when. */
  readonly facts: readonly Range[];
}

interface Piece {
  readonly range: Range;
  readonly isFact: boolean;
}

const edges = /^[\s,.;:–—-]+|[\s,.;:–—-]+$/gu;
const factsOf = (part: string, registry: ListRegistry): readonly Value[] => valuesOf(part.replace(edges, ""), registry) ?? [];
export const saysFacts = (part: string, registry: ListRegistry): boolean => factsOf(part, registry).length > 0;

const commonest = (counts: readonly number[]): number =>
  [...groupBy(counts, String).values()].reduce<readonly number[]>((most, each) => (each.length > most.length ? each : most), [])[0] ?? 0;

const hasWords = (part: string): boolean => /[\p{L}\p{N}]/u.test(part);

export class Division {
  private readonly divider: Divider;
  private readonly registry: ListRegistry;
  /** Parts of most lines. */
  private readonly count: number;
  /** The places of parts that are facts in most lines. */
  private readonly facts: ReadonlySet<number>;
  /** Where the titles of a regular list stand; null of a list whose parts may be of titles. */
  private readonly titleAt: number | null;
  /** Parts between others that are facts say who wrote the works, as far as anybody can tell. */
  readonly hasNames: boolean;

  constructor(divider: Divider, lines: readonly Rich[], registry: ListRegistry) {
    this.divider = divider;
    this.registry = registry;
    const all = lines.flatMap((rich) => {
      const parts = divider(rich);
      return parts === null ? [] : [parts.ranges.map((range) => rich.text.slice(...range))];
    });
    const isCommon = lines.some((rich) => divider(rich)?.isCommon === true);
    this.count = commonest(all.map(({ length }) => length));
    const places = [...Array(this.count).keys()];
    const like = all.filter(({ length }) => length === this.count);
    const shareOf = (at: number, is: (part: string) => boolean): number => like.filter((parts) => is(parts[at] ?? "")).length / like.length;
    this.facts = new Set(places.filter((at) => shareOf(at, (part) => saysFacts(part, registry)) >= shareKnown));
    const near = all.filter(({ length }) => Math.abs(length - this.count) <= 1);
    const isRegular =
      !isCommon &&
      this.count >= regular.parts &&
      near.length >= Math.max(lines.length * regular.share, all.length * regular.near) &&
      places.some((at) => shareOf(at, (part) => factsOf(part, registry).some(isEdition)) >= shareKnown);
    const score = (at: number): number => like.reduce((sum, parts) => sum + titleScore((parts[at] ?? "").trim()), 0);
    const open = places.filter((at) => !this.facts.has(at));
    this.titleAt = isRegular && open.length > 0 ? open.reduce((best, at) => (score(at) > score(best) ? at : best)) : null;
    const last = Math.max(...this.facts);
    const isFamilies = (part: string): boolean => families.test(part.trim()) && !saysFacts(part, registry);
    this.hasNames =
      this.titleAt !== null && places.some((at) => at !== this.titleAt && at < last && shareOf(at, isFamilies) > shareFamilies);
  }

  /** Whether each part of a line says one thing. */
  get isRegular(): boolean {
    return this.titleAt !== null;
  }

  /** What stands where others have facts is one, if it is as short. */
  private isFact(part: string, at: number, { ranges, title }: Parts): boolean {
    if (at === title) return false;
    const isInPlace = ranges.length === this.count && this.facts.has(at) && wordCount(part) <= mostWordsOfFact;
    return isInPlace || saysFacts(part, this.registry);
  }

  /** Parts that say nothing known belong together, signs and all: titles have such signs too. */
  private pieces(text: string, parts: Parts): readonly Piece[] {
    const pieces: Piece[] = [];
    for (const [at, range] of parts.ranges.entries()) {
      const part = text.slice(...range);
      if (!hasWords(part)) continue;
      const isFact = this.isFact(part, at, parts);
      const last = pieces.at(-1);
      const goesOn = last !== undefined && parts.title === undefined && last.isFact === isFact;
      const whole: Range = [last?.range[0] ?? 0, range[1]];
      if (goesOn && (!isFact || this.registry.institution(text.slice(...whole)) !== null)) pieces.splice(-1, 1, { range: whole, isFact });
      else pieces.push({ range, isFact });
    }
    return pieces;
  }

  /** The line as those around it are written: each part says one thing. */
  private inPlaces({ text }: Rich, { ranges }: Parts): Divided | null {
    const title = this.titleAt === null ? undefined : ranges[this.titleAt];
    if (title === undefined || Math.abs(ranges.length - this.count) > 1 || !hasWords(text.slice(...title))) return null;
    const pieces = ranges.filter((range) => hasWords(text.slice(...range)));
    return {
      title,
      pieces,
      facts: pieces.filter((range) => range !== title && saysFacts(text.slice(...range), this.registry)),
    };
  }

  /** The pieces of a line that is one title and facts around it; null for any other. */
  of(rich: Rich): Divided | null {
    const parts = this.divider(rich);
    if (parts === null) return null;
    if (this.titleAt !== null && parts.title === undefined) return this.inPlaces(rich, parts);
    const pieces = this.pieces(rich.text, parts);
    const [title, ...others] = pieces.flatMap(({ range, isFact }) => (isFact ? [] : [range]));
    const words = title === undefined ? "" : rich.text.slice(...title);
    const isTitled = title !== undefined && others.length === 0 && wordCount(words) >= fewestWords && titleScore(words) >= 0;
    if (!isTitled || pieces.length < 2) return null;
    return { title, pieces: pieces.map(({ range }) => range), facts: pieces.flatMap(({ range, isFact }) => (isFact ? [range] : [])) };
  }
}
