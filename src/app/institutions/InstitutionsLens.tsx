import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { WorkId } from "../../model/ids.ts";
import { rowsCalled } from "../../view/institution-find.ts";
import { isFar, matrixOf } from "../../view/institution-matrix.ts";
import { calledSo, farOf, headlineOf, unnamedOf } from "../../view/institution-sentences.ts";
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

/**
 * Who works on what, and with whom. Its own two conditions, institution and topic, leave every row in place and dim what
 * they leave out, so that the next press finds them; other conditions leave rows out, and so does a name that is sought.
 */
export const InstitutionsLens = ({ matching }: { readonly matching: ReadonlySet<WorkId> | null }) => {
  const { source, works, map } = useGround();
  const { filter, labs, institutionsBy, institutionsAs } = useView();
  const small = useMedia(phone);
  const [sought, setSought] = useState("");
  const query = useDeferredValue(sought);
  const asked = useMemo(() => ({ ...filter, regions: [], institutions: [] }), [filter]);
  // Until a new question is answered the old rows stay, and with them the focus.
  const table = useAsked(
    useCallback(() => source.institutions({ together: labs === "together", filter: asked }), [source, labs, asked]),
  ).latest;
  const byId = useMemo(() => new Map(works.map((work) => [work.id, work])), [works]);
  const rows = useMemo(() => (table === undefined ? [] : rowsCalled(table, query)), [table, query]);
  const matrix = useMemo(
    () =>
      table === undefined || institutionsAs === "network"
        ? null
        : matrixOf({ table: { ...table, rows }, works: byId, regions: map.regions, order: institutionsBy }),
    [table, rows, byId, map, institutionsBy, institutionsAs],
  );
  // With no work left the shared emptiness stands alone.
  if (table === undefined || matching?.size === 0) return null;
  const said = [unnamedOf(table), matrix === null || small ? null : farOf(matrix.links.filter(isFar).length)];
  return (
    <div className="institutions">
      <header className="institutions-head" data-form={institutionsAs}>
        <p className="institutions-said">
          <b>{headlineOf(table)}</b> {said.filter((part) => part !== null).join(" ")}
        </p>
        <Controls sought={sought} found={calledSo(rows.length, table.rows.length)} onSeek={setSought} />
      </header>
      {institutionsAs === "network" && <Network table={table} works={byId} matching={matching} />}
      {matrix !== null &&
        matrix.rows.length > 0 &&
        (small ? <Rows matrix={matrix} matching={matching} /> : <Matrix matrix={matrix} matching={matching} />)}
    </div>
  );
};
