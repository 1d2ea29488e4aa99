import { test } from "vitest";
import { readFileSync, writeFileSync } from "node:fs";
import { interpret } from "../../src/ingest/interpret/interpret.ts";
import { indexRegistry } from "../../src/ingest/registry.ts";
import { smallRegistry } from "./recognise-registry.ts";
test("x", () => {
  const registry = indexRegistry(smallRegistry);
  const out: string[] = [];
  for (const file of readFileSync("/tmp/rel11/files.txt", "utf8").split("\n").filter((l) => l !== "")) {
    const text = readFileSync(file, "utf8").split("\n").filter((l) => !l.trimStart().startsWith("§")).join("\n");
    const c = interpret({ id: "source:test", title: "T", path: file, text }, registry);
    out.push(`## ${file}`);
    for (const w of c.works) out.push(`${w.line} ${w.title.slice(0, 60)} [${w.shortTitle ?? ""}] {${w.people.map((p) => p.value.name).join(";")}} ${w.notes.map((n) => n.value.slice(0, 120)).join(" ¶ ")} => ${w.relations.map((r) => `${r.type} ${r.target.name}`).join(" | ")}`);
  }
  writeFileSync("/tmp/rel11/lists.txt", out.join("\n"));
});
