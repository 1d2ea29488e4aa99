import { useMemo } from "react";
import type { WorkId } from "../../model/ids.ts";
import { isWorkId } from "../../view/ids.ts";
import { outlineOf, type Item } from "../../view/outline.ts";
import { rowsOfHeights } from "../../view/rows.ts";
import { counted } from "../../view/words.ts";
import { useApp, useGround } from "../context.ts";
import type { LensProps } from "../lens-props.ts";
import { useRowList } from "../parts/use-row-list.ts";
import { useLines } from "../table/use-lines.ts";
import { phone, useMedia } from "../use-media.ts";
import { TreeItem, type Standing } from "./TreeItem.tsx";
import { useOpen } from "./use-open.ts";
import { useTreeKeys } from "./use-tree-keys.ts";
import "./outline.css";

const heights = { desktop: { region: 40, work: 29, side: 26 }, phone: { region: 50, work: 54, side: 44 } } as const;

interface TreeProps extends ReturnType<typeof useOpen> {
  readonly matching: ReadonlySet<WorkId> | null;
  readonly selected: WorkId | null;
  readonly ofSelection: ReadonlySet<WorkId>;
}

const Tree = ({ open, shown, setOpen, flip, matching, selected, ofSelection }: TreeProps) => {
  const { store } = useApp();
  const sizes = heights[useMedia(phone) ? "phone" : "desktop"];
  const rows = useMemo(() => rowsOfHeights(shown.map(({ kind }) => sizes[kind])), [shown, sizes]);
  const keys = useMemo(() => shown.map(({ key }) => key), [shown]);
  const workAt = (index: number): WorkId | null => {
    const item = shown[index];
    return item?.kind === "work" ? item.work.id : null;
  };
  const isSelected = (index: number): boolean => selected !== null && workAt(index) === selected;
  const selectedAt = selected === null ? -1 : shown.findIndex((_, index) => isSelected(index));
  const { watch, drawn, at, go, setActive } = useRowList({
    rows,
    keys,
    header: 0,
    home: Math.max(0, selectedAt),
    selected: selectedAt < 0 ? null : selected,
    isSelected,
    selectedAt,
    arrangement: "",
  });
  const choose = (item: Item | undefined): void => {
    if (item?.kind === "work") store.select(item.work.id);
    else if (item !== undefined) flip(item.key);
  };
  const onKeyDown = useTreeKeys({ shown, at, open, setOpen, go, choose });
  const sayer = isSelected(at) ? at : selectedAt;
  const standingAt = (index: number): Standing => {
    const work = workAt(index);
    return {
      top: rows.top(index),
      height: rows.top(index + 1) - rows.top(index),
      selected: isSelected(index),
      says: index === sayer,
      lit: selected === null && work !== null && ofSelection.has(work),
      outside: work !== null && matching !== null && !matching.has(work),
      active: index === at,
    };
  };
  return (
    <div className="outline-scroll" ref={watch}>
      <div
        role="tree"
        tabIndex={-1}
        aria-label="Works by topic, with their relations"
        className="tree"
        style={{ height: rows.height }}
        onKeyDown={onKeyDown}
      >
        {drawn.map((index) => {
          const item = shown[index];
          if (item === undefined) return null;
          return (
            <TreeItem
              key={item.key}
              item={item}
              standing={standingAt(index)}
              onFocus={() => setActive(item.key)}
              onChoose={() => choose(item)}
              onFlip={() => flip(item.key)}
            />
          );
        })}
      </div>
    </div>
  );
};

/** Topics, their works, and from each work along its relations to others. */
export const OutlineLens = ({ matching, selection, selected: ofSelection }: LensProps) => {
  const { relations, works } = useGround();
  const lines = useLines();
  const outline = useMemo(() => outlineOf(lines, relations), [lines, relations]);
  const selected = selection !== null && isWorkId(selection) ? selection : null;
  const tree = useOpen(outline, matching, ofSelection);
  const topics = tree.shown.filter(({ level }) => level === 1);
  const allOpen = topics.every((topic) => topic.open === true);
  const count = matching === null ? works.length : matching.size;
  // With no work left the shared emptiness stands alone.
  if (matching?.size === 0) return null;
  return (
    <div className="outline">
      <header className="outline-bar">
        <p>{counted(count, "work")} by topic, each with the works it refers to and those that refer to it</p>
        <button
          type="button"
          className="action"
          onClick={() => tree.setOpen(new Set(allOpen ? [] : [...tree.open, ...topics.map(({ key }) => key)]))}
        >
          {allOpen ? "Close all" : "Open all topics"}
        </button>
      </header>
      <Tree {...tree} matching={matching} selected={selected} ofSelection={ofSelection} />
    </div>
  );
};
