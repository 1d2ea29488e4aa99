import { isWordOfTitles } from "../../recognise/person-name.ts";
import { isReadingState } from "../../recognise/reading-state.ts";
import { valuesIn, type Head } from "../head/head.ts";
import { isEdition, type Value } from "../line/values.ts";

/*
 * "… Niklaus Wirth. CACM 1971. Lilith Labs": in a list whose rows end with where their authors work, what stands there is
 * such a place, though nobody knows it, or is better known as the short name of a journal.
 */

const fewest = 6;
const share = 0.8;

const saysPlace = (head: Head): boolean => valuesIn(head).some(({ kind }) => kind === "institutions");
const isRow = (head: Head): boolean => {
  const values = valuesIn(head);
  return values.some(isEdition) && values.some(({ kind }) => kind === "people");
};

/** Whether nearly all lines that say who and where say at which institution, too. */
export const endWithPlaces = (heads: readonly Head[]): boolean => {
  const rows = heads.filter(isRow);
  const placed = rows.filter(saysPlace).length;
  return placed >= fewest && placed >= rows.length * share;
};

const nameLike = /^\p{Lu}[\p{L}\d&'’-]*(?:\s(?:\p{Lu}[\p{L}\d&'’-]*|of|for|de|für)){0,3}$/u;
const isNamed = (text: string): boolean =>
  nameLike.test(text) && !isReadingState(text) && !text.split(" ").some((word) => isWordOfTitles(word));

/** A row's last words as the place of its authors. */
export const withPlaceOfRow = (head: Head): Head => {
  if (!isRow(head) || saysPlace(head)) return head;
  const note = head.note?.replace(/[.\s]+$/, "") ?? "";
  const slot = head.slots.at(-1);
  const isSecond = slot?.values?.length === 1 && slot.values[0]?.kind === "venue" && !isEdition(slot.values[0]);
  const place = (text: string): readonly Value[] => [{ kind: "institutions", text }];
  if (slot !== undefined && isSecond && isNamed(slot.text))
    return { ...head, slots: head.slots.with(head.slots.length - 1, { ...slot, values: place(slot.text) }) };
  if (!isNamed(note)) return head;
  const { title, isSetApart, links, slots } = head;
  return { title, isSetApart, links, slots: [...slots, { name: "behind the title", text: note, values: place(note) }] };
};
