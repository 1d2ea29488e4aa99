import { useMemo } from "react";
import { noFilter } from "../../atlas/filter.ts";
import { without } from "../../view/filter-edits.ts";
import type { WorkId } from "../../model/ids.ts";
import { narrowedTo, type ListPair, type ListPart } from "../../view/lists-table.ts";
import type { Line } from "../../view/table.ts";
import { sameFilter } from "../../view/url.ts";
import { counted } from "../../view/words.ts";
import { useApp, useFilter } from "../context.ts";
import { Byline } from "../parts/Byline.tsx";
import { Mark, Name } from "./Cells.tsx";
import { RowGrid } from "./RowGrid.tsx";
import type { GridRow } from "./use-grid-keys.ts";

interface Row extends GridRow {
  readonly shows: { readonly part: ListPart } | { readonly line: Line };
}

const heights = { desktop: { heading: 44, work: 30 }, phone: { heading: 46, work: 62 } } as const;

const Work = ({ line, small }: { readonly line: Line; readonly small: boolean }) => (
  <div role="gridcell" aria-colindex={1} className={small ? "two-lines" : "cell-work"} title={line.work.title}>
    <Mark line={line} />
    {small ? (
      <>
        <span className="two-lines-name">
          <Name work={line.work} />
        </span>
        <Byline work={line.work} className="two-lines-hint" />
      </>
    ) : (
      <Name work={line.work} />
    )}
  </div>
);

/** A press on the heading makes its works the filter of every lens; a second one lets the others back in. */
const Heading = ({ part, pair }: { readonly part: ListPart; readonly pair: ListPair }) => {
  const { store } = useApp();
  const filter = useFilter();
  const narrowed = narrowedTo(filter, pair, part.key);
  const on = narrowed !== null && sameFilter(filter, narrowed);
  return (
    <div role="rowheader" aria-colindex={1} className="table-group-name">
      {narrowed === null ? (
        part.name
      ) : (
        <button
          type="button"
          className="filter-word"
          tabIndex={-1}
          aria-pressed={on}
          title={`Only these ${counted(part.lines.length, "work")}`}
          onClick={() => store.setFilter(on ? without(without(filter, "sources"), "not-sources") : narrowed)}
        >
          {part.name}
        </button>
      )}{" "}
      <span>{counted(part.lines.length, "work")}</span>
    </div>
  );
};

interface Props {
  readonly pair: ListPair;
  readonly parts: readonly ListPart[];
  readonly small: boolean;
  readonly selected: WorkId | null;
  readonly name: string;
  /** What is shown: a new pair of lists begins at its beginning. */
  readonly arrangement: string;
}

/** Works under the heading that says which list names them. */
export const ListColumn = ({ pair, parts, small, selected, name, arrangement }: Props) => {
  const sizes = small ? heights.phone : heights.desktop;
  const rows = useMemo(
    () =>
      parts.flatMap((part): readonly Row[] => [
        { key: part.key, height: sizes.heading, works: [], stop: narrowedTo(noFilter, pair, part.key) !== null, shows: { part } },
        ...part.lines.map((line): Row => ({ key: line.work.id, height: sizes.work, works: [line.work.id], stop: true, shows: { line } })),
      ]),
    [pair, parts, sizes],
  );
  return (
    <RowGrid rows={rows} selected={selected} name={name} columns={1} head={null} arrangement={arrangement}>
      {({ shows }) => ("part" in shows ? <Heading part={shows.part} pair={pair} /> : <Work line={shows.line} small={small} />)}
    </RowGrid>
  );
};
