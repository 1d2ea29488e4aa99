import { useMemo, type ReactNode } from "react";
import type { WorkId } from "../../model/ids.ts";
import { edgeVerb } from "../../view/relation-words.ts";
import { relationLines, type RelationLine } from "../../view/table-relations.ts";
import { pressed, relationColumns, type RelationColumn } from "../../view/table-view.ts";
import { relationColumnNames, relationsSentence } from "../../view/table-words.ts";
import { useApp, useGround, useView } from "../context.ts";
import { Sigla } from "../parts/Sigla.tsx";
import { Heads } from "./Heads.tsx";
import { RelationEnd } from "./RelationEnd.tsx";
import { RowGrid } from "./RowGrid.tsx";
import type { GridRow } from "./use-grid-keys.ts";

const heights = { desktop: { row: 32, head: 36 }, phone: { row: 126, head: 0 } } as const;

const cells: Readonly<Record<RelationColumn, (line: RelationLine, selected: WorkId | null) => ReactNode>> = {
  from: ({ from }, selected) => <RelationEnd work={from} selected={from.id === selected} />,
  type: ({ relation }) => edgeVerb(relation.type),
  to: ({ to }, selected) => <RelationEnd work={to} selected={to.id === selected} />,
  basis: ({ relation }) => relation.basis,
  place: ({ relation }) => <Sigla places={relation.places} most={2} reach="keys" />,
};

interface Props {
  readonly matching: ReadonlySet<WorkId> | null;
  readonly small: boolean;
  readonly selected: WorkId | null;
}

/** Every relation with the line that states it; a press on either work selects it. */
export const RelationsGrid = ({ matching, small, selected }: Props) => {
  const { store } = useApp();
  const { overview, relations, works } = useGround();
  const { table } = useView();
  const sizes = small ? heights.phone : heights.desktop;
  const lines = useMemo(
    () => relationLines(relations, works, overview.witnesses, matching, table.relationSort),
    [relations, works, overview, matching, table.relationSort],
  );
  const rows = useMemo(
    () =>
      lines.map((line): GridRow & { readonly line: RelationLine } => ({
        line,
        key: line.key,
        height: sizes.row,
        works: [line.from.id, line.to.id],
        stop: true,
      })),
    [lines, sizes],
  );
  const inferred = lines.filter(({ relation }) => relation.basis === "inferred").length;
  const sentence = relationsSentence(lines.length, relations.length, inferred);
  const heads = (
    <Heads
      heads={relationColumns.map((key) => ({ key, name: relationColumnNames[key], numeric: false }))}
      sort={table.relationSort}
      onSort={(by) => store.arrangeTable({ relationSort: pressed(table.relationSort, by) })}
    />
  );
  return (
    <>
      <p className="table-headline">{sentence}.</p>
      <RowGrid
        rows={rows}
        selected={selected}
        name={sentence}
        className="relations"
        columns={relationColumns.length}
        head={small ? null : { height: sizes.head, row: heads }}
        arrangement={`${table.relationSort.by} ${table.relationSort.descending}`}
      >
        {({ line }) =>
          relationColumns.map((column, at) => (
            <div key={column} role="gridcell" aria-colindex={at + 1} className={`cell cell-${column}`}>
              {cells[column](line, selected)}
            </div>
          ))
        }
      </RowGrid>
    </>
  );
};
