/*
 * One value of the address: how it is read, written and compared. A value that cannot be read is null, never a guess;
 * whoever reads it falls back and says so.
 */
export interface Param<T> {
  readonly fallback: T;
  /** The values given under the key, at least one; null when they say nothing that fits. */
  parse(values: readonly string[]): T | null;
  /** Those of the values given that a reading has to leave out. */
  rejected(values: readonly string[]): readonly string[];
  /** Nothing for the fallback, so that a plain view has a plain address. */
  serialize(value: T): readonly string[];
  eq(a: T, b: T): boolean;
}

export const oneOf = <T extends string | number>(allowed: readonly T[], fallback: T, write: (value: T) => string = String): Param<T> => ({
  fallback,
  rejected: ([value]) => (allowed.some((candidate) => write(candidate) === value) || value === undefined ? [] : [value]),
  parse: ([value]) => allowed.find((candidate) => write(candidate) === value) ?? null,
  serialize: (value) => (value === fallback ? [] : [write(value)]),
  eq: (a, b) => a === b,
});

/** A single value or none. */
export const optional = <T>(read: (text: string) => T | null, write: (value: T) => string): Param<T | null> => ({
  fallback: null,
  rejected: (values) => (values[0] === undefined || read(values[0]) === null ? values : []),
  parse: ([text]) => (text === undefined ? null : read(text)),
  serialize: (value) => (value === null ? [] : [write(value)]),
  eq: (a, b) => a === b || (a !== null && b !== null && write(a) === write(b)),
});

/** Several values, each once, in the order chosen; one bad value spoils none of the others. */
export const several = <T extends string>(is: (text: string) => text is T): Param<readonly T[]> => ({
  fallback: [],
  rejected: (values) => values.filter((value) => !is(value)),
  parse: (values) => {
    const good = [...new Set(values.filter(is))];
    return good.length === 0 ? null : good;
  },
  serialize: (value) => value,
  eq: (a, b) => a.length === b.length && a.every((entry, index) => entry === b[index]),
});

/** Two different values, in the order chosen; anything else says nothing that fits. */
export const pair = <T extends string>(is: (text: string) => text is T): Param<readonly [T, T] | null> => {
  const read = ([first, second, ...more]: readonly string[]): readonly [T, T] | null =>
    first !== undefined && second !== undefined && is(first) && is(second) && first !== second && more.length === 0
      ? [first, second]
      : null;
  return {
    fallback: null,
    rejected: (values) => (read(values) === null ? values : []),
    parse: read,
    serialize: (value) => value ?? [],
    eq: (a, b) => a?.[0] === b?.[0] && a?.[1] === b?.[1],
  };
};

/** A choice among known values, joined by commas in their own order; "none" says that none is chosen. */
export const subset = <T extends string>(allowed: readonly T[], fallback: readonly T[]): Param<readonly T[]> => {
  const split = ([text]: readonly string[]): readonly string[] => (text === undefined || text === "none" ? [] : text.split(","));
  const write = (value: readonly T[]): string => (value.length === 0 ? "none" : value.join(","));
  return {
    fallback,
    rejected: (values) => split(values).filter((one) => !allowed.some((candidate) => candidate === one)),
    parse: (values) => {
      const said = split(values);
      const good = allowed.filter((candidate) => said.includes(candidate));
      return good.length === 0 && values[0] !== "none" ? null : good;
    },
    serialize: (value) => (write(value) === write(fallback) ? [] : [write(value)]),
    eq: (a, b) => write(a) === write(b),
  };
};

export type Query = ReadonlyMap<string, readonly string[]>;

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text.replace(/\+/g, " "));
  } catch {
    return null;
  }
};

/** "?a=1&a=2&b" as keys with their values; what is not well encoded is left out. */
export const readQuery = (search: string): Query => {
  const query = new Map<string, string[]>();
  for (const part of search.replace(/^\?/, "").split("&")) {
    const [rawKey, ...rest] = part.split("=");
    const key = decode(rawKey ?? "");
    const value = decode(rest.join("="));
    if (key === null || key === "" || value === null) continue;
    query.set(key, [...(query.get(key) ?? []), value]);
  }
  return query;
};

/** Colons, commas and slashes stay readable; half of a surrogate pair cannot be encoded and becomes a question mark. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "?"))
    .replace(/%3A/g, ":")
    .replace(/%2C/g, ",")
    .replace(/%2F/g, "/");

export const writeQuery = (pairs: readonly (readonly [key: string, value: string])[]): string =>
  pairs.length === 0 ? "" : `?${pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join("&")}`;
