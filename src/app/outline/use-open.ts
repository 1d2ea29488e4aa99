import { useMemo, useState } from "react";
import type { WorkId } from "../../model/ids.ts";
import { itemsOf, topicOf, type OutlineGround } from "../../view/outline.ts";

const nothing: ReadonlySet<WorkId> = new Set();

/** What can be seen of the tree; what is selected elsewhere is opened to, once. */
export const useOpen = (outline: OutlineGround, matching: ReadonlySet<WorkId> | null, works: ReadonlySet<WorkId>) => {
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
  const flip = (key: string): void => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  return { open, shown, setOpen, flip };
};
