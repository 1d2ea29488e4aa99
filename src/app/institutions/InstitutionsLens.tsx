import { useCallback, useMemo } from "react";
import type { WorkId } from "../../model/ids.ts";
import { matrixOf } from "../../view/institution-matrix.ts";
import { headlineOf, unnamedOf } from "../../view/institution-sentences.ts";
import { useGround, useView } from "../context.ts";
import { useAnswer } from "../use-answer.ts";
import { phone, useMedia } from "../use-media.ts";
import { Controls } from "./Controls.tsx";
import { Matrix } from "./Matrix.tsx";
import { Network } from "./Network.tsx";
import { Rows } from "./Rows.tsx";
import "./institutions.css";
import "./matrix.css";
import "./network.css";
import "./rows.css";

/**
 * Who works on what, and with whom. Its own two conditions, institution and topic, leave every row in place and dim what
 * they leave out, so that the next press finds them; other conditions leave rows out.
 */
export const InstitutionsLens = ({ matching }: { readonly matching: ReadonlySet<WorkId> | null }) => {
  const { source, works, map } = useGround();
  const { filter, labs, institutionsBy, institutionsAs } = useView();
  const small = useMedia(phone);
  const asked = useMemo(() => ({ ...filter, regions: [], institutions: [] }), [filter]);
  const table = useAnswer(useCallback(() => source.institutions({ together: labs === "together", filter: asked }), [source, labs, asked]));
  const byId = useMemo(() => new Map(works.map((work) => [work.id, work])), [works]);
  const matrix = useMemo(
    () => (table === undefined ? null : matrixOf({ table, works: byId, regions: map.regions, order: institutionsBy })),
    [table, byId, map, institutionsBy],
  );
  if (table === undefined || matrix === null) return null;
  const unnamed = unnamedOf(table);
  return (
    <div className="institutions">
      <header className="institutions-head">
        <p>
          <b>{headlineOf(table)}</b> {unnamed !== null && <span>{unnamed}</span>}
        </p>
        <Controls />
      </header>
      {matrix.rows.length > 0 &&
        (institutionsAs === "network" ? (
          <Network table={table} works={byId} matching={matching} />
        ) : small ? (
          <Rows matrix={matrix} matching={matching} />
        ) : (
          <Matrix matrix={matrix} matching={matching} />
        ))}
    </div>
  );
};
