import type { Link, LinkRel } from "../../model/link.ts";
import { relOfLabel } from "../link-words.ts";

export interface Identifiers {
  readonly doi?: string;
  readonly arxiv?: string;
}

const hosts: readonly (readonly [RegExp, LinkRel])[] = [
  [/(?:^|\.)arxiv\.org$/, "arxiv"],
  [/^(?:www\.)?(?:github|gitlab|gitee|bitbucket)\.(?:com|org)$|^gitlab\.|^zenodo\.org$/, "code"],
  [/(?:^|\.)(?:youtube\.com|youtu\.be|bilibili\.com|vimeo\.com)$/, "video"],
  [/(?:^|\.)(?:zhihu\.com|zhuanlan\.zhihu\.com|medium\.com|csdn\.net|jianshu\.com)$/, "notes"],
  [
    /(?:^|\.)(?:doi\.org|dl\.acm\.org|ieeexplore\.ieee\.org|usenix\.org|openreview\.net|aclanthology\.org|link\.springer\.com|sciencedirect\.com|proceedings\.mlsys\.org|proceedings\.mlr\.press|proceedings\.neurips\.cc|papers\.nips\.cc|openaccess\.thecvf\.com|vldb\.org)$/,
    "paper",
  ],
];

/** A folder in the path of an address that says what is kept there: "/media/mlsys-2024/Slides/2668.pdf". */
const folders: readonly (readonly [RegExp, LinkRel])[] = [
  [/\/slides?\//i, "slides"],
  [/\/posters?\//i, "poster"],
  [/\/videos?\//i, "video"],
];

const longestShown = 60;

/** An address as messages quote it; alike in all of them, so that what two say of one can be told to be. */
export const shownAddress = (url: string): string => (url.length > longestShown ? `${url.slice(0, longestShown)}…` : url);

interface Address {
  readonly host: string;
  readonly path: string;
}

/** Host and path of an http(s) address, without a parser of the platform: the pure folders have none. */
const addressOf = (url: string): Address | null => {
  const found = /^https?:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)(?::\d+)?([^\s]*)$/i.exec(url);
  return found?.[1] === undefined ? null : { host: found[1].toLowerCase(), path: found[2] ?? "" };
};

/** An address as it is kept: trimmed, spaces within encoded. Null unless it is http or https. */
const safeUrl = (url: string): string | null => {
  const trimmed = url.trim().replace(/^<|>$/g, "").replace(/ /g, "%20");
  return /[\s\p{Cc}"<>\\]/u.test(trimmed) || addressOf(trimmed) === null ? null : trimmed;
};

const relOf = (label: string, { host, path }: Address): LinkRel => {
  const byHost = hosts.find(([pattern]) => pattern.test(host))?.[1];
  const byLabel = relOfLabel(label);
  if (byLabel === "paper" && byHost === "arxiv") return "paper";
  if (byLabel !== null) return byLabel;
  const byFolder = folders.find(([pattern]) => pattern.test(path))?.[1];
  if (byFolder !== undefined && byHost !== "code") return byFolder;
  if (byHost === "code" && /\.pdf(?:$|[?#])/i.test(path)) return "paper";
  if (byHost !== undefined) return byHost;
  return /\.pdf(?:$|[?#])/i.test(path) ? "paper" : "other";
};

/**
 * A link and what it leads to: what its label says counts first, then its host. Null for everything that is
 * not an http or https address (`javascript:`, `data:`, `file:`, relative ones, empty ones).
 */
export const classifyLink = (label: string, url: string): Link | null => {
  const safe = safeUrl(url);
  const address = safe === null ? null : addressOf(safe);
  return safe === null || address === null ? null : { rel: relOf(label.normalize("NFKC"), address), url: safe };
};

/** A number of the arXiv, new style or old, without its version. */
export const arxivIdOf = (text: string): string | null =>
  /(?<![\d.])(\d{4}\.\d{4,5})(?:v\d+)?(?!\d)/.exec(text)?.[1] ?? /\b([a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?\b/.exec(text)?.[1] ?? null;

/** The number of "arXiv:2106.09685" in running text; none where several differ. */
const bareNumber = /^\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}(?:v\d{1,2})?$/;

/** "2401.01234": in brackets beside a title the number of a preprint and nothing else. */
export const withArxiv = (text: string): string => (bareNumber.test(text.trim()) ? `arXiv:${text.trim()}` : text);

export const arxivWritten = (text: string): string | null => {
  const all = [...text.matchAll(/\barxiv\s?[:\s]\s*(?=\S{9,30})/gi)].map(({ index, 0: led }) =>
    arxivIdOf(text.slice(index + led.length).split(/[\s,;]/, 1)[0] ?? ""),
  );
  return new Set(all).size === 1 ? (all[0] ?? null) : null;
};

/** "aka FastServe. arXiv:2305.05920", "preprint: arXiv 2106.00344": the number that a clause of a remark gives and says nothing else. */
const clauseOfArxiv =
  /(?:^|(?<end>[.;。；]\s*)|[,(，（]\s*)(?<own>(?:also|preprint|pre-print|(?:full|extended|long(?:er)?) version|tech(?:nical)? report|available)\s*(?:on|at|as|in|:)?\s*)?arxiv\s?[:\s]\s*(?<id>\S{9,20}?)(?=[.;,)。；，）]*(?:\s|$))/iu;

/** "Builds on Orca (arXiv:…)", "compare A. Author et al., arXiv:…": behind anything but the end of a sentence of the work itself the number may be of another. */
export const arxivOfClause = (text: string, isOfOther: (before: string) => boolean): string | null => {
  const found = /arxiv/i.test(text) ? clauseOfArxiv.exec(text) : null;
  const { id, own, end } = found?.groups ?? {};
  if (found === null || id === undefined) return null;
  const before = text.slice(0, found.index);
  const isOwn = own !== undefined || found.index === 0 || (end !== undefined && !/\bet al$/i.test(before) && !isOfOther(before));
  return isOwn ? arxivIdOf(id) : null;
};

/** Identifiers that an address carries: those of arXiv pages, of doi.org, and of the ACM's own pages. */
export const identifiersOf = (url: string): Identifiers => {
  const address = addressOf(url.trim());
  if (address === null) return {};
  if (/(?:^|\.)arxiv\.org$/.test(address.host)) {
    const arxiv = /^\/(?:abs|pdf|html|ps|format)\//.test(address.path) ? arxivIdOf(address.path.replace(/^\/\w+\//, "")) : null;
    return arxiv === null ? {} : { arxiv };
  }
  const doiHost = /^(?:dx\.)?doi\.org$|(?:^|\.)(?:dl\.acm\.org|link\.springer\.com|onlinelibrary\.wiley\.com)$/.test(address.host);
  const doi = doiHost ? /\/(10\.\d{4,9}\/[^?#\s]+)/.exec(decode(address.path))?.[1] : undefined;
  if (doi === undefined) return {};
  if (doi.startsWith("10.5555/")) return {}; // the ACM's own numbers for papers that have no DOI
  const plain = doi.replace(/\/+$|\.pdf$/g, "").toLowerCase();
  const preprint = /^10\.48550\/arxiv\.(.+)$/.exec(plain)?.[1];
  return preprint === undefined ? { doi: plain } : { arxiv: preprint };
};

/** Percent escapes of ASCII only; a broken escape stays as it is. */
const decode = (path: string): string =>
  path.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The address of a DOI that is written without one; null for any other text. */
export const doiAlone = (text: string): string | null => {
  const doi = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(text.trim())?.[1];
  return doi === undefined ? null : `https://doi.org/${doi}`;
};
