/*
 * "Noether+, Title, ICML 2019", "(Noether+ 2019)": a plus behind a family instead of "et al.". That it stands for people is
 * said by several lines that begin so; elsewhere it belongs to the name of a thing.
 */

/** With capitals within it is what a system is called. */
const family = "(?:\\p{Lu}['’]|Ma?c)?\\p{Lu}[\\p{Ll}'’]*(?:-\\p{Lu}[\\p{Ll}'’]*)?\\p{Ll}";
const row = `(?:\\p{Ll}{2,3}\\s){0,2}${family}(?:(?:,\\s+|,?\\s(?:and|&|und|et|y)\\s)${family}){0,5}`;
const inFront = new RegExp(
  `^([\\s>]*(?:(?:[-*+•·–]|\\(?\\d{1,3}[.)]|\\[[ x\\d]{0,3}\\])\\s+)*${row})\\s?\\+(?=[,.;]\\s|\\s(?:\\(?(?:19|20)\\d\\d|['’]\\d\\d))`,
  "u",
);
const inBrackets = new RegExp(`([(（\\[]${row})\\s?\\+(?=,?\\s(?:\\S+\\s)?(?:(?:19|20)\\d\\d|\\S*['’]\\d\\d)|[;)）\\]])`, "gu");
const fewest = 3;
const longest = 600;

const mayBeOpen = (line: string): boolean => line.length <= longest && line.includes("+") && inFront.test(line);

/** Changes the lines in place. */
export const withOpenRows = (lines: string[]): void => {
  if (lines.filter(mayBeOpen).length < fewest) return;
  lines.forEach((line, at) => {
    if (line.length <= longest && line.includes("+")) lines[at] = line.replace(inFront, "$1 et al.").replace(inBrackets, "$1 et al.");
  });
};
