import { plain, type Rich } from "../../read/rich.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import { areInstitutions, institutionShare } from "../../recognise/institutions.ts";
import { parsePeople } from "../../recognise/people.ts";
import { parseVenue } from "../../recognise/venue.ts";
import { listingLines } from "../line/listing-lines.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { partsOf } from "../line/parts.ts";
import { valuesOf } from "../line/values.ts";

/*
 * "`MLSys'22` A. Author, B. Author (CMU, ETH)", "ISCA'22 (industry track). A. Author et al. -- Stanford": where and when, who
 * and at which institution on one line, divided in any way. Where such a line is not read, it is divided by dots.
 */

const longest = 400;
const edition =
  /(?:^|(?<=[\s([`*]))[`*([]*(?<edition>\p{Lu}[\p{L}&+-]*(?: \p{Lu}[\p{L}&]*){0,2},?\s?(?:(?:19|20)\d{2}|['’]\s?\d{2}))[`*)\]]*(?:\s*[([](?<kind>\p{Ll}[^()[\]]{2,30})[)\]])?(?=[\s.,;:|)\]]|$)/gu;
/** Signs around what stands before and behind it. */
const edges = /^[\s.,;:|/·@–—-]+|[\s,;:|/·@–—-]+$/gu;
/** Where who wrote a work may end, and where they are begins. */
const beforePlace = /\s*[([]\s*|\s*(?:@|\s-{1,2}|[–—|]|[.;])\s+/gu;

interface Facts {
  readonly edition: string;
  readonly who: string;
  readonly place: string;
  readonly kind: string;
}

const whoAndPlace = (rest: string, registry: ListRegistry): Pick<Facts, "who" | "place"> | null => {
  const bare = rest.replace(/[.\s]+$/, "");
  const arePeople = (text: string): boolean => /[,&]|\band\b|\bet\.? al\b/.test(text) && parsePeople(text, registry) !== null;
  for (const { index, 0: sign } of [...bare.matchAll(beforePlace)].toReversed()) {
    const [who, place] = [bare.slice(0, index), bare.slice(index + sign.length).replace(/[)\]]$/, "")];
    if (areInstitutions(place.replace(/\s*\+\s*/g, ", "), registry) && arePeople(who)) return { who, place };
  }
  return arePeople(bare) ? { who: bare, place: "" } : null;
};

const placesIn = (text: string, registry: ListRegistry): string | null => {
  const [, bracketed = text] = /^[([](.+)[)\]]$/.exec(text) ?? [];
  // "Lampson, Xerox PARC": whoever stands among places is none.
  return institutionShare(bracketed.replace(/\s*\+\s*/g, ", "), registry) === 1 ? bracketed : null;
};

const factsIn = ({ text }: Rich, registry: ListRegistry): Facts | null => {
  if (text.length > longest) return null;
  for (const { index, 0: all, groups } of text.matchAll(edition)) {
    const { edition: where = "", kind = "" } = groups ?? {};
    if (parseVenue(where, registry)?.series === undefined) continue;
    const around = [text.slice(0, index), text.slice(index + all.length)]
      .map((part) => part.replace(edges, ""))
      .filter((part) => part !== "");
    const said = around.map((part) => {
      const place = placesIn(part, registry);
      return place === null ? whoAndPlace(part, registry) : { who: "", place };
    });
    const [who = "", ...others] = said.flatMap((each) => (each === null || each.who === "" ? [] : [each.who]));
    const places = said.flatMap((each) => (each === null || each.place === "" ? [] : [each.place]));
    if (said.length > 0 && others.length === 0 && said.every((each) => each !== null))
      return { edition: where, kind, who, place: places.join(", ") };
  }
  return null;
};

/** Whether all of a line is known as it stands, and what it calls a venue is one. */
const isRead = (rich: Rich, registry: ListRegistry): boolean =>
  valuesOf(rich.text, registry)?.every((value) => value.kind !== "venue" || value.venue.series !== undefined) ??
  partsOf(rich, registry) !== null;

const divided = (rich: Rich, registry: ListRegistry): Rich => {
  const facts = rich.marks.some(({ kind }) => kind === "link") ? null : factsIn(rich, registry);
  if (facts === null || isRead(rich, registry)) return rich;
  return plain([facts.edition, facts.who, facts.place, facts.kind].filter((part) => part !== "").join(" · "));
};

/** A tree whose lines below titles that say where, who and at which institution are divided by dots. */
export const withFactLines = (tree: Tree, registry: ListRegistry): Tree => {
  const listing = new Set(listingLines(tree.roots));
  const visit = (node: TreeNode, isBelow: boolean): TreeNode => {
    const isLine = isBelow && (node.kind === "item" || node.kind === "text") && !listing.has(node);
    const rich = isLine ? divided(node.rich, registry) : node.rich;
    const children = node.children.map((child) => visit(child, node.kind !== "row"));
    return { ...node, rich, children };
  };
  return { ...tree, roots: tree.roots.map((node) => visit(node, false)) };
};
