import type { RegistryIndex } from "../../registry.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { proseScore, wordCount } from "../line/traits.ts";

/* Lines that say where the authors of a work are, as far as the text alone tells it. */

/** "GRU4Rec", "Word2Vec": a digit within one word is in what works are called. */
const nameWithDigit = /^\p{Lu}\p{L}*\d\p{L}+$/u;

/** Names joined by signs and nothing else: where the list keeps institutions, unknown ones look like this. */
export const looksLikeNames = (text: string): boolean =>
  proseScore(text) < 0.3 &&
  !nameWithDigit.test(text) &&
  text
    .split(/\s*(?:[&,/+、]|\band\b)\s*/)
    .every(
      (part) =>
        wordCount(part) <= 6 &&
        part
          .split(/\s+/)
          .every((word) => /^(?:of|and|the|for|in|at|de)$/i.test(word) || /^[\p{Lu}\p{Number}\p{Lo}(]|^\p{Ll}+[-\p{Lu}]/u.test(word)),
    );

/** "too many authors (Google)", "40 people from CERN": whoever will not copy all names says where they are. */
const crowd =
  /^(?:(?:way |far )?too |very )?(?:many|several|various|numerous|lots of|\d{1,4}\+?)\s+(?:authors|people)[\s,;:–-]*(?:(?:from|at)\s+|[([])(.+?)[)\]]?$/i;

export const whereManyAre = (text: string, registry: RegistryIndex): string | null => {
  const where = crowd.exec(text)?.[1];
  return where !== undefined && areInstitutions(where, registry) ? where : null;
};

/** "from CMU", "来自清华", "-> Google": the institutions alone. */
export const withoutFrom = (text: string): string => text.replace(/^(?:from|来自|[-=]*[>→⇒])\s*|。$/gi, "");
