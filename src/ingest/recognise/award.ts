const kinds = "best|outstanding|distinguished|test[- ]of[- ]time|honou?rable|jay lepreau";
const pattern = new RegExp(
  `^(?:awarded\\s+|🏆\\s*)?((?:[A-Z][\\w.'-]*\\s+){0,3}?(?:${kinds})(?:\\s+(?:best|student|applied|demo|poster|short|industry|artifact))?` +
    "(?:\\s+(?:papers?|mention|poster|artifact|demo))?(?:\\s+(?:runner[- ]up|candidate|nomin(?:ee|ation)|finalist|honou?rable mention))?)" +
    "(?:\\s+awards?)?$",
  "iu",
);

/** "Marr Prize", "SIGOPS Hall of Fame Award": a name in capitals before the word, and nothing else. */
const namedAward = /^(?:\p{Lu}[\p{L}.'’-]*\s+(?:(?:of|for|in)\s+)?){1,4}(?:Prize|Award)$/u;

const chinese: Readonly<Record<string, string>> = { 最佳: "Best Paper", 优秀: "Outstanding Paper", 杰出: "Distinguished Paper" };

/** The award a short text names, in one way of writing: "**Best Paper Award!**" and "Best paper" give "Best Paper". */
export const parseAward = (text: string): string | null => {
  if (text.length > 200) return null;
  const plain = text
    .normalize("NFKC")
    .replace(/[*_`()[\]!.]|\p{Extended_Pictographic}|\uFE0F/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length > 60) return null;
  const han = /^(最佳|优秀|杰出)论文奖?$/.exec(plain)?.[1];
  if (han !== undefined) return chinese[han] ?? null;
  const named = pattern.exec(plain)?.[1];
  if (named === undefined && namedAward.test(plain)) return plain;
  if (named === undefined || !/paper|mention|artifact|poster|demo|time/i.test(named)) return null;
  return named
    .replace(/\bpapers\b/i, "paper")
    .split(" ")
    .map((word) => (/^(?:of|the)$/i.test(word) ? word.toLowerCase() : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(" ");
};
