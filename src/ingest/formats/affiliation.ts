import type { InstitutionMention } from "../claims.ts";
import { countryCode } from "../recognise/countries.ts";
import { isInstitutionShaped } from "../recognise/institutions.ts";
import type { RegistryIndex } from "../registry.ts";
import { plainText } from "./plain.ts";

/*
 * Affiliations as publishers print them: from the smallest part to the country, "Some Lab, School of Science,
 * A University, City, State, Country". One line may hold several, each with an address of its own.
 */

const longestText = 2000;
const unit =
  /\b(?:dep(?:t|artment)|school|faculty|division|chair|group|team|thrust|college of|key lab\p{Letter}*|lab\p{Letter}*|centre|center|program(?:me)?|institute (?:of|for))\b/iu;
const whole =
  /\b(?:universit|univ\b|hochschule|polytech|politecnico|college\b|academy|national lab|inc\b|corp|ltd\b|llc\b|gmbh|institute of technology)/iu;

const known = (text: string, registry: RegistryIndex): boolean => registry.institution(text) !== null || registry.ambiguity(text) !== null;

/** The longest run of parts that the registry knows, the more telling of two, as written. */
const knownRun = (parts: readonly string[], registry: RegistryIndex): { readonly text: string; readonly end: number } | null => {
  for (let length = Math.min(3, parts.length); length >= 1; length -= 1) {
    for (let at = 0; at + length <= parts.length; at += 1) {
      const text = parts.slice(at, at + length).join(", ");
      if (known(text, registry)) return { text, end: at + length };
    }
  }
  return null;
};

/** The name among the parts: known, or called a university or a firm, or an institute, or else the first. */
const nameIn = (parts: readonly string[], registry: RegistryIndex): string | null => {
  const run = knownRun(parts, registry);
  if (run !== null) return run.text;
  const named =
    parts.find((part) => whole.test(part) && !/^(?:dep(?:t|artment)|school|faculty|college) of\b/i.test(part)) ??
    parts.find((part) => isInstitutionShaped(part) && !unit.test(part)) ??
    parts.find((part) => isInstitutionShaped(part)) ??
    parts[0];
  return named === undefined || registry.isNotInstitution(named) || !/\p{Letter}[^\p{Number}]*\p{Letter}/u.test(named) ? null : named;
};

const legalForm = /^(?:inc|incorporated|llc|ltd|limited|co|corp|corporation|gmbh|ag|plc|s\.?a|b\.?v|pte)\b\.?(?:\s+ltd\.?)?$/i;

/** "School of Computing at the University of X": the part behind the "at" is the institution. */
const behindAt = (part: string): string =>
  unit.test(part) ? (/\s(?:at|of)\s+(?:the\s+)?(\p{Lu}.*\b(?:University|Univ\.).*|University .*)$/u.exec(part)?.[1] ?? part) : part;

/** The parts between commas, legal forms back with their names. */
const partsOf = (text: string): readonly string[] => {
  const parts: string[] = [];
  for (const written of text.split(/[,，]/)) {
    const part = written
      .trim()
      .replace(/^(?:and|the)\s+/gi, "")
      .replace(/(?<!\b(?:Inc|Ltd|Co|Corp|Univ))[.;]+$/u, "");
    const last = parts.length - 1;
    if (part === "") continue;
    if (legalForm.test(part) && last >= 0) parts[last] = `${parts[last] ?? ""}, ${part}`;
    else parts.push(part.length > 12 ? behindAt(part) : part);
  }
  return parts;
};

const oneAffiliation = (text: string, registry: RegistryIndex): readonly InstitutionMention[] => {
  const parts = partsOf(text);
  // A country ends an address: what follows it is another affiliation.
  const ends = parts.map((part, at) => (at > 0 && countryCode(part) !== null && !known(part, registry) ? at : -1)).filter((at) => at > 0);
  const first = ends[0];
  const own = first === undefined ? parts : parts.slice(0, first);
  const name = nameIn(own, registry);
  const country = first === undefined ? null : countryCode(parts[first] ?? "");
  const rest = first === undefined ? [] : parts.slice(first + 1);
  const mention = name === null ? [] : [{ text: name, ...(country === null ? {} : { country }) }];
  const another = rest.some((part) => known(part, registry) || whole.test(part));
  return another ? [...mention, ...oneAffiliation(rest.join(", "), registry)] : mention;
};

/** "A University and B Lab" are two where both sides are institutions by themselves; "School of Arts and Sciences" is one. */
const betweenNames = (text: string, registry: RegistryIndex): readonly string[] => {
  const stands = (part: string): boolean =>
    known(part, registry) || (whole.test(part) && !/^(?:school|faculty|college|dep(?:t|artment))\b/i.test(part));
  const parts: string[] = [];
  let start = 0;
  for (const found of text.matchAll(/\s+(?:and|&|with)\s+(?:the\s+)?(?=\p{Lu})/gu)) {
    const before = text.slice(start, found.index);
    const name =
      text
        .slice(found.index + found[0].length)
        .split(/,|\s(?:and|&|with)\s/, 1)[0]
        ?.trim() ?? "";
    const last = before.split(",").at(-1)?.trim() ?? "";
    if (!stands(name) || !(stands(last) || countryCode(last) !== null || stands(before.replace(/,.*$/s, "").trim()))) continue;
    parts.push(before);
    start = found.index + found[0].length;
  }
  parts.push(text.slice(start));
  return parts.length > 1 && known(text, registry) ? [text] : parts;
};

/** The institutions of one affiliation, or of several between ";", "|" and "&". */
export const affiliationsIn = (written: string, registry: RegistryIndex): readonly InstitutionMention[] => {
  const text = plainText(written.slice(0, longestText));
  if (text === "") return [];
  if (known(text, registry)) return [{ text }];
  const found = text
    .split(/\s*[;|]\s*|\s+\/\s+/)
    .flatMap((each) => betweenNames(each, registry))
    .flatMap((each) => oneAffiliation(each, registry));
  return [...new Map(found.map((mention) => [`${mention.text}\n${mention.country ?? ""}`, mention])).values()];
};
