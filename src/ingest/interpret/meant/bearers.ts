import { push } from "../../../model/group.ts";

/** A work by where it stands in its list. */
export interface Placed {
  readonly title: string;
  readonly line: number;
}

export type Side = "above" | "below" | null;

const above =
  /^[\s(,]*(?:(?:just|right|directly|immediately)\s+)?(?:above|before (?:this|it)(?! \p{L})|oben|ci-dessus|más arriba|qui sopra)(?!\p{L})/iu;
const below =
  /^[\s(,]*(?:(?:just|right|directly|immediately)\s+)?(?:below|after (?:this|it)(?! \p{L})|unten|ci-dessous|más abajo|qui sotto)(?!\p{L})/iu;

/** Where what a text has just spoken of is said to stand. */
export const sideOf = (behind: string): Side => (above.test(behind) ? "above" : below.test(behind) ? "below" : null);

/** The one of several that is not the entry of the line itself; the nearest where it is said to stand above or below. */
export const onlyOf = (found: readonly Placed[], line: number, side: Side = null): string | null => {
  if (side === "above") return found.findLast((each) => each.line < line)?.title ?? null;
  if (side === "below") return found.find((each) => each.line > line)?.title ?? null;
  const first = found.find((each) => each.line !== line);
  return first !== undefined && found.every((each) => each.line === line || each.title === first.title) ? first.title : null;
};

/** More of one name than tell works apart. */
const most = 4;

/** The works that have something in common, a word or a name, in the order of their list. */
export class Bearers {
  private readonly all = new Map<string, Placed[]>();

  constructor(pairs: Iterable<readonly [string, Placed]>) {
    for (const [key, work] of pairs) {
      const before = this.all.get(key) ?? [];
      if (before.length < most && !before.some(({ line, title }) => line === work.line && title === work.title)) push(this.all, key, work);
    }
  }

  /** None where too many have it. */
  of(key: string): readonly Placed[] {
    const found = this.all.get(key) ?? [];
    return found.length < most ? found : [];
  }

  /** The title of the one that a remark on the entry of a line means, which is never that entry; null where it may be one of several. */
  meantAt(key: string, line: number, side: Side = null): string | null {
    return onlyOf(this.of(key), line, side);
  }
}
