/*
 * Texts written small, sign by sign, so that places in them stay what they are. Patterns without the flag "i" are sought
 * in them: V8 compiles these several times as fast.
 */

/** Signs that the flag "i", without "u", takes for no other, though their small forms are others. */
const alone = /[\u0130\u03F4\u1E9E\u1F88-\u1FFC\u2126\u212A\u212B]/;

const smallSign = (sign: string): string => {
  const small = sign.toLowerCase();
  return small.length !== sign.length || alone.test(sign) ? sign : small;
};

/** Such that a pattern of Latin letters or Chinese matches in it where it would with the flag "i" in the text. */
export const smallOf = (text: string): string => (alone.test(text) ? text.replace(/./gsu, smallSign) : text.toLowerCase());

/** The source of a pattern for texts written small; escapes stay what they are. */
export const smallPattern = (source: string): string =>
  source.replace(/(\\.)|[^\\]+/gs, (part, escape: string | undefined) => (escape === undefined ? part.toLowerCase() : part));
