import { proseScore, titleCase, wordCount } from "../line/traits.ts";
import type { Unit } from "../units/units.ts";

/* Titles of lists that have nothing beside them, which are told by the lines beside them. */

const good = 0.7;
/** Of so few lines beside each other it is not seen what they are: all of their level are asked. */
const few = 8;

interface Share {
  readonly all: number;
  readonly titles: number;
}

const shareOf = (units: readonly Unit[]): Share => ({ all: units.length, titles: units.filter(({ title }) => title >= good).length });
const ofShare = ({ all, titles }: Share): number => titles / Math.max(1, all);

const layer = ({ node }: Unit): number => node.level;

/** "Ethical issues in research on datasets": words enough for a title, and no sentence. */
const isInSentenceCase = (title: string): boolean =>
  /^[\p{Lu}\p{N}"“'‘]/u.test(title) && wordCount(title) >= 4 && proseScore(title) < 0.3 && !/[.!;]$/.test(title);

export class AmongTitles {
  private readonly candidates: ReadonlySet<Unit>;
  private readonly layers = new Map<number, Share>();
  /** Found once for all lines beside each other, since each of them asks. */
  private readonly siblings = new Map<readonly Unit[], Share>();

  constructor(candidates: ReadonlySet<Unit>) {
    this.candidates = candidates;
    for (const unit of candidates) {
      if (unit.node.kind !== "item") continue;
      const { all, titles } = this.layers.get(layer(unit)) ?? { all: 0, titles: 0 };
      this.layers.set(layer(unit), { all: all + 1, titles: titles + (unit.title >= good ? 1 : 0) });
    }
  }

  private beside(siblings: readonly Unit[]): Share {
    const share = this.siblings.get(siblings) ?? shareOf(siblings.filter((each) => each.node.kind === "item" && this.candidates.has(each)));
    this.siblings.set(siblings, share);
    return share;
  }

  /** Short and written like a title where most lines beside it surely are titles, or with a sentence's capitals where nearly all are. */
  has(unit: Unit, siblings: readonly Unit[]): boolean {
    if (unit.node.kind !== "item") return false;
    const beside = this.beside(siblings);
    if (titleCase(unit.head.title) >= 0.6) return ofShare(beside) >= 0.5;
    const asked = beside.all >= few ? beside : (this.layers.get(layer(unit)) ?? beside);
    return asked.all >= 4 && ofShare(asked) >= 0.7 && isInSentenceCase(unit.head.title);
  }
}
