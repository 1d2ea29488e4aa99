import { slug, type TopicId } from "../model/ids.ts";
import type { RegistryTopic } from "../model/registry.ts";
import { titleTerms } from "./terms.ts";

/*
 * Topics that titles name: "KV Cache reduction through key tokens selection" is about the KV cache whatever heading a
 * list puts above it. Phrases are compared word by word, the longest first, no word in two of them.
 */

export interface Named {
  readonly id: TopicId;
  readonly name: string;
}

export interface Vocabulary {
  /** Topics that stand in a title, each once, in its order. */
  readonly in: (title: string) => readonly Named[];
  /** What a topic is a part of, the nearest first. */
  readonly above: (id: TopicId) => readonly Named[];
}

/** Words of a text for comparison: small letters without accents, a plural as its singular. */
const wordsOf = (text: string): readonly string[] =>
  (
    text
      .normalize("NFKD")
      .toLowerCase()
      .match(/[\p{Letter}\p{Number}]+/gu) ?? []
  ).map((word) => (word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word));

/** Only an abbreviation or a topic's own name says enough as a single word: "Training" alone stands in any title, "system" in every other. */
const telling = (phrase: string, name: string, words: number): boolean =>
  titleTerms(phrase).length > 0 && (words > 1 || phrase === name || /\p{Uppercase_Letter}.*\p{Uppercase_Letter}/u.test(phrase));

const named = (name: string): Named => ({ id: `topic:${slug(name)}`, name });

export const vocabularyOf = (topics: readonly RegistryTopic[]): Vocabulary => {
  const phrases = new Map<string, Named>();
  /** How many words the longest phrase has that begins with a word. */
  const openings = new Map<string, number>();
  const broader = new Map<string, Named>();
  let longest = 0;
  for (const topic of topics) {
    if (topic.broader !== undefined) broader.set(named(topic.name).id, named(topic.broader));
    for (const phrase of [topic.name, ...topic.aliases, ...(topic.ambiguous?.names ?? [])]) {
      const words = wordsOf(phrase);
      if (words.length === 0 || !telling(phrase, topic.name, words.length)) continue;
      longest = Math.max(longest, words.length);
      openings.set(words[0]!, Math.max(openings.get(words[0]!) ?? 0, words.length));
      const key = words.join(" ");
      if (!phrases.has(key) || phrase === topic.name) phrases.set(key, named(topic.name));
    }
  }
  const find = (title: string): readonly Named[] => {
    const words = wordsOf(title);
    const found = new Map<number, Named>();
    const used = words.map(() => false);
    const lengths = words.map((word) => openings.get(word) ?? 0);
    for (let length = Math.min(longest, words.length); length > 0; length--) {
      for (let at = 0; at + length <= words.length; at++) {
        if (length > lengths[at]! || used.slice(at, at + length).some(Boolean)) continue;
        const topic = phrases.get(words.slice(at, at + length).join(" "));
        if (!topic) continue;
        used.fill(true, at, at + length);
        found.set(at, topic);
      }
    }
    const inOrder = [...found].sort(([a], [b]) => a - b).map(([, topic]) => topic);
    return [...new Map(inOrder.map((topic) => [topic.id, topic])).values()];
  };
  const above = (id: TopicId): readonly Named[] => {
    const chain = new Map<TopicId, Named>();
    for (let up = broader.get(id); up && !chain.has(up.id) && up.id !== id; up = broader.get(up.id)) chain.set(up.id, up);
    return [...chain.values()];
  };
  return { in: find, above };
};
