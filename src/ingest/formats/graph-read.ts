import { plainText } from "./plain.ts";
import { readXml, type XmlFlaw, type XmlToken } from "./xml.ts";
import type { Said } from "./table.ts";

export interface GraphNode {
  readonly id: string;
  readonly line: number;
  /** By the names of the attributes, "label" among them. */
  readonly values: ReadonlyMap<string, Said>;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  readonly line: number;
  /** Everything that is written on the edge, for what kind it is of. */
  readonly words: string;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly flaws: readonly XmlFlaw[];
}

type Open = Extract<XmlToken, { kind: "open" }>;

const directionOf = (token: Open, byDefault: boolean): boolean => {
  const said = token.attributes.get("type") ?? token.attributes.get("directed");
  if (said === undefined) return byDefault;
  return said === "directed" || said === "true" ? true : said === "undirected" || said === "false" || said === "mutual" ? false : byDefault;
};

/** Nodes and edges of GEXF and of GraphML: both name their attributes first, and use the names' ids below nodes. */
class GraphReader {
  readonly nodes: GraphNode[] = [];
  readonly edges: { from: string; to: string; directed: boolean; line: number; words: string }[] = [];
  readonly #names = new Map<string, string>();
  #directed = true;
  #class = "node";
  /** Nodes may stand in nodes: what is said belongs to the innermost. */
  readonly #open: { readonly values: Map<string, Said> }[] = [];
  #edge: { words: string } | null = null;
  #key: string | null = null;

  take(token: XmlToken): void {
    if (token.kind === "open") this.#opened(token);
    else if (token.kind === "close") this.#closed(token.name);
    else this.#say(this.#key, token.text, token.line);
  }

  #opened(token: Open): void {
    const { name, attributes, line } = token;
    const get = (key: string): string => plainText(attributes.get(key) ?? "");
    if (name === "graph") this.#directed = (attributes.get("defaultedgetype") ?? attributes.get("edgedefault")) === "directed";
    else if (name === "attributes") this.#class = get("class") || "node";
    else if (name === "attribute") this.#names.set(`${this.#class} ${get("id")}`, get("title"));
    else if (name === "key") this.#names.set(`${get("for")} ${get("id")}`, get("attr.name") || get("attr.type") || get("id"));
    else if (name === "node") this.#node(token);
    else if (name === "edge") {
      const edge = {
        from: get("source"),
        to: get("target"),
        directed: directionOf(token, this.#directed),
        line,
        words: `${get("label")} ${get("kind")}`,
      };
      this.edges.push(edge);
      this.#edge = token.closed ? null : edge;
    } else if (name === "attvalue") this.#say(this.#named(get("for") || get("id")), attributes.get("value") ?? "", line);
    else if (name === "data" && !token.closed) this.#key = this.#named(get("key"));
    else if (name === "nodelabel" && !token.closed) this.#key = "label";
  }

  #node(token: Open): void {
    const id = plainText(token.attributes.get("id") ?? "");
    const values = new Map<string, Said>();
    for (const key of ["label", "url"]) {
      const text = plainText(token.attributes.get(key) ?? "");
      if (text !== "") values.set(key, { text, line: token.line });
    }
    this.nodes.push({ id, line: token.line, values });
    if (!token.closed) this.#open.push({ values });
  }

  #named(id: string): string {
    const kind = this.#edge === null ? "node" : "edge";
    return this.#names.get(`${kind} ${id}`) ?? this.#names.get(`all ${id}`) ?? id;
  }

  #say(key: string | null, text: string, line: number): void {
    const plain = plainText(text.slice(0, 5000));
    if (key === null || plain === "") return;
    if (this.#edge !== null) this.#edge.words = `${this.#edge.words} ${key} ${plain}`.slice(0, 500);
    else if (this.#open.at(-1)?.values.has(key) === false) this.#open.at(-1)?.values.set(key, { text: plain, line });
  }

  #closed(name: string): void {
    if (name === "node") this.#open.pop();
    else if (name === "edge") this.#edge = null;
    else if (name === "data" || name === "nodelabel") this.#key = null;
  }
}

export const readGraph = (text: string): Graph => {
  const { tokens, flaws } = readXml(text);
  const reader = new GraphReader();
  for (const token of tokens) reader.take(token);
  return { nodes: reader.nodes, edges: reader.edges, flaws };
};
