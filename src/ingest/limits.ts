/** Beyond this no list is written by hand; what is longer is read up to here, with an error that says so. */
export const listLimits = { characters: 40_000_000, lines: 1_000_000 } as const;

/**
 * A line, and a record, costs about the same however little it says. Those of lists have a hundred characters, seldom as
 * few as fifty; where tens of thousands have hardly any, so many of them are read as a list of that length would have.
 */
export const mostOf = (characters: number): number => 10_000 + Math.ceil(characters / 50);

/** No text within the limits takes more bytes, in whatever encoding; a file that does need not be opened. */
export const mostBytes = 4 * listLimits.characters;
