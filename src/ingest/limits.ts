/**
 * A line, and a record, costs about the same however little it says. Those of lists have a hundred characters, seldom as
 * few as fifty; where tens of thousands have hardly any, so many of them are read as a list of that length would have.
 */
export const mostOf = (characters: number): number => 10_000 + Math.ceil(characters / 50);

/** What one list may still cost of something that lists need little of, and the line from which on nothing is left. */
export class Allowance {
  private left: number;
  private line = 1;
  private end: number | null = null;

  constructor(left: number) {
    this.left = left;
  }

  /** The first line that was refused; null while none was. */
  get spentAt(): number | null {
    return this.end;
  }

  /** What is asked and spent from now on is so for this line. */
  at(line: number): void {
    this.line = line;
  }

  /** Whether anything is left; the first time that nothing is, the line is kept. */
  hasLeft(): boolean {
    if (this.left > 0) return true;
    this.end ??= this.line;
    return false;
  }

  spend(cost: number): void {
    this.left -= cost;
  }
}
