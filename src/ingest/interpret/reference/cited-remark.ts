import { parseAward } from "../../recognise/award.ts";
import { mayStateRelation } from "../phrases/phrasebook.ts";
import { saysProse } from "../line/says-prose.ts";
import { proseScore, wordCount } from "../line/traits.ts";

/* What people write behind the last part of a reference, where it appeared and when: "PLDI 1991 -- extends [9]". */

/** Behind a year, pages or the number of a preprint, a prize in brackets, the brackets of a number or a mark of one's own, "(z)": where a remark may begin. */
const behindYear =
  /(?:(?<!\d)(?:19|20)\d{2}|['’]\s?\d{2}|(?<=\d)\s?[–—-]{1,2}\s?[A-Z]?\d{1,6}|\b[Aa]r[Xx]iv:\s?\d{4}\.\d{4,5}(?:v\d+)?)(?![\d–-])\)?(?:\.?\s*[([][^()[\]]{1,60}[)\]])?(\s+(?:[-–—]{1,3}|\/{2,3}|[#%]{1,2})\s+|[.;!](?:\s+(?:[-–—]{1,3}|\/{2,3}|[#%]{1,2}))?\s+|(?<=\([^()]{1,4}\))\s+(?=\p{L})|\s+(?=[([]))(?=\S)/gu;

/** What references go on with: pages, volumes, editors, addresses, who printed it. */
const goesOn =
  /^[([]?(?:pp?\b|pages?\b|vol|no\b|nr\b|art|doi|https?:|www\.|url\b|arxiv|available|accessed|retrieved|in\b|ed(?:s|ition)?\b|isbn|issn|also\b.*\d{4}|to appear|in press|preprint|technical report|tech\. rep|ph\.?d|master|\d)/i;

const bracketed = /^[([]([^()[\]]{12,200})[)\]][\s.]*$/;

/** "SWAN. Related work: B4": a sentence further behind may state what the work stands on. */
const states = (text: string): boolean =>
  text
    .split(/[.;]\s+/)
    .slice(0, 4)
    .some(mayStateRelation);

/** "Best Paper; SIGOPS Hall of Fame Award": one prize or several. */
const areAwards = (text: string): boolean =>
  parseAward(text) !== null || (text.length <= 160 && text.split(/\s*[;,，；&+]\s*|\s+and\s+/).every((part) => parseAward(part) !== null));

/** "GraphCache <- TreeCache". */
const arrow = /(?:^|\s)(?:<[-=]{1,2}|[-=]{1,2}>|[←→⇐⇒])\s/u;

const isRemark = (text: string): boolean =>
  !goesOn.test(text) &&
  (saysProse(text) ||
    arrow.test(text) ||
    states(text) ||
    areAwards(text.replace(/[.!]+$/, "")) ||
    (/^\p{Ll}/u.test(text) && wordCount(text) >= 2) ||
    (wordCount(text) >= 2 && /\p{Ll}[!?]$/u.test(text)) ||
    (wordCount(text) >= 4 && proseScore(text) >= 0.5));

/** "POPL 1977. Not before you have seen a lattice.", "PLDI 2014 (best paper); related: [25]": where such a part ends, and the remark behind it. */
export const remarkOfReference = (part: string): { readonly end: number; readonly remark: string } | null => {
  if (part.length > 400) return null;
  for (const { index, 0: found, 1: sign = "" } of part.matchAll(behindYear)) {
    const behind = part.slice(index + found.length);
    const aside = bracketed.exec(behind)?.[1];
    const remark = aside ?? behind;
    const isAside =
      aside !== undefined &&
      /^\p{Ll}/u.test(aside) &&
      wordCount(aside) >= 5 &&
      !goesOn.test(aside.replace(/^tech(?:nical)? report\b/i, ""));
    const isBracketed = sign.trim() === "" && /^[([]/.test(behind);
    if (isBracketed ? isAside : isRemark(remark)) return { end: index + found.length - sign.length, remark };
  }
  return null;
};

/** What stands behind a venue and its issue, "TVCG 13(6)", whose year stands elsewhere: a remark in brackets, or a sentence. */
const behindVenue =
  /^([^.;[\]()]{2,90}(?<=\d)\(\d{1,4}\)\.|[^.;[\]()]{2,90}\.?)\s+(?:\[([^[\]]{8,300})\]|\(((?:[^()]|\([^()]{0,40}\)){8,300})\)|(?<=\.\s+)(\S.{8,300}))\.?$/u;

/** "QJE. [Extends Solow (1956) with human capital.]" behind a title: where the venue ends, and the remark behind it. */
export const remarkBehindVenue = (part: string): { readonly end: number; readonly remark: string } | null => {
  const [, where = "", ...remarks] = (part.length > 400 ? null : behindVenue.exec(part)) ?? [];
  const [aside, remark = aside] = [remarks[0] ?? remarks[1], remarks[2]];
  if (remark === undefined || goesOn.test(remark)) return null;
  const isSaid = aside === undefined ? /^\p{Lu}/u.test(remark) && isRemark(remark) : wordCount(aside) >= 3;
  return isSaid ? { end: where.length, remark } : null;
};
