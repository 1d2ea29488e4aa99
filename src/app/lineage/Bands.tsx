import { elsewhere, type BandDrawn, type Chart } from "../../view/lineage-chart.ts";
import { headHeight, type Geometry } from "../../view/lineage-geometry.ts";
import { bandLabel } from "../../view/lineage-widths.ts";
import { counted } from "../../view/words.ts";
import { useApp, useView } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";

/** Names of more letters than this take two lines beside their band. */
const wrapsFrom = 16;
const line = 17;

const useUnfold = (id: string): { readonly unfolded: boolean; readonly toggle: () => void } => {
  const { store } = useApp();
  const { unfolded } = useView().lineage;
  const on = unfolded.includes(id);
  return {
    unfolded: on,
    toggle: () => store.arrangeLineage({ unfolded: on ? unfolded.filter((other) => other !== id) : [...unfolded, id] }),
  };
};

/** The name of a band; one that has more works than names unfolds at a press. */
const Label = ({ band, height }: { readonly band: BandDrawn; readonly height: number }) => {
  const id = band.region?.id ?? elsewhere;
  const name = band.region?.name ?? "Elsewhere";
  const { unfolded, toggle } = useUnfold(id);
  const lines = name.length > wrapsFrom && height >= 2 * line + 8 ? 2 : 1;
  const folds = unfolded || band.dots.length > 0;
  const below = height >= lines * line + 26;
  const count = counted(band.works, "work");
  const words = (
    <>
      <b data-lines={lines}>{name}</b>
      <span className={below ? "band-count" : "band-count beside"} aria-hidden={!below || undefined}>
        {below ? count : band.works}
      </span>
    </>
  );
  if (!folds)
    return (
      <span className="band-name" title={`${name}, ${count}`}>
        {words}
      </span>
    );
  return (
    <button
      type="button"
      className="band-name"
      aria-expanded={unfolded}
      title={`${name}, ${count}: ${unfolded ? "fold" : "name them all"}`}
      onClick={toggle}
    >
      {words}
      <Icon name={unfolded ? "up" : "down"} size={11} />
    </button>
  );
};

/** Names of the bands; they stay in sight however far the columns are scrolled. */
export const Bands = ({ chart, geometry }: { readonly chart: Chart; readonly geometry: Geometry }) => (
  <div className="bands" style={{ width: bandLabel, height: geometry.height - headHeight }}>
    {chart.bands.map((band, index) => {
      const box = geometry.bands[index];
      if (box === undefined) return null;
      const tint = band.region?.tint;
      return (
        <div
          key={band.region?.id ?? elsewhere}
          className="band"
          style={{
            top: box.y - headHeight,
            height: box.height,
            "--tint": tint === undefined ? "var(--ink3)" : `var(--tint-${tint})`,
            "--name": tint === undefined ? "var(--ink2)" : `var(--name-${tint})`,
          }}
        >
          <Label band={band} height={box.height} />
        </div>
      );
    })}
  </div>
);
