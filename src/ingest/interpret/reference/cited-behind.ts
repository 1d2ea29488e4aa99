import type { RegistryIndex } from "../../registry.ts";
import { parseAward } from "../../recognise/award.ts";
import { areInstitutions } from "../../recognise/institutions.ts";

/*
 * "CHI '05. [University of Toronto]", "SOSP 2009 (Best Paper). NICTA", "UIST '10. [MIT CSAIL] Best Student Paper. — a
 * remark": what a reference says behind where and when who wrote it and how well.
 */

/** What stands there, and where it begins. */
export interface SaidBehind {
  readonly end: number;
  readonly institutions: string;
  readonly award: string | null;
  /** What goes on behind it; empty without. */
  readonly remark: string;
}

/** Where and when may end: behind a year, or numbers of an issue, or the pages behind either. */
const edition = /(?:(?:19|20)\d{2}|['’]\s?\d{2}|\d\(\d{1,3}\))(?![\d–-])\)?(?:,\s(?:pp?\.\s?)?\d{1,5}[–-]\d{1,5})?/gu;
/** Both begin with the last sign of what stands before them. */
const inBrackets = /^[^][\s.,;:]*[([](?<said>[^()[\]]{2,80})[)\]]/u;
const inWords = /^[^](?:[.,;]|\s[–—-]{1,3}|(?<=[)\]]))\s+(?<said>\p{L}[^.,;()[\]–—]{1,80}?)(?=[.,;!]?$|[.,;!]\s|\s[–—-]{1,3}\s|\s*[([])/u;
const beforeRemark = /^[.;!]?\s+(?:[–—-]{1,3}\s+)?(?=\S)/u;

const address = /^\s+https?:\/\/\S+$/;

const longest = 400;
const mostPieces = 4;
const mostEditions = 4;

interface Piece {
  readonly said: string;
  readonly end: number;
  readonly kind: "award" | "institutions";
}

const pieceAt = (text: string, from: number, isFirst: boolean, registry: RegistryIndex): Piece | null => {
  const tail = text.slice(from - 1);
  const bracketed = inBrackets.exec(tail);
  const found = bracketed ?? inWords.exec(tail);
  const said = found?.groups?.["said"]?.trim() ?? "";
  if (found === null || said === "" || /^\d+$/.test(said)) return null;
  const end = from - 1 + found[0].length;
  if (parseAward(said) !== null) return { said, end, kind: "award" };
  // "STOC 2005 (Toronto)", "FOCS 1987. Berkeley.": towns, where meetings are held as well; no firm is called like one.
  const isTown =
    isFirst && bracketed?.[0].endsWith("]") !== true && /^\p{Lu}\p{Ll}+$/u.test(said) && registry.institution(said)?.type !== "industry";
  return !isTown && areInstitutions(said, registry) ? { said, end, kind: "institutions" } : null;
};

const piecesFrom = (text: string, start: number, registry: RegistryIndex): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (let at = start; pieces.length < mostPieces; at = pieces.at(-1)?.end ?? at) {
    const piece = pieceAt(text, at, pieces.length === 0, registry);
    if (piece === null) break;
    pieces.push(piece);
  }
  return pieces;
};

const endOfVenue = /(?=\.\s|\s[([])/g;
const mostVenues = 6;
/** The number of an issue and its pages: ", 15(12), 550", " 37". */
const issue = /,?\s+\d[\d():,\s–-]*$/;

/** "Bioinformatics. Wellcome Sanger Institute", whose year stands elsewhere: where the venue ends, if everybody knows it. */
const endsOfVenues = (text: string, registry: RegistryIndex): readonly number[] =>
  [...text.matchAll(endOfVenue)]
    .slice(0, mostVenues)
    .map(({ index }) => index)
    .filter(
      (end) =>
        registry.venue(
          text
            .slice(0, end)
            .replace(issue, "")
            .replace(/^in:?\s+/i, ""),
        ) !== null,
    );

const endsOfEditions = (text: string): readonly number[] =>
  [...text.matchAll(edition)].slice(0, mostEditions).map(({ index, 0: found }) => index + found.length);

/**
 * Who and how well behind where and when, or behind where alone if the year stands elsewhere; null where nothing there says
 * who or, before a remark, how well, or something else stands before it.
 */
export const saidBehindEdition = (text: string, hasYear: boolean, registry: RegistryIndex): SaidBehind | null => {
  if (text.length > longest) return null;
  for (const end of [...endsOfEditions(text), ...(hasYear ? endsOfVenues(text, registry) : [])]) {
    const pieces = piecesFrom(text, end, registry);
    const behind = text.slice(pieces.at(-1)?.end ?? end).replace(address, "");
    const sign = beforeRemark.exec(behind)?.[0];
    // ", honorable mention. Extends …"
    const isPraised = pieces.length === 1 && sign !== undefined && text[end] === ",";
    if (!isPraised && !pieces.some(({ kind }) => kind === "institutions")) continue;
    if (sign === undefined && /[\p{L}\p{N}]/u.test(behind)) continue;
    const names = pieces.flatMap(({ kind, said }) => (kind === "institutions" ? [said] : []));
    const award = pieces.find(({ kind }) => kind === "award");
    return {
      end,
      institutions: names.join(", "),
      award: award === undefined ? null : parseAward(award.said),
      remark: sign === undefined ? "" : behind.slice(sign.length),
    };
  }
  return null;
};
