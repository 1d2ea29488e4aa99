import type { InstitutionId, PersonId, WorkId } from "../../model/ids.ts";
import type { Person } from "../../model/person.ts";
import type { Place } from "../../model/place.ts";
import { groupBy } from "../../model/group.ts";
import type { EdgeCollector } from "./edges.ts";
import { byId, uniqueIds } from "./ids.ts";
import { byKeys, sorted } from "../../model/order.ts";
import { preferred } from "./order.ts";
import { placesOf, type Said } from "./said.ts";

/** Somebody as one work has him: by name, with the institutions written beside the name. */
export interface Author {
  readonly work: WorkId;
  readonly name: string;
  readonly institutions: readonly Said<InstitutionId>[];
  readonly place: Place;
}

/** Exact as written, but for spaces and the form of accents. */
const keyOf = (name: string): string => name.normalize("NFC").replace(/\s+/g, " ").trim();

const mostCoauthors = 60;

const rootIn = (parents: Map<string, string>, key: string): string => {
  let root = key;
  for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
  for (let each = key; each !== root;) {
    const next = parents.get(each) ?? root;
    parents.set(each, root);
    each = next;
  }
  return root;
};

/**
 * People by exact written name. Of two works with authors of one name they are one person when they share an
 * institution or a co-author; otherwise they stay two: a name alone says nothing.
 */
export const resolvePeople = (authors: readonly Author[], edges: EdgeCollector): readonly Person[] => {
  const byWork = new Map<WorkId, Set<string>>();
  for (const { work, name } of authors) byWork.set(work, (byWork.get(work) ?? new Set()).add(keyOf(name)));
  // One author of one work is a unit; shared institutions and co-authors join units of one name.
  const unitOf = (author: Author): string => `${keyOf(author.name)}\n${author.work}`;
  const parents = new Map<string, string>();
  const firstWith = new Map<string, string>();
  const meet = (unit: string, sign: string): void => {
    const first = firstWith.get(sign);
    if (first === undefined) firstWith.set(sign, unit);
    else parents.set(rootIn(parents, unit), rootIn(parents, first));
  };
  for (const author of authors) {
    const [unit, name] = [unitOf(author), keyOf(author.name)];
    if (!parents.has(unit)) parents.set(unit, unit);
    for (const { value } of author.institutions) meet(unit, `${name}\n${value}`);
    const together = byWork.get(author.work) ?? new Set<string>();
    // Hundreds of authors on one paper know each other as little as namesakes do.
    if (together.size > mostCoauthors) continue;
    for (const other of together) if (other !== name) meet(unit, `${name}\nwith ${other}`);
  }
  const groups = groupBy(authors, (author) => rootIn(parents, unitOf(author)));
  const all = [...groups.values()].map((group) =>
    [...group].sort(
      byKeys<Author>(
        (each) => each.work,
        (each) => each.place.source,
        (each) => each.place.line,
      ),
    ),
  );
  const ids: readonly PersonId[] = uniqueIds(
    "person",
    all.map((group) => ({
      name: preferred(group.map((each) => keyOf(each.name))) ?? "",
      qualifiers: [
        sorted(group.flatMap((each) => each.institutions.map(({ value }) => value)))[0]?.slice("institution:".length) ?? "",
        group[0]?.work.slice("work:".length) ?? "",
      ],
      standing: new Set(group.map((each) => each.work)).size,
    })),
  );
  return byId(
    all.flatMap((group, at): Person[] => {
      const [id, name] = [ids[at], group[0]?.name];
      if (id === undefined || name === undefined) return [];
      for (const author of group) {
        edges.add(author.work, "authored-by", id, [author.place]);
        for (const each of author.institutions) edges.add(id, "member-of", each.value, placesOf(each));
      }
      return [{ id, name: keyOf(name) }];
    }),
  );
};
