/* Ways of writing one word or one title, as far as they say nothing about which work is meant. */

const endings: readonly (readonly [RegExp, string])[] = [
  [/is(ation|ations|e|ed|er|es|ing)$/, "iz$1"],
  [/ys(e|ed|er|es|ing)$/, "yz$1"],
  [/our(s|ed|ing|al|hood|hoods)?$/, "or$1"],
  [/tre(s)?$/, "ter$1"],
  [/ogue(s)?$/, "og$1"],
  [/ll(ed|er|ing)$/, "l$1"],
];

/** Most words end otherwise, and every word of every title is asked for. */
const mayDiffer = /(?:[sz](?:e|ed|er|es|ing|ations?)|our(?:s|ed|ing|al|hoods?)?|tres?|ogues?|ll(?:ed|er|ing))$/;

/** Other ways of writing a word; "one" is seldom a number. */
const otherwise: ReadonlyMap<string, string> = new Map([
  ["nets", "networks"],
  ...["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map((word, at) => [word, String(at + 2)] as const),
]);

/** Of British and American spelling one, of networks and nets, of numbers the digits; of words that have but one spelling a key that no other word has. */
export const american = (word: string): string => {
  const other = otherwise.get(word);
  if (other !== undefined) return other;
  if (word.length < 6 || !mayDiffer.test(word)) return word;
  const found = endings.find(([ending]) => ending.test(word));
  return found === undefined ? word : word.replace(...found);
};

const greek: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho σ sigma ς sigma τ tau " +
    "υ upsilon φ phi χ chi ψ psi ω omega"
  )
    .split(" ")
    .flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? letter] as const] : [])),
);

/** Greek letters by their names, and a cross as the letter, as those write them who have none on their keys. */
export const spelt = (text: string): string =>
  /^[\x00-\x7f]*$/.test(text)
    ? text
    : text.replace(/\p{Script=Greek}/gu, (letter) => greek[letter.toLowerCase()] ?? letter).replace(/(?<=\d) ?× ?(?=\d)/g, "x");

const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const easternPart =
  /\s*[（(【[「《]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Number}，、：；。！？（）《》「」·\s]*[）)】\]」》]?\s*/gu;

/** A title without its translation, where as many words are left as say which work it is. */
export const englishPart = (title: string, fewest = 3): string => {
  if (!eastern.test(title)) return title;
  const rest = title
    .replace(easternPart, " ")
    .replace(/[\s：:—–-]+$/u, "")
    .trim();
  return (rest.match(/\p{Script=Latin}{2,}/gu) ?? []).length >= fewest ? rest : title;
};
