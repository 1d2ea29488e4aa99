import type { PersonMention } from "../../claims.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { parsePeople } from "../../recognise/people.ts";
import type { RegistryIndex } from "../../registry.ts";
import { parseField, peopleOfField } from "../line/fields.ts";
import type { Draft } from "../works/draft.ts";

/* Remarks in which a clause says under a label who wrote a work, "known as SORT; authors: A. Author, B. Author", or behind its place. */

const mayLabel = /[;；，。,]\s?(?:作者|机构|单位|authors?|autor(?:en|es)?|auteurs?|institutions?|affiliations?)\s?[:：]/iu;
const beforeLabel = /[;；，。]\s*|,\s+(?=\p{L}+\s?[:：])/u;
const longest = 400;

const takeClause = (clause: string, draft: Draft, line: number, registry: RegistryIndex): void => {
  const field = parseField(clause);
  if (field?.key === "institutions" && areInstitutions(field.value, registry)) draft.addInstitutions(field.value, line);
  if (field?.key === "people" && !draft.hasPeople) draft.addPeople(peopleOfField(field.value, registry) ?? [], line);
};

const placeFirst = /^(?<where>[\p{Script=Han}\p{L} .&]{2,40})，(?<who>[^，；。]{5,300})$/u;

/** "清华大学，A. Author, B. Author": where, and behind the wide comma who. */
const peopleBehindPlace = (remark: string, registry: RegistryIndex): { people: readonly PersonMention[]; where: string } | null => {
  const { where = "", who = "" } = placeFirst.exec(remark)?.groups ?? {};
  const people = where !== "" && areInstitutions(where, registry) ? parsePeople(who, registry) : null;
  return people !== null && people.length > 1 ? { people, where } : null;
};

/** Adds what clauses of a remark say of who wrote a work. */
export const takeClausesOfFacts = (remark: string, draft: Draft, line: number, registry: RegistryIndex): void => {
  if (remark.length > longest) return;
  if (mayLabel.test(remark)) for (const clause of remark.split(beforeLabel).slice(1)) takeClause(clause, draft, line, registry);
  const placed = draft.hasPeople ? null : peopleBehindPlace(remark, registry);
  if (placed === null) return;
  draft.addPeople(placed.people, line);
  if (!draft.saysWho) draft.addInstitutions(placed.where, line);
};
