import type { Ruling } from "../../model/ruling.ts";
import type { RawList } from "../../view/building.ts";
import type { Loaded } from "../load.ts";
import type { KeptList, Workspace } from "./keep.ts";

export const rawOf = ({ path, content, title }: KeptList): RawList => ({ path, content, ...(title === undefined ? {} : { title }) });

/** The atlas that the page came with, and the decisions that it was made with. */
export interface Base extends Loaded {
  readonly rulings: readonly Ruling[];
}

/** All decisions that the atlas of a workspace is made with. */
export const rulingsOf = (base: Base, { joined, rulings }: Workspace): readonly Ruling[] =>
  joined ? [...base.rulings, ...rulings] : rulings;

/** All lists that the atlas of a workspace is made of. */
export const listsOf = (base: Loaded, { joined, lists }: Workspace): readonly RawList[] => {
  const own = lists.map(rawOf);
  return joined ? [...base.atlas.sources.map(({ path, text, title }) => ({ path, content: text, title })), ...own] : own;
};
