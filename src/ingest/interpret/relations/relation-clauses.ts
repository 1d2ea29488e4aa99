import type { Rich } from "../../read/rich.ts";
import { outside, wholes } from "./named-works.ts";

/*
 * Where what a line says of relations may begin: at its start, behind a sentence, a dash, a comma before words that are
 * written small, brackets. Within links and quotes nothing begins.
 */

export interface ClauseStart {
  readonly at: number;
  /** A sentence begins here, so that what was named before has ended. */
  readonly isSentence: boolean;
}

const longestLine = 400;
const mostStarts = 8;

const sentence = /(?<!\b(?:al|vs|[Cc]f|[Vv]gl|[Cc]onf|etc|resp|e\.g|i\.e|Dr|St))[.!?;]\s+(?=\S)|[。！；]\s*(?=\S)/gu;
const clause =
  /\s(?:[-–—]{1,3}|[=≈])\s+(?=\S)|\s(?=(?:[-=]{1,2}>|<[-=]{1,2}|[→⇒←⇐])\s)|，\s*(?=\S)|,(?=\p{Script=Han})|,\s+(?=(?:and\s+|but\s+|which\s+|then\s+|now\s+)?\p{Ll}|Nachfolg|Vorgäng|Vorläuf|Erweiter|Weiterentwick|Fortsetz|Gegenentw|Gegenst|Konkurren|Alternativ|Antwort|Verallgemein|Variante|Folge)|:\s+(?=\p{L})|：\s*(?=\p{L})|\s[([](?=\p{L})|\)(?<=^[^()]{1,24}\))\s+(?=\p{L})|^\p{Lu}[\p{L}\p{N}+-]{1,23},\s+(?=\p{Ll})|\s+(?=(?:and|but|that|which|who) (?:\p{Ll}+ly )?(?:is |was |are )?(?:buil|base|exten|improv|general|supersed|replac|succe|follow|inspir|deriv|combin|adapt|reimpl|refin))/gu;

/** Where the clauses of a line begin; a line has few, or it is a paragraph that is not searched. */
export const clauseStarts = (rich: Rich): readonly ClauseStart[] => {
  const first: ClauseStart = { at: 0, isSentence: true };
  if (rich.text.length > longestLine) return [first];
  const found = [
    ...[...rich.text.matchAll(sentence)].map(({ index, 0: sign }) => ({ index, at: index + sign.length, isSentence: true })),
    ...[...rich.text.matchAll(clause)].map(({ index, 0: sign }) => ({ index, at: index + sign.length, isSentence: false })),
  ];
  const inOrder = found.sort((a, b) => a.index - b.index);
  return [first, ...outside(inOrder, wholes(rich)).slice(0, mostStarts)];
};

/** What may be said from a place on: "(concurrent), TetriInfer" says within the brackets what it says, without a name nothing, and "(the Wei paper)" which one is meant. */
export const clauseAt = (text: string, at: number): string => {
  const end = /[(（]\s*$/.test(text.slice(0, at)) ? text.slice(at).search(/[)）]/) : -1;
  if (end < 0) return text.slice(at);
  const inside = text.slice(at, at + end);
  return /[\p{Lu}\p{Lo}]/u.test(inside) && !/^(?:the|an?)\s/i.test(inside) ? inside : "";
};
