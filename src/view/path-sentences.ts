import type { Named, PathStep, Relation } from "../atlas/source.ts";
import { edgeType, type EdgeType } from "../model/edge.ts";
import type { NodeKind, WorkId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import { isWorkId } from "./ids.ts";
import { shortInstitution } from "./names.ts";
import { edgeVerb, wordsBetween } from "./relation-words.ts";
import { hubKinds, initialPath, mostPaths, pathEdges, pathKinds } from "./path-view.ts";
import { capitalised, counted, inWords, joined } from "./words.ts";

export type Path = readonly PathStep[];

/** A piece of a sentence: words, a name that leads to its node, or the places that say so. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "node"; readonly node: Named }
  | { readonly kind: "places"; readonly places: readonly Place[] };

type Edge = NonNullable<PathStep["edge"]>;

const text = (words: string): Piece => ({ kind: "text", text: words });
const named = ({ id, name }: Named): Piece => ({
  kind: "node",
  node: { id, name: id.startsWith("institution:") ? shortInstitution(name) : name },
});

/** ", C 23", or that it is inferred; what no line says stands in the registry. */
const evidence = ({ type, basis, places }: Edge): readonly Piece[] => {
  if (basis === "stated") return [text(", "), { kind: "places", places }];
  // What is a part of what the registry knows; no place is its name.
  if (type === "part-of") return [text(", inferred from "), { kind: "places", places }];
  return places.length === 0 ? [text(", inferred")] : [text(", inferred from "), { kind: "places", places }];
};

/** Which way an edge is told; likeness has no direction. */
const isForward = ({ type, forward }: Edge): boolean => forward || type === "similar";

/** How a step shares the words of the one before: both lead to the node between them, both come from it, or neither. */
const sharing = (before: Edge | undefined, edge: Edge): "object" | "subject" | null => {
  if (before === undefined || before.type !== edge.type || isForward(before) === isForward(edge)) return null;
  return isForward(before) ? "object" : "subject";
};

/** A path told step by step, each in the direction in which it was stated: "A is from B, C 1, as is D, C 2." */
export const pathSentence = (path: Path): readonly Piece[] => {
  const pieces: Piece[] = [];
  // What shares words with a clause that shares words already would leave open who it speaks of.
  let before: Edge | undefined;
  let previous: Named | undefined;
  for (const { node, edge } of path) {
    if (edge !== undefined && previous !== undefined) {
      const { says, after, likewise } = wordsBetween(edge.type);
      const shared = sharing(before, edge);
      const [from, to] = isForward(edge) ? [previous, node] : [node, previous];
      if (shared === "object") pieces.push(text(`, ${likewise} `), named(node));
      else if (shared === "subject") pieces.push(text(`, and ${says} `), named(node), text(" too"));
      else pieces.push(text(pieces.length === 0 ? "" : "; "), named(from), text(` ${says} `), named(to), text(after));
      pieces.push(...evidence(edge));
      before = shared === null ? edge : undefined;
    }
    previous = node;
  }
  return [...pieces, text(".")].filter((piece) => piece.kind !== "text" || piece.text !== "");
};

/** What tells a path from the others: "By S-LoRA and UC Berkeley", "Directly". */
export const pathName = (path: Path): string => {
  const between = path.slice(1, -1).map(({ node }) => named(node));
  const names = between.flatMap((piece) => (piece.kind === "node" ? [piece.node.name] : []));
  return names.length === 0 ? "Directly" : `By ${joined(names, "and")}`;
};

export const pathLength = (path: Path): string => counted(path.length - 1, "step");

/** How many paths were found, of those that are looked for. */
export const pathCount = (found: number): string => {
  if (found === 0) return "none";
  return found >= mostPaths
    ? `the ${inWords(mostPaths)} shortest`
    : `${counted(found, "path").replace(String(found), inWords(found))} found`;
};

export const kindWords: Readonly<Record<NodeKind, string>> = {
  work: "works",
  institution: "institutions",
  venue: "venues",
  topic: "topics",
  person: "people",
};

const inOrderOffered = (kinds: readonly NodeKind[]): readonly string[] =>
  pathKinds.filter((kind) => kinds.includes(kind)).map((kind) => kindWords[kind]);

const reason = "which join works with little else in common";

export const hubsSentence = (through: readonly NodeKind[]): string => {
  const avoided = inOrderOffered(hubKinds.filter((kind) => !through.includes(kind)));
  return avoided.length === 0
    ? `Hubs are allowed: a path may pass through ${joined(inOrderOffered(hubKinds), "and")}, ${reason}.`
    : `Hubs are avoided: no path passes through ${joined(avoided, "or")}, ${reason}.`;
};

/** What a step of each kind says, to choose by; what is inferred says so. */
export const edgeWords = Object.fromEntries(
  edgeType.options.map((type) => [type, type === "similar" ? `${edgeVerb(type)}, inferred` : edgeVerb(type)]),
) as Readonly<Record<EdgeType, string>>;

/** Which kinds of steps are taken: "any stated one", "only builds on and cites", "any but part of". */
export const alongWords = (along: readonly EdgeType[]): string => {
  const chosen = pathEdges.filter((type) => along.includes(type));
  const left = initialPath.along.filter((type) => !along.includes(type));
  if (left.length === 0) return chosen.length === pathEdges.length ? "any, inferred ones too" : "any that is stated";
  const words = (types: readonly EdgeType[]): string =>
    joined(
      types.map((type) => `“${edgeWords[type]}”`),
      "and",
    );
  if (chosen.length === 0) return "none";
  return left.length < chosen.length ? `any but ${words(left)}` : `only ${words(chosen)}`;
};

/** A path of more steps than this says little. */
const longPath = 5;

/** Of paths that are long, what would make a shorter one. */
export const isLong = (path: Path): boolean => path.length - 1 > longPath;
export const longSentence = (path: Path, ways: readonly { readonly steps: number }[]): string => {
  const steps = counted(path.length - 1, "step");
  const [best] = ways;
  return best === undefined
    ? `The shortest is of ${steps}; allowing more does not make it shorter.`
    : `The shortest is of ${steps}, which says little. There is one of ${best.steps} when more is allowed.`;
};

/** Why there is no path, and whether allowing more would help. */
export const noPathSentence = (from: string, to: string, through: readonly NodeKind[], helps: boolean): string => {
  const allowed = inOrderOffered(through);
  const why =
    allowed.length === 0
      ? `Nothing joins ${from} and ${to} directly, and a path may pass through nothing.`
      : `No path joins ${from} and ${to} through ${joined(allowed, "and")}${allowed.length === pathKinds.length ? "" : " alone"}.`;
  return helps
    ? why
    : `${why} ${allowed.length === pathKinds.length ? "These lists do not connect them." : "Allowing more would not help."}`;
};

/** "Allow topics". */
export const allowance = (kinds: readonly NodeKind[]): string => capitalised(`allow ${joined(inOrderOffered(kinds), "and")}`);

/** The works of a path. */
export const worksOfPath = (path: Path): readonly WorkId[] => path.map(({ node }) => node.id).filter(isWorkId);

/** A relation, or what takes its place between two works that a path joins by what they share. */
export interface Leg extends Relation {
  /** The names of what they share: "UC Berkeley". */
  readonly by?: string;
}

/** From one work of a path to the next that is not joined to it directly, by what stands between them. */
const sharedLegs = (path: Path): readonly Leg[] => {
  const at = path.flatMap(({ node }, index) => (isWorkId(node.id) ? [index] : []));
  return at.flatMap((end, index): readonly Leg[] => {
    const start = at[index - 1];
    const [first, from, to] = [path[(start ?? 0) + 1]?.edge, path[start ?? 0]?.node.id, path[end]?.node.id];
    if (start === undefined || end === start + 1 || first === undefined || from === undefined || to === undefined) return [];
    if (!isWorkId(from) || !isWorkId(to)) return [];
    const names = path
      .slice(start + 1, end)
      .map(({ node: { id, name } }) => (id.startsWith("institution:") ? shortInstitution(name) : name));
    return [{ from, to, type: first.type, basis: "stated", places: first.places, by: joined(names, "and") }];
  });
};

/** The relations that a path goes by, whichever way, and its legs by what works share. */
export const relationsOfPath = (path: Path, relations: readonly Relation[]): readonly Leg[] => {
  const steps = new Set(path.flatMap(({ node }, at) => (at === 0 ? [] : [`${path[at - 1]?.node.id} ${node.id}`])));
  return [...relations.filter(({ from, to }) => steps.has(`${from} ${to}`) || steps.has(`${to} ${from}`)), ...sharedLegs(path)];
};

/** What the footer says of a path that the map shows. */
export const statusOfPath = (path: Path): string => `A path of ${pathLength(path)} on the map`;

/** What the legend says of the legs by what works share: "share an institution". */
export const sharedWords = (path: Path): string | null => {
  const kinds = new Set(sharedLegs(path).map(({ type }) => shares[type] ?? "something"));
  return kinds.size === 0 ? null : `share ${joined([...kinds], "or")}`;
};

const shares: Readonly<Partial<Record<EdgeType, string>>> = {
  "affiliated-with": "an institution",
  "authored-by": "a person",
  "published-in": "a venue",
  about: "a topic",
};
