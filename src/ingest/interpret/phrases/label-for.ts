import { phrasesIn } from "./phrasebook.ts";
import { labelOf } from "./relation-words.ts";

/** "claims to beat": who says so takes nothing from what is said. */
const hedge = /^(?:(?:is|are|to be|to|claims?|said|meant|wants?|tries|they) )+/i;
const setsBeside =
  /^(?:read (?!before|after|first|later|next|only|again)|see|cf|compare|compete|rival|relate|similar|contrast|beats?\b|evaluated|measured|benchmarked|(?:better|worse|other|different|opposed|opposite|alternative)\b|(?:dis)?agrees?|contradict|refute|baselines?\b)/i;

const name = "Xyz";

/** The label that everybody would write for words that lead to other works; null where they lead to none. */
export const relationFor = (written: string): string | null => {
  if (labelOf(`${written}: `) !== null) return written;
  const words = written.replace(hedge, "");
  if (setsBeside.test(words)) return "related";
  const text = `${words} ${name}`;
  for (const { phrase, names, isEnclosed } of phrasesIn(text)) {
    // What stands around a name, "an open-source X", leads from what it stands at to none.
    if (isEnclosed || text.slice(...names).trim() !== name || phrase.type === "cites") continue;
    if (phrase.type === "related-work") return "related";
    return phrase.isReversed === true ? "led to" : "builds on";
  }
  return null;
};
