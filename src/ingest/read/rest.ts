import type { LineAccount } from "../claims.ts";

/* Lists in reStructuredText, rewritten to Markdown line by line. */

const drawn = /^([=\-~^"'`+*#:.<>_])\1{2,}\s*$/;
/** Signs that underline headings nowhere but here. */
const ownSign = /^[~^"'`+#:.<>]/;
const link = /`([^`<]+?)\s*<(https?:\/\/[^>\s]+)>`__?/g;
const directive = /^\.\.(?:\s|$)/;
const target = /^\.\. _([^:]+):\s+(https?:\S+)/;
const note = /^\.\. (\[[^\]]+\]\s+\S.*)$/;
const field = /^(\s*):([\p{Letter}][\p{Letter} -]{1,24}):\s+(\S.*)$/u;

const isUnderline = (lines: readonly string[], at: number): boolean => {
  const above = lines[at - 1] ?? "";
  const line = lines[at] ?? "";
  return drawn.test(line) && /^\s{0,2}\S/.test(above) && !drawn.test(above) && line.trim().length >= Math.min(above.trim().length, 4);
};

export const isRest = (lines: readonly string[]): boolean => {
  const marks = lines.filter((line) => line.match(link) !== null || /^\.\. (?:[\w-]+::|_[^:]+:\s)/.test(line)).length;
  const heads = lines.filter((line, at) => ownSign.test(line) && isUnderline(lines, at) && (lines[at - 2] ?? "").trim() === "").length;
  return marks >= 1 || heads >= 2;
};

const inline = (text: string): string =>
  text
    .replace(link, "[$1]($2)")
    .replace(/``([^`]+)``/g, "`$1`")
    .replace(/(?<![`\w])`([^`]+)`__?(?!\w)/g, "$1")
    .replace(/:[a-z]+:`([^`<]+?)(?:\s*<[^>]*>)?`/g, "$1");

/** Changes the lines in place; numbers of lines stay. */
export const fromRest = (lines: string[], accounts: LineAccount[]): void => {
  const before = [...lines];
  const order: string[] = [];
  const leave = (at: number, reason: string): void => {
    if ((lines[at] ?? "").trim() !== "") accounts.push({ line: at + 1, as: "ignored", reason });
    lines[at] = "";
  };
  let isAside = false;
  before.forEach((line, at) => {
    const under = before[at + 1] ?? "";
    const isOver = drawn.test(line) && drawn.test(before[at + 2] ?? "") && line[0] === (before[at + 2] ?? "")[0] && under.trim() !== "";
    if (isOver || isUnderline(before, at)) return leave(at, "underline of a heading");
    if (isUnderline(before, at + 1)) {
      const sign = `${under[0] ?? ""}${drawn.test(before[at - 1] ?? "") && (before[at - 1] ?? "")[0] === under[0] ? "over" : ""}`;
      if (!order.includes(sign)) order.push(sign);
      lines[at] = `${"#".repeat(Math.min(6, order.indexOf(sign) + 1))} ${inline(line.trim())}`;
      return;
    }
    // What is indented below a directive belongs to it.
    isAside = directive.test(line) ? true : isAside && (line.trim() === "" || /^\s/.test(line));
    const [, label, url] = target.exec(line) ?? [];
    const cited = note.exec(line)?.[1];
    if (label !== undefined && url !== undefined) lines[at] = `[${label.replace(/`/g, "")}]: ${url}`;
    else if (cited !== undefined) {
      isAside = false;
      lines[at] = inline(cited);
    } else if (isAside) leave(at, "directive");
    else {
      const [, indent = "", name, value = ""] = field.exec(line) ?? [];
      lines[at] =
        name === undefined
          ? inline(line).replace(/^(\s*)#\.\s/, (_, indent: string) => `${indent}1. `)
          : `${indent}- ${name}: ${inline(value)}`;
    }
  });
};
