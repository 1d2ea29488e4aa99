// @ts-check
/* Prints how much of what reading lists state is found: `npm run bench -- import [list|tuned]`. */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const table = fileURLToPath(new URL("../tests/bench/import-table.ts", import.meta.url));
/** @type {{ module: { importTable: (details: string | undefined) => string } }} */
const { module } = await runnerImport(table, { logLevel: "warn", configFile: false });
console.log(module.importTable(process.argv[3]));
