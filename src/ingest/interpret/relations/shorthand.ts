import { concat, plain, slice, type Rich } from "../../read/rich.ts";

const escaped = (text: string): string => text.replace(/[.^+|]/g, "\\$&");

/** A picture or an arrow of two heads is nothing else than a sign, wherever it stands. */
const arrows = "[⇄⇆⇋↔⟷⟶⟵⇌⊳⊲▷◁▶◀]";
export const drawnSigns = `\\p{Extended_Pictographic}(?:[\\uFE0F\\u200D]|\\p{Extended_Pictographic})*|${arrows}\\uFE0F?`;
const drawn = new RegExp(`^(?:\\p{Extended_Pictographic}|${arrows})`, "u");

/** Any sign between two references, for which a semicolon is written. */
const divided = /^\s*[·|•,，;；、]/u;

/** A word needs a colon, or a name, behind it; a sign stands for itself, unless it compares: "> 2x faster". */
const used = (short: string): RegExp => {
  const behind = /^\p{L}/u.test(short)
    ? '(?:\\s*[:：=]\\s*|\\s+(?=[\\p{Lu}["“]))'
    : "\\s{0,3}[:：]?(?!\\s{0,3}\\d[\\d.,]{0,12}\\s?[x×%]?(?![\\p{L}\\p{N}]))\\s{0,3}";
  const before = drawn.test(short) ? "(?:^|\\s{0,3}[·|•,，;；、]\\s{0,3}|(?<=[\\s(（]))" : "(?<=(?:^|[;,.|·(，；。]\\s)\\s{0,2})";
  return new RegExp(`${before}${escaped(short.replace("\uFE0F", ""))}\\uFE0F?${behind}`, "gu");
};

/** The short words and signs that a list explains to write relations with, "ext", "≈". */
export class Shorthand {
  private readonly labels: readonly (readonly [short: string, pattern: RegExp, label: Rich])[];

  /** `labels` are those that everybody knows, "builds on: ", by what the list writes for them. */
  constructor(labels: ReadonlyMap<string, string>) {
    this.labels = [...labels].map(([short, label]) => [short.replace("\uFE0F", ""), used(short), plain(label)]);
  }

  /** A line with the labels that everybody knows where the list's own stand. */
  inFull(rich: Rich): Rich {
    return this.labels.reduce(
      (line, [short, pattern, label]) =>
        (line.text.includes(short) ? [...line.text.matchAll(pattern)] : []).reduceRight((rest, { index, 0: all }) => {
          const divider = plain(index > 0 && divided.test(all) ? "; " : "");
          return concat(concat(concat(slice(rest, 0, index), divider), label), slice(rest, index + all.length));
        }, line),
      rich,
    );
  }
}
