import type { AtlasSource, SearchHit } from "../../atlas/source.ts";
import { nodeId, type NodeId } from "../../model/ids.ts";
import { CliError, usageError } from "../error.ts";

const candidates = 8;

/** What is called so, as people know it; ids are for programs. */
const named = (hits: readonly SearchHit[]): string =>
  hits
    .slice(0, candidates)
    .map((hit) => `\n  ${hit.name}${hit.hint ? `, ${hit.hint}` : ""}`)
    .join("");

const isLetter = (text: string): boolean => /[\p{Letter}\p{Number}]/u.test(text);

/** Whether what was found are whole words: "Orc" is within Torch and Orchestrating, and is neither. */
const isWords = ({ matched, ranges }: SearchHit): boolean =>
  ranges.length > 0 && ranges.every(([start, end]) => !isLetter(matched.charAt(start - 1)) && !isLetter(matched.charAt(end)));

export interface Found {
  readonly id: NodeId;
  readonly name: string;
  readonly kind: SearchHit["kind"];
  /** Set when the name is not quite what was written: to be said. */
  readonly taken?: string;
}

const byId = async (source: AtlasSource, id: NodeId): Promise<Found> => {
  const node = await source.node(id);
  if (node === null) throw new CliError(`There is nothing with the id ${id}.`, "Give its name instead.");
  if (node.kind !== "work") return { id: node.id, name: node.name, kind: node.kind };
  return { id: node.summary.id, name: node.summary.shortTitle ?? node.summary.title, kind: "work" };
};

/**
 * The one node that a name stands for: an id, a name or alias as written (capitals aside), or the only one that
 * has these words. Works come first where `first` says so: a system may be called as a topic is.
 */
export const findNode = async (source: AtlasSource, name: string, first?: SearchHit["kind"]): Promise<Found> => {
  if (name.trim() === "") throw usageError("A name is empty.");
  const id = nodeId.safeParse(name);
  if (id.success) return byId(source, id.data);
  const hits = await source.search(name, 50);
  const folded = name.trim().toLowerCase();
  const exact = hits.filter((hit) => hit.matched.toLowerCase() === folded || hit.name.toLowerCase() === folded);
  const preferred = exact.filter(({ kind }) => kind === first);
  const near = hits.filter(isWords);
  const found = preferred.length > 0 ? preferred : exact.length > 0 ? exact : near;
  const [only, ...others] = found;
  if (only === undefined)
    throw new CliError(
      `The lists name nothing called "${name}".`,
      hits.length === 0 ? "Try a shorter part of its name, or look around: stemma" : `Its letters are within:${named(hits)}`,
    );
  if (others.length > 0) throw new CliError(`"${name}" may be several:${named(found)}`, "Give a longer part of its name or title.");
  return { id: only.id, name: only.name, kind: only.kind, ...(exact.length > 0 ? {} : { taken: `"${name}" is taken for ${only.name}.` }) };
};
