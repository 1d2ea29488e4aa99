import type { Sort } from "../../view/table-view.ts";

interface Head<Key extends string> {
  readonly key: Key;
  readonly name: string;
  readonly numeric: boolean;
}

interface Props<Key extends string> {
  readonly heads: readonly Head<Key>[];
  readonly sort: Sort<Key>;
  readonly onSort: (by: Key) => void;
}

/** The row over the rows: a press sorts by a column, a second one the other way. */
export const Heads = <Key extends string>({ heads, sort, onSort }: Props<Key>) => (
  <div className="table-heads" role="row" aria-rowindex={1}>
    {heads.map(({ key, name, numeric }, index) => {
      const on = sort.by === key;
      return (
        <div
          key={key}
          role="columnheader"
          aria-colindex={index + 1}
          aria-sort={on ? (sort.descending ? "descending" : "ascending") : "none"}
          data-numeric={numeric || undefined}
        >
          <button type="button" data-on={on || undefined} onClick={() => onSort(key)} title={`Sort by ${name.toLowerCase()}`}>
            {name}
            <span className="sort-arrow" aria-hidden="true">
              {on ? (sort.descending ? "↓" : "↑") : ""}
            </span>
          </button>
        </div>
      );
    })}
  </div>
);
