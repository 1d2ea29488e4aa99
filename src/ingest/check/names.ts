import { groupBy } from "../../model/group.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { Work } from "../../model/work.ts";
import { byKeys } from "../../model/order.ts";
import { calledIn } from "../resolve/mentions.ts";
import { nameKey } from "../resolve/titles.ts";
import { quoted, type Rule } from "./rule.ts";

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
