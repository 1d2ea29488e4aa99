import type { ComponentType } from "react";
import { roadKinds, sharedLook } from "../../view/marks.ts";
import { sharedWords, type Path } from "../../view/path-sentences.ts";
import type { InstitutionForm, Lens } from "../../view/state.ts";
import { useGround, useView } from "../context.ts";
import { LineageLegend } from "../lineage/LineageLegend.tsx";
import { Cap } from "../palette/Cap.tsx";

/** A line as the map draws the relations of a kind. */
const Road = ({ weight, head, dash }: Pick<(typeof roadKinds)[number], "weight" | "head" | "dash">) => {
  const end = head === 0 ? 29 : 24;
  return (
    <svg className="legend-line" width="30" height="8" viewBox="0 0 30 8" aria-hidden="true">
      <path d={`M1 4H${end}`} strokeWidth={1.15 * weight} strokeDasharray={dash === 0 ? undefined : `${dash * 0.58} ${dash * 0.42}`} />
      {head > 0 && <path className="head" d={`M${29 - 5.5 * head} ${4 - 2.6 * head} 29 4l${-5.5 * head} ${2.6 * head}Z`} />}
    </svg>
  );
};

/** The kinds of relation that the lists state, each with its line. */
const Roads = () => {
  const { relations } = useGround();
  const stated = new Set(relations.flatMap(({ type, basis }) => (basis === "stated" ? [type] : [])));
  return roadKinds
    .filter(({ type }) => stated.has(type))
    .map(({ type, name, ...look }) => (
      <li key={type}>
        <Road {...look} />
        {name}
      </li>
    ));
};

/** The legs of a path by what two works share. */
const Shared = ({ path }: { readonly path: Path | null }) => {
  const words = path === null ? null : sharedWords(path);
  if (words === null) return null;
  return (
    <li className="legend-path">
      <Road weight={1.3} head={0} dash={sharedLook.dash} />
      {words}
    </li>
  );
};

const MapLegend = ({ like, path }: { readonly like: boolean; readonly path: Path | null }) => (
  <>
    <Shared path={path} />
    <li>
      <span className="legend-dots" aria-hidden="true">
        <i className="once" />
        <i className="twice" />
        <i className="often" />
      </span>
      named 1, 2–3, 4+ times
    </li>
    <li>
      <i className="legend-gap" aria-hidden="true" />
      gap, in no list
    </li>
    <Roads />
    {like && (
      <li>
        <i className="legend-like" aria-hidden="true" />
        like it, inferred
      </li>
    )}
    <li>
      <svg className="legend-relief" width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
        <path d="M1 9c5 0 6-7 12-7 4 0 5 3 12 2M4 9.4c4-.4 5-4 9-4s5 2.6 10 2" />
      </svg>
      relief: density of mentions
    </li>
  </>
);

/** How joint works are drawn: arcs and brackets beside the matrix, edges and junctions in the network. */
const joints: Readonly<Record<InstitutionForm, { readonly two: string; readonly more: string }>> = {
  matrix: { two: "M11 1C-2 1-2 13 11 13", more: "M11 1H3V13H11M3 7H11" },
  network: { two: "M0 7H12", more: "M1 1L6 7L1 13M6 7H12M6 5a2 2 0 1 1 0 4a2 2 0 1 1 0-4" },
};

const InstitutionsLegend = () => {
  const { two, more } = joints[useView().institutionsAs];
  return (
    <>
      <li>
        <span className="legend-dots" aria-hidden="true">
          <i className="work" />
        </span>
        a work, in the colour of its topic
      </li>
      <li>
        <i className="legend-gap whole" aria-hidden="true" />
        gap
      </li>
      <li>
        <svg className="legend-line" width="12" height="14" viewBox="0 0 12 14" aria-hidden="true">
          <path d={two} />
        </svg>
        a joint work of two
      </li>
      <li>
        <svg className="legend-line" width="12" height="14" viewBox="0 0 12 14" aria-hidden="true">
          <path d={more} />
        </svg>
        of three or more
      </li>
    </>
  );
};

const Key = ({ chords, children }: { readonly chords: readonly string[]; readonly children: string }) => (
  <li className="legend-key">
    {chords.map((chord) => (
      <Cap key={chord} chord={chord} told />
    ))}
    {children}
  </li>
);

const TableLegend = () => {
  const { table } = useView();
  return (
    <>
      <Key chords={["ArrowUp", "ArrowDown"]}>move</Key>
      <Key chords={["ArrowLeft", "ArrowRight"]}>along the row</Key>
      <Key chords={["Enter"]}>{table.rows === "topics" ? "only these" : "open"}</Key>
      {table.rows !== "topics" && <Key chords={["M"]}>show on map</Key>}
    </>
  );
};

const OutlineLegend = () => (
  <>
    <Key chords={["ArrowUp", "ArrowDown"]}>move</Key>
    <Key chords={["ArrowRight", "ArrowLeft"]}>open and close</Key>
    <Key chords={["Enter"]}>show its evidence</Key>
    <Key chords={["A"]}>to a name</Key>
  </>
);

const legends: Readonly<Record<Exclude<Lens, "map">, ComponentType>> = {
  lineage: LineageLegend,
  institutions: InstitutionsLegend,
  table: TableLegend,
  outline: OutlineLegend,
};

interface Props {
  readonly lens: Lens;
  readonly selected: boolean;
  readonly path: Path | null;
}

export const Legend = ({ lens, selected, path }: Props) => {
  const { alike } = useView();
  const LensLegend = lens === "map" ? null : legends[lens];
  return (
    <ul className="legend" aria-label={lens === "table" || lens === "outline" ? "Keys" : "Legend"}>
      {LensLegend === null ? <MapLegend like={selected && alike} path={path} /> : <LensLegend />}
    </ul>
  );
};
