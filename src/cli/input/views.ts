import { dirname, join, resolve } from "node:path";
import { member } from "../../ingest/formats/json-node.ts";
import { readRecords } from "../../ingest/records-file.ts";
import type { AtlasSource } from "../../atlas/source.ts";
import { curatedView, viewsName, type CuratedView } from "../../model/view.ts";
import { mentionedIn } from "../../view/missing.ts";
import { isNodeId } from "../../view/url-values.ts";
import { readUrl } from "../../view/url.ts";
import type { Effects } from "../effects.ts";
import { CliError, codeOf, fileError } from "../error.ts";
import type { FileNote } from "./decode.ts";
import { readFile, tooLargeForList } from "./read-file.ts";

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

/** The views of a file and what is wrong with it. */
export const viewsIn = (path: string, text: string): FoundViews => {
  const { records, flaws } = readRecords(curatedView, text, { one: "view", many: "views", remedy });
  const read = records.map(({ record, line, node }) => {
    const [notice] = readUrl(record.address).notices;
    const at = member(node, "address")?.line ?? line;
    return notice === undefined ? record : noteOf(path, at, "error", `This view is left out: ${notice} ${remedy}`);
  });
  return {
    views: read.filter((one) => "address" in one),
    notes: [...flaws.map(({ line, reason }) => noteOf(path, line, "error", reason)), ...read.filter((one) => "rule" in one)],
  };
};

/** The views of a file, if there is one. */
const readViews = async (effects: Effects, shown: string): Promise<FoundViews> => {
  try {
    const bytes = await readFile(effects, { absolute: resolve(effects.cwd, shown), shown }, tooLargeForList(shown));
    return viewsIn(shown, new TextDecoder().decode(bytes));
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return { views: [], notes: [] };
    const { message } = error instanceof CliError ? error : fileError(`${shown} cannot be read`, error);
    return { views: [], notes: [noteOf(shown, 1, "error", `The views are left out: ${message}`)] };
  }
};

/** A view that names what the atlas does not have opens with a notice; whoever keeps the lists hears of it before. */
const gone = async (sourceOf: () => AtlasSource, shown: string, { name, address }: CuratedView): Promise<readonly FileNote[]> => {
  const source = sourceOf();
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

/** The views of several files, together, with what is wrong with any of them; the atlas is only looked into where there is one. */
export const viewsOf = async (effects: Effects, source: () => AtlasSource, files: readonly string[]): Promise<FoundViews> => {
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
