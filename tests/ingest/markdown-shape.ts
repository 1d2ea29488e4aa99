import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { asIs, type Held } from "../../src/ingest/read/hold.ts";

const options = {
  extensions: [gfmTable(), { disable: { null: ["htmlFlow", "codeIndented", "codeFenced"] } }],
  mdastExtensions: [gfmTableFromMarkdown()],
};

/** The parser alone, as lists are given to it. */
export const parse = (text: string): Root => fromMarkdown(text, options);

export type Shape = string | { readonly [key: string]: unknown; readonly children?: readonly Shape[] };

/** Text that follows text is one text. */
export const joined = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.reduce<Shape[]>((all, shape) => {
    const before = all.at(-1);
    if (typeof shape === "string" && typeof before === "string") all[all.length - 1] = before + shape;
    else all.push(shape);
    return all;
  }, []);

/** A node as its kind, words and first line, with what was held out put back; columns move with it. */
export const shapeOf = (node: Nodes, held: Held): readonly Shape[] => {
  if (node.type === "text")
    return held.parts(node.value).flatMap((part) => (typeof part === "string" ? [part] : part.flatMap((each) => shapeOf(each, asIs("")))));
  const own = Object.entries(node)
    .filter(([key, value]) => value !== null && !["children", "position", "identifier", "label"].includes(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const isBlock = ["paragraph", "heading", "listItem", "tableRow", "blockquote"].includes(node.type);
  return [
    {
      ...Object.fromEntries(own.map(([key, value]) => [key, typeof value === "string" ? held.restore(value) : value])),
      ...(isBlock ? { line: node.position?.start.line } : {}),
      ...("children" in node ? { children: joined(node.children.flatMap((child) => shapeOf(child, held))) } : {}),
    },
  ];
};
