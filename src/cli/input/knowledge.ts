import { extname, join } from "node:path";
import type { Knowledge } from "../../ingest/ingest.ts";
import { registry as registryFormat, type RegistryData } from "../../model/registry.ts";
import { ruling, type Ruling } from "../../model/ruling.ts";
import { z } from "../../model/zod.ts";
import type { Effects } from "../effects.ts";
import { CliError, codeOf, fileError } from "../error.ts";

/** What the project knows beforehand: graph-data/registry, and the decisions of graph-data/rulings. */

const registryFiles = {
  institutions: "institutions.json",
  ambiguities: "ambiguities.json",
  notInstitutions: "not-institutions.json",
  venues: "venues.json",
  topics: "topics.json",
  works: "works.json",
} as const satisfies Record<keyof RegistryData, string>;

const readJson = async (effects: Effects, path: string): Promise<unknown> => {
  try {
    return JSON.parse(new TextDecoder().decode(await effects.files.read(path)));
  } catch (error) {
    if (codeOf(error) !== undefined) throw fileError(`${path} cannot be read`, error);
    throw new CliError(
      `${path} is not JSON: ${error instanceof Error ? error.message : ""}`,
      "Mend the file, or restore it from the project.",
    );
  }
};

/** The value, if it is of the format; else an error that names the file and the first place in it that does not fit. */
const checked = <T>(
  format: z.ZodMiniType<T>,
  value: unknown,
  fileOf: (path: readonly PropertyKey[]) => { readonly file: string; readonly at: readonly PropertyKey[] },
): T => {
  const read = format.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const { file, at } = fileOf(issue?.path ?? []);
  throw new CliError(
    `${file} does not fit at ${at.join(".") || "its top"}: ${issue?.message ?? ""}`,
    "Mend the file, or restore it from the project.",
  );
};

const readRegistry = async (effects: Effects): Promise<RegistryData> => {
  const folder = join(effects.root, "graph-data", "registry");
  const entries = await Promise.all(
    Object.entries(registryFiles).map(async ([key, name]) => [key, await readJson(effects, join(folder, name))] as const),
  );
  return checked(registryFormat, Object.fromEntries(entries), ([key, ...at]) => {
    const name = Object.entries(registryFiles).find(([each]) => each === key)?.[1] ?? "";
    return { file: join(folder, name), at };
  });
};

/** Rulings of all files of the folder, in order of their names. */
const readRulings = async (effects: Effects): Promise<readonly Ruling[]> => {
  const folder = join(effects.root, "graph-data", "rulings");
  let names: readonly string[];
  try {
    names = (await effects.files.list(folder)).filter((name) => extname(name) === ".json").toSorted();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw fileError(`${folder} cannot be read`, error);
  }
  const read = names.map(async (name) => {
    const file = join(folder, name);
    return checked(z.array(ruling), await readJson(effects, file), (at) => ({ file, at }));
  });
  return (await Promise.all(read)).flat();
};

export const readKnowledge = async (effects: Effects): Promise<Knowledge> => {
  const [registry, rulings] = await Promise.all([readRegistry(effects), readRulings(effects)]);
  return { registry, rulings };
};
