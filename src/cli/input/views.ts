import { dirname, join, resolve } from "node:path";
import { parseJson } from "../../ingest/formats/json-parse.ts";
import { itemsOf, member, type JsonNode } from "../../ingest/formats/json-node.ts";
import type { AtlasSource } from "../../atlas/source.ts";
import { curatedView, viewsName, type CuratedView } from "../../model/view.ts";
import { mentionedIn } from "../../view/missing.ts";
import { isNodeId } from "../../view/url-values.ts";
import { readUrl } from "../../view/url.ts";
import type { Effects } from "../effects.ts";
import { codeOf, fileError } from "../error.ts";
import type { FileNote } from "./decode.ts";

/** The views kept beside an atlas file: "x.views.json" beside "x.json". */
export const viewsPathOf = (atlasPath: string): string => `${atlasPath.replace(/\.json$/, "")}.views.json`;

export interface FoundViews {
  readonly views: readonly CuratedView[];
  readonly notes: readonly FileNote[];
}

const remedy = 'A view is {"name": "…", "says": "…", "address": "?…"}: copy the address from the explorer, from the question mark on.';

const noteOf = (path: string, line: number, level: FileNote["level"], reason: string): FileNote => ({
  level,
  rule: "view",
  reason,
  path,
  line,
});

/** One view of the file; what does not fit is said with its line, and the other views stay. */
const readView = (path: string, node: JsonNode, value: unknown): CuratedView | FileNote => {
  const read = curatedView.safeParse(value);
  if (!read.success) {
    const { path: at, message } = read.error.issues[0] ?? { path: [], message: "it does not fit" };
    const line = (at[0] === undefined ? node : (member(node, String(at[0])) ?? node)).line;
    return noteOf(path, line, "error", `This view is left out: ${at[0] === undefined ? "" : `${String(at[0])}: `}${message}. ${remedy}`);
  }
  const [notice] = readUrl(read.data.address).notices;
  const line = (member(node, "address") ?? node).line;
  return notice === undefined ? read.data : noteOf(path, line, "error", `This view is left out: ${notice} ${remedy}`);
};

/** The views of a file and what is wrong with it. */
export const viewsIn = (path: string, text: string): FoundViews => {
  const { root, flaws } = parseJson(text);
  const [flaw] = flaws;
  if (flaw !== undefined || root === null)
    return {
      views: [],
      notes: [
        noteOf(path, flaw?.line ?? 1, "error", `The views are left out: this is not JSON, ${flaw?.reason ?? "it is empty"}. ${remedy}`),
      ],
    };
  const values: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
  if (!Array.isArray(values))
    return { views: [], notes: [noteOf(path, 1, "error", `The views are left out: they are to be an array. ${remedy}`)] };
  const read = itemsOf(root).map((node, at) => readView(path, node, values[at]));
  return {
    views: read.filter((one) => "address" in one),
    notes: read.filter((one) => "rule" in one),
  };
};

/** The views of a file, if there is one. */
const readViews = async (effects: Effects, shown: string): Promise<FoundViews> => {
  try {
    const bytes = await effects.files.read(resolve(effects.cwd, shown));
    return viewsIn(shown, new TextDecoder().decode(bytes));
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return { views: [], notes: [] };
    return {
      views: [],
      notes: [noteOf(shown, 1, "error", `The views are left out: ${fileError(`${shown} cannot be read`, error).message}`)],
    };
  }
};

/** A view that names what the atlas does not have opens with a notice; whoever keeps the lists hears of it before. */
const gone = async (source: AtlasSource, shown: string, { name, address }: CuratedView): Promise<readonly FileNote[]> => {
  const { witnesses } = await source.overview();
  const missing: string[] = [];
  for (const { id } of mentionedIn(readUrl(address).state)) {
    const known = isNodeId(id) ? (await source.node(id)) !== null : !id.startsWith("source:") || witnesses.some((list) => list.id === id);
    if (!known) missing.push(id);
  }
  return missing.map((id) =>
    noteOf(
      shown,
      1,
      "warning",
      `The view "${name}" names ${id}, which these lists do not have. Open the view, and copy the address of what it should show.`,
    ),
  );
};

/** The views of several files, together, with what is wrong with any of them. */
export const viewsOf = async (effects: Effects, source: AtlasSource, files: readonly string[]): Promise<FoundViews> => {
  const found = await Promise.all(
    files.map(async (shown) => {
      const { views, notes } = await readViews(effects, shown);
      return { views, notes: [...notes, ...(await Promise.all(views.map((view) => gone(source, shown, view)))).flat()] };
    }),
  );
  return { views: found.flatMap(({ views }) => views), notes: found.flatMap(({ notes }) => notes) };
};

/** Where the views of an atlas file stand, and those of lists: in the folders given, or beside the file. */
export const viewsBesideAtlas = (file: string): readonly string[] => [viewsPathOf(file), join(dirname(file), viewsName)];
export const viewsBesideLists = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => path !== "-").map((path) => join(path, viewsName));
