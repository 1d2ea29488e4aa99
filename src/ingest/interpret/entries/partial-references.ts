import { groupBy } from "../../../model/group.ts";
import { slice, trim, type Rich } from "../../read/rich.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { parseVenue } from "../../recognise/venue.ts";
import { isCited, parseHead, valuesIn, type Head } from "../head/head.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import type { Slot } from "../line/slots.ts";
import { wordCount } from "../line/traits.ts";
import { oneFamily, peopleOf } from "../line/who-and-place.ts";
import { referenceMark } from "../reference/citation.ts";
import { beginsTitle } from "../reference/cited-parts.ts";
import { asEntryOf, replacing } from "../units/reread.ts";
import { eachUnit, type Unit } from "../units/units.ts";

/*
 * "Karaman, Frazzoli. Sampling-based algorithms. IJRR": a reference that lacks its year, or does not say where it
 * appeared, is none by itself. Where most lines beside it are references, it is one by the sign behind its authors.
 */

type Sign = "stop" | "colon" | "quote";

const fewest = 5;
/** Of references so many have one sign; of all lines so many are references for certain, and so many at least if they may be. */
const share = { ofSign: 0.5, certain: 0.2, possible: 0.6 } as const;
const longest = 400;
const mostStops = 8;

const signs: Readonly<Record<Sign, RegExp>> = {
  stop: /\.\s+(?=\S)/gu,
  colon: /:\s+(?=\S)/gu,
  quote: /[,.:]?\s*(?=["“„«])/gu,
};

/** The sign that divides the authors of a reference from its title. */
const signOf = ({ node, head }: Unit): Sign | null => {
  const at = isCited(head) ? node.rich.text.indexOf(head.title) : -1;
  const before = at <= 0 ? "" : node.rich.text.slice(0, at).trimEnd();
  return /["“„«]$/.test(before) ? "quote" : before.endsWith(":") ? "colon" : before.endsWith(".") ? "stop" : null;
};

/** The sign that so many references have, and most of them. */
const usual = (units: readonly Unit[]): Sign | null => {
  const found = units.map(signOf).filter((sign) => sign !== null);
  const counts = groupBy(found, (sign) => sign);
  return [...counts].find(([, { length }]) => length >= fewest && length > found.length * share.ofSign)?.[0] ?? null;
};

const signedBy = (who: string, registry: ListRegistry): Slot | null => {
  const isWord =
    oneFamily.test(who) &&
    (isWordOfTitles(who) || [registry.institution, registry.venue, registry.topic].some((known) => known(who) !== null));
  const people = isWord ? null : peopleOf(who, true, registry);
  return people === null ? null : { name: "words before", text: who, values: [{ kind: "people", people }] };
};

const venueBehind = /^(?<title>.{8,}?[^.\s])[.,]\s+(?<where>[^.,]{2,60}?)\.?$/u;

/** A series without its year behind the title. */
const withVenue = (head: Head, registry: ListRegistry): Head => {
  const { title = "", where = "" } = venueBehind.exec(head.title)?.groups ?? {};
  const venue = where === "" || registry.venue(where) === null ? null : parseVenue(where, registry);
  return venue === null
    ? head
    : { ...head, title, slots: [{ name: "behind the title", text: where, values: [{ kind: "venue", venue }] }, ...head.slots] };
};

const readBehind = (rich: Rich, sign: Sign, registry: ListRegistry): Head | null => {
  const { text } = rich;
  const marked = referenceMark.exec(text)?.[0].length ?? 0;
  for (const { index, 0: found } of [...text.slice(0, longest / 2).matchAll(signs[sign])].slice(0, mostStops)) {
    const slot = signedBy(text.slice(marked, index), registry);
    const from = index + found.length;
    if (slot === null || !(sign === "quote" || beginsTitle.test(text.slice(from)))) continue;
    const head = withVenue(parseHead(trim(slice(rich, from)), registry), registry);
    // One word alone is somebody only where it is said where or when.
    const isSaid =
      !oneFamily.test(slot.text) || head.slots.some(({ values }) => values?.some(({ kind }) => kind === "venue" || kind === "date"));
    return wordCount(head.title) < 2 || !isSaid ? null : { ...head, slots: [slot, ...head.slots] };
  }
  return null;
};

const isOpen = ({ node, head, detail }: Unit): boolean =>
  (detail === null || detail === "people") &&
  !valuesIn(head).some(({ kind }) => kind === "people") &&
  !head.isSetApart &&
  node.rich.text.length <= longest;

/** Who stands before its title was found, and not where it appeared. */
const withoutVenue = ({ head }: Unit): boolean => isCited(head) && !valuesIn(head).some(({ kind }) => kind === "venue");

const asReference = (unit: Unit, head: Head): Unit => asEntryOf([head], unit, { isRecord: true });

/** The units with such lines as references. */
export const withPartialReferences = (roots: readonly Unit[], registry: ListRegistry): readonly Unit[] => {
  const all = eachUnit(roots);
  const lines = all.filter(({ node: { kind } }) => kind === "item" || kind === "text");
  const made = new Map<Unit, Unit>();
  for (const group of groupBy(lines, ({ node }) => `${node.kind} ${String(node.level)}`).values()) {
    const cited = group.filter(({ head }) => isCited(head));
    const open = group.filter(isOpen);
    const sign = cited.length < (cited.length + open.length) * share.certain ? null : usual(cited);
    if (sign === null) continue;
    const found = open.flatMap((unit): (readonly [Unit, Head])[] => {
      const head = readBehind(unit.node.rich, sign, registry);
      return head === null ? [] : [[unit, head]];
    });
    if (cited.length + found.length < (cited.length + open.length) * share.possible) continue;
    for (const [unit, head] of found) made.set(unit, asReference(unit, head));
    for (const unit of cited.filter(withoutVenue)) {
      const head = withVenue(unit.head, registry);
      if (head !== unit.head) made.set(unit, asReference(unit, head));
    }
  }
  return made.size === 0 ? roots : replacing(roots, made);
};
