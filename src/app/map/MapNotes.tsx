import type { WorkSummary } from "../../atlas/source.ts";
import { nameInFull } from "../../view/names.ts";
import type { Graphics } from "./map-inputs.ts";

/** Where a region was entered: which one, and the way out. */
export const Crumb = ({ region, onLeave }: { readonly region: string; readonly onLeave: () => void }) => (
  <nav className="map-crumb" data-over aria-label="Region">
    <button type="button" onClick={onLeave}>
      All regions
    </button>
    <span aria-hidden="true">›</span>
    <strong aria-current="location">{region}</strong>
  </nav>
);

/** Over nothing but land and sea: the way to the nearest work. */
export const NothingHere = ({ nearest, onGo }: { readonly nearest: WorkSummary; readonly onGo: () => void }) => (
  <p className="map-empty" data-over>
    No work in view.{" "}
    <button type="button" className="action" onClick={onGo}>
      Go to {nameInFull(nearest)}, the nearest
    </button>
  </p>
);

const reasons: Readonly<Record<Exclude<Graphics, "drawn">, string>> = {
  missing: "This browser draws no WebGL here, so the dots and relations of the map are missing.",
  lost: "The browser has taken the graphics away, so the dots and relations of the map are missing until it gives them back.",
};

export const GraphicsNote = ({ graphics }: { readonly graphics: Exclude<Graphics, "drawn"> }) => (
  <p className="map-lost" role="status">
    {reasons[graphics]} Names and search are as usual, and Table and Outline have every work and relation.
  </p>
);
