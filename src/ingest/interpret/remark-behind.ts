import type { RegistryIndex } from "../registry.ts";
import { awardsIn } from "../recognise/award.ts";
import { findVenue } from "../recognise/find-venue.ts";
import { proseScore, wordCount } from "./traits.ts";

const behindYear = /(?:(?:19|20)\d{2}|['’]\s?\d{2})([.;!]\s+|\s+[-–—]{1,3}\s+)(?=\S)/gu;
const longest = 400;

/** What can be no title and no part of a reference: a prize, or words as people write them to each other. */
const isRemark = (text: string): boolean =>
  awardsIn(text).length > 0 || (/^\p{Ll}/u.test(text) && wordCount(text) >= 2) || proseScore(text) >= 0.5;

/** "Title by A. Author, UIST 2010. Best Paper, read it with the other one": where the edition ends, and the remark behind it. */
export const remarkBehindEdition = (text: string, registry: RegistryIndex): { readonly end: number; readonly remark: string } | null => {
  if (text.length > longest) return null;
  for (const { index, 0: found, 1: sign = "" } of text.matchAll(behindYear)) {
    const end = index + found.length - sign.length;
    const edition = findVenue(text.slice(0, end), registry);
    const remark = text.slice(index + found.length);
    const isBehindTitle = edition?.venue.series !== undefined && edition.end >= end && wordCount(text.slice(0, edition.start)) >= 3;
    if (isBehindTitle && isRemark(remark) && findVenue(remark, registry) === null) return { end, remark };
  }
  return null;
};
