import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { Filter } from "../../atlas/filter.ts";
import type { InstitutionTable } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import { finderOf } from "../../view/institution-find.ts";
import { isFar, matrixOf } from "../../view/institution-matrix.ts";
import { calledSo, farOf, headlineOf, othersOf, unnamedOf } from "../../view/institution-sentences.ts";
import { useGround, useView } from "../context.ts";
import { useAsked } from "../use-answer.ts";
import { phone, useMedia } from "../use-media.ts";
import { Controls } from "./Controls.tsx";
import { Matrix } from "./Matrix.tsx";
import { Network } from "./Network.tsx";
import { Rows } from "./Rows.tsx";
import "./tints.css";
import "./institutions.css";
import "./matrix.css";
import "./network.css";
import "./rows.css";

/** The table for a filter, labs counted as they are chosen to be. Until a new question is answered the old rows stay, and with them the focus. */
const useTable = (filter: Filter): InstitutionTable | undefined => {
  const { source } = useGround();
  const { labs } = useView();
  return useAsked(useCallback(() => source.institutions({ together: labs === "together", filter }), [source, labs, filter])).latest;
};

/** What is said of the works that are asked for, and the press that leaves out who has none of them. */
const Said = ({ answer, far, others, hidden, onHide }: SaidProps) => (
  <p className="institutions-said">
    <b>{headlineOf(answer)}</b> {[unnamedOf(answer), far].filter((part) => part !== null).join(" ")}
    {others > 0 && (
      <>
        {" "}
        {othersOf(others, hidden)}{" "}
        <button type="button" className="institutions-hide" aria-pressed={hidden} onClick={onHide}>
          {hidden ? "Show" : "Hide"} {others === 1 ? "it" : "them"}
        </button>
      </>
    )}
  </p>
);

interface SaidProps {
  readonly answer: InstitutionTable;
  readonly far: string | null;
  /** Rows that have none of the works asked for. */
  readonly others: number;
  readonly hidden: boolean;
  readonly onHide: () => void;
}

/**
 * Who works on what, and with whom. Its own two conditions, institution and topic, leave every row in place and dim what
 * they leave out, so that the next press finds them, until that is hidden; other conditions leave rows out, and so does a
 * name that is sought. What is said is always of the works that are asked for.
 */
export const InstitutionsLens = ({ matching }: { readonly matching: ReadonlySet<WorkId> | null }) => {
  const { works, map } = useGround();
  const { filter, institutionsBy, institutionsAs } = useView();
  const small = useMedia(phone);
  const [sought, setSought] = useState("");
  const query = useDeferredValue(sought);
  const [hidden, setHidden] = useState(false);
  const whole = useTable(useMemo(() => ({ ...filter, regions: [], institutions: [] }), [filter]));
  const answer = useTable(filter);
  const table = hidden ? answer : whole;
  const byId = useMemo(() => new Map(works.map((work) => [work.id, work])), [works]);
  const find = useMemo(() => finderOf(table ?? { rows: [] }), [table]);
  const rows = useMemo(() => find(query), [find, query]);
  const matrix = useMemo(
    () =>
      table === undefined || institutionsAs === "network"
        ? null
        : matrixOf({ table: { ...table, rows }, works: byId, regions: map.regions, order: institutionsBy }),
    [table, rows, byId, map, institutionsBy, institutionsAs],
  );
  // With no work left the shared emptiness stands alone.
  if (table === undefined || whole === undefined || answer === undefined || matching?.size === 0) return null;
  const far = matrix === null || small ? null : farOf(matrix.links.filter(isFar).length);
  return (
    <div className="institutions">
      <header className="institutions-head" data-form={institutionsAs}>
        <Said
          answer={answer}
          far={far}
          others={Math.max(0, whole.rows.length - answer.rows.length)}
          hidden={hidden}
          onHide={() => setHidden(!hidden)}
        />
        <Controls sought={sought} found={calledSo(rows.length, table.rows.length)} onSeek={setSought} />
      </header>
      {institutionsAs === "network" && <Network table={table} works={byId} matching={matching} />}
      {matrix !== null &&
        matrix.rows.length > 0 &&
        (small ? <Rows matrix={matrix} matching={matching} /> : <Matrix matrix={matrix} matching={matching} />)}
    </div>
  );
};
