import { useCallback, useMemo } from "react";
import type { SourceId, WorkId } from "../../model/ids.ts";
import { listParts, listsSentence, pairOf, withList, type ListPair } from "../../view/lists-table.ts";
import type { Line } from "../../view/table.ts";
import { useApp, useGround, useView } from "../context.ts";
import { useAnswer } from "../use-answer.ts";
import { Choice } from "./Choice.tsx";
import { ListColumn } from "./ListColumn.tsx";

const sides = [
  ["here", "List"],
  ["there", "beside list"],
] as const;

const Pickers = ({ pair }: { readonly pair: ListPair }) => {
  const { store } = useApp();
  const { witnesses } = useGround().overview;
  const names: Record<SourceId, string> = Object.fromEntries(witnesses.map(({ id, siglum, title }) => [id, `${siglum} ${title}`]));
  return (
    <div className="list-pickers">
      {sides.map(([side, label]) => (
        <Choice
          key={side}
          label={label}
          values={witnesses.map(({ id }) => id)}
          names={names}
          value={pair[side].id}
          onChoose={(list) => store.arrangeTable({ compared: withList(pair, side, list) })}
        />
      ))}
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
          <ListColumn parts={parts} small={small} selected={selected} name={sentence} arrangement={arrangement} />
        ) : (
          parts.map((part) => (
            <ListColumn key={part.key} parts={[part]} small={false} selected={selected} name={part.name} arrangement={arrangement} />
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
