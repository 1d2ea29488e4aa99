import { parseAward } from "../recognise/award.ts";

/* Badges: small images that say one thing, in the words beside them and in their address. */

const edition = /^(?=.*\p{L}{2})[\p{L}\p{N}&@ .+/-]{2,40}?[\s_-]*(?:(?:19|20)\d{2}|['’]\s?\d{2})(?:\s+\p{L}+){0,2}$/u;
/** "/badge/LABEL-MESSAGE-COLOUR": a hyphen within a part is written twice, a space as an underscore. */
const ofBadge = /\/badge\/([^/?#]+)-[^-/?#]+$/;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const said = (url: string): string => {
  const path = ofBadge.exec(url.replace(/[?#].*$/, "").replace(/\.(?:svg|png)$/, ""))?.[1];
  return path === undefined
    ? ""
    : decoded(path)
        .replace(/(?<!-)-(?!-)/g, " ")
        .replaceAll("--", "-")
        .replaceAll("_", " ");
};

const label = /^(?:awards?|prizes?|honou?rs?)\b:?\s+(?=\S)/i;
/** A mark at a title is a badge as well, and awards are written in capitals on it: "Best Paper", "award Best Paper". */
const awardOf = (text: string): string | null => {
  const bare = text.replace(label, "");
  return /^\p{Lu}|[^\x00-\x7f]/u.test(bare) ? parseAward(bare) : null;
};

/** What a badge says of where and when a work appeared, "NeurIPS 2020", or of its award; null for stars, licences and all other pictures. */
export const statedByBadge = (alt: string, url: string): string | null => {
  const texts = [alt, said(url)].map((text) => text.trim());
  const award = texts.map(awardOf).find((found) => found !== null);
  if (award !== undefined && award !== null) return award;
  return texts.find((text) => edition.test(text) && !/^(?:since|updated?|last|established|copyright)\b/i.test(text)) ?? null;
};
