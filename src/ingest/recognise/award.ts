const kinds = "best|outstanding|distinguished|test[- ]of[- ]time|honou?rable|jay lepreau";
const pattern = new RegExp(
  `^(?:awarded\\s+|🏆\\s*)?((?:[A-Z][\\w.'-]*\\s+){0,3}?(?:${kinds})(?:\\s+(?:best|student|applied|demo|poster|short|industry|artifact))?` +
    "(?:\\s+(?:papers?|mention|poster|artifact|demo))?(?:\\s+(?:runner[- ]up|candidate|nomin(?:ee|ation)|finalist|honou?rable mention))?)" +
    "(?:\\s+awards?)?$",
  "iu",
);

/** The award a short text names, in one way of writing: "**Best Paper Award!**" and "Best paper" give "Best Paper". */
export const parseAward = (text: string): string | null => {
  if (text.length > 200) return null;
  const plain = text
    .normalize("NFKC")
    .replace(/[*_`()[\]!.]|\p{Extended_Pictographic}|\uFE0F/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length > 60) return null;
  const named = pattern.exec(plain)?.[1];
  if (named === undefined || !/paper|mention|artifact|poster|demo|time/i.test(named)) return null;
  return named
    .replace(/\bpapers\b/i, "paper")
    .split(" ")
    .map((word) => (/^(?:of|the)$/i.test(word) ? word.toLowerCase() : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(" ");
};
