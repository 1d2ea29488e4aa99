import { join } from "node:path";
import { registry as registryFormat, type RegistryData } from "../../model/registry.ts";
import type { Effects } from "../effects.ts";
import { CliError, codeOf, fileError } from "../error.ts";

/** What the project knows beforehand: graph-data/registry, and the decisions of graph-data/rulings. */

const registryFiles = {
  institutions: "institutions.json",
  ambiguities: "ambiguities.json",
  notInstitutions: "not-institutions.json",
  venues: "venues.json",
  topics: "topics.json",
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

export const readRegistry = async (effects: Effects): Promise<RegistryData> => {
  const folder = join(effects.root, "graph-data", "registry");
  const entries = await Promise.all(
    Object.entries(registryFiles).map(async ([key, name]) => [key, await readJson(effects, join(folder, name))] as const),
  );
  const read = registryFormat.safeParse(Object.fromEntries(entries));
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const [key, ...path] = issue?.path ?? [];
  const file = Object.entries(registryFiles).find(([each]) => each === key)?.[1] ?? "";
  throw new CliError(
    `${join(folder, file)} does not fit at ${path.join(".")}: ${issue?.message ?? ""}`,
    "Mend the file, or restore it from the project.",
  );
};
