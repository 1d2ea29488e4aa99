import type { AtlasSource, SearchHit } from "../../atlas/source.ts";
import { nodeId, workId, type NodeId, type WorkId } from "../../model/ids.ts";
import { CliError, usageError } from "../error.ts";

const candidates = 8;

const hitsText = (hits: readonly SearchHit[]): string =>
  hits
    .slice(0, candidates)
    .map((hit) => `\n  ${hit.id}  ${hit.name}${hit.hint ? `, ${hit.hint}` : ""}`)
    .join("");

/** The one node that a name stands for: an id, a name or alias as written (capitals aside), or the only one found. */
const findAmong = async (source: AtlasSource, name: string, wanted: (hit: SearchHit) => boolean, what: string): Promise<NodeId> => {
  if (name.trim() === "") throw usageError(`The name of ${what} is empty.`);
  const hits = (await source.search(name, 50)).filter(wanted);
  const folded = name.trim().toLowerCase();
  const exact = hits.filter((hit) => hit.matched.toLowerCase() === folded || hit.name.toLowerCase() === folded);
  const [only, ...others] = exact.length > 0 ? exact : hits;
  if (only === undefined)
    throw new CliError(
      `The lists name no ${what.replace(/^an? /, "")} like "${name}".`,
      "Try a shorter part of its name, or look around: stemma",
    );
  if (others.length === 0) return only.id;
  throw new CliError(`"${name}" may be several:${hitsText([only, ...others])}`, "Give a longer part of the title, or the id.");
};

export const findWork = async (source: AtlasSource, name: string): Promise<WorkId> => {
  const id = workId.safeParse(name);
  if (id.success) {
    if ((await source.node(id.data)) !== null) return id.data;
    throw new CliError(`There is no work with the id ${name}.`, "Give its name instead.");
  }
  return (await findAmong(source, name, (hit) => hit.kind === "work", "a work")) as WorkId;
};

export const findNode = async (source: AtlasSource, name: string): Promise<NodeId> => {
  const id = nodeId.safeParse(name);
  if (id.success) {
    if ((await source.node(id.data)) !== null) return id.data;
    throw new CliError(`There is nothing with the id ${name}.`, "Give its name instead.");
  }
  return findAmong(source, name, () => true, "a node");
};
