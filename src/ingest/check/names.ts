import { groupBy, push } from "../../model/group.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { Work } from "../../model/work.ts";
import { byKeys, sorted } from "../../model/order.ts";
import type { ListClaims } from "../claims.ts";
import { calledIn } from "../resolve/mentions.ts";
import { nameKey } from "../resolve/titles.ts";
import { isWritten, placeOf, quoted, type Rule } from "./rule.ts";

const mostSpellings = 2;
const joined = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(", ");

/** Institutions that one list writes in three ways or more. */
export const institutionSpellings: Rule = ({ lists, registry }) =>
  lists.filter(isWritten).flatMap(({ works }): readonly Problem[] => {
    const written = new Map<string, { readonly text: string; readonly place: Place }[]>();
    const say = (text: string, place: Place): void => {
      const known = registry.institution(text);
      if (known !== null) push(written, known.name, { text, place });
    };
    for (const work of works) {
      for (const { value, place } of work.institutions) say(value.text, place);
      for (const { value, place } of work.people) for (const { text } of value.institutions) say(text, place);
    }
    return [...written].flatMap(([name, said]) => {
      const texts = sorted(said.map(({ text }) => text));
      const odd = said.find(({ text }) => text !== name);
      if (texts.length <= mostSpellings || odd === undefined) return [];
      return [
        {
          level: "info",
          rule: "list/institution-spellings",
          place: odd.place,
          reason: `${name} is written in ${String(texts.length)} ways in this list: ${joined(texts)}. They count as one; one way of writing is easier to search for.`,
        },
      ];
    });
  });

/** Most entries have what these lack: a share of a list that is left out by habit is no slip. */
const usual = 0.8;
const fewest = 5;

const saysWhere = ({ venues, date, identifiers, links }: ListClaims["works"][number]): boolean =>
  venues.length > 0 || date !== undefined || identifiers.arxiv !== undefined || links.some(({ value }) => value.rel === "arxiv");

/** Papers without a venue in a list that gives nearly all of its papers one. */
export const missingVenues: Rule = ({ lists }) =>
  lists.filter(isWritten).flatMap(({ works }): readonly Problem[] => {
    const papers = works.filter(({ type }) => type === "paper");
    const without = papers.filter((work) => !saysWhere(work));
    if (papers.length < fewest || without.length > papers.length * (1 - usual)) return [];
    const like = papers.find(({ venues }) => venues.length > 0)?.line;
    const remedy = like === undefined ? "Write it behind the title: (OSDI'24)" : `Write it as in line ${String(like)}`;
    return without.map((work) => ({
      level: "info",
      rule: "list/no-venue",
      place: placeOf(work),
      reason: `No venue and no year is read for ${quoted(work.title)}, though nearly all others of this list have one. ${remedy}.`,
    }));
  });

const keyAt = (title: string, { source, line }: Place): string => `${source}:${String(line)} ${title}`;

/** Names among related work that no list has for certain: no venue or link tells which work is meant. */
export const unknownNames: Rule = ({ atlas, doubts }) => {
  const listed = groupBy(
    atlas.works
      .filter((work) => work.listed)
      .flatMap(({ title, shortTitle }) => [...new Set([title, shortTitle ?? title])].map((name) => ({ name, title }))),
    ({ name }) => nameKey(name),
  );
  const known = (name: string): string => {
    const [one, ...others] = listed.get(nameKey(name)) ?? [];
    if (one === undefined) return "is in no list";
    return `may be ${quoted(one.title)}${others.length === 0 ? "" : `, or ${others.length === 1 ? "another" : `${String(others.length)} others`} of that name`}`;
  };
  // What is doubted as to its identity is asked there, with what speaks for it.
  const doubted = new Set(
    doubts.flatMap((doubt) => (doubt.about === "name" ? [doubt.name] : doubt.mentions)).map((each) => keyAt(calledIn(each), each.place)),
  );
  const isDoubted = ({ title, places }: Work): boolean => places.some((place) => doubted.has(keyAt(title, place)));
  const said = new Set(atlas.edges.filter(({ type }) => type === "published-in" || type === "affiliated-with").map(({ from }) => from));
  return atlas.works
    .filter((work) => !work.listed && work.links.length === 0 && !said.has(work.id) && !isDoubted(work))
    .flatMap((work): readonly Problem[] => {
      const [place] = work.places;
      const reason = `${quoted(work.title)} ${known(work.title)}, and nothing beside it says which work is meant. Write its venue behind it, ${work.title.slice(0, 20).trim()} [OSDI'22], or list it.`;
      return place === undefined ? [] : [{ level: "info", rule: "list/unknown-relation", place, reason }];
    })
    .sort(
      byKeys(
        (problem) => problem.place?.source ?? "",
        (problem) => problem.place?.line ?? 0,
      ),
    );
};
