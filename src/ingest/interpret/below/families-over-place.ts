import { isMarked } from "../../recognise/called.ts";
import { institutionShare } from "../../recognise/institutions.ts";
import { parseFamiliesByLooks } from "../../recognise/people.ts";
import { links } from "../../read/rich.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { isListed } from "../relations/named-works.ts";
import type { RelationReader } from "../relations/relation-reader.ts";
import type { Unit } from "../units/units.ts";

/*
 * "Gog, Schwarzkopf, Hand" over "University of Cambridge": of two lines right below a title the one that holds nothing but
 * names nobody knows says who wrote it, where the other says where they work.
 */

/** So many of the names may be words of titles as well: "Hand", "Li". */
const mostWords = 0.5;

interface Reader {
  readonly registry: ListRegistry;
  readonly relations: RelationReader;
}

/** "gRPC", "BERT", and not "Schleier-Smith". */
const isSystem = (name: string): boolean => isMarked(name) && !/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(name);

/** Whether a line is such a row; names of systems are none of families. */
export const isRowOverPlace = (unit: Unit, { registry, relations }: Reader): boolean => {
  const [first, second] = unit.parent?.children ?? [];
  const beside = first === unit ? second : second === unit ? first : undefined;
  if (beside?.detail !== "institutions" || unit.detail !== null || unit.children.length > 0 || links(unit.node.rich).length > 0)
    return false;
  const text = unit.node.rich.text.replace(/^[*_\s]+|[*_\s.]+$/g, "");
  if (institutionShare(text, registry) > 0.3) return false;
  const people = parseFamiliesByLooks(text, registry, mostWords) ?? [];
  return people.length > 1 && people.every(({ name }) => !isSystem(name) && !isListed(name, relations.known));
};
