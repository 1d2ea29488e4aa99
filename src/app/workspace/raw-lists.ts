import type { RawList } from "../../view/building.ts";
import type { Loaded } from "../load.ts";
import type { KeptList, Workspace } from "./keep.ts";

export const rawOf = ({ path, content, title }: KeptList): RawList => ({ path, content, ...(title === undefined ? {} : { title }) });

/** All lists that the atlas of a workspace is made of. */
export const listsOf = (base: Loaded, { joined, lists }: Workspace): readonly RawList[] => {
  const own = lists.map(rawOf);
  return joined ? [...base.atlas.sources.map(({ path, text, title }) => ({ path, content: text, title })), ...own] : own;
};
