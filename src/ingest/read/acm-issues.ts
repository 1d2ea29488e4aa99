/*
 * "Proc. ACM Program. Lang. 2, POPL, Article 66": the conference whose papers an issue prints, as references of the ACM
 * have it between commas, stands in brackets as elsewhere.
 */

const issue =
  /(?<journal>(?:Proc\.|Proceedings of the) ACM (?:on )?\p{Lu}[\p{L}.&-]{2,20}(?: \p{L}[\p{L}.&-]{1,20}){0,4}[*_]{0,2}|PACM[A-Z]{1,6}[*_]{0,2}),? (?<number>\d{1,3}), (?<conference>\p{Lu}{3,12}\d?)(?:,? (?:Article|Art\.|No\.) \d{1,4}(?=[,.\s(]|$)|(?=[.\s]*$|\.\s+(?!\(?(?:19|20)\d{2})))/gu;

/** Changes the lines in place. */
export const fromAcmIssues = (lines: string[]): void => {
  for (const [at, line] of lines.entries())
    if (line.includes("ACM")) lines[at] = line.replace(issue, "$<journal> $<number> ($<conference>)");
};
