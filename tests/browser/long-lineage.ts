import type { Atlas } from "../../src/model/atlas.ts";
import type { AtlasMap, Region } from "../../src/model/map.ts";
import type { VenueId } from "../../src/model/ids.ts";
import { atlasOf, edge, made, rowsOf } from "./made-atlas.ts";

const series = ["OSDI", "SOSP", "MLSys", "NSDI", "EuroSys", "ASPLOS", "ATC", "VLDB", "SIGCOMM", "ISCA"];
const years = 16;
const regionsAcross = 40;

/** The syllables of a number, so that names are as long as names are. */
const syllables = ["ra", "to", "mi", "ven", "lor", "qua", "sil", "per", "dax", "hum"];
const nameOf = (at: number): string =>
  [...String(at).padStart(4, "0")]
    .map((digit) => syllables[Number(digit)])
    .join("")
    .replace(/^./, (first) => first.toUpperCase());

const venueOf = (at: number): VenueId =>
  `venue:${series[at % series.length]?.toLowerCase() ?? ""}-${2010 + (Math.floor(at / series.length) % years)}`;

/** A lineage of many works: ten venues in sixteen years, forty regions, every fourth work names another as related. */
export const longLineage = (count: number): { readonly atlas: Atlas; readonly map: AtlasMap } => {
  const works = Array.from({ length: count }, (_, at) =>
    made(at, at % 5 === 0 ? `Serving ${nameOf(at)} Kernels with Elastic Caches and Planners` : `${nameOf(at)}: Scaling Caches`, {
      ...(at % 5 === 0 ? {} : { shortTitle: nameOf(at) }),
      year: 2010 + (Math.floor(at / series.length) % years),
    }),
  );
  const venues = series.flatMap((name, month) =>
    Array.from({ length: years }, (_, at) => ({
      id: venueOf(month + at * series.length),
      name: `${name} ${2010 + at}`,
      series: name,
      year: 2010 + at,
      starts: `${2010 + at}-${String(month + 1).padStart(2, "0")}-10`,
    })),
  );
  const atlas: Atlas = {
    ...atlasOf(works),
    venues,
    edges: works.flatMap(({ id }, at) => [
      edge(id, "about", "topic:made"),
      edge(id, "published-in", venueOf(at)),
      ...(at % 4 === 0 && at > 0 ? [edge(id, "related-work", works[(at * 7) % at]?.id ?? id)] : []),
    ]),
  };
  const map = rowsOf(atlas);
  const regions = map.regions.flatMap((region) =>
    Array.from({ length: regionsAcross }, (_, at): Region => ({
      ...region,
      id: `making-${at}`,
      name: `Making ${nameOf(at)}`,
      works: region.works.filter((_work, index) => index % regionsAcross === at),
    })),
  );
  return { atlas, map: { ...map, regions, works: map.works.map((spot, at) => ({ ...spot, region: at % regionsAcross })) } };
};
