import type { PersonMention } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { isMarked } from "../../recognise/called.ts";
import { institutionShare } from "../../recognise/institutions.ts";
import { parsePeople } from "../../recognise/people.ts";

const place = /^([^()（）]{2,60}?)\s*[(（]([^()（）]{2,160})[)）]$/u;

/** "KucoFS，张三、李四 等": what the work is called may stand before its people. */
const behindName = (inside: string): string => {
  const [first = "", ...others] = inside.split(/\s*[，,]\s*/);
  return others.length > 0 && isMarked(first) ? others.join("，") : inside;
};

interface PeopleInBrackets {
  readonly people: readonly PersonMention[];
  readonly where: string;
}

/** "清华大学（张三、李四）", "PKU (A. Author, B. Author)": where, and in brackets behind it who. */
export const peopleInBrackets = (text: string, registry: RegistryIndex): PeopleInBrackets | null => {
  const [, where = "", inside = ""] = /[)）]$/.test(text) ? (place.exec(text) ?? []) : [];
  if (where === "" || institutionShare(where, registry) < 0.7) return null;
  const people = parsePeople(behindName(inside), registry);
  return people === null || people.length < 2 ? null : { people, where };
};
