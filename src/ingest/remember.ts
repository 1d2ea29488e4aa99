import type { RegistryIndex } from "./registry.ts";

/** Longer texts than rows have are seldom asked of twice. */
export const longestRemembered = 400;
const most = 20_000;

/** Answers by what was asked, within bounds; null is an answer, undefined is none. */
class Answers<T> {
  private readonly known = new Map<string, T>();

  find(key: string): T | undefined {
    return this.known.get(key);
  }

  keep(key: string, answer: T): T {
    if (this.known.size >= most) this.known.clear();
    this.known.set(key, answer);
    return answer;
  }
}

/** What is made of a text alone, remembered: the words and names of lists come again and again. */
export const rememberingText = <T>(ask: (text: string) => T): ((text: string) => T) => {
  const answers = new Answers<T>();
  return (text) => {
    if (text.length > longestRemembered) return ask(text);
    const found = answers.find(text);
    return found === undefined ? answers.keep(text, ask(text)) : found;
  };
};

/** What is made of the text that was asked of last, for what asks of one text several times and seldom of it again. */
export const rememberingLast = <T>(ask: (text: string) => T): ((text: string) => T) => {
  let last: { readonly text: string; readonly answer: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, answer: ask(text) };
    return last.answer;
  };
};

export const textToRemember = (text: string): string | null => (text.length > longestRemembered ? null : text);

/** What is made of something within a scope, remembered as long as the scope; `keyOf` says all of it, null where it is not worth keeping. */
export const rememberingWithin = <Scope extends object, Asked, T>(
  keyOf: (asked: Asked) => string | null,
  ask: (asked: Asked, scope: Scope) => T,
): ((asked: Asked, scope: Scope) => T) => {
  const scopes = new WeakMap<Scope, Answers<T>>();
  return (asked, scope) => {
    const key = keyOf(asked);
    if (key === null) return ask(asked, scope);
    let answers = scopes.get(scope);
    if (answers === undefined) scopes.set(scope, (answers = new Answers()));
    const found = answers.find(key);
    return found === undefined ? answers.keep(key, ask(asked, scope)) : found;
  };
};

/**
 * What a recogniser makes of a text, remembered: every reader of a line asks the same of the same words again, and lists
 * write the same venues and institutions line after line. Only as long as the registry that was asked: one that is made
 * for a list takes what was remembered of it along.
 */
export const remembering = <T>(ask: (text: string, registry: RegistryIndex) => T): ((text: string, registry: RegistryIndex) => T) =>
  rememberingWithin(textToRemember, ask);
