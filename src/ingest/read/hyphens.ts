/*
 * Words that the edge of a column divides: "pro-" over "tein" is one word, "atomic-" over "level" keeps its hyphen.
 * Which of them it is the rest of the text says first, then what compounds are made of.
 */

/** Words that stand first in compounds, and words that stand last. */
const first =
  /^(?:small|large|high|low|single|double|multi|cross|self|semi|real|long|short|fine|coarse|open|closed|one|two|three|four|end|state|well|data|time|energy|memory|cost|cache|graph|key|deep|block|wide|world|near|fault|log|zero|few|full|half|best|worst|first|second|third|hard|soft|type|user|peer|point|machine|human)$/i;
const last =
  /^(?:based|driven|aware|awareness|level|scale|time|order|free|efficient|efficiency|oriented|tolerant|tolerance|specific|wide|centric|guided|source|task|shot|tuning|training|trained|friendly|optimal|dimensional|grained|performance|throughput|latency|cost|bit|step|stage|way|to|of|in|and|memory|value|values|end|peer|art|term|range|agnostic|independent|dependent|supervised|assisted|augmented|enhanced|enabled|preserving|like|core|read|cell|chip|device|line|the)$/i;

export interface BrokenWords {
  /** Two lines as one: with a space between them, or none where a word, an address or a range goes on. */
  readonly joined: (before: string, after: string) => string;
}

/** Addresses go on without a space where they break off at one of their signs. */
const addressAtEnd = /(?:https?:\/\/|\bdoi:\s?10\.)\S*[-/_=&?%.]$/i;

/** What is known of the divided words of a text; its words are only counted where one is divided. */
export const broken = (lines: readonly string[]): BrokenWords => {
  let known: ReadonlySet<string> | null = null;
  const words = (): ReadonlySet<string> =>
    (known ??= new Set(
      lines.flatMap((line) => line.toLowerCase().match(/(?<![\p{Letter}-])\p{Letter}[\p{Letter}-]*(?![\p{Letter}-])/gu) ?? []),
    ));
  const keepsHyphen = (left: string, right: string): boolean => {
    if (/^\p{Lu}/u.test(right) || /\d/.test(right[0] ?? "")) return true;
    const [own, next] = [left.toLowerCase(), right.toLowerCase()];
    if (words().has(own + next)) return false;
    return words().has(`${own}-${next}`) || first.test(left) || last.test(right);
  };
  const joined = (before: string, after: string): string => {
    const end = before.slice(-400);
    if (addressAtEnd.test(end) && /^[\w%./-]/.test(after)) return before + after;
    if (/\d\s?[–—]$/.test(before)) return before + after;
    const left = before.endsWith("-") ? /(\p{Letter}+)-$/u.exec(end)?.[1] : undefined;
    const right = /^\p{Letter}+|^\d/u.exec(after)?.[0];
    if (left === undefined || right === undefined) return `${before} ${after}`;
    return (keepsHyphen(left, right) ? before : before.slice(0, -1)) + after;
  };
  return { joined };
};
