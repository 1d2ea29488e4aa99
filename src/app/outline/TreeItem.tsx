import type { Item } from "../../view/outline.ts";
import { TreeRow } from "./TreeRow.tsx";

/** How an item stands: its place, and what the selection and the filter have to do with it. */
export interface Standing {
  readonly top: number;
  readonly height: number;
  /** Its work is selected; and whether it is the one that says so, since the work may stand in many places. */
  readonly selected: boolean;
  readonly says: boolean;
  /** Its work is one of what is selected. */
  readonly lit: boolean;
  readonly outside: boolean;
  readonly active: boolean;
}

interface Props {
  readonly item: Item;
  readonly standing: Standing;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
  readonly onFlip: () => void;
}

const onTwist = (target: EventTarget): boolean => target instanceof Element && target.closest(".tree-twist") !== null;

/** An item of the tree: a press on its twist opens or closes it, one beside chooses it. */
export const TreeItem = ({ item, standing, onFocus, onChoose, onFlip }: Props) => (
  <div
    role="treeitem"
    className={`tree-item tree-${item.kind}-item`}
    aria-level={item.level}
    aria-posinset={item.place}
    aria-setsize={item.siblings}
    aria-expanded={item.open ?? undefined}
    aria-selected={item.kind === "work" ? standing.says : undefined}
    data-selected={standing.selected || undefined}
    data-lit={standing.lit || undefined}
    data-outside={standing.outside || undefined}
    data-active={standing.active || undefined}
    tabIndex={standing.active ? 0 : -1}
    style={{ top: standing.top, height: standing.height, "--level": item.level }}
    onFocus={onFocus}
    onClick={({ target }) => (onTwist(target) && item.open !== null ? onFlip() : onChoose())}
  >
    <TreeRow item={item} />
  </div>
);
