import { decodeLatex } from "../formats/latex.ts";
import type { LineAccount } from "../claims.ts";

/* Lists in TeX, rewritten to Markdown line by line: sections are headings, \item begins an item. Bibliographies of TeX are read as references. */

const item = /^\s*\\item\b\s*(?:\[([^\]]{0,80})\])?\s*(.*)$/;
const section = /^\s*\\(chapter|(?:sub){0,2}section|paragraph)\*?\s*\{(.*)\}\s*(?:\\label\{[^}]*\})?\s*$/;
const levels: Readonly<Record<string, number>> = { chapter: 1, section: 2, subsection: 3, subsubsection: 4, paragraph: 5 };
const begin = /^\s*\\begin\s*\{(?:itemize|enumerate|description|compactitem|etaremune)\*?\}/;
const end = /^\s*\\end\s*\{(?:itemize|enumerate|description|compactitem|etaremune)\*?\}/;
const aside =
  /^\s*(?:%|\\(?:begin|end|documentclass|usepackage|maketitle|tableofcontents|newcommand|renewcommand|setlength|label|noindent|bigskip|medskip|smallskip|newpage|clearpage|centering|bibliography\w*|input|include|title|author|date|vspace|hspace|addtolength|pagestyle|itemsep)\b).*$/;
const braces = "\\{((?:[^{}]|\\{[^{}]*\\})*)\\}";

const links: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\\\href\\s*\\{([^{}]*)\\}\\s*${braces}`, "g"), "[$2]($1)"],
  [/\\url\s*\{([^{}]*)\}/g, "<$1>"],
  [/(?<!\\)%.*$/g, ""],
];
const shapes: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\\\(?:textbf|textsc)\\s*${braces}|\\{\\\\(?:bf|bfseries)\\s+((?:[^{}]|\\{[^{}]*\\})*)\\}`, "g"), "**"],
  [new RegExp(`\\\\(?:emph|textit|textsl)\\s*${braces}|\\{\\\\(?:em|it|itshape|sl)\\s+((?:[^{}]|\\{[^{}]*\\})*)\\}`, "g"), "*"],
];

/** Addresses keep their signs, and everything else is what TeX would print. */
const inline = (text: string): string => {
  const addressed = links.reduce((so, [pattern, shown]) => so.replace(pattern, shown), text);
  const shaped = shapes.reduce(
    (so, [pattern, sign]) =>
      so.replace(pattern, (_whole, first?: string, second?: string) => `${sign}${(first ?? second ?? "").trim()}${sign}`),
    addressed,
  );
  return shaped
    .split(/(\]\([^()\s]*\)|<https?:[^<>\s]*>)/)
    .map((part, at) => {
      const edges = /^(\s*).*?(\s*)$/s.exec(part);
      return at % 2 === 1 ? part : `${edges?.[1] ?? ""}${decodeLatex(part)}${part.trim() === "" ? "" : (edges?.[2] ?? "")}`;
    })
    .join("")
    .trim();
};

/** An item goes on until something else begins. */
const goesOn = (line: string): boolean => line.trim() !== "" && !item.test(line) && !section.test(line) && !aside.test(line);

export const isLatexList = (lines: readonly string[]): boolean =>
  lines.filter((line) => item.test(line)).length >= 2 &&
  lines.some((line) => begin.test(line) || section.test(line) || /\\text(?:bf|it)\{|\\emph\{/.test(line));

/** Changes the lines in place; numbers of lines stay. */
export const fromLatex = (lines: string[], accounts: LineAccount[]): void => {
  let depth = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (begin.test(line)) depth += 1;
    if (end.test(line)) depth = Math.max(0, depth - 1);
    const [, kind = "", heading = ""] = section.exec(line) ?? [];
    const [whole, label = "", first = ""] = item.exec(line) ?? [];
    if (aside.test(line)) {
      accounts.push({ line: at + 1, as: "ignored", reason: "markup of TeX" });
      lines[at] = "";
    } else if (kind !== "") lines[at] = `${"#".repeat(levels[kind] ?? 2)} ${inline(heading)}`;
    else if (whole !== undefined) {
      let text = first;
      const start = at;
      for (; goesOn(lines[at + 1] ?? "") && at - start < 40; at += 1) {
        text += ` ${(lines[at + 1] ?? "").trim()}`;
        lines[at + 1] = "";
      }
      lines[start] = `${"  ".repeat(Math.max(0, depth - 1))}- ${label === "" ? "" : `${inline(label)} `}${inline(text)}`;
    } else lines[at] = inline(line);
  }
};
