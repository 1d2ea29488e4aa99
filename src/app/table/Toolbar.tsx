import type { ReactNode } from "react";
import {
  groupings,
  pressed,
  relationColumns,
  sortKeys,
  tableRows,
  type RelationColumn,
  type Sort,
  type SortKey,
  type TableColumn,
  topicMeasures,
  topicOrders,
} from "../../view/table-view.ts";
import { columnNames, groupingNames, relationColumnNames, topicMeasureNames, topicOrderNames } from "../../view/table-words.ts";
import { capitalised } from "../../view/words.ts";
import { useApp, useView } from "../context.ts";
import { SaveChoice } from "../save/SaveChoice.tsx";
import { Choice, type ChoiceProps } from "./Choice.tsx";
import { ColumnsMenu } from "./ColumnsMenu.tsx";

interface SortProps<Key extends string> extends Omit<ChoiceProps<Key>, "label" | "value" | "onChoose"> {
  readonly sort: Sort<Key>;
  readonly onSort: (sort: Sort<Key>) => void;
}

/** Where there is no room for headers: the order as a choice, and a press that turns it round. */
const Order = <Key extends string>({ values, names, sort, onSort }: SortProps<Key>) => (
  <>
    <Choice label="Sort by" values={values} names={names} value={sort.by} onChoose={(by) => onSort(pressed(sort, by))} />
    <button
      type="button"
      className="tool"
      aria-label={sort.descending ? "Descending. Turn round" : "Ascending. Turn round"}
      onClick={() => onSort({ ...sort, descending: !sort.descending })}
    >
      <span aria-hidden="true">{sort.descending ? "↓" : "↑"}</span>
    </button>
  </>
);

const TopicChoices = () => {
  const { store } = useApp();
  const { topicsBy, topicsAs } = useView().table;
  return (
    <>
      <Choice
        label="Bars show"
        values={topicMeasures}
        names={topicMeasureNames}
        value={topicsAs}
        onChoose={(chosen) => store.arrangeTable({ topicsAs: chosen })}
      />
      <Choice
        label="Sort by"
        values={topicOrders}
        names={topicOrderNames}
        value={topicsBy}
        onChoose={(chosen) => store.arrangeTable({ topicsBy: chosen })}
      />
    </>
  );
};

interface Props {
  readonly sentence: ReactNode;
  readonly small: boolean;
  readonly crowdedOut: readonly TableColumn[];
}

/** What the table shows, and in which order. */
export const Toolbar = ({ sentence, small, crowdedOut }: Props) => {
  const { store } = useApp();
  const { table } = useView();
  const works = table.rows === "works";
  const relations = table.rows === "relations";
  return (
    <header className="table-bar">
      <div className="table-switch" role="group" aria-label="Rows">
        {tableRows.map((rows) => (
          <button key={rows} type="button" aria-pressed={table.rows === rows} onClick={() => store.arrangeTable({ rows })}>
            {capitalised(rows)}
          </button>
        ))}
      </div>
      <p className="table-sentence" role="status">
        {sentence}
      </p>
      {works && (
        <Choice
          label="Group by"
          values={groupings}
          names={groupingNames}
          value={table.group}
          onChoose={(group) => store.arrangeTable({ group })}
        />
      )}
      {small && works && (
        <Order<SortKey> values={sortKeys} names={columnNames} sort={table.sort} onSort={(sort) => store.arrangeTable({ sort })} />
      )}
      {small && relations && (
        <Order<RelationColumn>
          values={relationColumns}
          names={relationColumnNames}
          sort={table.relationSort}
          onSort={(relationSort) => store.arrangeTable({ relationSort })}
        />
      )}
      {table.rows === "topics" && <TopicChoices />}
      {!small && works && <SaveChoice />}
      {!small && works && <ColumnsMenu crowdedOut={crowdedOut} />}
    </header>
  );
};
