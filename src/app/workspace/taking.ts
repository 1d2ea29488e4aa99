import type { Gain } from "../../view/gain.ts";
import type { KeptList, Workspace } from "./keep.ts";
import type { Ruling } from "../../model/ruling.ts";

/* What taking lists in did to a workspace, and how it is taken back without losing what was done since. */

export interface Taken {
  readonly before: Workspace | null;
  readonly after: Workspace;
  /** The paths of the lists. */
  readonly paths: ReadonlySet<string>;
  /** Null where the lists stand alone, with nothing to add to. */
  readonly gain: Gain | null;
}

/** Given lists in the place of those of the same path, which keep the names that the reader gave them. */
export const withLists = (workspace: Workspace, lists: readonly KeptList[]): Workspace => {
  const given = new Map(lists.map((list) => [list.path, list]));
  const there = new Set(workspace.lists.map(({ path }) => path));
  const next = workspace.lists.map((list): KeptList => {
    const instead = given.get(list.path);
    if (instead === undefined) return list;
    return list.title === undefined ? instead : { title: list.title, ...instead };
  });
  return { ...workspace, lists: [...next, ...lists.filter(({ path }) => !there.has(path))] };
};

/** "reading.md" beside another one: "reading-2.md". */
export const freePath = (path: string, taken: ReadonlySet<string>): string => {
  const [, stem = path, ending = ""] = /^(.*?)(\.[^./]+)?$/s.exec(path) ?? [];
  let number = 2;
  if (!taken.has(path)) return path;
  while (taken.has(`${stem}-${number}${ending}`)) number += 1;
  return `${stem}-${number}${ending}`;
};

/** The paths that given lists would have beside those of a workspace, instead of taking the place of some. */
export const pathsBeside = (given: readonly KeptList[], workspace: Workspace | null): ReadonlyMap<string, string> => {
  const there = new Set(workspace?.lists.map(({ path }) => path));
  const taken = new Set([...there, ...given.map(({ path }) => path)]);
  return new Map(
    given
      .filter(({ path }) => there.has(path))
      .map(({ path }) => {
        const free = freePath(path, taken);
        taken.add(free);
        return [path, free];
      }),
  );
};

/** Decisions beside those that are there, each once. */
export const withRulings = (rulings: readonly Ruling[], more: readonly Ruling[]): readonly Ruling[] => [
  ...new Map([...rulings, ...more].map((each) => [JSON.stringify(each), each])).values(),
];

/** As it was before, or, where something else was done since, without those lists alone. */
export const withoutTaken = (now: Workspace | null, { before, after, paths }: Taken): Workspace | null => {
  if (now === null || now === after) return before;
  const lists = [...now.lists.filter(({ path }) => !paths.has(path)), ...(before?.lists.filter(({ path }) => paths.has(path)) ?? [])];
  return lists.length === 0 && now.rulings.length === 0 ? null : { ...now, lists };
};

/** With those lists again. */
export const withTaken = (now: Workspace | null, { before, after, paths }: Taken): Workspace => {
  if (now === null || now === before) return after;
  const lists = after.lists.filter(({ path }) => paths.has(path));
  return { ...withLists(now, lists), rulings: withRulings(now.rulings, after.rulings) };
};
