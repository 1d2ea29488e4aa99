import { useGround } from "../app/context.ts";
import { Legend } from "../app/footer/Legend.tsx";
import { Swatch } from "../app/parts/Swatch.tsx";
import { WorkName } from "../app/parts/WorkName.tsx";
import { initialState, lenses, lensNames } from "../view/state.ts";
import { filterSentence, plain, statusOfAll, statusOfSome } from "../view/sentences.ts";
import { noFilter } from "../atlas/filter.ts";
import { WithView } from "./Side.tsx";

/** Regions with the tint and form that are their key, and a gap. */
export const Swatches = () => {
  const { map } = useGround();
  return (
    <ul className="looks-swatches">
      {map.regions.map((region) => (
        <li key={region.id}>
          <Swatch region={region} />
          {region.name}
        </li>
      ))}
      <li>
        <Swatch region={null} hollow />a gap
      </li>
    </ul>
  );
};

/** What each lens says of its marks and lines. */
export const Legends = () => (
  <ul className="looks-legends">
    {lenses.map((lens) => (
      <li key={lens}>
        <h3>{lensNames[lens]}</h3>
        <WithView view={{ ...initialState, lens }}>
          <Legend lens={lens} selected path={null} />
        </WithView>
      </li>
    ))}
  </ul>
);

/** Names of works and sentences about them, each number counted in the atlas of this page. */
export const Sentences = () => {
  const { works, overview, map } = useGround();
  const [system, opening] = [
    works.find(({ shortTitle }) => shortTitle !== undefined),
    works.find(({ shortTitle }) => shortTitle === undefined),
  ];
  const region = map.regions[0];
  const inRegion = region === undefined ? 0 : region.works.length;
  const filter = region === undefined ? noFilter : { ...noFilter, regions: [region.id] };
  const facets = { total: works.length, matching: inRegion };
  return (
    <ul className="looks-sentences">
      {[system, opening].map(
        (work) =>
          work !== undefined && (
            <li key={work.id}>
              <WorkName work={work} />
            </li>
          ),
      )}
      <li>{statusOfAll({ ...overview, lists: overview.witnesses.length })}</li>
      <li>{statusOfSome(inRegion, works.length, works.filter((work) => !work.listed && work.region === region?.id).length)}</li>
      <li>{plain(filterSentence(filter, facets, () => region?.name ?? ""))}</li>
      <li>{plain(filterSentence(filter, { ...facets, matching: 0 }, () => region?.name ?? ""))}</li>
    </ul>
  );
};
