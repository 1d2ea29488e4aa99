/*
 * "  o MIT CSAIL" below "* A Title": the round bullets of word processors, as they come out in plain text. In some languages
 * the letter is a word, so that several lines have to begin so, right below bullets.
 */

const round = /^(?<indent>\s+)o(?<gap>\s+)(?=\S)/;
const bullet = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+\S/;
const fewest = 3;
const share = 0.8;

/** Changes the lines in place. */
export const withWordBullets = (lines: string[]): void => {
  const found = lines.flatMap((line, at) => (round.test(line) ? [at] : []));
  const below = found.filter((at) => {
    const before = lines[at - 1] ?? "";
    return round.test(before) || bullet.test(before) || bullet.test(lines[at - 2] ?? "");
  });
  if (below.length < fewest || below.length < found.length * share) return;
  for (const at of found) lines[at] = (lines[at] ?? "").replace(round, "$<indent>-$<gap>");
};
