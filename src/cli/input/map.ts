import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import type { Atlas } from "../../model/atlas.ts";
import { atlasMap, type AtlasMap } from "../../model/map.ts";
import type { Effects } from "../effects.ts";
import { CliError, codeOf, fileError } from "../error.ts";
import { printNotes } from "../print/notes.ts";
import { readKnowledge } from "./knowledge.ts";
import { parseJson, type Loaded } from "./load.ts";

/** The map kept beside an atlas file: "x.map.json" beside "x.json", or "map.json". */
export const mapPathOf = (atlasPath: string): string =>
  atlasPath.endsWith(".json") ? `${atlasPath.slice(0, -5)}.map.json` : `${atlasPath}.map.json`;

const byKey = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    : value;

/** Stands for the whole of an atlas; the order of the keys in its file does not matter. */
export const digestOf = (atlas: Atlas): string => createHash("sha256").update(JSON.stringify(atlas, byKey)).digest("hex").slice(0, 16);

const isThere = async (effects: Effects, path: string): Promise<boolean> => {
  try {
    await effects.files.stat(resolve(effects.cwd, path));
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw fileError(`${path} cannot be read`, error);
  }
};

/** The map in a file, or why it is not the one of this atlas. */
const readMap = async (effects: Effects, path: string, atlas: Atlas): Promise<AtlasMap | string> => {
  let value: unknown;
  try {
    value = await parseJson(effects, path);
  } catch (error) {
    if (error instanceof CliError) return error.message;
    throw error;
  }
  const read = atlasMap.safeParse(value);
  if (!read.success) return `This is no map that can be read: ${read.error.issues[0]?.path.join(".") || "its top"} does not fit.`;
  const placed = new Set(read.data.works.map((work) => work.id));
  const complete = placed.size === atlas.works.length && atlas.works.every((work) => placed.has(work.id));
  return complete && read.data.atlas === digestOf(atlas)
    ? read.data
    : "This is the map of another atlas, or of an earlier state of this one.";
};

const readMapBeside = async (effects: Effects, file: string, atlas: Atlas): Promise<AtlasMap | null> => {
  for (const path of [mapPathOf(file), join(dirname(file), "map.json")]) {
    if (!(await isThere(effects, path))) continue;
    const read = await readMap(effects, path, atlas);
    if (typeof read !== "string") return read;
    const reason = `${read} It is not used; \`stemma build\` writes atlas and map together.`;
    printNotes(effects, [{ level: "warning", rule: "map-unused", reason, path, line: 1 }]);
  }
  return null;
};

/** The map of an atlas: the one beside its file where it was made of this atlas, else laid out now, about the one `before` if a reader knows one. */
export const mapOf = async (effects: Effects, { atlas, file }: Loaded, before?: AtlasMap): Promise<AtlasMap> => {
  const beside = file === null ? null : await readMapBeside(effects, file, atlas);
  if (beside !== null) return beside;
  const { registry } = await readKnowledge(effects);
  // Most commands draw no map: what lays one out is a third of the program.
  const { layoutAtlas } = await import("../../layout/layout.ts");
  return { ...layoutAtlas(atlas, { ...registry, before }), atlas: digestOf(atlas) };
};
