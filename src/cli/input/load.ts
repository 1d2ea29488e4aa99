import { dirname, extname, join, relative, resolve } from "node:path";
import { memorySource } from "../../atlas/memory-source.ts";
import { once } from "../../atlas/once.ts";
import { readAtlas } from "../../atlas/read.ts";
import type { AtlasSource } from "../../atlas/source.ts";
import type { ListClaims } from "../../ingest/claims.ts";
import { formatOf, startsAsJson } from "../../ingest/formats/known.ts";
import { readersFor } from "../../ingest/formats/readers.ts";
import { readRulings } from "../../ingest/rulings-file.ts";
import { ingest, type Ingested } from "../../ingest/ingest.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { AtlasMap } from "../../model/map.ts";
import type { Ruling } from "../../model/ruling.ts";
import { viewsName, type CuratedView } from "../../model/view.ts";
import { counted } from "../../view/words.ts";
import type { Effects } from "../effects.ts";
import { CliError, fileError, usageError } from "../error.ts";
import { printable } from "../print/path.ts";
import type { FileNote } from "./decode.ts";
import { readKnowledge } from "./knowledge.ts";
import { readLists, type HowToRead, type ListFile } from "./lists.ts";
import { readFile } from "./read-file.ts";
import { viewsBesideAtlas, viewsBesideLists, viewsOf } from "./views.ts";

/** What the paths of a command stand for: an atlas, made of lists or read as it is. */
export interface Loaded {
  readonly atlas: Atlas;
  /** What became of each line; none for an atlas file. */
  readonly lists: readonly ListClaims[];
  /** Why mentions are one work; none for an atlas file. */
  readonly merges: Ingested["merges"];
  /** What is doubted of works; nothing for an atlas file. */
  readonly doubts: Ingested["doubts"]["works"];
  /** Named links that the lists come with. */
  readonly views: readonly CuratedView[];
  /** The decisions that the atlas was made with. */
  readonly rulings: readonly Ruling[];
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
/** And from which on what is made of them takes hundreds of megabytes. */
const large = 5_000_000;

const tooLarge = (path: string, size: number): CliError | null =>
  size <= sizeLimit
    ? null
    : new CliError(
        `${path} is too large: ${Math.round(size / megabyte)} MB, and an atlas may have up to ${sizeLimit / megabyte} MB.`,
        "Build it of fewer lists.",
      );

const readText = async (effects: Effects, path: string): Promise<string> => {
  const file = { absolute: resolve(effects.cwd, path), shown: printable(path) };
  try {
    return new TextDecoder().decode(await readFile(effects, file, (size) => tooLarge(file.shown, size)));
  } catch (error) {
    throw error instanceof CliError ? error : fileError(`${file.shown} cannot be read`, error);
  }
};

const parsed = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "it cannot be parsed";
    throw new CliError(`${path} is not JSON: ${reason}`, "Give an atlas made with `stemma build PATHS -o FILE`, or lists and libraries.");
  }
};

/** The JSON in a file; throws a CliError that says why there is none. */
export const parseJson = async (effects: Effects, path: string): Promise<unknown> => parsed(path, await readText(effects, path));

const atlasIn = (path: string, text: string): Atlas => {
  const read = readAtlas(parsed(path, text));
  if ("ok" in read) return read.ok;
  throw new CliError(
    `${path} is not an atlas that can be read: ${read.problem.reason}`,
    "Build it again from its lists: stemma build PATHS -o FILE",
  );
};

/** Refuses to write over a list that was read: the facts would be kept, the list lost. */
export const spareLists = (effects: Effects, { shown }: Loaded, outputs: readonly string[]): void => {
  const read = new Set([...shown.values()].map((path) => resolve(effects.cwd, path)));
  const struck = outputs.find((path) => read.has(resolve(effects.cwd, path)));
  if (struck !== undefined)
    throw usageError(
      `${struck} is one of the lists that are read: writing there would destroy it.`,
      "Give -o another name, such as atlas.json.",
    );
};

/** The lists that ship with the project, as a path from where the user stands. */
export const shippedLists = (effects: Effects): string => {
  const absolute = join(effects.root, "graph-data", "lists");
  const near = relative(effects.cwd, absolute);
  return near.startsWith("..") ? absolute : near;
};

export const builtFolder = (effects: Effects): string => join(effects.root, "graph-data", "built");

const isJson = (path: string): boolean => extname(path).toLowerCase() === ".json";

/** Other people's JSON is a list like any other; what says its format first is an atlas, or means to be one. */
const isList = (path: string, text: string): boolean =>
  formatOf(path, text) !== null && startsAsJson(text.slice(0, 5000)) && !/^\uFEFF?\s*\{\s*"format"/.test(text.slice(0, 1000));

/** What was decided in files beside the lists, and what is wrong with these. */
const rulingsOf = (files: readonly ListFile[]): { readonly rulings: readonly Ruling[]; readonly notes: readonly FileNote[] } => {
  const read = files.map(({ shown, text }) => ({ shown, ...readRulings(text) }));
  return {
    rulings: read.flatMap(({ rulings }) => rulings),
    notes: read.flatMap(({ shown: path, flaws }) =>
      flaws.map(({ line, reason }): FileNote => ({ level: "error", rule: "ruling", reason, path, line })),
    ),
  };
};

/** The atlas of the paths; one atlas file alone is read as it is, beside others it is a list; without paths, of the shipped lists. */
export const load = async (effects: Effects, paths: readonly string[], how: HowToRead = {}): Promise<Loaded> => {
  const [file, ...others] = paths;
  if (paths.includes("")) throw usageError("A path is empty.", "Write a file or a folder; . is the folder you are in.");
  if (file !== undefined && others.length === 0 && isJson(file)) {
    const text = await readText(effects, file);
    if (!isList(file, text)) {
      const atlas = atlasIn(file, text);
      return {
        atlas,
        lists: [],
        merges: [],
        doubts: [],
        rulings: [],
        ...(await viewsOf(effects, sourceWithoutMap(atlas), viewsBesideAtlas(file))),
        shown: new Map(),
        file,
      };
    }
  }
  const lists = await readLists(effects, paths.length > 0 ? paths : [shippedLists(effects)], how);
  const characters = lists.files.reduce((sum, list) => sum + list.text.length, 0);
  if (characters > large) effects.spareMemory();
  if (effects.stderr.isTTY && characters > noticeable) {
    effects.stderr.write(`Reading ${counted(lists.files.length, "list")} …\n`);
  }
  const [{ registry, rulings: known }, beside] = [await readKnowledge(effects), rulingsOf(lists.rulings)];
  const rulings = [...known, ...beside.rulings];
  const inputs = lists.files.map(({ path, text }) => ({ path, text }));
  const ingested = ingest(inputs, { registry, rulings }, { readers: await readersFor(inputs) });
  const shownByPath = new Map(lists.files.map((each) => [each.path, each.shown]));
  const { atlas } = ingested;
  const viewsFiles = paths.length > 0 ? viewsBesideLists(paths) : [join(dirname(shippedLists(effects)), viewsName)];
  const { views, notes } = await viewsOf(effects, sourceWithoutMap(atlas), viewsFiles);
  return {
    atlas,
    views,
    lists: ingested.lists,
    merges: ingested.merges,
    doubts: ingested.doubts.works,
    rulings,
    notes: [...lists.notes, ...beside.notes, ...notes],
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
const sourceWithoutMap = (atlas: Atlas): (() => AtlasSource) => once(() => memorySource(atlas, noMap));
export const sourceOf = (loaded: Loaded): AtlasSource => memorySource(loaded.atlas, noMap);
