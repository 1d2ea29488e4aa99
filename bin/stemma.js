#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

// Most of the importer's patterns are used often: compiled at once, none is compiled twice.
setFlagsFromString("--no-regexp-tier-up");

const main = new URL("../dist/cli/main.js", import.meta.url);
if (existsSync(main)) {
  const { run } = await import(main.href);
  await run(fileURLToPath(new URL("..", import.meta.url)));
} else {
  process.stderr.write("stemma: not built yet. Run `npm install` in the folder of the project (it builds), or `npm run build`.\n");
  process.exitCode = 2;
}
