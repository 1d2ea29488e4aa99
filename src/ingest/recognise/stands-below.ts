const words = "(?:below|from here(?: on)?|(?:starts?|begins?) here|ab hier|weiter unten|ci-dessous|à partir d['’]ici|a continuación)";
/** "everything below", "layers below": lower down in the thing itself. */
const behind = new RegExp(
  `^([^,;:]{2,40}?)(?<!\\b(?:everything|anything|all|what|things?|layers?|levels?|those|from|is|are|lies|and|or))\\s+${words}$`,
  "iu",
);
const inFront =
  /^(?:below|from here on|ab hier|ci-dessous|à partir d['’]ici|以下[是为]?|下面[是为]?|从这里开始)(?:\s*[:：,，]\s*|\s+[–—-]{1,2}\s+)(?=\p{L})/iu;

/** "MPC below", "From here on: storage": where the works stand is nothing that they are about. */
export const withoutStandsBelow = (heading: string): string => heading.replace(behind, "$1").replace(inFront, "");
