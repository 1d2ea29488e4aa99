/**
 * How a beginning of `word` reads that is one typo away from `typed` (a letter too many, too few, another, or two
 * neighbours swapped), or null. Agreement with the word itself is no typo.
 */
export function correction(typed: string, word: string): string | null {
  let i = 0;
  while (i < typed.length && typed[i] === word[i]) i++;
  if (i === typed.length) return null;
  const rest = (from: number, at: number): string | null => {
    const tail = typed.slice(from);
    return word.startsWith(tail, at) ? word.slice(0, at + tail.length) : null;
  };
  const swapped = typed[i] === word[i + 1] && typed[i + 1] === word[i] && i + 1 < typed.length ? rest(i + 2, i + 2) : null;
  return swapped ?? (i < word.length ? (rest(i + 1, i + 1) ?? rest(i, i + 1)) : null) ?? rest(i + 1, i);
}
