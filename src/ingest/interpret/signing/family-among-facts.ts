import type { RegistryIndex } from "../../registry.ts";
import { areInstitutions, institutionShare } from "../../recognise/institutions.ts";
import { parseFamilyByLooks } from "../../recognise/people.ts";
import { valuesIn, type Head } from "../head/head.ts";
import type { Slot } from "../line/slots.ts";
import { oneFamily } from "../line/who-and-place.ts";
import type { Value } from "../line/values.ts";

/*
 * "**Title**, ICRA 2007, Mourikis", "…, TUM, Engel": a word behind facts may be one family or a place that nobody knows.
 * In a list that names families there it is one.
 */

const familyOf = (text: string, registry: RegistryIndex): Value | null => {
  const people = oneFamily.test(text) && institutionShare(text, registry) === 0 ? parseFamilyByLooks(text, registry) : null;
  return people === null ? null : { kind: "people", people };
};

const lastName = /^(?<where>.+\S)\s*[,，;；]\s*(?<who>[^,，;；]{2,40})$/u;

const withFamily = (slot: Slot, registry: RegistryIndex): Slot => {
  if (slot.values === null) {
    const family = familyOf(slot.text, registry);
    return family === null ? slot : { ...slot, values: [family] };
  }
  const values = slot.values.flatMap((value): readonly Value[] => {
    const { where = "", who = "" } = value.kind === "institutions" ? (lastName.exec(value.text)?.groups ?? {}) : {};
    const family = where !== "" && areInstitutions(where, registry) ? familyOf(who, registry) : null;
    return family === null ? [value] : [{ kind: "institutions", text: where }, family];
  });
  return values.length === slot.values.length ? slot : { ...slot, values };
};

/** A line's one family behind its title, which stands last among what is said there. */
export const withFamilyAmongFacts = (head: Head, registry: RegistryIndex): Head => {
  const at = head.slots.findLastIndex(({ name }) => name === "behind the title");
  const slot = head.slots[at];
  if (slot === undefined || valuesIn(head).some(({ kind }) => kind === "people")) return head;
  return { ...head, slots: head.slots.with(at, withFamily(slot, registry)) };
};
