import { useState } from "react";
import type { WorkSummary } from "../../atlas/source.ts";
import { groupBy } from "../../model/group.ts";
import type { WorkId } from "../../model/ids.ts";
import { dayMonth } from "../../view/dates.ts";
import { wordsBetween } from "../../view/relation-words.ts";
import { editionsOf, type Column } from "../../view/lineage-editions.ts";
import { relationsSentence } from "../../view/lineage-sentences.ts";
import { nameInFull } from "../../view/names.ts";
import { counted, joined } from "../../view/words.ts";
import { useApp, useGround } from "../context.ts";
import { Byline } from "../parts/Byline.tsx";
import { WorkName } from "../parts/WorkName.tsx";
import { More } from "./More.tsx";

interface Props {
  readonly matching: ReadonlySet<WorkId> | null;
  readonly marked: ReadonlySet<WorkId>;
}

/** What a work refers to and what refers to it, by name: "names Alpa and Unity as related work". */
const useWords = (byId: ReadonlyMap<WorkId, WorkSummary>): ((id: WorkId) => readonly string[]) => {
  const { relations } = useGround();
  const known = relations.filter(({ from, to }) => byId.has(from) && byId.has(to));
  const [leaving, reaching] = [groupBy(known, ({ from }) => from), groupBy(known, ({ to }) => to)];
  const named = (ids: readonly WorkId[]): string =>
    joined(
      ids.flatMap((id) => {
        const work = byId.get(id);
        return work === undefined ? [] : [nameInFull(work)];
      }),
      "and",
    );
  return (id) => {
    const said = [...groupBy(leaving.get(id) ?? [], ({ type }) => type)].map(([type, own]) => {
      const { says, after } = wordsBetween(type);
      return `${says} ${named(own.map(({ to }) => to))}${after}`;
    });
    const by = reaching.get(id) ?? [];
    return by.length === 0 ? said : [...said, `referred to by ${named(by.map(({ from }) => from))}`];
  };
};

interface EditionProps {
  readonly column: Column;
  readonly own: readonly WorkSummary[];
  readonly marked: ReadonlySet<WorkId>;
  readonly wordsOf: (id: WorkId) => readonly string[];
}

const EditionOf = ({ column: { name, date, year }, own, marked, wordsOf }: EditionProps) => {
  const { store } = useApp();
  const told = own.map((work) => ({ work, words: wordsOf(work.id) })).filter(({ work, words }) => words.length > 0 || marked.has(work.id));
  const rest = own.length - told.length;
  return (
    <section className="edition">
      <h3>
        {[name, year].filter((part) => part !== undefined).join(" ")} <span>{date === undefined ? "" : dayMonth(date)}</span>
      </h3>
      <ul>
        {told.map(({ work, words }) => (
          <li key={work.id} data-marked={marked.has(work.id) || undefined}>
            <button type="button" className="work-link" onClick={() => store.select(work.id)}>
              <span className={`relation-mark plain ${work.listed ? "listed" : "gap"}`} aria-hidden="true" />
              <WorkName work={work} limit={34} />
              <Byline work={work} />
            </button>
            {words.map((said) => (
              <span key={said} className="via">
                {said}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="said">{`${counted(rest, told.length === 0 ? "work" : "other work")} without a stated relation`}</p>}
    </section>
  );
};

/** How many editions are drawn before the reader comes to their end. */
const editionsAtOnce = 10;

/** The lineage where there is no room for columns: the editions one beneath the other, their related works in words. */
export const ByEdition = ({ matching, marked }: Props) => {
  const { works, relations } = useGround();
  const [most, setMost] = useState(editionsAtOnce);
  const shown = matching === null ? works : works.filter(({ id }) => matching.has(id));
  const byId = new Map(shown.map((work) => [work.id, work]));
  const wordsOf = useWords(byId);
  const editions = editionsOf(shown);
  const { count, between } = relationsSentence(
    relations.filter(({ from, to }) => byId.has(from) && byId.has(to)),
    shown.length,
  );
  return (
    <section className="itinerary" aria-label="Works by edition">
      <header>
        <h2>
          {count} <span>{between}</span>
        </h2>
      </header>
      {editions.slice(0, most).map(({ column, works: own }) => (
        <EditionOf key={column.key} column={column} own={own.flatMap((id) => byId.get(id) ?? [])} marked={marked} wordsOf={wordsOf} />
      ))}
      {editions.length > most && (
        <More label={`${counted(editions.length - most, "more edition")}`} onMore={() => setMost(most + editionsAtOnce)} />
      )}
    </section>
  );
};
