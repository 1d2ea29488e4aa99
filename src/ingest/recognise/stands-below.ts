const words = "(?:below|from here(?: on)?|(?:starts?|begins?) here|ab hier|weiter unten|ci-dessous|à partir d['’]ici|a continuación)";
/** "everything below", "layers below": lower down in the thing itself. */
const behind = new RegExp(
  `^([^,;:]{2,40}?)(?<!\\b(?:everything|anything|all|what|things?|layers?|levels?|those|from|is|are|lies|and|or))\\s+${words}$`,
  "iu",
);
const inFront =
  /^(?:below|from here on|ab hier|ci-dessous|à partir d['’]ici|以下[是为]?|下面[是为]?|从这里开始)(?:\s*[:：,，]\s*|\s+[–—-]{1,2}\s+)(?=\p{L})/iu;

/** "(click to expand)", "（点击展开）": what readers of a page are to do with its fold. */
const folded =
  /\s*[([（]\s*(?:(?:click|tap)(?: here)? (?:to|for) (?:expand|open|unfold|show|view|see|more|details)(?: \p{L}+)?|(?:un)?fold|expand|collapsed?|(?:zum )?(?:aufklappen|ausklappen)|cliquer pour \p{L}+|点击(?:展开|查看|收起)|展开)\s*[)\]）]\s*$/iu;

/** "MPC below", "From here on: storage", "Load balancers (click to expand)": where the works stand is nothing that they are about. */
export const withoutStandsBelow = (heading: string): string => heading.replace(folded, "").replace(behind, "$1").replace(inFront, "");
