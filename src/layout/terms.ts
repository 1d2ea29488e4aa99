/** Words that say nothing of what a work is about: grammar, and what every title of systems research says of itself. */
const silent = new Set(
  (
    "a all an and any are as at be but by can do does for from get has help how if in into is it its more not of on one or our out over than that the their this through to toward towards " +
    "under up us use using via we what when where which who why with without your new via case study about " +
    "accelerating accelerated approach based better comprehensive design efficient efficiently enabling exploiting fast faster framework general high improving large " +
    "low method novel optimal optimized optimizing practical scalable scale simple system systems technique techniques towards unified via method methods"
  ).split(" "),
);

/** The first letters of a word stand for its stem: "parallel" and "parallelism", "serving" and "server" are one term. */
const stemLength = 6;

export interface Term {
  /** What is compared. */
  readonly key: string;
  /** As the title writes it. */
  readonly written: string;
}

/** The telling words of a title or topic, in its order, each once. */
export const titleTerms = (title: string): readonly Term[] => {
  const seen = new Map<string, Term>();
  for (const written of title.match(/[\p{Letter}\p{Number}][\p{Letter}\p{Number}+.]*/gu) ?? []) {
    const lower = written.toLowerCase();
    if (lower.length < 2 || silent.has(lower) || /^\d+$/.test(lower)) continue;
    const key = lower.slice(0, stemLength);
    if (!seen.has(key)) seen.set(key, { key, written });
  }
  return [...seen.values()];
};
