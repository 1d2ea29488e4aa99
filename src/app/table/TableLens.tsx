import { useMemo, type ReactNode } from "react";
import { isWorkId } from "../../view/ids.ts";
import { rowsOf, sorted } from "../../view/table.ts";
import { fit } from "../../view/table-fit.ts";
import { relationLines } from "../../view/table-relations.ts";
import type { TableRows } from "../../view/table-view.ts";
import { relationsSentence, tableSentence } from "../../view/table-words.ts";
import { useGround, useView } from "../context.ts";
import type { LensProps } from "../lens-props.ts";
import { phone, useMedia } from "../use-media.ts";
import { useSize } from "../use-size.ts";
import { GapsGrid } from "./GapsGrid.tsx";
import { ListsView } from "./ListsView.tsx";
import { RelationsGrid } from "./RelationsGrid.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useLines } from "./use-lines.ts";
import { WorksGrid } from "./WorksGrid.tsx";
import "./table.css";
import "./table-rows.css";
import "./gaps-lists.css";

/** Left and right of the columns, and the bar that scrolls. */
const margins = 52;
/** Below this width three columns have no room beside each other. */
const leastForColumns = 640;

/** The works, the relations between them, what is missing, or two lists side by side, as rows. */
export const TableLens = ({ matching, selection }: LensProps) => {
  const { overview, relations, works } = useGround();
  const { table } = useView();
  const small = useMedia(phone);
  const [watch, size] = useSize();
  const lines = useLines();
  const selected = selection !== null && isWorkId(selection) ? selection : null;
  const shown = useMemo(
    () => sorted(matching === null ? lines : lines.filter(({ work }) => matching.has(work.id)), table.sort),
    [lines, matching, table.sort],
  );
  const rows = useMemo(() => rowsOf(shown, table.group, overview.witnesses), [shown, table.group, overview]);
  const related = useMemo(
    () => relationLines(relations, works, overview.witnesses, matching, table.relationSort),
    [relations, works, overview, matching, table.relationSort],
  );
  const stacked = small || (size !== null && size.width < leastForColumns);
  const room = size === null ? 0 : size.width - margins;
  const fitted = fit(table.columns, table.group, table.sort.by, room, overview.witnesses.length);
  const sentences: Readonly<Record<TableRows, string>> = {
    works: tableSentence(shown.length, table.group, table.sort),
    relations: relationsSentence(related.length, relations.length, related.filter(({ relation }) => relation.basis === "inferred").length),
    // These two say theirs over their rows.
    gaps: "",
    lists: "",
  };
  const sentence = sentences[table.rows];
  const grids: Readonly<Record<TableRows, ReactNode>> = {
    works: <WorksGrid rows={rows} fit={fitted} small={small} selected={selected} name={sentence} />,
    relations: <RelationsGrid lines={related} small={small} selected={selected} name={sentence} />,
    gaps: <GapsGrid matching={matching} stacked={stacked} selected={selected} />,
    lists: <ListsView lines={lines} matching={matching} small={small} stacked={stacked} selected={selected} />,
  };
  return (
    <div className="table" ref={watch}>
      <Toolbar sentence={sentence} small={small} crowdedOut={fitted.crowdedOut} />
      {size !== null && lines.length > 0 && grids[table.rows]}
    </div>
  );
};
