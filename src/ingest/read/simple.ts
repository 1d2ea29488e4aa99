import type { PhrasingContent, Text } from "mdast";

/*
 * The inline Markdown that most lines of lists are made of: words, links, code, bold and italics, none of them in
 * another but in a link or in bold. What it reads it reads as the parser does, which a test compares; of anything else
 * it reads nothing.
 */

const words = /[^*_`[\]<\\|&!]+|_(?=[\p{Letter}\p{Number}])|&(?!#?\w+;)|!(?!\[)/uy;
const code = /`([^`\s](?:[^`|]*[^`\s|])?)`(?!`)/y;
const link = /\[([^[\]<\\|!&]+)\]\(((?:[^\s()<>\\[\]`|&"']|&(?!#?\w+;))+)\)/y;
/** Opened behind a space and closed before one: nobody doubts what belongs together. */
const set = /(?<![^\s(])(\*\*?)(?=[\p{Letter}\p{Number}[`])([^*|]*[\p{Letter}\p{Number})\]])\1(?![^\s.,:;)])/uy;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const isInWord = (text: string, at: number): boolean => at > 0 && /[\p{Letter}\p{Number}]/u.test(text[at - 1] ?? "");

interface Read {
  readonly node: PhrasingContent;
  readonly end: number;
}

const readSet = (text: string, at: number): Read | null => {
  const found = matchAt(set, text, at);
  if (found?.[1] === undefined || found[2] === undefined) return null;
  const children = simpleInline(found[2], "set");
  const type = found[1] === "**" ? "strong" : "emphasis";
  return children === null ? null : { node: { type, children: [...children] }, end: set.lastIndex };
};

const readLink = (text: string, at: number): Read | null => {
  const found = matchAt(link, text, at);
  if (found?.[1] === undefined || found[2] === undefined || found[1].trim() === "") return null;
  const end = link.lastIndex;
  const children = simpleInline(found[1], "link");
  return children === null ? null : { node: { type: "link", url: found[2], children: [...children] }, end };
};

const readCode = (text: string, at: number): Read | null => {
  const found = matchAt(code, text, at);
  return found?.[1] === undefined ? null : { node: { type: "inlineCode", value: found[1] }, end: code.lastIndex };
};

const readers: Readonly<Record<string, (text: string, at: number) => Read | null>> = { "`": readCode, "[": readLink, "*": readSet };

/** The text of one line as the nodes that the parser would make of it, or null when it may be anything less simple. */
export const simpleInline = (text: string, within: "line" | "link" | "set" = "line"): readonly PhrasingContent[] | null => {
  const out: PhrasingContent[] = [];
  let last: Text | null = null;
  for (let at = 0; at < text.length;) {
    const sign = text[at] ?? "";
    const read = readers[sign];
    if (read !== undefined) {
      if ((sign === "[" && within === "link") || (sign === "*" && within === "set")) return null;
      const found = read(text, at);
      if (found === null) return null;
      out.push(found.node);
      last = null;
      at = found.end;
      continue;
    }
    const plain = matchAt(words, text, at);
    if (plain === null || (sign === "_" && !isInWord(text, at))) return null;
    if (last === null) out.push((last = { type: "text", value: plain[0] }));
    else last.value += plain[0];
    at = words.lastIndex;
  }
  return out;
};
