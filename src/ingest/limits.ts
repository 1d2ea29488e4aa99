/** Beyond this no list is written by hand; what is longer is read up to here, with an error that says so. */
export const listLimits = { characters: 40_000_000, lines: 1_000_000 } as const;

/**
 * A line, and a record, costs about the same however little it says. Those of lists have a hundred characters, hardly
 * ever fewer than fifty; where there are thousands of a few letters each, so many of them are read as would fill the text.
 */
export const mostOf = (characters: number): number => 20_000 + Math.ceil(characters / 30);

/** No text within the limits takes more bytes, in whatever encoding; a file that does need not be opened. */
export const mostBytes = 4 * listLimits.characters;
