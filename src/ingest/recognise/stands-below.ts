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

/** "（网络组的同学补充）", "(added by Jonas)", "(von Mara ergänzt)": who keeps these lines. */
const kept = new RegExp(
  "\\s*[([（]\\s*(?:(?:(?:all|mostly|mainly|partly) )?(?:added|maintained|curated|contributed|collected|compiled|suggested|written up|kept|edited|moderated) by [^()[\\]（）]{2,50}|(?:von|durch) [^()[\\]（）]{2,40} (?:ergänzt|gepflegt|zusammengestellt|beigesteuert|gesammelt|betreut)|(?:ajoutée?s?|maintenue?s?|tenue?s?|complétée?s?) par [^()[\\]（）]{2,40}|(?:añadid|mantenid|aportad)[oa]s? por [^()[\\]（）]{2,40}|(?:由|感谢)?[^()[\\]（），。]{1,20}?(?:补充|整理|维护|贡献|提供|更新|推荐))\\s*[)\\]）]\\s*$",
  "iu",
);

/** "MPC below", "From here on: storage", "Load balancers (click to expand)": where the works stand is nothing that they are about. */
export const withoutStandsBelow = (heading: string): string =>
  (/[)\]）]\s*$/.test(heading) ? heading.replace(folded, "").replace(kept, "") : heading).replace(behind, "$1").replace(inFront, "");
