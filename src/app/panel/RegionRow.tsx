import type { WorkId } from "../../model/ids.ts";
import { counted, regionsInferred } from "../../view/words.ts";
import { useGround } from "../context.ts";
import { Swatch } from "../parts/Swatch.tsx";
import { FilterBy } from "./FilterBy.tsx";

/** Where the map has a work: no list says so, and the row does. */
export const RegionRow = ({ work }: { readonly work: WorkId }) => {
  const { regionOf } = useGround();
  const region = regionOf(work);
  if (region === null) return null;
  return (
    <div className="fact" data-fact="Region">
      <dt title={regionsInferred}>Map region</dt>
      <dd>
        <span className="fact-value">
          <Swatch region={region} /> {region.name}
          <span className="detail">, {counted(region.works.length, "work")}</span>
          <FilterBy of="regions" id={region.id} name={region.name} />
        </span>
        <span className="sigla quiet" title={regionsInferred}>
          inferred
        </span>
      </dd>
    </div>
  );
};
