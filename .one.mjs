import { runnerImport } from "vite";
import { readFileSync } from "node:fs";
import { join } from "node:path";
const load = async (f) => (await runnerImport(join(process.cwd(), f), { logLevel: "warn", configFile: false })).module;
const { valuesOf } = await load("src/ingest/interpret/values.ts");
const { indexRegistry } = await load("src/ingest/registry.ts");
const j = (n) => JSON.parse(readFileSync(join("graph-data/registry", n), "utf8"));
const registry = indexRegistry({ institutions: j("institutions.json"), venues: j("venues.json"), topics: j("topics.json"), ambiguities: j("ambiguities.json"), notInstitutions: j("not-institutions.json") });
for (const t of process.argv.slice(2)) console.log(t, "=>", JSON.stringify(valuesOf(t, registry)));
