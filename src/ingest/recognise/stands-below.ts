const behind =
  /(?<=\S{2})\s+(?:below|from here(?: on)?|(?:starts?|begins?) here|ab hier|weiter unten|ci-dessous|à partir d['’]ici|a continuación)$/iu;
const inFront =
  /^(?:below|from here on|ab hier|ci-dessous|à partir d['’]ici|以下[是为]?|下面[是为]?|从这里开始)\s*[:：,，–—-]\s*(?=\p{L})/iu;

/** "MPC below", "From here on: storage": where the works stand is nothing that they are about. */
export const withoutStandsBelow = (heading: string): string => heading.replace(behind, "").replace(inFront, "");
