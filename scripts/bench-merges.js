// @ts-check
/* Prints what merges rest on: `npm run bench -- merges [FILE OF PAIRS]`. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const table = fileURLToPath(new URL("../tests/bench/merge-table.ts", import.meta.url));
/** @type {{ module: { mergeTable: (path: string | undefined) => string } }} */
const { module } = await runnerImport(table, { logLevel: "warn", configFile: false });
const path = process.argv[3];
console.log(module.mergeTable(path === undefined ? undefined : resolve(path)));
