/**
 * The same texts, each kept in one byte a sign where it has no sign that needs two. Engines keep all parts of a text in two
 * bytes a sign that has one wide sign anywhere, an emoji in a heading, and patterns are slower to make and to ask there;
 * what JSON is parsed into is kept by what it holds.
 */
export const narrowed = <T extends string | readonly string[]>(texts: T): T => JSON.parse(JSON.stringify(texts)) as T;
