/**
 * A line, and a record, costs about the same however little it says. Those of lists have a hundred characters, seldom as
 * few as fifty; where tens of thousands have hardly any, so many of them are read as a list of that length would have.
 */
export const mostOf = (characters: number): number => 10_000 + Math.ceil(characters / 50);
