/** A value of a JSON file with the line that it begins on, counted from 1. */
export type JsonNode =
  | { readonly line: number; readonly kind: "object"; readonly members: ReadonlyMap<string, JsonNode>; readonly endLine: number }
  | { readonly line: number; readonly kind: "array"; readonly items: readonly JsonNode[] }
  | { readonly line: number; readonly kind: "text"; readonly text: string }
  | { readonly line: number; readonly kind: "number"; readonly number: number }
  | { readonly line: number; readonly kind: "other"; readonly value: boolean | null };

export type JsonObject = Extract<JsonNode, { kind: "object" }>;

export const isObject = (node: JsonNode | undefined): node is JsonObject => node?.kind === "object";

/** A member by its name, or by the first of several names that has a value. */
export const member = (node: JsonNode | undefined, ...names: readonly string[]): JsonNode | undefined => {
  if (!isObject(node)) return undefined;
  for (const name of names) {
    const found = node.members.get(name);
    if (found !== undefined && !(found.kind === "other" && found.value === null)) return found;
  }
  return undefined;
};

/** The elements of an array; of a value that is none, itself: many writers leave the brackets out for one. */
export const itemsOf = (node: JsonNode | undefined): readonly JsonNode[] =>
  node === undefined || (node.kind === "other" && node.value === null) ? [] : node.kind === "array" ? node.items : [node];

export const objectsIn = (node: JsonNode | undefined): readonly JsonObject[] => itemsOf(node).filter(isObject);

/** A text or a number as text; of an array, its first. */
export const textOf = (node: JsonNode | undefined): string => {
  if (node === undefined) return "";
  if (node.kind === "text") return node.text.trim();
  if (node.kind === "number") return String(node.number);
  return node.kind === "array" && node.items[0]?.kind !== "array" ? textOf(node.items[0]) : "";
};
