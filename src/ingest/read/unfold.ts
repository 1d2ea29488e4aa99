import { decodeLatex } from "../formats/latex.ts";
import type { LineAccount } from "../claims.ts";

/*
 * Records that go on over several lines, as programs write them: references of TeX, numbered references broken at the
 * width of a page, fields of a header whose lines after the first are indented. Each becomes the line it began on.
 */

const bibitem = /^\s*\\bibitem\b(?:\s*\[[^\]]*\])?\s*(?:\{[^{}]*\})?/;
const environment = /^\s*\\(?:begin|end)\s*\{[^{}]*\}(?:\{[^{}]*\})?\s*$/;
const numbered = /^\s*\[(?:\d{1,3}|\p{Lu}[\p{Letter}+]{0,8}\d{2,4}[a-z]?)\]\s+\S/u;
const label = /^\p{Lu}[\p{Letter}-]{2,15}:\s+\S/u;
const titleLabel = /^title:\s+\S/i;
/** What begins something of its own, in any kind of list. */
const ownStart = /^\s*(?:$|[-*+•>|#:]|\d{1,3}[.)]\s|\[[^\]]{1,14}\]|\\|-{3}|={3})/;

const printed = (text: string): string =>
  decodeLatex(
    text
      .replace(bibitem, "")
      .replace(/\\newblock\b/g, " ")
      .replace(/\\(?:url|href)\s*\{([^{}]*)\}/g, " $1 "),
  );

/** Joins to each line that `begins` those after it that `goesOn` says are a part of it. */
const join = (lines: string[], begins: (line: string) => boolean, goesOn: (line: string, so: string) => boolean): void => {
  for (let at = 0; at < lines.length; at += 1) {
    if (!begins(lines[at] ?? "")) continue;
    const start = at;
    while (at + 1 < lines.length && at - start < 40 && goesOn(lines[at + 1] ?? "", lines[start] ?? "")) {
      at += 1;
      lines[start] = `${lines[start] ?? ""} ${(lines[at] ?? "").trim()}`;
      lines[at] = "";
    }
  }
};

const count = (lines: readonly string[], pattern: RegExp): number => lines.reduce((sum, line) => sum + (pattern.test(line) ? 1 : 0), 0);

/** Changes the lines in place; numbers of lines stay. */
export const unfold = (lines: string[], accounts: LineAccount[]): void => {
  if (count(lines, bibitem) >= 2) {
    join(
      lines,
      (line) => bibitem.test(line),
      (line) => line.trim() !== "" && !bibitem.test(line) && !environment.test(line),
    );
    lines.forEach((line, at) => {
      if (bibitem.test(line)) lines[at] = printed(line);
      if (!environment.test(line)) return;
      accounts.push({ line: at + 1, as: "ignored", reason: "markup of TeX" });
      lines[at] = "";
    });
  }
  if (count(lines, numbered) >= 3)
    join(
      lines,
      (line) => numbered.test(line),
      (line, so) => !ownStart.test(line) && (/^\s/.test(line) || !/[.)]\s*$/.test(so)),
    );
  if (count(lines, titleLabel) >= 2)
    join(
      lines,
      (line) => label.test(line),
      (line) => /^[ \t]+\S/.test(line) && !ownStart.test(line) && !label.test(line.trim()),
    );
};
