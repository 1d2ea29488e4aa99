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

/** Given lists in the place of those of the same path. */
export const withLists = (workspace: Workspace, lists: readonly KeptList[]): Workspace => {
  const given = new Set(lists.map(({ path }) => path));
  return { ...workspace, lists: [...workspace.lists.filter(({ path }) => !given.has(path)), ...lists] };
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
