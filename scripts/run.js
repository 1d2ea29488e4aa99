// @ts-check
/* Runs a TypeScript file of the project (`node scripts/run.js scripts/schema.ts`) on every Node that the project supports. */
import { resolve } from "node:path";
import { runnerImport } from "vite";

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: node scripts/run.js FILE.ts");
  process.exit(2);
}
await runnerImport(resolve(file), { configFile: false, logLevel: "error" });
