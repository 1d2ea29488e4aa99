import type { PhrasingContent } from "mdast";
import { simpleInline } from "./simple.ts";

/*
 * Markdown's parser costs a step for each character and many for each link, also where nothing is to be decided. So
 * what is certain is held out before it runs: a token stands in the place of a line's simple text, or of a stretch of
 * words, so that the parser sees the blocks and what is not simple, and what it reads is what it would have read.
 */

export interface Held {
  readonly text: string;
  /** A text, address or tag with the words held out of it put back. */
  readonly restore: (text: string) => string;
  /** A text in parts: words, and lines held out of it with their links and emphasis. */
  readonly parts: (text: string) => readonly (string | readonly PhrasingContent[])[];
}

/** Words, with only such signs among them as mean nothing inside of a line. */
const stretch = /\p{Letter}[\p{Letter}\p{Number} ,.%’“”–—，。；、-]{22,}\p{Letter}/gu;
const token = /Qz(\d+) ?zQ/;
const tokens = /Qz(\d+) ?zQ/g;

/** What makes blocks at the start of a line: quotes, markers of items, signs of a heading. */
const markers = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})\s+)*/;
/** Inline markup ends with its block at the latest: at a blank line, a heading or a bullet. */
const startsBlock = /^\s*$|^\s*#{1,6}\s|^[\s>]*[-*+]\s+\S/;
const mayMark = /[*_`[\]<\\&!]/;

/** Whether a text has what looks like a token: nothing is held out of it. */
export const hasTokens = (text: string): boolean => token.test(text);

export const asIs = (text: string): Held => ({ text, restore: (each) => each, parts: (each) => [each] });

class Holder {
  readonly held: (string | readonly PhrasingContent[])[] = [];

  private keep(what: string | readonly PhrasingContent[], gap = ""): string {
    this.held.push(what);
    return `Qz${String(this.held.length - 1)}${gap}zQ`;
  }

  /** First and last letters stay, and whether there are spaces: signs beside and around the words mean what they did. */
  private stretches(text: string): string {
    if (text.includes("<")) return text;
    return text.replace(stretch, (found) => {
      const inner = found.slice(1, -1);
      // The halves of a sign beyond the first plane stay together.
      if (/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(inner)) return found;
      return `${found[0] ?? ""}${this.keep(inner, inner.includes(" ") ? " " : "")}${found.at(-1) ?? ""}`;
    });
  }

  /** The lines of a block with their text held out; null when one of them is not simple. */
  private lines(block: readonly string[]): readonly string[] | null {
    const read: { before: string; nodes: readonly PhrasingContent[]; after: string }[] = [];
    for (const line of block) {
      const before = markers.exec(line)?.[0] ?? "";
      const text = line.slice(before.length).trimEnd();
      const after = line.slice(before.length + text.length);
      const isBare = !/\p{Letter}/u.test(text);
      if (isBare ? mayMark.test(text) : /^[#>+=~|:!&-]|#$|[|\t]/.test(text)) return null;
      const nodes = isBare ? [] : simpleInline(text);
      if (nodes === null) return null;
      read.push(isBare ? { before: line, nodes, after: "" } : { before, nodes, after });
    }
    return read.map(({ before, nodes, after }) => `${before}${nodes.length === 0 ? "" : this.keep(nodes)}${after}`);
  }

  block(lines: readonly string[]): readonly string[] {
    return this.lines(lines) ?? [this.stretches(lines.join("\n"))];
  }
}

/** A text with what is certain held out. */
export const hold = (text: string): Held => {
  if (hasTokens(text)) return asIs(text);
  const holder = new Holder();
  const out: string[] = [];
  let block: string[] = [];
  for (const line of text.split("\n")) {
    if (block.length > 0 && startsBlock.test(line)) {
      out.push(...holder.block(block));
      block = [];
    }
    block.push(line);
  }
  out.push(...holder.block(block));
  const { held } = holder;
  const restore = (each: string): string =>
    each.includes("Qz")
      ? each.replace(tokens, (found, at: string) => {
          const words = held[Number(at)];
          return typeof words === "string" ? words : found;
        })
      : each;
  const parts: Held["parts"] = (each) => {
    if (!each.includes("Qz")) return [each];
    const found: (string | readonly PhrasingContent[])[] = [];
    restore(each)
      .split(token)
      .forEach((part, at) => found.push(at % 2 === 0 ? part : (held[Number(part)] ?? "")));
    return found.filter((part) => part.length > 0);
  };
  return { text: out.join("\n"), restore, parts };
};
