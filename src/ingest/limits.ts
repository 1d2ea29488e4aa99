/** Beyond this no list is written by hand; what is longer is read up to here, with an error that says so. */
export const listLimits = { characters: 40_000_000, lines: 1_000_000 } as const;

/** No text within the limits takes more bytes, in whatever encoding; a file that does need not be opened. */
export const mostBytes = 4 * listLimits.characters;
