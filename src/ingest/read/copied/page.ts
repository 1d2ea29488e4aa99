import type { LineAccount } from "../../claims.ts";
import { saidUnder } from "../said.ts";

/**
 * A text that may be copied of pages of one kind, while it is rewritten: each work becomes an item with labelled lines below
 * it. Nothing is changed before it is known that the text is such a copy; numbers of lines stay.
 */
export class Copied {
  private readonly changes = new Map<number, string>();
  private readonly accounts: LineAccount[] = [];
  private found = 0;
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  /** How many works were found. */
  get works(): number {
    return this.found;
  }

  at(index: number): string {
    return this.lines[index] ?? "";
  }

  isBlank(index: number): boolean {
    return this.at(index).trim() === "";
  }

  isTaken(index: number): boolean {
    return this.changes.has(index);
  }

  title(index: number, text: string): void {
    this.found += 1;
    const bare = text
      .trim()
      .replace(/^\*+|\*+$/g, "")
      .trim();
    this.changes.set(index, /[[\]<*]/.test(bare) ? `- ${bare}` : `- **${bare}**`);
  }

  /** A line below a title as it stands. */
  keep(index: number, text = this.at(index)): void {
    this.changes.set(index, text.trim() === "" ? "" : `  ${text.trim()}`);
  }

  /** A reference that the line before it began. */
  reference(first: number, last: number, text: string): void {
    this.found += 1;
    this.changes.set(first, "");
    this.changes.set(last, `- ${text}`);
    this.accounts.push({ line: first + 1, as: "metadata", reason: "people of the text below" });
  }

  /** What a line below a title says, each part under its label. */
  say(index: number, ...parts: readonly (readonly [label: string, value: string])[]): void {
    const said = saidUnder(...parts);
    if (said === "") this.leave(index, "markup of a page");
    else this.changes.set(index, `  ${said}`);
  }

  leave(index: number, reason: string): void {
    if (this.isBlank(index)) return;
    this.changes.set(index, "");
    this.accounts.push({ line: index + 1, as: "ignored", reason });
  }

  apply(lines: string[], accounts: LineAccount[]): void {
    for (const [at, line] of this.changes) lines[at] = line;
    for (const account of this.accounts) accounts.push(account);
  }
}

/** Pages of one kind: what no other text has, and how a copy of them is rewritten. */
export interface Page {
  readonly name: string;
  readonly mark: RegExp;
  readonly rewrite: (copied: Copied) => void;
}

/** "et al." where a page cuts a row of names off. */
export const whole = (names: string): string => names.replace(/[,\s]*(?:…|\.{3})\s*$/, ", et al.");

/** How items are counted or marked by whoever pasted them. */
export const withoutBullet = (line: string): string => line.trim().replace(/^(?:[-*+•]|\d{1,3}[.)])\s+/, "");
