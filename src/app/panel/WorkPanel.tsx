import type { WorkDetail } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import { lineToggled } from "../../view/filter-edits.ts";
import { subtitleOf } from "../../view/names.ts";
import { capitalised, regionsInferred } from "../../view/words.ts";
import { AddButton, Additions } from "../additions/OfWork.tsx";
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

/** Its line, alone or through the lens that shows it. */
const WorkActions = ({ work }: { readonly work: WorkId }) => {
  const { store } = useApp();
  const { lens, filter } = useView();
  const alone = filter.around?.work === work;
  return (
    <>
      {lens !== "lineage" && (
        <button type="button" className="action chief" onClick={() => store.setLens("lineage")}>
          <Icon name="lineage" />
          Lineage
        </button>
      )}
      <button
        type="button"
        className="action"
        aria-pressed={alone}
        title="Only this work and those one stated relation away"
        onClick={() => store.setFilter(lineToggled(filter, work))}
      >
        {alone ? "All works again" : "Only related"}
      </button>
    </>
  );
};

/** The same work through other lenses, and what a reader adds to it. */
const WorkTools = ({ work }: { readonly work: WorkId }) => {
  const { store } = useApp();
  const { lens, table } = useView();
  return (
    <>
      {lens !== "map" && (
        <button
          type="button"
          className="action bare"
          aria-label="Show on map"
          title="Locate on the map"
          onClick={() => store.show({ lens: "map", camera: null })}
        >
          <Icon name="locate" />
        </button>
      )}
      {!(lens === "table" && table.rows === "works") && (
        <button
          type="button"
          className="action bare"
          aria-label="Show in table"
          title="Show in table"
          onClick={() => store.show({ lens: "table", table: { ...table, rows: "works" } })}
        >
          <Icon name="table" />
        </button>
      )}
      <AddButton work={work} />
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
                <span className="panel-inferred" title={regionsInferred}>
                  inferred
                </span>
              </span>
            )}
            <span className="panel-type">{kindOf(detail)}</span>
          </>
        }
        grid={gridOf(summary.id)}
        title={title}
        long={summary.shortTitle === undefined}
        subtitle={subtitleOf(summary)}
        actions={<WorkActions work={summary.id} />}
        tools={<WorkTools work={summary.id} />}
      />
      <Additions detail={detail} />
      <Facts detail={detail} />
      {aliases.length > 0 && (
        <p className="aliases">
          Also written <span dir="auto">{aliases.map((alias) => `“${alias}”`).join(", ")}</span>.
        </p>
      )}
      <Relations detail={detail} />
      <WorkEvidence detail={detail} />
      <Similar detail={detail} />
      <Notes notes={detail.notes} />
    </>
  );
};
