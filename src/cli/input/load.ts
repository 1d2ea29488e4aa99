import { extname, join, relative, resolve } from "node:path";
import { memorySource } from "../../atlas/memory-source.ts";
import { readAtlas } from "../../atlas/read.ts";
import type { AtlasSource } from "../../atlas/source.ts";
import type { ListClaims } from "../../ingest/claims.ts";
import { ingest, type Ingested } from "../../ingest/ingest.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { AtlasMap } from "../../model/map.ts";
import type { Effects } from "../effects.ts";
import { CliError, fileError, usageError } from "../error.ts";
import { count } from "../print/words.ts";
import type { FileNote } from "./decode.ts";
import { readKnowledge } from "./knowledge.ts";
import { readLists } from "./lists.ts";

/** What the paths of a command stand for: an atlas, made of lists or read as it is. */
export interface Loaded {
  readonly atlas: Atlas;
  /** What became of each line; none for an atlas file. */
  readonly lists: readonly ListClaims[];
  /** Why mentions are one work; none for an atlas file. */
  readonly merges: Ingested["merges"];
  /** What is wrong with the files themselves. */
  readonly notes: readonly FileNote[];
  /** The path of a source as the user would type it. */
  readonly shown: ReadonlyMap<string, string>;
  /** The atlas file, where one was given. */
  readonly file: string | null;
}

const megabyte = 1_000_000;
const sizeLimit = 400 * megabyte;

/** Characters from which on reading takes a moment that a user notices. */
const noticeable = 300_000;

/** The JSON in a file; throws a CliError that says why there is none. */
export const parseJson = async (effects: Effects, path: string): Promise<unknown> => {
  const absolute = resolve(effects.cwd, path);
  let bytes: Uint8Array;
  try {
    const { size } = await effects.files.stat(absolute);
    if (size > sizeLimit)
      throw new CliError(
        `${path} is too large: ${Math.round(size / megabyte)} MB, and an atlas may have up to ${sizeLimit / megabyte} MB.`,
        "Build it of fewer lists.",
      );
    bytes = await effects.files.read(absolute);
  } catch (error) {
    throw error instanceof CliError ? error : fileError(`${path} cannot be read`, error);
  }
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "it cannot be parsed";
    throw new CliError(
      `${path} is not JSON: ${reason}`,
      "Give an atlas made with `stemma build PATHS -o FILE`, or lists as Markdown or text.",
    );
  }
};

const loadAtlasFile = async (effects: Effects, path: string): Promise<Atlas> => {
  const read = readAtlas(await parseJson(effects, path));
  if ("ok" in read) return read.ok;
  throw new CliError(
    `${path} is not an atlas that can be read: ${read.problem.reason}`,
    "Build it again from its lists: stemma build PATHS -o FILE",
  );
};

/** The lists that ship with the project, as a path from where the user stands. */
export const shippedLists = (effects: Effects): string => {
  const absolute = join(effects.root, "graph-data", "lists");
  const near = relative(effects.cwd, absolute);
  return near.startsWith("..") ? absolute : near;
};

export const builtFolder = (effects: Effects): string => join(effects.root, "graph-data", "built");

const isAtlasFile = (path: string): boolean => extname(path).toLowerCase() === ".json";

/** The atlas of the paths; without paths, of the shipped lists. */
export const load = async (effects: Effects, paths: readonly string[]): Promise<Loaded> => {
  const [file, ...others] = paths;
  if (file !== undefined && paths.some(isAtlasFile)) {
    if (others.length > 0)
      throw usageError("An atlas file cannot be read together with other paths.", "Give one atlas file, or lists and folders.");
    return { atlas: await loadAtlasFile(effects, file), lists: [], merges: [], notes: [], shown: new Map(), file };
  }
  const lists = await readLists(effects, paths.length > 0 ? paths : [shippedLists(effects)]);
  if (effects.stderr.isTTY && lists.files.reduce((sum, list) => sum + list.text.length, 0) > noticeable) {
    effects.stderr.write(`Reading ${count(lists.files.length, "list")} …\n`);
  }
  const ingested = ingest(
    lists.files.map(({ path, text }) => ({ path, text })),
    await readKnowledge(effects),
  );
  const shownByPath = new Map(lists.files.map((each) => [each.path, each.shown]));
  const { atlas } = ingested;
  return {
    atlas,
    lists: ingested.lists,
    merges: ingested.merges,
    notes: lists.notes,
    shown: new Map(atlas.sources.map((source) => [source.id, shownByPath.get(source.path) ?? source.path])),
    file: null,
  };
};

const noMap: AtlasMap = {
  format: "stemma-map",
  version: 1,
  width: 0,
  height: 0,
  grid: { columns: 1, rows: 1 },
  works: [],
  regions: [],
  coast: [],
  sea: [],
  borders: [],
  relief: [],
};

/** Questions of the command line need no positions. */
export const sourceOf = (loaded: Loaded): AtlasSource => memorySource(loaded.atlas, noMap);
