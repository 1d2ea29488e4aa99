/*
 * Arrays of the values of a claim. A long list has hundreds of thousands of them, nearly all with one value or none, so that
 * what counts is the room that an array takes.
 */

/** No value yet: never written to, since what is appended to so few is copied. */
export const none: never[] = [];

/** Up to here the array is copied for one more value: one that grows in place keeps room for sixteen. */
const mostCopied = 4;
/** Up to here values are compared one by one. */
const mostCompared = 16;

/** The values with one more, in the same array or a new one. */
export const appended = <T>(values: T[], value: T): T[] => {
  if (values.length < mostCopied) return values.concat([value]);
  values.push(value);
  return values;
};

/** By key, the place of each value of the long arrays. */
const placesOf = new WeakMap<readonly unknown[], Map<string, number>>();

/**
 * The values with one more, if none has its key, or with it in the place of the one that `yields` to it. Long arrays
 * have an index, since comparing with every value would cost the square of their number.
 */
export const appendedOnce = <T>(values: T[], value: T, keyOf: (value: T) => string, yields: (other: T) => boolean = () => false): T[] => {
  const key = keyOf(value);
  let places = placesOf.get(values);
  if (places === undefined && values.length >= mostCompared)
    placesOf.set(values, (places = new Map(values.map((each, at) => [keyOf(each), at]))));
  const at = places === undefined ? values.findIndex((each) => keyOf(each) === key) : (places.get(key) ?? -1);
  const other = values[at];
  if (other === undefined) {
    places?.set(key, values.length);
    return appended(values, value);
  }
  if (yields(other)) values[at] = value;
  return values;
};
