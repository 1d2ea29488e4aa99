import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { registry, type RegistryData } from "../../src/model/registry.ts";
import { ruling, type Ruling } from "../../src/model/ruling.ts";

const graphData = new URL("../../graph-data/", import.meta.url);
const shared = new URL("../../../shared/", import.meta.url);

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, graphData), "utf8"));

export const shippedRegistry = (): RegistryData =>
  registry.parse({
    institutions: json("registry/institutions.json"),
    ambiguities: json("registry/ambiguities.json"),
    notInstitutions: json("registry/not-institutions.json"),
    venues: json("registry/venues.json"),
    topics: json("registry/topics.json"),
    works: json("registry/works.json"),
  });

export const shippedRulings = (): readonly Ruling[] => z.array(ruling).parse(json("rulings/rulings.json"));

export interface List {
  readonly path: string;
  readonly text: string;
}

/** The files of a folder that end in .md or .txt, by name; none where there is no such folder. */
const listsIn = (folder: URL): readonly List[] => {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }));
};

export const shippedLists = (): readonly List[] => listsIn(new URL("lists/", graphData));

/** Lists that lie beside the project while it is developed: "seeds/", "lists/", "lists/more/". */
export const sharedLists = (folder: string): readonly List[] => listsIn(new URL(folder, shared));
