import { parseHead } from "./src/ingest/interpret/head.ts";
import { readInline } from "./src/ingest/read/markdown.ts";
import { Effort } from "./src/ingest/read/effort.ts";
import { indexRegistry } from "./src/ingest/registry.ts";
import { shippedRegistry } from "./tests/ingest/knowledge.ts";
import { valuesOf } from "./src/ingest/interpret/values.ts";
import { rowSays } from "./src/ingest/interpret/row.ts";
const registry = indexRegistry(shippedRegistry());
export const run = (line: string) => {
  const h = parseHead(readInline(line, Effort.for([line])), registry);
  console.log(JSON.stringify({ title: h.title, note: h.note, slots: h.slots.map((s) => [s.name, s.text, s.values?.map((v) => v.kind + ":" + JSON.stringify(v.venue ?? v.people?.map((p) => p.name + (p.institutions.length?"@"+p.institutions.map(i=>i.text):"")) ?? v.date ?? v.award ?? v.text))]) }, null, 1));
};
export const vals = (t: string) => console.log("values", JSON.stringify(valuesOf(t, registry)), "row", JSON.stringify(rowSays(t, registry)));
import { peopleBefore } from "./src/ingest/interpret/row.ts";
export const pb = (line: string) => console.log("pb", JSON.stringify(peopleBefore(readInline(line, Effort.for([line])), registry)), JSON.stringify(rowSays(line, registry)));
import { readFileSync } from "node:fs";
import { read } from "./src/ingest/read/read.ts";
import { unitsOf, eachUnit } from "./src/ingest/interpret/units.ts";
import { decide } from "./src/ingest/interpret/entries.ts";
import { evidenceOf } from "./src/ingest/interpret/evidence.ts";
export const file = (path: string, from: number, to: number) => {
  const tree = read(readFileSync(path, "utf8").split("\n").filter((l) => !l.startsWith("§")).join("\n"));
  const units = unitsOf(tree, registry);
  const d = decide(units, tree.isPlain);
  console.log("plain", tree.isPlain, "levels", d.headingLevels, "bare", d.isBare);
  for (const u of eachUnit(units)) if (u.node.line >= from && u.node.line <= to) console.log(u.node.line, u.node.kind, u.node.level, "b" + u.node.block, JSON.stringify(u.node.rich.text.slice(0, 70)), "detail", u.detail, "title", u.title.toFixed(2), "prose", u.prose.toFixed(2), "ev", evidenceOf(u).toFixed(1), d.of.get(u)?.as ?? "-", "role", u.role, "parent", u.parent?.node.line ?? 0, JSON.stringify(u.head.title.slice(0, 50)), u.head.slots.map((s) => s.name + ":" + s.values?.map((v) => v.kind)).join(";"));
};
