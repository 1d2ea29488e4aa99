// @ts-check
/* Builds after `npm install`, where something has changed since the last build, so that `npx --no-install stemma` works from a clone. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const inputs = ["src", "graph-data/built", "index.html", "vite.config.ts", "package.json", "package-lock.json"];
const outputs = ["dist/app/index.html", "dist/cli/main.js"];

/** Time of the newest change at or below a path. @param {string} path @returns {number} */
const newest = (path) => {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const built = Math.min(...outputs.map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0)));
// npx runs this too when it links the project for the first time; a build that fails there would leave a broken link.
if (process.env["npm_command"] !== "exec" && Math.max(...inputs.map(newest)) > built) {
  const { status } = spawnSync("npm", ["run", "--silent", "build"], {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("The build failed: see above. `npm run build` tries again.");
    process.exit(1);
  }
}
