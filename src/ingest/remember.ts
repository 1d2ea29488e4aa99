import type { RegistryIndex } from "./registry.ts";

/** Longer texts than rows have are seldom asked of twice. */
const longest = 400;
const most = 20_000;

/** What is made of a text alone, remembered within bounds: the words and names of lists come again and again. */
export const rememberingText = <T>(ask: (text: string) => T): ((text: string) => T) => {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return ask(text);
    const found = answers.get(text);
    if (found !== undefined) return found;
    const answer = ask(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
};

/**
 * What a recogniser makes of a text, remembered: every reader of a line asks the same of the same words again, and lists
 * write the same venues and institutions line after line. Within bounds, and only as long as the registry that was asked: one
 * that is made for a list takes what was remembered of it along.
 */
export const remembering = <T>(ask: (text: string, registry: RegistryIndex) => T): ((text: string, registry: RegistryIndex) => T) => {
  const answers = new WeakMap<RegistryIndex, Map<string, T>>();
  return (text, registry) => {
    if (text.length > longest) return ask(text, registry);
    let known = answers.get(registry);
    if (known === undefined) answers.set(registry, (known = new Map()));
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const answer = ask(text, registry);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
};
