import { basename, dirname, join, resolve } from "node:path";
import type { Effects } from "../effects.ts";
import { CliError, fileError, codeOf } from "../error.ts";
import { isRulings } from "../../ingest/rulings-file.ts";
import {
  isListFile,
  isPassedOver,
  isRulingsFile,
  listExtensions,
  mostBytes,
  pageExtensions,
  refusedForEmptiness,
  type Refused,
} from "../../model/list-file.ts";
import { rulingsName } from "../../model/ruling.ts";
import { groupBy } from "../../model/group.ts";
import { byCodeUnits } from "../../model/order.ts";
import { printable } from "../print/path.ts";
import { decode, type FileNote } from "./decode.ts";
import { noFile, readFile, tooLargeForList } from "./read-file.ts";

/** A list as it was read, before anything is understood. */
export interface ListFile {
  /** The name that the atlas keeps: relative to the folder that was given, so that it says nothing of the machine. */
  readonly path: string;
  /** The path as the user would type it. */
  readonly shown: string;
  readonly text: string;
}

export interface Lists {
  readonly files: readonly ListFile[];
  /** Files of rulings that were found beside them, or were named. */
  readonly rulings: readonly ListFile[];
  readonly notes: readonly FileNote[];
}

interface Found {
  readonly absolute: string;
  readonly shown: string;
  /** Path below the folder that was given, with forward slashes; the name, for a file. */
  readonly inside: string;
  /** Named by the user: what is wrong with it is an error. Found in a folder: it is left out with a note. */
  readonly named: boolean;
}

/** Wrong when the user names the file, worth a warning when a folder has one. */
class EmptyList extends CliError {
  constructor(path: string, { reason, remedy }: Refused) {
    super(`${path} is ${reason}.`, remedy);
  }
}

/** What a build writes, and may have written among the lists: read again by itself, no fact would ever go. */
const isBuilt = (text: string): boolean => /^\uFEFF?\s*\{\s*"format"\s*:\s*"stemma-(?:atlas|map)"/.test(text.slice(0, 1000));

const noteOf = (path: string, error: CliError): FileNote => ({
  level: error instanceof EmptyList ? "warning" : "error",
  rule: "unreadable",
  reason: `left out: ${error.message} ${error.remedy}`,
  path,
  line: 1,
});

/** Files below a folder, in order of name, each folder once whatever links lead to it; what cannot be read becomes a note. */
const walk = async (effects: Effects, folder: Found, notes: FileNote[], seen: Set<string>): Promise<readonly Found[]> => {
  const real = await effects.files.real(folder.absolute);
  if (seen.has(real)) return [];
  seen.add(real);
  const found: Found[] = [];
  for (const name of [...(await effects.files.list(folder.absolute))].sort(byCodeUnits)) {
    if (isPassedOver(name)) continue;
    const entry: Found = {
      absolute: join(folder.absolute, name),
      shown: printable(join(folder.shown, name)),
      inside: folder.inside === "" ? name : `${folder.inside}/${name}`,
      named: false,
    };
    const isList = isListFile(name) || isRulingsFile(entry.inside);
    try {
      const { kind } = await effects.files.stat(entry.absolute);
      if (kind === "folder") found.push(...(await walk(effects, entry, notes, seen)));
      else if (kind === "file" && isList) found.push(entry);
      else if (isList) notes.push(noteOf(entry.shown, noFile(entry.shown)));
    } catch (error) {
      // A link that leads nowhere, or a file gone since the folder was listed, is not a list.
      if (codeOf(error) !== "ENOENT") notes.push(noteOf(entry.shown, fileError(`${entry.shown} cannot be read`, error)));
    }
  }
  return found;
};

const find = async (effects: Effects, path: string, notes: FileNote[]): Promise<readonly Found[]> => {
  const absolute = resolve(effects.cwd, path);
  const shown = printable(path);
  try {
    const { kind } = await effects.files.stat(absolute);
    if (kind === "file") return [{ absolute, shown, inside: basename(absolute), named: true }];
    if (kind === "folder") return await walk(effects, { absolute, shown, inside: "", named: true }, notes, new Set());
  } catch (error) {
    throw fileError(`${shown} cannot be read`, error);
  }
  throw new CliError(`${shown} is neither a file nor a folder.`, "Give Markdown or text files, folders of them, or - for standard input.");
};

/** Beside a file that was named its folder's rulings hold, as they do for the folder. */
const rulingsBeside = async (effects: Effects, found: readonly Found[]): Promise<readonly Found[]> => {
  const [file] = found;
  if (file?.named !== true || isRulingsFile(file.inside)) return [];
  const names = await effects.files.list(dirname(file.absolute)).catch((): readonly string[] => []);
  const beside = (name: string): Found => ({
    absolute: join(dirname(file.absolute), name),
    shown: join(dirname(file.shown), name),
    inside: name,
    named: false,
  });
  const inFolder = names.includes("rulings") ? await walk(effects, beside("rulings"), [], new Set()).catch(() => []) : [];
  return [...(names.includes(rulingsName) ? [beside(rulingsName)] : []), ...inFolder.filter(({ inside }) => isRulingsFile(inside))];
};

const readList = async (effects: Effects, file: Found): Promise<{ readonly text: string; readonly notes: readonly FileNote[] }> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(effects, file, tooLargeForList(file.shown));
  } catch (error) {
    if (error instanceof CliError) throw error;
    if (codeOf(error) === "ENOENT")
      throw new CliError(`${file.shown} vanished while it was being read.`, "Run the command again when the file is back.");
    throw fileError(`${file.shown} cannot be read`, error);
  }
  const decoded = decode(file.shown, bytes);
  // Rulings say themselves what is wrong with them, and may be none.
  const empty = isRulingsFile(file.inside) ? null : refusedForEmptiness(decoded.text);
  if (empty !== null) throw new EmptyList(file.shown, empty);
  return decoded;
};

