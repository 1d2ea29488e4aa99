import { lazy, type ComponentType } from "react";
import type { Lens } from "../view/state.ts";
import type { LensProps } from "./lens-props.ts";
import { loadAddForm } from "./additions/later.ts";
import { loadCommands } from "./palette/later.ts";
import { loadPaths } from "./paths/later.ts";

const loadPanel = () => import("./panel/Panel.tsx");
const loadLineage = () => import("./lineage/LineageLens.tsx");
const loadInstitutions = () => import("./institutions/InstitutionsLens.tsx");
const loadTable = () => import("./table/TableLens.tsx");
const loadOutline = () => import("./outline/OutlineLens.tsx");
const loadDialogs = () => import("./palette/Dialogs.tsx");
const loadLineCard = () => import("./evidence/LineCard.tsx");

/* What the first map does not need comes in files of its own. */
export const Panel = lazy(async () => ({ default: (await loadPanel()).Panel }));
const LineageLens = lazy(async () => ({ default: (await loadLineage()).LineageLens }));
const InstitutionsLens = lazy(async () => ({ default: (await loadInstitutions()).InstitutionsLens }));
const TableLens = lazy(async () => ({ default: (await loadTable()).TableLens }));
const OutlineLens = lazy(async () => ({ default: (await loadOutline()).OutlineLens }));
export const Dialogs = lazy(async () => ({ default: (await loadDialogs()).Dialogs }));
export const LineCard = lazy(async () => ({ default: (await loadLineCard()).LineCard }));

export const lensViews: Readonly<Record<Exclude<Lens, "map">, ComponentType<LensProps>>> = {
  lineage: LineageLens,
  institutions: InstitutionsLens,
  table: TableLens,
  outline: OutlineLens,
};

/** Fetches them at the first sign of a reader, so that the first press does not wait. */
export const fetchSoon = (window: Window): void => {
  const signs = ["pointermove", "pointerdown", "keydown", "focusin"] as const;
  const fetchNow = (): void => {
    for (const sign of signs) window.removeEventListener(sign, fetchNow);
    void Promise.all([
      loadPanel(),
      loadLineage(),
      loadInstitutions(),
      loadTable(),
      loadOutline(),
      loadPaths(),
      loadAddForm(),
      loadLineCard(),
      loadDialogs(),
      loadCommands(),
    ]);
  };
  for (const sign of signs) window.addEventListener(sign, fetchNow, { passive: true });
};
