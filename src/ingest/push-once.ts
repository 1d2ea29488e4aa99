/** So many are looked through one by one, and hardly anything has more of a kind. */
const few = 16;

const known = new WeakMap<readonly unknown[], Set<string>>();

/**
 * Adds a value whose key none of the others has. All of them are added by this: what a long row of values has is then
 * kept beside it, since looking through it for each of them would cost their number squared.
 */
export const pushOnce = <T>(values: T[], value: T, keyOf: (value: T) => string): void => {
  const key = keyOf(value);
  if (values.length < few) {
    if (!values.some((each) => keyOf(each) === key)) values.push(value);
    return;
  }
  let keys = known.get(values);
  if (keys === undefined) known.set(values, (keys = new Set(values.map(keyOf))));
  if (keys.has(key)) return;
  keys.add(key);
  values.push(value);
};
