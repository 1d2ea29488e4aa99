import { noFilter } from "../../atlas/filter.ts";
import { colourings, institutionForms, institutionOrderNames, institutionOrders, labsCounted } from "../../view/state.ts";
import { stopNames, stops } from "../../view/stops.ts";
import { groupings, tableRows, type TableRows } from "../../view/table-view.ts";
import { groupingNames } from "../../view/table-words.ts";
import { isFiltering } from "../../view/url.ts";
import type { App } from "../context.ts";
import { colouringNames } from "../map/ColourChoice.tsx";
import type { Command } from "./command.ts";
import { keysOf } from "./keys.ts";

const onMap = ({ store }: App): boolean => store.view.get().lens === "map";

const ofMap: readonly Command[] = [
  ...stops.map((stop): Command => ({
    id: `stop.${stop}`,
    group: "Map",
    name: `Zoom to ${stopNames[stop]}`,
    when: onMap,
    run: ({ desk }) => desk.map.current?.toStop(stop),
  })),
  { id: "map.fit", group: "Map", name: "The whole map", also: "fit zoom out", when: onMap, run: ({ desk }) => desk.map.current?.fit() },
  ...colourings.map((colour): Command => ({
    id: `colour.${colour}`,
    group: "Map",
    name: `Colour by ${colouringNames[colour].toLowerCase()}`,
    also: "color tint",
    when: ({ store }) => store.view.get().colour !== colour,
    run: ({ store }) => store.show({ lens: "map", colour }),
  })),
  {
    id: "alike",
    group: "Map",
    name: "Ring what is like the selection, or no longer",
    also: "similar inferred alike",
    keys: keysOf.alike,
    when: ({ store }) => store.view.get().selection !== null,
    run: ({ store }) => store.show({ lens: "map", alike: !store.view.get().alike }),
  },
];

const ofInstitutions: readonly Command[] = [
  ...labsCounted.map((labs): Command => ({
    id: `labs.${labs}`,
    group: "Institutions",
    name: labs === "together" ? "Count labs with their parents" : "Count labs apart",
    when: ({ store }) => store.view.get().labs !== labs,
    run: ({ store }) => store.show({ lens: "institutions", labs }),
  })),
  ...institutionOrders.map((order): Command => ({
    id: `institutions.by-${order}`,
    group: "Institutions",
    name: `Order institutions by ${institutionOrderNames[order]}`,
    also: "sort",
    when: ({ store }) => store.view.get().institutionsBy !== order,
    run: ({ store }) => store.show({ lens: "institutions", institutionsBy: order }),
  })),
  ...institutionForms.map((form): Command => ({
    id: `institutions.as-${form}`,
    group: "Institutions",
    name: `Institutions as ${form === "matrix" ? "a matrix" : "a network"}`,
    when: ({ store }) => store.view.get().institutionsAs !== form,
    run: ({ store }) => store.show({ lens: "institutions", institutionsAs: form }),
  })),
];

/** What else the rows of the table are asked for by. */
const meant: Readonly<Partial<Record<TableRows, string>>> = {
  lists: "compare two lists side by side",
  topics: "growth, which topics grow, over time",
};

const ofTable: readonly Command[] = [
  ...tableRows.map((rows): Command => ({
    id: `table.${rows}`,
    group: "Table",
    name: `Table of ${rows}`,
    also: meant[rows] ?? "rows",
    run: ({ store }) => store.show({ lens: "table", table: { ...store.view.get().table, rows } }),
  })),
  ...groupings.map((group): Command => ({
    id: `table.by-${group}`,
    group: "Table",
    name: group === "none" ? "Table without groups" : `Table grouped by ${groupingNames[group].toLowerCase()}`,
    run: ({ store }) => store.show({ lens: "table", table: { ...store.view.get().table, rows: "works", group } }),
  })),
];

/** How the lenses stand, and the filter. */
export const arrangements: readonly Command[] = [
  ...ofMap,
  ...ofInstitutions,
  ...ofTable,
  {
    id: "filter.clear",
    group: "Filter",
    name: "Clear the filter",
    also: "all works reset",
    keys: keysOf["filter.clear"],
    when: ({ store }) => isFiltering(store.view.get().filter),
    run: ({ store }) => store.setFilter(noFilter),
  },
  ...(["gap", "listed"] as const).map((listed): Command => ({
    id: `filter.${listed}`,
    group: "Filter",
    name: listed === "gap" ? "Only gaps" : "Only listed works",
    when: ({ store }) => store.view.get().filter.listed !== listed,
    run: ({ store }) => store.setFilter({ ...store.view.get().filter, listed }),
  })),
];
