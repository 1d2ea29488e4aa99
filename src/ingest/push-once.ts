/** So many are looked through one by one, and hardly anything has more of a kind. */
const few = 16;

const known = new WeakMap<readonly unknown[], Map<string, number>>();

/**
 * Adds a value whose key none of the others has; gives where the one with its key is. All of them are added by this: what
 * a long row of values has is then kept beside it, since looking through it for each of them would cost their number squared.
 */
export const pushOnce = <T>(values: T[], value: T, keyOf: (value: T) => string): number => {
  const key = keyOf(value);
  if (values.length < few) {
    const at = values.findIndex((each) => keyOf(each) === key);
    return at < 0 ? values.push(value) - 1 : at;
  }
  let places = known.get(values);
  if (places === undefined) known.set(values, (places = new Map(values.map((each, at) => [keyOf(each), at]))));
  const at = places.get(key);
  if (at !== undefined) return at;
  places.set(key, values.length);
  return values.push(value) - 1;
};
