import { once } from "../../once.ts";
import type { Pointed } from "../relations/pointed.ts";
import { bareNumbersIn } from "./bare-numbers.ts";
import { keyOfLine, keysUsed, type KeyUse } from "./keys.ts";
import { onlyOnes } from "./only-ones.ts";
import type { Written } from "./written.ts";

/** Keys are a habit: where most of them are borne by several entries they say something else. */
const fewestOnce = 0.7;
/** One bare number may be anything. */
const fewestBareNumbers = 2;

const keysOf = ({ works, lines }: Written): ReadonlyMap<string, string | null> => {
  const all = works.flatMap(({ title, key, line, isAlone }): readonly (readonly [string, string])[] => {
    const own = isAlone ? (key() ?? keyOfLine(lines()[line - 1] ?? "")) : null;
    return own === null ? [] : [[own, title]];
  });
  const found = onlyOnes(all);
  return [...found.values()].filter((title) => title !== null).length >= all.length * fewestOnce ? found : new Map();
};

/** The works of a list by the keys and numbers that it gives its own entries. */
export class OwnKeys {
  private readonly written: Written;
  private readonly titles = once(() => keysOf(this.written));
  /** Whether remarks write numbers of entries with nothing beside them. */
  private readonly areWrittenBare = once(
    () =>
      this.written.lines().filter((line) => bareNumbersIn(line).some(({ number, isSure }) => isSure && this.titleOf(number) !== null))
        .length >= fewestBareNumbers,
  );

  constructor(written: Written) {
    this.written = written;
  }

  /** Null where none or several are called so. */
  titleOf(key: string): string | null {
    return this.titles().get(key) ?? null;
  }

  private usesOf(text: string): readonly KeyUse[] {
    const numbers = bareNumbersIn(text).filter(({ number, isSure }) => this.titles().has(number) && (isSure || this.areWrittenBare()));
    return [...keysUsed(text), ...numbers.map(({ start, end, number }) => ({ start, end, key: number }))];
  }

  /** Where a text means works by their keys; `isCalled` is asked of a name that stands beside a key. */
  pointedIn(text: string, isCalled: (name: string, title: string) => boolean): readonly Pointed[] {
    if (this.titles().size === 0) return [];
    return this.usesOf(text).flatMap(({ start, end, key, name }) => {
      const title = this.titleOf(key);
      return title === null || (name !== undefined && !isCalled(name, title)) ? [] : [{ start, end, titles: [title] }];
    });
  }
}
