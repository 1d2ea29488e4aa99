import { parseVenue } from "../../recognise/venue.ts";
import { valuesIn, type Head } from "../head/head.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { wordCount } from "../line/traits.ts";
import type { Value } from "../line/values.ts";

/*
 * "Title, CHI" below a year, "Title, Google" below an edition: a series or an institution behind nothing but a comma may
 * be the end of a title, unless most lines of the list end so.
 */

const longest = 60;
const fewestWords = 3;

interface Found {
  readonly title: string;
  readonly text: string;
  readonly value: Value;
}

const saysWhereOrWho = (head: Head): boolean =>
  valuesIn(head).some(({ kind }) => kind === "venue" || kind === "institutions" || kind === "people");

const valueOf = (text: string, registry: ListRegistry): Value | null => {
  if (registry.venue(text) !== null && /\p{Lu}/u.test(text)) {
    const venue = parseVenue(text, registry);
    return venue?.series === undefined ? null : { kind: "venue", venue };
  }
  return registry.institution(text) === null ? null : { kind: "institutions", text };
};

const atEnd = (head: Head, registry: ListRegistry): Found | null => {
  const at = head.title.lastIndexOf(", ");
  const text = head.title.slice(at + 2).trim();
  if (at < 0 || head.note !== undefined || text.length > longest || wordCount(head.title.slice(0, at)) < fewestWords) return null;
  const value = saysWhereOrWho(head) ? null : valueOf(text, registry);
  return value === null ? null : { title: head.title.slice(0, at), text, value };
};

const least = 4;
const share = 0.6;

/** Whether most lines of a list that say neither where nor who end with one of them. */
export const areFactsAtEnd = (heads: readonly Head[], registry: ListRegistry): boolean => {
  const open = heads.filter((head) => head.title !== "" && !saysWhereOrWho(head));
  const ended = open.filter((head) => atEnd(head, registry) !== null).length;
  return ended >= least && ended >= open.length * share;
};

/** A line's last words apart from its title. */
export const withFactsAtEnd = (head: Head, registry: ListRegistry): Head => {
  const found = atEnd(head, registry);
  if (found === null) return head;
  return { ...head, title: found.title, slots: [...head.slots, { name: "behind the title", text: found.text, values: [found.value] }] };
};
