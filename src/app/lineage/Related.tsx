import { memo } from "react";
import type { Relation, WorkSummary } from "../../atlas/source.ts";
import { groupBy } from "../../model/group.ts";
import type { WorkId } from "../../model/ids.ts";
import { wordsBetween } from "../../view/relation-words.ts";
import { outwardSentence, relationsSentence, undrawnSentence } from "../../view/lineage-sentences.ts";
import { byline } from "../../view/names.ts";
import { useApp, useGround } from "../context.ts";
import { Placed } from "../parts/Placed.tsx";
import { WorkName } from "../parts/WorkName.tsx";

const Name = ({ work, plain = false }: { readonly work: WorkSummary; readonly plain?: boolean }) => {
  const { store } = useApp();
  return (
    <button type="button" className={plain ? "node-link plain" : "node-link"} title={byline(work)} onClick={() => store.select(work.id)}>
      <WorkName work={work} limit={30} />
    </button>
  );
};

interface Props {
  readonly matching: ReadonlySet<WorkId> | null;
  /** Works of what is selected: their relations come first. */
  readonly marked: ReadonlySet<WorkId>;
  /** Relations that have no line on the chart. */
  readonly undrawn: number;
}

/** More than these would be a wall of words; the rest is in the table. */
const mostRows = 30;

/** What is told in words without a chosen work: how many relations the lists state, and between which works. */
export const Related = memo(({ matching, marked, undrawn }: Props) => {
  const { store } = useApp();
  const { works, relations } = useGround();
  const shown = matching === null ? works : works.filter(({ id }) => matching.has(id));
  const byId = new Map(shown.map((work) => [work.id, work]));
  const among = relations.filter(({ from, to }) => byId.has(from) && byId.has(to));
  const isMarked = ({ from, to }: Relation): boolean => marked.has(from) || marked.has(to);
  const rows = [
    ...groupBy(
      among.toSorted((a, b) => Number(isMarked(b)) - Number(isMarked(a))),
      ({ from, type }) => `${from} ${type}`,
    ).values(),
  ];
  const { count, between } = relationsSentence(among, shown.length);
  const outward = relations.filter(({ from, to }) => byId.has(from) !== byId.has(to)).length;
  const said = [undrawnSentence(undrawn, among.length), outwardSentence(outward)].filter((sentence) => sentence !== null);
  return (
    <section className="itinerary" aria-label="Relations in words">
      <header>
        <h2>
          {count} <span>{between}</span>
        </h2>
      </header>
      {said.length > 0 && <p className="said">{said.join(" ")}</p>}
      {relations.length === 0 && (
        <p className="said">No list states what a work builds on. A line such as “Related work: S-LoRA, Punica” beneath a paper does.</p>
      )}
      <ul className="related-list">
        {rows.slice(0, mostRows).flatMap((own) => {
          const work = own[0] === undefined ? undefined : byId.get(own[0].from);
          if (work === undefined || own[0] === undefined) return [];
          const { says, after } = wordsBetween(own[0].type);
          return (
            <li key={`${work.id} ${own[0].type}`} data-marked={own.some(isMarked) || undefined}>
              <Name work={work} /> <span className="hint">{says}</span>{" "}
              {own.flatMap(({ to }, index) => {
                const target = byId.get(to);
                return target === undefined
                  ? []
                  : [
                      <span key={to}>
                        {index > 0 && ", "}
                        <Name work={target} plain />
                      </span>,
                    ];
              })}
              <span className="hint">
                <Placed text={after} places={own.flatMap(({ places }) => places)} />
              </span>
            </li>
          );
        })}
      </ul>
      {rows.length > mostRows && (
        <button
          type="button"
          className="action"
          onClick={() => store.show({ lens: "table", table: { ...store.view.get().table, rows: "relations" } })}
        >
          All {rows.length} in the table
        </button>
      )}
    </section>
  );
});
