// @ts-check
/*
 * Prints how much of what reading lists state is found: `npm run bench -- import [list|tuned]`, or of lists in dialects
 * composed at random: `npm run bench -- import generated [HOWMANY [FIRSTSEED]]`, one of them told: `… generated seed 12`;
 * or of the project's own lists written otherwise: `npm run bench -- import varied [which]`; or of the annotated lists
 * of any folder: `npm run bench -- import from FOLDER`; or of real titles in plain forms: `npm run bench -- import forms [WORDS OF THEIR NAMES]`,
 * and the same with remarks behind some lines: `npm run bench -- import remarked [WORDS]`.
 */
import { fileURLToPath, pathToFileURL } from "node:url";
import { runnerImport } from "vite";

/** @param {URL} file */
const load = async (file) => (await runnerImport(fileURLToPath(file), { logLevel: "warn", configFile: false })).module;

const [, , , what, first, second] = process.argv;
if (what === "generated") {
  /** @type {{ generatedTable: (count: number, first: number, only: number | null) => string }} */
  const { generatedTable } = await load(new URL("../tests/bench/generated/table.ts", import.meta.url));
  console.log(first === "seed" ? generatedTable(0, 0, Number(second)) : generatedTable(Number(first ?? 400), Number(second ?? 1), null));
} else if (what === "varied") {
  /** @type {{ variedTable: (only: string | undefined) => string }} */
  const { variedTable } = await load(new URL("../tests/bench/varied-table.ts", import.meta.url));
  console.log(variedTable(first));
} else if (what === "from") {
  /** @type {{ folderTable: (folder: URL) => string }} */
  const { folderTable } = await load(new URL("../tests/bench/import-table.ts", import.meta.url));
  console.log(folderTable(pathToFileURL(`${first ?? "."}/`)));
} else if (what === "forms" || what === "remarked") {
  /** @type {{ formsTable: (only: string | undefined, areRemarked: boolean) => string }} */
  const { formsTable } = await load(new URL("../tests/bench/import-table.ts", import.meta.url));
  console.log(formsTable(first, what === "remarked"));
} else {
  /** @type {{ importTable: (details: string | undefined) => string }} */
  const { importTable } = await load(new URL("../tests/bench/import-table.ts", import.meta.url));
  console.log(importTable(what));
}
