import { dirname, resolve } from "node:path";
import type { Effects } from "../effects.ts";
import { CliError, codeOf, fileError } from "../error.ts";

export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files whole or not at all: all of them beside their places first, then each moved to its place. When
 * something fails before the first move, every file that was there is as it was.
 */
export const writeFiles = async (effects: Effects, files: readonly OutputFile[]): Promise<void> => {
  const { files: disk, cwd } = effects;
  const planned = files.map((file, index) => {
    const target = resolve(cwd, file.path);
    return { ...file, target, beside: `${target}.${index}.part` };
  });
  for (const { path, target } of planned) await checkTarget(effects, path, target);
  try {
    for (const { path, text, beside } of planned) {
      try {
        await disk.write(beside, text);
      } catch (error) {
        throw fileError(`${path} cannot be written`, error);
      }
    }
    for (const { path, beside, target } of planned) {
      try {
        await disk.rename(beside, target);
      } catch (error) {
        throw fileError(`${path} cannot be put in its place`, error);
      }
    }
  } catch (error) {
    for (const { beside } of planned) await disk.remove(beside).catch(() => undefined);
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
      throw new CliError(`${path} cannot be written: there is no folder ${dirname(path)}.`, `Make it first: mkdir -p ${dirname(path)}`);
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
