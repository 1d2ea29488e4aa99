import type { Atlas } from "../../model/atlas.ts";
import { columns, keyOf, recordsOf, type WorkRecord } from "./table.ts";

const signs: Readonly<{ [sign: string]: string }> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": " ",
  "\t": " ",
  "\r": " ",
};

/** Text within XML; control characters have no place there. */
const xml = (text: string): string => text.replace(/[&<>"\n\t\r]/g, (sign) => signs[sign] ?? "").replace(/[\p{Cc}\uFFFE\uFFFF]/gu, "");

const attributes = columns.filter((name) => name !== "Key" && name !== "References");

interface GraphOf {
  readonly nodes: readonly WorkRecord[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly type: string }[];
}

/** The listed works as nodes and the relations between them; who refers is the source of the edge. */
const graphOf = (atlas: Atlas, chosen?: ReadonlySet<string>): GraphOf => {
  const nodes = recordsOf(atlas, chosen);
  const present = new Set(nodes.map(({ id }) => id));
  const edges = nodes.flatMap(({ id, facts }) =>
    facts.relations.filter(({ to }) => present.has(to.id)).map(({ type, to }) => ({ from: keyOf(id), to: keyOf(to.id), type })),
  );
  return { nodes, edges };
};

const valuesOf = ({ fields }: WorkRecord): readonly (readonly [at: number, text: string])[] =>
  attributes.flatMap((name, at) => {
    const text = (fields.get(name) ?? []).join("; ");
    return text === "" ? [] : [[at, xml(text)] as const];
  });

export const gexfOf = (atlas: Atlas, chosen?: ReadonlySet<string>): string => {
  const { nodes, edges } = graphOf(atlas, chosen);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph defaultedgetype="directed">',
    '    <attributes class="node">',
    ...attributes.map((name, at) => `      <attribute id="${String(at)}" title="${name}" type="string"/>`),
    "    </attributes>",
    "    <nodes>",
    ...nodes.map((node) => {
      const values = valuesOf(node).map(([at, text]) => `<attvalue for="${String(at)}" value="${text}"/>`);
      return `      <node id="${xml(keyOf(node.id))}" label="${xml(node.facts.work.title)}"><attvalues>${values.join("")}</attvalues></node>`;
    }),
    "    </nodes>",
    "    <edges>",
    ...edges.map(
      ({ from, to, type }, at) =>
        `      <edge id="${String(at)}" source="${xml(from)}" target="${xml(to)}" kind="${type}" label="${type}"/>`,
    ),
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
};

export const graphmlOf = (atlas: Atlas, chosen?: ReadonlySet<string>): string => {
  const { nodes, edges } = graphOf(atlas, chosen);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...attributes.map((name, at) => `  <key id="d${String(at)}" for="node" attr.name="${name}" attr.type="string"/>`),
    '  <key id="relation" for="edge" attr.name="relation" attr.type="string"/>',
    '  <graph edgedefault="directed">',
    ...nodes.map((node) => {
      const values = valuesOf(node).map(([at, text]) => `<data key="d${String(at)}">${text}</data>`);
      return `    <node id="${xml(keyOf(node.id))}">${values.join("")}</node>`;
    }),
    ...edges.map(({ from, to, type }) => `    <edge source="${xml(from)}" target="${xml(to)}"><data key="relation">${type}</data></edge>`),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
};
