/* Whether a text is plain lines, and the signs that divide those. */

export const bullet = /^(\s*)(?:[-*+•·–—▪◦‣:]|\(?\d{1,3}[.)、])\s+(.*)$/;

/** A rule drawn of signs. */
export const rule = /^\s*([-=_~*#+.])\1{2,}\s*$/;

/** Links, bold type, tags, code, pictures; an address in angles is written so in mails too. */
const markup = /\]\(|\*\*\S[^*]*\*\*|<(?!https?:|mailto:|\S+@)\w|`|!\[/;

/** The rule below the header of a table, with bars at its ends or without. */
const ruleOfTable = /^\s*(?:\|\s*)?(?::?-+:?\s*\|\s*)+(?::?-+:?\s*)?$/;

/** Whether a text has no Markdown structure, so that its line ends and indents are all there is. */
export const isPlainText = (lines: readonly string[]): boolean => {
  if (lines.some((line) => ruleOfTable.test(line))) return false;
  const hasMarkup = lines.some((line) => markup.test(line));
  let tight = 0;
  let loose = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (/^ {0,3}#{1,6}\s*\S/.test(line) || /<(?:h[1-6]|table|t[rdh])[\s>]/i.test(line) || /^\s*\|.*\|\s*$/.test(line)) return false;
    if (line.trim() === "" || rule.test(line) || bullet.test(line)) continue;
    const before = lines[index - 1] ?? "";
    if (/^\S/.test(line) && before.trim() !== "") tight += 1;
    else loose += 1;
  }
  return tight + loose >= 3 && (tight >= Math.max(3, loose) || !hasMarkup);
};
