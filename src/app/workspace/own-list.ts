import { isDialect } from "../../model/dialect.ts";
import type { KeptList, Workspace } from "./keep.ts";

/** The list that takes what its reader adds in the explorer; a file that the browser follows is never written without being asked for. */
export interface OwnList {
  readonly path: string;
  readonly title: string;
  /** Null until something is added. */
  readonly text: string | null;
}

const called = (number: number): Pick<OwnList, "path" | "title"> =>
  number === 1
    ? { path: "my-additions.md", title: "My additions" }
    : { path: `my-additions-${number}.md`, title: `My additions ${number}` };

const textOf = ({ content }: KeptList): string => (typeof content === "string" ? content : new TextDecoder().decode(content));

const isOwn = (list: KeptList): boolean =>
  /^my-additions(?:-\d+)?\.md$/.test(list.path) && list.handle === undefined && isDialect(textOf(list));

export const ownListOf = (lists: readonly KeptList[]): OwnList => {
  const own = lists.find(isOwn);
  if (own !== undefined) return { path: own.path, title: own.title ?? called(1).title, text: textOf(own) };
  const taken = new Set(lists.map(({ path }) => path));
  let number = 1;
  while (taken.has(called(number).path)) number += 1;
  return { ...called(number), text: null };
};

/** The lists with the own one as it is now; without it where nothing is left of it. */
export const withOwnList = (workspace: Workspace, { path, title, text }: OwnList): Workspace => {
  const kept = workspace.lists.find((list) => list.path === path);
  const others = workspace.lists.filter((list) => list.path !== path);
  if (text === null) return { ...workspace, lists: others };
  const next = { path, content: text, title };
  return { ...workspace, lists: kept === undefined ? [...others, next] : workspace.lists.map((list) => (list === kept ? next : list)) };
};
