/* What people hand in for a degree, in the languages that they keep lists in. */

const english =
  "(?:ph\\.?\\s?d\\.?|doctoral|master(?:[’']?s)?|m\\.?\\s?sc\\.?|bachelor(?:[’']?s)?|diploma|undergraduate|honou?rs) (?:thesis|dissertation)";
const german = "(?:inaugural-?)?dissertation|(?:doktor|diplom|master|bachelor|magister|studien)arbeit|habilitation(?:sschrift)?";
const romance =
  "thèse(?: de doctorat)?|mémoire de (?:master|maîtrise)|tesis(?: doctoral| de maestría)?|tese de (?:doutorado|doutoramento)|tesi di (?:dottorato|laurea)";
const others = "proefschrift|(?:博士|硕士|学士)(?:学位)?论文";

/** All words for a thesis, to be put into a pattern that asks nothing of case. */
export const thesisWords = `${english}|thesis|${german}|${romance}|${others}`;

const handedIn = new RegExp(`^(?:${thesisWords})(?:[,.，:]\\s*|\\s+(?:at|an der|am|à l['’]|à)\\s*)([^,.，\\d]{3,80})`, "iu");

/** "Dissertation, Caltech, 1997", "PhD thesis at MIT": where it was handed in. */
export const thesisAt = (text: string): string | null => handedIn.exec(text)?.[1]?.trim() ?? null;
