import { isCited, type Head } from "../head/head.ts";
import type { Slot } from "../line/slots.ts";
import type { RegistryIndex } from "../../registry.ts";

/*
 * "…, NIPS 2017 (Stanford)": towns, where meetings are held, and where people work. Which it is, the other references of the
 * list say: whoever writes "(EPFL)" and "(IBM)" there has no towns there.
 */

const inBrackets = /^(?<where>.*\d)\s*\((?<place>\p{Lu}\p{Ll}+)\)$/u;

const fewest = 3;
const shareOfKnown = 0.8;

const openPlace = ({ slots }: Head): string | null => {
  const slot = slots.find(({ name, values }) => name === "behind the title" && values?.[0]?.kind === "venue");
  return inBrackets.exec(slot?.text ?? "")?.groups?.["place"] ?? null;
};

const saysWhere = ({ slots }: Head): boolean =>
  slots.some(({ name, values }) => name === "behind the title" && values?.[0]?.kind === "institutions");

/** Whether brackets behind the editions of a list's references say where people work. */
export const arePlacesOfWork = (heads: readonly Head[], registry: RegistryIndex): boolean => {
  const cited = heads.filter(isCited);
  const open = cited.flatMap((head) => (saysWhere(head) ? [] : (openPlace(head) ?? [])));
  const known = open.filter((place) => registry.institution(place) !== null).length;
  return known > 0 && known >= open.length * shareOfKnown && cited.filter(saysWhere).length >= fewest;
};

/** A reference with the institution behind its edition. */
export const withPlaceOfWork = (head: Head, registry: RegistryIndex): Head => {
  const place = isCited(head) && !saysWhere(head) ? openPlace(head) : null;
  if (place === null || registry.institution(place) === null) return head;
  const slot: Slot = { name: "behind the title", text: place, values: [{ kind: "institutions", text: place }] };
  return { ...head, slots: [...head.slots, slot] };
};
