import type { RegistryIndex } from "../../registry.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { familiesAmongWords, parsePeople } from "../../recognise/people.ts";
import {
  areFamilies,
  areFamiliesBehind,
  areOpenFamilies,
  endWithColon,
  familiesApart,
  familiesBeforeColon,
  familiesBehind,
  withLastBeforeColon,
} from "./family-habit.ts";
import { areEditionsInFront, withEditionInFront } from "./editions-in-front.ts";
import { areFamiliesAtEnd, withFamiliesAtEnd } from "./families-at-end.ts";
import { areFamiliesBehindBy, withFamiliesBehindBy } from "./families-behind-by.ts";
import { familiesBehindBars } from "./families-behind-bars.ts";
import { areFactsAtEnd, withFactsAtEnd } from "./facts-at-end.ts";
import { withFamilyAmongFacts } from "./family-among-facts.ts";
import { withFamiliesBeforeEdition } from "./families-before-edition.ts";
import { areFamiliesInBrackets, arePlacesInBrackets, withFamilyInBrackets, withPlaceInBrackets } from "./family-in-brackets.ts";
import { isDated, type Head } from "../head/head.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { areLoneFamilies, withLoneFamily } from "./lone-family.ts";
import { placeOfAuthors, withOneAuthor } from "./one-author.ts";
import { arePlacesOfWork, withPlaceOfWork } from "./place-behind-edition.ts";
import type { Value } from "../line/values.ts";
import { endWithPlaces, withPlaceOfRow } from "./places-of-rows.ts";
import { whoInBrackets } from "./who-in-brackets.ts";

/*
 * Who signs a title, as far as only the other lines of its list or the other cells of its column can say: "(E. Tang)" at
 * the end of a title is an author where such brackets name several people elsewhere, and so are all but the last of
 * "(E. Farhi, J. Goldstone, MIT)".
 */

const lastBrackets = /\s*\(([^()]{3,240})\)$/;

const namesPeople = ({ slots }: Head): boolean =>
  slots.some(({ name, values }) => name === "bracket after" && values?.some(({ kind }) => kind === "people") === true);

const fewest = 3;

/** Whether most brackets at the end of titles hold people. */
const areSignedInBrackets = (heads: readonly Head[]): boolean => {
  const signed = heads.filter(namesPeople).length;
  return signed >= fewest && signed >= heads.filter((head) => !namesPeople(head) && lastBrackets.test(head.title)).length * 0.5;
};

/** People, and behind a comma where they are. */
const whoIn = (text: string, registry: RegistryIndex): readonly Value[] | null => {
  for (const { index, 0: sign } of [...text.matchAll(/\s*[,;]\s+/g)].toReversed()) {
    const where = text.slice(index + sign.length);
    const people = areInstitutions(where, registry) ? parsePeople(text.slice(0, index), registry) : null;
    if (people !== null)
      return [
        { kind: "people", people },
        { kind: "institutions", text: where },
      ];
  }
  const people = areInstitutions(text, registry) ? null : parsePeople(text, registry);
  return people === null ? null : [{ kind: "people", people }];
};

const lastOfRemark = /(?:^|(?<=[.!?…。！？]["”)]?)\s*)[[(（]([^()[\]（）]{3,240})[\])）][\s.]*$/u;
/** So many of a row may be called like words of titles: "Cook, Torrance". */
const mostWords = 0.5;

/** "… of the branch. [Cook, Torrance]": behind a remark, or alone where it would stand. */
const signedBehindRemark = (head: Head, registry: RegistryIndex): Head => {
  const { note = "" } = head;
  const found = namesPeople(head) || !isDated(head) ? null : lastOfRemark.exec(note);
  const people = found?.[1] === undefined ? null : familiesAmongWords(found[1], registry, mostWords);
  if (found?.[1] === undefined || people === null) return head;
  const rest = note.slice(0, found.index).trim();
  const slots: Head["slots"] = [...head.slots, { name: "bracket after", text: found[1], values: [{ kind: "people", people }] }];
  const { title, isSetApart, links } = head;
  return { title, isSetApart, links, slots, ...(rest === "" ? {} : { note: rest }) };
};

const signedInBrackets = (head: Head, registry: RegistryIndex): Head => {
  if (head.note !== undefined) return signedBehindRemark(head, registry);
  const found = namesPeople(head) ? null : lastBrackets.exec(head.title);
  const values = found?.[1] === undefined ? null : whoIn(found[1], registry);
  if (found?.[1] === undefined || values === null || found.index === 0) return head;
  return { ...head, title: head.title.slice(0, found.index), slots: [...head.slots, { name: "bracket after", text: found[1], values }] };
};

/** The heads of a list as its habits have them. */
export interface Signing {
  readonly ofCell: (head: Head) => Head;
  readonly ofLine: (head: Head, text: string) => Head;
}

/** Learns from the heads of lines and cells, and from the lines as they are written. */
export const learnSigning = (heads: readonly Head[], lines: readonly string[], registry: ListRegistry): Signing => {
  const inBrackets = areSignedInBrackets(heads);
  const byFamily = areFamilies(heads);
  const areOne = areOpenFamilies(heads) || areLoneFamilies(heads, registry);
  const behind = areFamiliesBehind(heads);
  const atEnd = areFamiliesAtEnd(heads, registry);
  const barred = familiesBehindBars(heads, registry);
  const endWithFacts = areFactsAtEnd(heads, registry);
  const byFamilyInBrackets = areFamiliesInBrackets(heads);
  const byPlace = !byFamilyInBrackets && arePlacesInBrackets(heads, registry);
  const byColon = endWithColon(lines, registry, byFamily);
  const editionsInFront = areEditionsInFront(heads);
  const who = whoInBrackets(heads, registry);
  const place = placeOfAuthors(heads);
  const areWorkplaces = arePlacesOfWork(heads, registry);
  const behindBy = areFamiliesBehindBy(heads, lines);
  const byPlaces = endWithPlaces(heads);
  const ofCell = (head: Head): Head => {
    const family = byFamilyInBrackets ? withFamilyInBrackets(head, registry) : byPlace ? withPlaceInBrackets(head, registry) : head;
    const told = who === null ? family : who(family);
    const bracketed = inBrackets ? signedInBrackets(told, registry) : told;
    const signed = place === null ? bracketed : withOneAuthor(bracketed, place, registry);
    const ended = atEnd ? withFamiliesAtEnd(signed, registry) : signed;
    const listed = barred === null ? ended : barred(ended);
    const placed = endWithFacts ? withFactsAtEnd(listed, registry) : listed;
    const read = behind ? withFamilyAmongFacts(familiesBehind(placed, registry), registry) : placed;
    return byPlaces ? withPlaceOfRow(read) : read;
  };
  const ofLine = (written: Head, text: string): Head => {
    const placed = areWorkplaces ? withPlaceOfWork(written, registry) : written;
    const head = editionsInFront ? withEditionInFront(placed) : placed;
    const single = withLoneFamily(head, text, { before: byFamily || areOne, behind }, registry);
    const told = behindBy ? withFamiliesBehindBy(single, registry) : single;
    const whole = behind || atEnd ? withFamiliesBeforeEdition(told, text, registry) : told;
    const apart = byFamily ? familiesApart(whole, text, registry) : whole;
    return ofCell(byColon ? familiesBeforeColon(withLastBeforeColon(apart, text), registry) : apart);
  };
  return { ofCell, ofLine };
};
