import { fullYear } from "../../recognise/date.ts";
import { isDated, type Head } from "../head/head.ts";
import type { Slot } from "../line/slots.ts";
import { wordCount } from "../line/traits.ts";

/* "USENIX winter'93 The Packet Filter", "HotTopics'23 Slack …": where and when in front of a title, though nobody knows the series, in a list whose other lines begin so. */

const edition = /^(?<series>\p{Lu}[\p{L}&+-]*(?:\s[\p{L}&+-]+){0,2}?)['’](?<short>\d{2})\s+(?=["“]?[\p{Lu}\p{N}])/u;
const fewestWords = 3;

const beginsSo = ({ slots }: Head): boolean => {
  const first = slots.find(({ name }) => name === "words before");
  return first?.values?.some((value) => value.kind === "venue" && value.venue.year !== undefined) === true;
};

const least = { lines: 4, share: 0.6 } as const;

/** Whether the lines of a list begin with where and when. */
export const areEditionsInFront = (heads: readonly Head[]): boolean => {
  const named = heads.filter(({ title }) => wordCount(title) >= fewestWords);
  const found = named.filter(beginsSo).length;
  return found >= least.lines && found >= named.length * least.share;
};

/** A line's first words apart from its title. */
export const withEditionInFront = (head: Head): Head => {
  const { series = "", short = "" } = isDated(head) ? {} : (edition.exec(head.title)?.groups ?? {});
  const title = head.title.replace(edition, "");
  if (series === "" || wordCount(title) < fewestWords) return head;
  const year = fullYear(short);
  const slot: Slot = { name: "words before", text: `${series}'${short}`, values: [{ kind: "venue", venue: { text: series, year } }] };
  return { ...head, title, slots: [slot, ...head.slots] };
};
