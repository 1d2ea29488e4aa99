// @ts-check
/*
 * Reading lists of any length, for what has to be measured: titles, venues, institutions, notes and relations as
 * people write them, and every eighth entry a second time, with the subtitle of its preprint or another spelling. The
 * same number gives the same list on every machine.
 */

const words =
  "adaptive kernel cache tensor routing planner replica shard scheduler memory token graph batch pipeline storage tenant latency prefetch compiler checkpoint fabric elastic sparse quantized recovery placement".split(
    " ",
  );
const verbs = ["Serving", "Scaling", "Training", "Placing", "Sharing", "Caching", "Compiling", "Recovering", "Balancing", "Fusing"];
const venues = ["OSDI", "SOSP", "MLSys", "NSDI", "EuroSys", "ASPLOS", "ATC", "VLDB", "SIGCOMM", "ISCA"];
const places = ["UC Berkeley", "MIT", "CMU", "Stanford University", "Microsoft Research", "Google", "ETH Zurich", "PKU", "Meta", "NVIDIA"];
const syllables = ["ra", "to", "mi", "ven", "lor", "qua", "sil", "per", "dax", "hum", "nel", "zo", "bri", "cal", "fen", "gos"];

/** Seeded uniform whole numbers below a bound (mulberry32). @param {number} seed */
const numbers = (seed) => {
  let state = seed >>> 0;
  return (/** @type {number} */ below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
};

/** @param {string} word */
const capital = (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** A Markdown list with so many entries. @param {number} entries @param {number} [seed] @returns {string} */
export const generatedList = (entries, seed = 1) => {
  const pick = numbers(seed);
  /** @template T @param {readonly T[]} from @returns {T} */
  const one = (from) => /** @type {T} */ (from[pick(from.length)]);
  const lines = ["# Papers on systems", ""];
  /** @type {{ readonly name: string, readonly rest: string, readonly tag: string }[]} */
  const made = [];
  for (let number = 0; number < entries; number++) {
    if (number % 100 === 0) lines.push("", `## ${capital(one(words))} ${one(words)}`, "");
    const before = number % 8 === 7 ? made[pick(made.length)] : undefined;
    const name = before?.name ?? capital(Array.from({ length: 3 }, () => one(syllables)).join(""));
    const subject = `${one(verbs)} ${capital(one(words))} ${capital(one(words))} with ${capital(one(words))} ${capital(one(words))}`;
    const rest = before === undefined ? subject : pick(2) === 0 ? before.rest : `${before.rest} at Scale`;
    const tag = before?.tag ?? `${one(venues)}'${String(10 + pick(16))}`;
    made.push({ name, rest, tag });
    lines.push(`- [${name}: ${rest}](https://papers.example/${seed}/${number}) (${tag})`);
    lines.push(`  - ${one(places)} & ${one(places)}`);
    lines.push(`  - The ${one(words)} of a ${one(words)} is kept beside its ${one(words)}, which ${number} measurements support.`);
    const other = made[pick(made.length)];
    if (number % 4 === 0 && other !== undefined) lines.push(`  - Related work: ${other.name} [${other.tag}]`);
  }
  return `${lines.join("\n")}\n`;
};
