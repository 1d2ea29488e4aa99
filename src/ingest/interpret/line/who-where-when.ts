import type { RegistryIndex } from "../../registry.ts";
import { isPlaceShaped } from "../../recognise/institutions.ts";
import { isCalledInstitution } from "../../recognise/people.ts";
import { valuesOf, type Value } from "./values.ts";

/*
 * "(Kipf, Welling，阿姆斯特丹大学，ICLR 2017)": families, where they are, and where it appeared, in one bracket. The last of
 * them says that it is none of a title, and what stands first is named as people are.
 */

const familyLike = /^(?:(?:van|von|de|der|den|di|da) ){0,2}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}(?:\s*(?:等人?|et al\.?))?$/u;
/** Subjects end so as well, but none stands between names and an edition. */
const house = /(?:中心|科技)$/;
const mostParts = 12;

const isEdition = (values: readonly Value[] | null): boolean =>
  values?.length === 1 && (values[0]?.kind === "venue" || values[0]?.kind === "date");

const institutionsIn = (part: string, registry: RegistryIndex): readonly Value[] | null => {
  const all = part.split(/\s*(?:[/、&]|与|和|及)\s*/);
  const known = all.every(
    (each) =>
      (isCalledInstitution(each, registry) || registry.institution(each) === null) &&
      (valuesOf(each, registry)?.every(({ kind }) => kind === "institutions") === true || isPlaceShaped(each) || house.test(each)),
  );
  return known ? all.map((text): Value => ({ kind: "institutions", text })) : null;
};

/** What the parts of a bracket say where its last one is an edition; null where one of them may be anything. */
export const whoWhereWhen = (inside: string, registry: RegistryIndex): readonly Value[] | null => {
  const parts = inside.split(/\s*[,，;；]\s*/).filter((part) => part !== "");
  const edition = valuesOf(parts.at(-1) ?? "", registry);
  if (parts.length < 2 || parts.length > mostParts || !isEdition(edition)) return null;
  const between = parts.slice(0, -1);
  const places: Value[] = [];
  while (between.length > 0) {
    const found = institutionsIn(between.at(-1) ?? "", registry);
    if (found === null) break;
    places.unshift(...found);
    between.pop();
  }
  if (!between.every((part) => familyLike.test(part) && !isCalledInstitution(part, registry))) return null;
  const people = between.map((part) => ({ name: part.replace(/\s*(?:等人?|et al\.?)$/, ""), institutions: [] }));
  return [...(people.length === 0 ? [] : [{ kind: "people", people } as const]), ...places, ...(edition ?? [])];
};
