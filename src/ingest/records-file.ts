import type { z } from "../model/zod.ts";
import { itemsOf, member, type JsonNode } from "./formats/json-node.ts";
import { parseJson } from "./formats/json-parse.ts";

/* Files that are an array of records: views and rulings beside lists. Bad ones are said with their line, the others stay. */

/** What is wrong with such a file, at a line counted from 1. */
export interface RecordFlaw {
  readonly line: number;
  readonly reason: string;
}

export interface RecordsRead<T> {
  readonly records: readonly { readonly record: T; readonly line: number; readonly node: JsonNode }[];
  readonly flaws: readonly RecordFlaw[];
}

/** What the records are called, and how to mend one. */
export interface RecordWords {
  readonly one: string;
  readonly many: string;
  readonly remedy: string;
}

const plain = (node: JsonNode): unknown => {
  if (node.kind === "object") return Object.fromEntries([...node.members].map(([name, value]) => [name, plain(value)]));
  if (node.kind === "array") return node.items.map(plain);
  return node.kind === "text" ? node.text : node.kind === "number" ? node.number : node.value;
};

export const readRecords = <T>(format: z.ZodMiniType<T>, text: string, { one, many, remedy }: RecordWords): RecordsRead<T> => {
  const { root, flaws } = parseJson(text);
  const [flaw] = flaws;
  const none = (line: number, why: string): RecordsRead<T> => ({
    records: [],
    flaws: [{ line, reason: `The ${many} are left out: ${why}. ${remedy}` }],
  });
  if (flaw !== undefined || root === null) return none(flaw?.line ?? 1, `this is not JSON, ${flaw?.reason ?? "it is empty"}`);
  if (root.kind !== "array") return none(1, "they are to be an array");
  const records: RecordsRead<T>["records"][number][] = [];
  const broken: RecordFlaw[] = [];
  for (const node of itemsOf(root)) {
    const result = format.safeParse(plain(node));
    if (result.success) {
      records.push({ record: result.data, line: node.line, node });
      continue;
    }
    const { path: at, message } = result.error.issues[0] ?? { path: [], message: "it does not fit" };
    const part = at[0] === undefined ? node : (member(node, String(at[0])) ?? node);
    const where = at[0] === undefined ? "" : `${String(at[0])}: `;
    broken.push({ line: part.line, reason: `This ${one} is left out: ${where}${message}. ${remedy}` });
  }
  return { records, flaws: broken };
};
