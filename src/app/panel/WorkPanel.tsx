import type { WorkDetail } from "../../atlas/source.ts";
import { subtitleOf } from "../../view/names.ts";
import type { Lens } from "../../view/state.ts";
import { capitalised } from "../../view/words.ts";
import { useApp, useGround, useView } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";
import { Swatch } from "../parts/Swatch.tsx";
import { WorkEvidence } from "./Evidence.tsx";
import { Facts } from "./Facts.tsx";
import { Notes } from "./Notes.tsx";
import { Relations, Similar } from "./Relations.tsx";
import { Top } from "./Top.tsx";

/** "Paper", "Talk", or that it is a gap. */
const kindOf = ({ summary }: WorkDetail): string =>
  summary.listed ? capitalised(summary.type) : `Gap: a ${summary.type} that no list has`;

const waysOn = {
  map: ["lineage", "table"],
  lineage: ["map", "table"],
  institutions: ["map", "lineage"],
  table: ["map", "lineage"],
  outline: ["map", "lineage"],
} as const satisfies Readonly<Record<Lens, readonly Lens[]>>;
const wayNames = { map: "Show on map", lineage: "Lineage", table: "Show in table" } as const;

/** The same work through other lenses. */
const LensAction = () => {
  const { store } = useApp();
  const { lens } = useView();
  return (
    <>
      {waysOn[lens].map((way, index) => (
        <button key={way} type="button" className={index === 0 ? "action chief" : "action"} onClick={() => store.setLens(way)}>
          <Icon name={way} />
          {wayNames[way]}
        </button>
      ))}
    </>
  );
};

export const WorkPanel = ({ detail }: { readonly detail: WorkDetail }) => {
  const { gridOf, regionOf } = useGround();
  const { summary, aliases } = detail;
  const region = regionOf(summary.id);
  const title = summary.shortTitle ?? summary.title;
  return (
    <>
      <Top
        key={summary.id}
        id={summary.id}
        kind={
          <>
            {region !== null && (
              <span className="panel-region">
                <Swatch region={region} hollow={!summary.listed} />
                {region.name}
              </span>
            )}
            <span className="panel-type">{kindOf(detail)}</span>
          </>
        }
        grid={gridOf(summary.id)}
        title={title}
        long={summary.shortTitle === undefined}
        subtitle={subtitleOf(summary)}
        actions={<LensAction />}
      />
      <Facts detail={detail} />
      {aliases.length > 0 && <p className="aliases">Also written {aliases.map((alias) => `“${alias}”`).join(", ")}.</p>}
      <Relations detail={detail} />
      <WorkEvidence detail={detail} />
      <Similar detail={detail} />
      <Notes notes={detail.notes} />
    </>
  );
};
