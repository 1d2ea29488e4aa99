// @ts-check
/*
 * After `npm install`: links the project's own command into node_modules/.bin, where `npx --no-install stemma` looks
 * for it, and builds where something has changed since the last build.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const linkCommand = () => {
  const folder = join("node_modules", ".bin");
  mkdirSync(folder, { recursive: true });
  if (process.platform === "win32") {
    writeFileSync(join(folder, "stemma.cmd"), '@node "%~dp0\\..\\..\\bin\\stemma.js" %*\r\n');
    return;
  }
  const link = join(folder, "stemma");
  rmSync(link, { force: true });
  symlinkSync(join("..", "..", "bin", "stemma.js"), link);
};

const inputs = ["src", "graph-data/built", "index.html", "vite.config.ts", "package.json", "package-lock.json"];
const outputs = ["dist/app/index.html", "dist/cli/main.js"];

/** Time of the newest change at or below a path. @param {string} path @returns {number} */
const newest = (path) => {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

linkCommand();
const built = Math.min(...outputs.map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0)));
if (Math.max(...inputs.map(newest)) > built) {
  const { status } = spawnSync("npm", ["run", "--silent", "build"], {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("The build failed: see above. `npm run build` tries again.");
    process.exit(1);
  }
}
