import type { Relation } from "../atlas/source.ts";
import type { EdgeType } from "../model/edge.ts";
import type { WorkId } from "../model/ids.ts";

/* The words of every kind of edge in every role: whatever speaks of an edge takes them from here. */

interface Words {
  /** Between the two ends, in the direction of the edge; of one subject, and of several. */
  readonly says: string;
  readonly say: string;
  /** After the two ends. */
  readonly after: string;
  /** Leads a second subject of the same words: "as is vLLM". */
  readonly likewise: string;
}

const does = (says: string, say: string, after = ""): Words => ({ says, say, after, likewise: "as does" });
const is = (rest: string): Words => ({ says: `is ${rest}`, say: `are ${rest}`, after: "", likewise: "as is" });

const words: Readonly<Record<EdgeType, Words>> = {
  "related-work": does("names", "name", " as related work"),
  "builds-on": does("builds on", "build on"),
  cites: does("cites", "cite"),
  similar: is("like"),
  "affiliated-with": is("from"),
  "authored-by": is("by"),
  "member-of": is("at"),
  "published-in": { says: "appeared at", say: "appeared at", after: "", likewise: "as did" },
  about: is("about"),
  "part-of": is("part of"),
};

/** What stands between the two ends of an edge, and after them. */
export const wordsBetween = (type: EdgeType): Words => words[type];

/** A kind of edge without its ends: "names as related work". */
export const edgeVerb = (type: EdgeType): string => `${words[type].says}${words[type].after}`;

/** A relation as a sentence without its stop, in the direction in which the lists state it. */
export const relationWords = ({ from, to, type }: Pick<Relation, "from" | "to" | "type">, nameOf: (id: WorkId) => string): string =>
  `${nameOf(from)} ${words[type].says} ${nameOf(to)}${words[type].after}`;

/** What others do with a work: "S-LoRA builds on it", "A and B name it as related work". */
export const doneWithIt = (type: EdgeType, names: string, one: boolean): string => {
  const { says, say, after } = words[type];
  return `${names} ${one ? says : say} it${after}`;
};

/** Where a work stands after others, and why: "after S-LoRA, which it names as related work". */
export const afterOthers = (type: EdgeType, names: string): string => `after ${names}, which it ${edgeVerb(type)}`;

/** What the kinds of relation are called, in legends and, with a capital, in lists that are written. */
export const relationNames = {
  "builds-on": "builds on",
  "related-work": "related work",
  cites: "cites",
} as const satisfies Partial<Record<EdgeType, string>>;

/** The same kinds, said by the other end: "is built on by". */
export const passiveVerbs = {
  "related-work": "is named as related work by",
  "builds-on": "is built on by",
  cites: "is cited by",
} as const satisfies Partial<Record<EdgeType, string>>;
