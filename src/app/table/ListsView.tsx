import { useCallback, useMemo } from "react";
import type { WorkId } from "../../model/ids.ts";
import { listParts, listsSentence, pairOf, rightSides, withList, type ListPair, type Side } from "../../view/lists-table.ts";
import type { Line } from "../../view/table.ts";
import { useApp, useGround, useView } from "../context.ts";
import { useAnswer } from "../use-answer.ts";
import { Choice } from "./Choice.tsx";
import { ListColumn } from "./ListColumn.tsx";

/** The letter and the title, or that it is all the others. */
const called = ({ id, siglum, title }: Side): string => (id === "others" ? title : `${siglum} ${title}`);

const Pickers = ({ pair }: { readonly pair: ListPair }) => {
  const { store } = useApp();
  const { witnesses } = useGround().overview;
  const all = rightSides(witnesses);
  const nameOf = (id: Side["id"]): string => all.flatMap((side) => (side.id === id ? [called(side)] : [])).join("");
  const choice = (side: keyof ListPair, label: string, among: readonly Side[]) => (
    <Choice<Side["id"]>
      label={label}
      values={among.map(({ id }) => id)}
      names={nameOf}
      value={pair[side].id}
      onChoose={(list) => store.arrangeTable({ compared: withList(pair, side, list) })}
    />
  );
  return (
    <div className="list-pickers">
      {choice("here", "List", witnesses)}
      {choice("there", "beside", all)}
    </div>
  );
};

interface Props {
  readonly lines: readonly Line[];
  readonly matching: ReadonlySet<WorkId> | null;
  readonly small: boolean;
  /** Without room for three columns they are sections, one under the other. */
  readonly stacked: boolean;
  readonly selected: WorkId | null;
}

const Sides = ({ pair, lines, matching, small, stacked, selected }: Props & { readonly pair: ListPair }) => {
  const { source } = useGround();
  const { here, there } = pair;
  const found = useAnswer(useCallback(() => source.comparison(here.id, there.id), [source, here.id, there.id]));
  const parts = useMemo(() => (found == null ? null : listParts(found, pair, lines, matching)), [found, pair, lines, matching]);
  if (parts === null) return null;
  const arrangement = `${here.id} ${there.id}`;
  const sentence = listsSentence(parts, pair, matching !== null);
  return (
    <>
      <p className="table-headline">{sentence}.</p>
      <div className="list-sides">
        {stacked ? (
          <ListColumn pair={pair} parts={parts} small={small} selected={selected} name={sentence} arrangement={arrangement} />
        ) : (
          parts.map((part) => (
            <ListColumn
              key={part.key}
              pair={pair}
              parts={[part]}
              small={false}
              selected={selected}
              name={part.name}
              arrangement={arrangement}
            />
          ))
        )}
      </div>
    </>
  );
};

/** Two lists side by side: what only the one has, what both have, what only the other has. */
export const ListsView = (props: Props) => {
  const { witnesses } = useGround().overview;
  const { compared } = useView().table;
  const pair = useMemo(() => pairOf(witnesses, compared), [witnesses, compared]);
  if (pair === null) return <p className="table-headline">There is no second list to lay beside the first.</p>;
  return (
    <>
      <Pickers pair={pair} />
      <Sides {...props} pair={pair} />
    </>
  );
};
