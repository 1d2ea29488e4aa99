import { concat, plain, slice, type Rich } from "../../read/rich.ts";

const escaped = (text: string): string => text.replace(/[.^+|]/g, "\\$&");

/** A word needs a colon, or a name, behind it; a sign stands for itself, unless it compares: "> 2x faster". */
const used = (short: string): RegExp => {
  const behind = /^\p{L}/u.test(short)
    ? '(?:\\s*[:：=]\\s*|\\s+(?=[\\p{Lu}["“]))'
    : "\\s*[:：]?(?!\\s*\\d[\\d.,]*\\s*[x×%]?(?![\\p{L}\\p{N}]))\\s*";
  return new RegExp(`(?<=(?:^|[;,.|·(，；。]\\s)\\s{0,2})${escaped(short)}${behind}`, "u");
};

/** The short words and signs that a list explains to write relations with, "ext", "≈". */
export class Shorthand {
  private readonly labels: readonly (readonly [RegExp, Rich])[];

  /** `labels` are those that everybody knows, "builds on: ", by what the list writes for them. */
  constructor(labels: ReadonlyMap<string, string>) {
    this.labels = [...labels].map(([short, label]) => [used(short), plain(label)]);
  }

  /** A line with the labels that everybody knows where the list's own stand. */
  inFull(rich: Rich): Rich {
    return this.labels.reduce((line, [pattern, label]) => {
      const found = pattern.exec(line.text);
      if (found === null) return line;
      return concat(concat(slice(line, 0, found.index), label), slice(line, found.index + found[0].length));
    }, rich);
  }
}
