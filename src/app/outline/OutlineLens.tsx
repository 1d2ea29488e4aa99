import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { WorkId } from "../../model/ids.ts";
import { itemsOf, outlineOf, topicOf, type Item, type OutlineGround } from "../../view/outline.ts";
import { stepOf, typed } from "../../view/outline-keys.ts";
import { rowsOfHeights } from "../../view/rows.ts";
import { isWorkId } from "../../view/ids.ts";
import { counted } from "../../view/words.ts";
import { useApp, useGround } from "../context.ts";
import type { LensProps } from "../lens-props.ts";
import { useRowList } from "../parts/use-row-list.ts";
import { phone, useMedia } from "../use-media.ts";
import { useLines } from "../table/use-lines.ts";
import { TreeRow } from "./TreeRow.tsx";
import "./outline.css";

const heights = { desktop: { region: 40, work: 29, side: 26 }, phone: { region: 50, work: 54, side: 44 } } as const;
/** Letters typed within this many milliseconds belong to one word. */
const pause = 600;

const nothing: ReadonlySet<WorkId> = new Set();

/** What can be seen of the tree; what is selected elsewhere is opened to, once. */
const useOpen = (outline: OutlineGround, matching: ReadonlySet<WorkId> | null, works: ReadonlySet<WorkId>) => {
  const [chosen, setOpen] = useState<ReadonlySet<string> | null>(null);
  const [followed, setFollowed] = useState<ReadonlySet<WorkId>>(nothing);
  // Until something was opened or closed the first topic is open: a tree of closed topics would show hardly anything.
  const open = useMemo(
    () =>
      chosen ??
      new Set(
        itemsOf(outline, new Set(), matching)
          .slice(0, 1)
          .map(({ key }) => key),
      ),
    [chosen, outline, matching],
  );
  const shown = useMemo(() => itemsOf(outline, open, matching), [outline, open, matching]);
  const ways = useMemo(() => [...new Set([...works].flatMap((id) => topicOf(outline, id) ?? []))], [outline, works]);
  if (works !== followed && (works.size === 0 || ways.length > 0)) {
    setFollowed(works);
    const [only] = works;
    // A work can also be in sight further down, at the end of a relation.
    const inSight = works.size === 1 && shown.some((item) => item.kind === "work" && item.work.id === only);
    if (ways.length > 0 && !inSight) setOpen(new Set([...open, ...ways]));
  }
  return { open, shown, setOpen };
};

/** What was typed so far, for as long as the pauses are short and no other key comes between. */
const useTyped = () => {
  const word = useRef({ text: "", at: 0 });
  return {
    add: (letter: string, now: number): string => {
      const text = now - word.current.at < pause ? word.current.text + letter : letter;
      word.current = { text, at: now };
      return text;
    },
    end: (): void => {
      word.current = { text: "", at: 0 };
    },
  };
};

/** Topics, their works, and from each work along its relations to others. */
export const OutlineLens = ({ matching, selection, selected: ofSelection }: LensProps) => {
  const { store } = useApp();
  const { relations, works } = useGround();
  const lines = useLines();
  const sizes = heights[useMedia(phone) ? "phone" : "desktop"];
  const outline = useMemo(() => outlineOf(lines, relations), [lines, relations]);
  const selected = selection !== null && isWorkId(selection) ? selection : null;
  const { open, shown, setOpen } = useOpen(outline, matching, ofSelection);
  const rows = useMemo(() => rowsOfHeights(shown.map(({ kind }) => sizes[kind])), [shown, sizes]);
  const keys = useMemo(() => shown.map(({ key }) => key), [shown]);
  const isSelected = (index: number): boolean => {
    const item = shown[index];
    return item?.kind === "work" && item.work.id === selected;
  };
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
  const word = useTyped();

  const flip = (item: Item): void => {
    const next = new Set(open);
    if (!next.delete(item.key)) next.add(item.key);
    setOpen(next);
  };
  const choose = (item: Item | undefined): void => {
    if (item === undefined) return;
    if (item.kind === "work") store.select(item.work.id);
    else flip(item);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepOf(shown, at, event.key);
    if (step === null) {
      if (event.key.length !== 1 || event.key === "/" || event.key === "?") return;
      // Letters are the tree's, although some of them are keys of the page.
      event.preventDefault();
      const found = typed(shown, at, word.add(event.key, event.timeStamp));
      if (found !== null) go(found);
      return;
    }
    event.preventDefault();
    word.end();
    if (step.kind === "focus") go(step.index);
    else if (step.kind === "open") setOpen(new Set([...open, ...step.keys]));
    else if (step.kind === "close") setOpen(new Set([...open].filter((key) => key !== step.key)));
    else choose(shown[step.index]);
  };
  // One item says that it is selected, although the work may stand in many places.
  const sayer = isSelected(at) ? at : selectedAt;
  const topics = shown.filter(({ level }) => level === 1);
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
          onClick={() => setOpen(new Set(allOpen ? [] : [...open, ...topics.map(({ key }) => key)]))}
        >
          {allOpen ? "Close all" : "Open all topics"}
        </button>
      </header>
      <div className="outline-scroll" ref={watch}>
        <div
          role="tree"
          tabIndex={-1}
          aria-label="Works by topic, with their relations"
          className="tree"
          style={{ height: rows.height }}
          onKeyDown={onKey}
        >
          {drawn.map((index) => {
            const item = shown[index];
            if (item === undefined) return null;
            return (
              <div
                key={item.key}
                role="treeitem"
                className={`tree-item tree-${item.kind}-item`}
                aria-level={item.level}
                aria-posinset={item.place}
                aria-setsize={item.siblings}
                aria-expanded={item.open ?? undefined}
                aria-selected={item.kind === "work" ? index === sayer : undefined}
                data-selected={isSelected(index) || undefined}
                data-lit={(selected === null && item.kind === "work" && ofSelection.has(item.work.id)) || undefined}
                data-outside={(item.kind === "work" && matching !== null && !matching.has(item.work.id)) || undefined}
                data-active={index === at || undefined}
                tabIndex={index === at ? 0 : -1}
                style={{ top: rows.top(index), height: sizes[item.kind], "--level": item.level }}
                onFocus={() => setActive(item.key)}
                onClick={(event) => {
                  if ((event.target as Element).closest(".tree-twist") !== null && item.open !== null) flip(item);
                  else choose(item);
                }}
              >
                <TreeRow item={item} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
};
