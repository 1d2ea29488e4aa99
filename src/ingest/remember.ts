import type { RegistryIndex } from "./registry.ts";

/** Longer texts than rows have are seldom asked of twice. */
const longest = 400;
const most = 20_000;

/**
 * What a recogniser makes of a text, remembered: every reader of a line asks the same of the same words again, and lists
 * write the same venues and institutions line after line. Within bounds, for each registry.
 */
export const remembering = <T>(ask: (text: string, registry: RegistryIndex) => T): ((text: string, registry: RegistryIndex) => T) => {
  const answers = new WeakMap<object, Map<string, T>>();
  return (text, registry) => {
    if (text.length > longest) return ask(text, registry);
    let known = answers.get(registry.identity);
    if (known === undefined) answers.set(registry.identity, (known = new Map()));
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const answer = ask(text, registry);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
};
