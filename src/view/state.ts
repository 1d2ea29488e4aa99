import { noFilter, type Filter } from "../atlas/filter.ts";
import type { NodeId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import { initialLineage, type LineageView } from "./lineage-view.ts";
import { initialPath, type PathView } from "./path-view.ts";
import { initialTable, type TableView } from "./table-view.ts";

export const lenses = ["map", "lineage", "institutions", "table", "outline"] as const;
export type Lens = (typeof lenses)[number];

export const lensNames: Readonly<Record<Lens, string>> = {
  map: "Map",
  lineage: "Lineage",
  institutions: "Institutions",
  table: "Table",
  outline: "Outline",
};

/** Centre of the view in map units and pixels per unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** How the Institutions lens stands: labs with their parents or apart, the order of its rows, matrix or network. */
export const labsCounted = ["together", "apart"] as const;
export const institutionOrders = ["partners", "works", "name"] as const;
export const institutionOrderNames: Readonly<Record<(typeof institutionOrders)[number], string>> = {
  partners: "who works together",
  works: "works",
  name: "name",
};
export const institutionForms = ["matrix", "network"] as const;
export type LabsCounted = (typeof labsCounted)[number];
export type InstitutionOrder = (typeof institutionOrders)[number];
export type InstitutionForm = (typeof institutionForms)[number];

/** What the colour of a work on the map tells. */
export const colourings = ["community", "venue", "year", "institution-type", "list"] as const;
export type Colouring = (typeof colourings)[number];

/** All that a URL says: two browsers with the same state show the same view. */
export interface ViewState {
  readonly lens: Lens;
  readonly selection: NodeId | null;
  readonly filter: Filter;
  /** null is the whole map. */
  readonly camera: Camera | null;
  /** The line of a list that is shown, if one is. */
  readonly evidence: Place | null;
  readonly colour: Colouring;
  /** Whether the map rings the works that are like the selection. */
  readonly alike: boolean;
  readonly labs: LabsCounted;
  readonly institutionsBy: InstitutionOrder;
  readonly institutionsAs: InstitutionForm;
  readonly table: TableView;
  readonly path: PathView;
  readonly lineage: LineageView;
}

export const initialState: ViewState = {
  lens: "map",
  selection: null,
  filter: noFilter,
  camera: null,
  evidence: null,
  colour: "community",
  alike: false,
  labs: "together",
  institutionsBy: "partners",
  institutionsAs: "matrix",
  table: initialTable,
  path: initialPath,
  lineage: initialLineage,
};

const round = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;

/** As precise as a URL keeps it: a tenth of a map unit, a thousandth of a scale. */
export const roundCamera = (camera: Camera): Camera => ({
  x: round(camera.x, 1),
  y: round(camera.y, 1),
  scale: Math.max(0.001, round(camera.scale, 3)),
});
