import type { PersonMention } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { parseFamiliesByLooks, parsePeople } from "../../recognise/people.ts";

/* With whom a work was done: "with Microsoft & PKU", "A. Author et al., w/ ETH". */

/** "joint work with CMU": without saying so only with a name. */
export const jointly =
  /^(?:(?:[Jj]oint(?:ly)?(?: work)?|[Ii]n collaboration) with\s+(?=\p{L})|(?:[Tt]ogether )?[Ww](?:ith|\/)\s+(?=\p{Lu}))/u;

const behindRow = /^(.{2,200}?),?\s+(?:(?:jointly|together|in collaboration)\s+)?w(?:ith\s|\/)\s*(?=\p{Lu})(.{2,80})$/u;

interface Joint {
  readonly people: readonly PersonMention[];
  readonly place: string;
}

/** A row of people, and the institutions behind it with which they worked. */
export const joinedBehind = (text: string, registry: RegistryIndex): Joint | null => {
  const [, row = "", place = ""] = text.includes(" w") ? (behindRow.exec(text) ?? []) : [];
  if (place === "" || !areInstitutions(place, registry)) return null;
  const people = parseFamiliesByLooks(row, registry) ?? parsePeople(row, registry);
  return people === null ? null : { people, place };
};

const inBrackets = /^(.{2,80}?)\s*[(（](?:jointly |together )?w(?:ith\s|\/)\s*(?=\p{Lu})([^()（）]{2,60})[)）]$/u;

/** "OSDI 2018 (w/ Google)": where and when, and with whom. */
export const joinedInBrackets = (text: string, registry: RegistryIndex): { readonly before: string; readonly place: string } | null => {
  const [, before = "", place = ""] = inBrackets.exec(text) ?? [];
  return place !== "" && areInstitutions(place, registry) ? { before, place } : null;
};
