import { rememberingText } from "../remember.ts";

/* Whether two lists name the same author: in full, with initials, the family's name before or behind. */

interface Name {
  readonly words: string;
  readonly family: string;
  readonly initial: string;
}

const nameOf = rememberingText((folded): Name => {
  const words = folded.replace(/ et al$/, "").split(" ");
  const [head = "", tail = ""] = [words[0], words.at(-1)];
  const [first, last] = tail.length === 1 ? [tail, head] : [head, tail];
  return { words: [...words].sort().join(" "), family: last, initial: words.length > 1 ? first.slice(0, 1) : "" };
});

const isSame = (a: Name, b: Name): boolean =>
  a.words === b.words || (a.family === b.family && (a.initial === b.initial || a.initial === "" || b.initial === ""));

/** How many of the authors of one, by their folded names, are authors of the other. */
export const samePeople = (a: readonly string[], b: readonly string[]): number => {
  if (a.length === b.length && a.every((name, at) => name === b[at])) return a.length;
  const others = b.map(nameOf);
  return a.map(nameOf).filter((name) => others.some((other) => isSame(name, other))).length;
};
