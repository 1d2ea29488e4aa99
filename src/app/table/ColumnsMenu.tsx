import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { initialTable, tableColumns, withColumn, type TableColumn } from "../../view/table-view.ts";
import { columnNames, saidByHeading } from "../../view/table-words.ts";
import { useApp, useView } from "../context.ts";

/** Which columns stand in the table; of one that does not, although it was chosen, it is said why. */
export const ColumnsMenu = ({ crowdedOut }: { readonly crowdedOut: readonly TableColumn[] }) => {
  const { store } = useApp();
  const { table } = useView();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !open) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const why = (column: TableColumn): string | null => {
    if (!table.columns.includes(column)) return null;
    if (saidByHeading[table.group] === column) return "in the headings";
    return crowdedOut.includes(column) ? "no room" : null;
  };
  return (
    <div className="columns-menu" role="group" aria-label="Columns" onKeyDown={onKey} onBlur={onBlur}>
      <button ref={button} type="button" className="action" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        Columns
      </button>
      <div className="columns-card" id={id} tabIndex={-1} hidden={!open}>
        {tableColumns.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={table.columns.includes(column)}
              onChange={() => store.arrangeTable({ columns: withColumn(table.columns, column) })}
            />
            <span>{columnNames[column]}</span>
            <span className="hint">{why(column)}</span>
          </label>
        ))}
        <button type="button" className="node-link" onClick={() => store.arrangeTable({ columns: initialTable.columns })}>
          The usual columns
        </button>
      </div>
    </div>
  );
};
