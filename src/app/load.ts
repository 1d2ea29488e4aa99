import { readAtlas } from "../atlas/read.ts";
import type { Atlas } from "../model/atlas.ts";
import { atlasMap, type AtlasMap } from "../model/map.ts";
import { curatedViews, viewsName, type CuratedView } from "../model/view.ts";

/** Why there is nothing to show; `reason` begins with the file, so that a reader knows where to look. */
export class LoadFailure extends Error {
  readonly remedy: string;

  constructor(reason: string, remedy: string) {
    super(reason);
    this.remedy = remedy;
  }
}

export type Fetch = (url: string) => Promise<Pick<Response, "ok" | "status" | "text">>;

const rebuild = "Run “stemma build PATHS -o FILE”, or start the explorer with “stemma PATHS”, which builds it for you.";

const json = async (fetch: Fetch, file: string): Promise<unknown> => {
  let response;
  try {
    response = await fetch(`./${file}`);
  } catch {
    throw new LoadFailure(
      `${file} could not be fetched.`,
      "Is the server that shows this page still running? A page opened as a file cannot fetch its atlas; serve the folder instead.",
    );
  }
  if (!response.ok) throw new LoadFailure(`${file} is not there (the server answers ${response.status}).`, rebuild);
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LoadFailure(
      `${file} is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
      `It may have been cut off or edited. ${rebuild}`,
    );
  }
};

const readMap = (value: unknown): AtlasMap => {
  const result = atlasMap.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new LoadFailure(`map.json does not fit: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "unknown shape"}.`, rebuild);
};

/** Views are a help that lists may come with: without them, or where they cannot be read, the explorer is the same. */
const readViews = async (fetch: Fetch): Promise<readonly CuratedView[]> => {
  try {
    const read = curatedViews.safeParse(await json(fetch, viewsName));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
};

/** What the page came with. */
export interface Loaded {
  readonly atlas: Atlas;
  readonly map: AtlasMap;
  /** Named links that the lists come with. */
  readonly views: readonly CuratedView[];
}

/** The atlas and its map, read whole or not at all. */
export const load = async (fetch: Fetch): Promise<Loaded> => {
  const [atlasJson, mapJson, views] = await Promise.all([json(fetch, "atlas.json"), json(fetch, "map.json"), readViews(fetch)]);
  const read = readAtlas(atlasJson);
  if ("problem" in read) throw new LoadFailure(`atlas.json cannot be read: ${read.problem.reason}.`, rebuild);
  return { atlas: read.ok, map: readMap(mapJson), views };
};
