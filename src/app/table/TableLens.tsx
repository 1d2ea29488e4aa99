import { useMemo, type ReactNode } from "react";
import type { WorkId } from "../../model/ids.ts";
import { isWorkId } from "../../view/ids.ts";
import { rowsOf, sorted, type Line } from "../../view/table.ts";
import { fit, type Fit } from "../../view/table-fit.ts";
import type { TableRows, TableView } from "../../view/table-view.ts";
import { relationOrderWords, tableSentence } from "../../view/table-words.ts";
import { useGround, useView } from "../context.ts";
import type { LensProps } from "../lens-props.ts";
import { phone, useMedia } from "../use-media.ts";
import { useSize } from "../use-size.ts";
import { GapsGrid } from "./GapsGrid.tsx";
import { LitWorks } from "./lit-works.ts";
import { ListsView } from "./ListsView.tsx";
import { RelationsGrid } from "./RelationsGrid.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { TopicsGrid } from "./TopicsGrid.tsx";
import { useLines } from "./use-lines.ts";
import { WorksGrid } from "./WorksGrid.tsx";
import "./table.css";
import "./table-rows.css";
import "./gaps-lists.css";
import "./table-phone.css";

/** Left and right of the columns, and the bar that scrolls. */
const margins = 52;
/** Below this width three columns have no room beside each other. */
const leastForColumns = 640;

const none: ReadonlySet<WorkId> = new Set();

interface WorksProps {
  readonly lines: readonly Line[];
  readonly fit: Fit;
  readonly small: boolean;
  readonly selected: WorkId | null;
}

const Works = ({ lines, fit: fitted, small, selected }: WorksProps) => {
  const { witnesses } = useGround().overview;
  const { group, sort } = useView().table;
  const rows = useMemo(() => rowsOf(lines, group, witnesses), [lines, group, witnesses]);
  return <WorksGrid rows={rows} fit={fitted} small={small} selected={selected} name={tableSentence(lines.length, group, sort)} />;
};

/** What stands in which order; other rows say theirs over them. */
const sentenceOf = ({ rows, group, sort, relationSort }: TableView, works: number): string | null => {
  if (rows === "works") return tableSentence(works, group, sort);
  return rows === "relations" ? relationOrderWords(relationSort) : null;
};

/** The works, the relations between them, topics over time, what is missing, or two lists side by side, as rows. */
export const TableLens = ({ matching, selection, selected: ofSelection }: LensProps) => {
  const { overview } = useGround();
  const { table } = useView();
  const small = useMedia(phone);
  const [watch, size] = useSize();
  const lines = useLines();
  const selected = selection !== null && isWorkId(selection) ? selection : null;
  const shown = useMemo(
    () => sorted(matching === null ? lines : lines.filter(({ work }) => matching.has(work.id)), table.sort),
    [lines, matching, table.sort],
  );
  const width = size?.width ?? 0;
  const stacked = small || width < leastForColumns;
  const fitted = fit(table.columns, table.group, table.sort.by, width - margins, overview.witnesses.length);
  const grids: Readonly<Record<TableRows, ReactNode>> = {
    works: <Works lines={shown} fit={fitted} small={small} selected={selected} />,
    relations: <RelationsGrid matching={matching} small={small} selected={selected} />,
    topics: <TopicsGrid matching={matching} stacked={stacked} width={width} />,
    gaps: <GapsGrid matching={matching} stacked={stacked} selected={selected} />,
    lists: <ListsView lines={lines} matching={matching} small={small} stacked={stacked} selected={selected} />,
  };
  const empty = matching?.size === 0;
  return (
    <div className="table" ref={watch}>
      {/* With no work left the shared emptiness stands alone. */}
      {!empty && <Toolbar sentence={sentenceOf(table, shown.length)} small={small} crowdedOut={fitted.crowdedOut} />}
      {size !== null && lines.length > 0 && !empty && (
        <LitWorks value={selected === null ? ofSelection : none}>{grids[table.rows]}</LitWorks>
      )}
    </div>
  );
};
