/* Names of files come from other people: a line end in one would forge a line of output, a quote a command to copy. */

const unprintable = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** A path for messages and for the atlas: on one line, and read in the order in which it is written. */
export const printable = (path: string): string => path.replace(unprintable, "\uFFFD");

/** A path as a word of a command that is proposed. */
export const shellWord = (path: string): string =>
  /^[\p{Letter}\p{Number}_./~][\p{Letter}\p{Number}_./~+,:@%-]*$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
