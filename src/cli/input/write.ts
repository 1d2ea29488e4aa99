import { dirname, resolve } from "node:path";
import type { Effects } from "../effects.ts";
import type { Pieces } from "../../model/pieces.ts";
import { CliError, codeOf, fileError } from "../error.ts";
import { shellWord } from "../print/path.ts";

export interface OutputFile {
  readonly path: string;
  readonly text: string | Pieces;
}

interface Planned extends OutputFile {
  readonly target: string;
  /** The new content before it is moved to its place. */
  readonly beside: string;
  /** What was at the place, until every file is at its own. */
  readonly kept: string;
}

/** Writes a file that was not there; what a full disk took of it goes again. */
const create = async ({ files }: Effects, { path, text, beside }: Planned): Promise<void> => {
  try {
    await files.create(beside, text);
  } catch (error) {
    // A file of that name is someone else's.
    if (codeOf(error) !== "EEXIST") await files.remove(beside).catch(() => undefined);
    throw fileError(`${path} cannot be written`, error);
  }
};

/** Puts back what was there before; says which files could not be. */
const putBack = async ({ files }: Effects, moved: readonly Planned[], kept: ReadonlySet<Planned>): Promise<readonly Planned[]> => {
  const lost: Planned[] = [];
  for (const file of moved) {
    const undone = kept.has(file) ? files.rename(file.kept, file.target) : files.remove(file.target);
    await undone.catch(() => lost.push(file));
  }
  return lost;
};

/** Moves each new file to its place, all of them or none. */
const putInPlace = async (effects: Effects, planned: readonly Planned[]): Promise<void> => {
  const { files } = effects;
  const kept = new Set<Planned>();
  const moved: Planned[] = [];
  let lost: readonly Planned[] = [];
  try {
    for (const file of planned) {
      try {
        if (await files.keep(file.target, file.kept)) kept.add(file);
        await files.rename(file.beside, file.target);
        moved.push(file);
      } catch (error) {
        lost = await putBack(effects, moved, kept);
        const failure = fileError(`${file.path} cannot be put in its place`, error);
        if (lost.length === 0) throw failure;
        const where = lost.map((each) => (kept.has(each) ? `${each.path} is new, its predecessor is ${each.kept}` : `${each.path} is new`));
        throw new CliError(
          `${failure.message} ${where.join("; ")}.`,
          "Put it back by hand, or run the command again when the disk allows it.",
        );
      }
    }
  } finally {
    for (const file of kept) if (!lost.includes(file)) await files.remove(file.kept).catch(() => undefined);
  }
};

/**
 * Writes files whole and all of them, or none: first each beside its place, then each moved to its place. Until the
 * last one is there the previous files are kept; when a move fails they are put back.
 */
export const writeFiles = async (effects: Effects, files: readonly OutputFile[]): Promise<void> => {
  const planned = files.map((file): Planned => {
    const target = resolve(effects.cwd, file.path);
    const name = `${target}.${effects.unique()}`;
    return { ...file, target, beside: `${name}.part`, kept: `${name}.before` };
  });
  for (const { path, target } of planned) await checkTarget(effects, path, target);
  const created: Planned[] = [];
  try {
    for (const file of planned) {
      await create(effects, file);
      created.push(file);
    }
    await putInPlace(effects, planned);
  } catch (error) {
    for (const { beside } of created) await effects.files.remove(beside).catch(() => undefined);
    throw error;
  }
};

/** The folder is there, and no folder stands where the file shall be. */
const checkTarget = async (effects: Effects, path: string, target: string): Promise<void> => {
  const folder = dirname(target);
  try {
    const { kind } = await effects.files.stat(folder);
    if (kind !== "folder")
      throw new CliError(`${path} cannot be written: ${dirname(path)} is not a folder.`, "Choose another place with -o.");
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR")
      throw new CliError(
        `${path} cannot be written: there is no folder ${dirname(path)}.`,
        `Make it first: mkdir -p ${shellWord(dirname(path))}`,
      );
    if (error instanceof CliError) throw error;
    throw fileError(`${path} cannot be written`, error);
  }
  try {
    const { kind } = await effects.files.stat(target);
    if (kind === "folder")
      throw new CliError(`${path} cannot be written: it is a folder.`, `Name a file in it, for example -o ${path}/atlas.json`);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error instanceof CliError ? error : fileError(`${path} cannot be written`, error);
  }
};
