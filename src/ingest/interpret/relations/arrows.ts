import { plain } from "../../read/rich.ts";
import { wordCount } from "../line/traits.ts";
import { cleanName, isListed, mentionsIn, type KnownWorks } from "./named-works.ts";

/* Arrows that say by themselves what the works behind them are to that of a line. */

/** "← X": signs that say by themselves what follows. */
export const beginsWithArrow = (text: string): boolean => /^\s*[-=<←⇐→⇒↦]/.test(text);

/** A sign alone, or a label of common words: all behind it has to be works of the list. */
export const isSignAlone = (label: string): boolean => !/\p{L}/u.test(label);

/** "← Veriflow, fewer rules": words written small say more. */
export const saysMore = /^\p{Ll}+(?:\s+[\p{L}-]+)+[.!]?$/u;

const mostWords = 6;
/** What rather leads its reader on, or sets what follows beside something. */
const leadsReaders =
  /(?<!\p{L})(?:see|read|cf|compare[ds]?|like|than|vs|then|next|before|after|todo|siehe|dann|vgl|lesen|voir|puis|lire|ver|luego)(?!\p{L})|[?？:：]|见|看|读|比/iu;

/** "honest trees → X": a few words of the work itself lead on to another; behind a work that they name, or an arrow, it is that one's. */
export const mayPointOn = (before: string, known: KnownWorks): boolean =>
  wordCount(before) <= mostWords &&
  !/[-=]>|[→⇒]/.test(before) &&
  !leadsReaders.test(before) &&
  !mentionsIn(plain(before), known).some(({ name }) => isListed(cleanName(name.text), known));
