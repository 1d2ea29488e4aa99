/** Nothing yet: rows of values begin as it, and mostly stay so. */
export const none: never[] = [];

/** So many are copied for one more: an array that grows keeps room for sixteen more, and a long list has hundreds of thousands of them. */
const fewest = 4;
/** So many are looked through one by one, and hardly anything has more of a kind. */
const few = 16;

/** With one more. */
export const and = <T>(all: T[], value: T): T[] => {
  if (all.length < fewest) return all.concat([value]);
  all.push(value);
  return all;
};

const known = new WeakMap<readonly unknown[], Map<string, number>>();

/**
 * With one more, if none has its key, or in the place of the one that gives way to it. What a long row of values has is
 * kept beside it, since looking through it for each of them would cost their number squared.
 */
export const andOnce = <T>(values: T[], value: T, keyOf: (value: T) => string, yields: (other: T) => boolean = () => false): T[] => {
  const key = keyOf(value);
  let places = known.get(values);
  if (places === undefined && values.length >= few) known.set(values, (places = new Map(values.map((each, at) => [keyOf(each), at]))));
  const at = places === undefined ? values.findIndex((each) => keyOf(each) === key) : (places.get(key) ?? -1);
  const other = values[at];
  if (other === undefined) {
    places?.set(key, values.length);
    return and(values, value);
  }
  if (yields(other)) values[at] = value;
  return values;
};
