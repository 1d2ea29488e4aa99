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

/** What a badge says of where and when a work appeared, "NeurIPS 2020"; null for stars, licences and all other pictures. */
export const editionOfBadge = (alt: string, url: string): string | null =>
  [alt, said(url)]
    .map((text) => text.trim())
    .find((text) => edition.test(text) && !/^(?:since|updated?|last|established|copyright)\b/i.test(text)) ?? null;