/** Files of the same name in different folders get as much of their folders as tells them apart. */
const distinct = (files: readonly (Found & { readonly text: string })[]): readonly ListFile[] => {
  const parts = (file: Found): readonly string[] => file.absolute.split(/[\\/]/).filter(Boolean);
  const depthOf = (file: Found): number => file.inside.split("/").length;
  const label = (file: Found, extra: number): string =>
    parts(file)
      .slice(-(depthOf(file) + extra))
      .join("/");
  const sameInside = groupBy(files, ({ inside }) => inside);
  return files.map((file) => {
    const rivals = (sameInside.get(file.inside) ?? []).filter((other) => other !== file);
    let extra = 0;
    while (rivals.some((rival) => label(rival, extra) === label(file, extra)) && extra < parts(file).length) extra++;
    return { path: printable(label(file, extra)), shown: file.shown, text: file.text };
  });
};

const stdin: Found = { absolute: "/stdin.md", shown: "-", inside: "stdin.md", named: true };

const readStdin = async (effects: Effects): Promise<{ readonly text: string; readonly notes: readonly FileNote[] }> => {
  const bytes = await effects.stdin(mostBytes);
  const refused = tooLargeForList("standard input")(bytes.length);
  if (refused !== null) throw refused;
  const decoded = decode("standard input", bytes);
  if (refusedForEmptiness(decoded.text) !== null)
    throw new CliError("Standard input is empty.", "Pipe a list into it: cat list.md | stemma build - -o atlas.json");
  return decoded;
};

export interface HowToRead {
  /** A path that cannot be read becomes a note of level error, and the others are read. */
  readonly isPatient?: boolean;
}

/** The lists that the paths name; "-" is standard input. Throws a CliError when there is nothing to read. */
export const readLists = async (effects: Effects, paths: readonly string[], { isPatient = false }: HowToRead = {}): Promise<Lists> => {
  const notes: FileNote[] = [];
  const read: (Found & { readonly text: string })[] = [];
  const rulings: ListFile[] = [];
  const seen = new Set<string>();
  const readPath = async (path: string): Promise<void> => {
    if (path === "-") {
      if (seen.has("-")) return;
      seen.add("-");
      const decoded = await readStdin(effects);
      notes.push(...decoded.notes);
      read.push({ ...stdin, text: decoded.text });
      return;
    }
    const found = await find(effects, path, notes);
    for (const file of [...found, ...(await rulingsBeside(effects, found))]) {
      if (seen.has(file.absolute)) continue;
      seen.add(file.absolute);
      try {
        const decoded = await readList(effects, file);
        if (!file.named && isBuilt(decoded.text)) continue;
        notes.push(...decoded.notes);
        const isRuling = isRulingsFile(file.inside) || (file.named && isRulings(decoded.text));
        if (isRuling) rulings.push({ path: file.inside, shown: file.shown, text: decoded.text });
        else read.push({ ...file, text: decoded.text });
      } catch (error) {
        if (file.named || !(error instanceof CliError)) throw error;
        notes.push(noteOf(file.shown, error));
      }
    }
  };
  for (const path of paths) {
    try {
      await readPath(path);
    } catch (error) {
      // What is wrong with the only path is all that there is to say.
      if (!isPatient || !(error instanceof CliError) || paths.length === 1) throw error;
      notes.push({ ...noteOf(printable(path), error), level: "error" });
    }
  }
  if (read.length === 0) throw noLists(paths, notes);
  return { files: distinct(read), rulings, notes };
};

const noLists = (paths: readonly string[], notes: readonly FileNote[]): CliError => {
  const left = notes.map((note) => `\n  ${note.path}: ${note.reason}`).join("");
  return new CliError(
    `No lists found in ${paths.join(", ")}.${left}`,
    `A list is a file that ends in ${listExtensions.join(", ")}; folders are searched, except node_modules and those that begin with a dot. A page (${pageExtensions.join(", ")}) is read where it is named itself.`,
  );
};
