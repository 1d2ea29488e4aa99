// @ts-check
/* Finds the Chromium that the browser tests run in, or installs one; says which, or what to do. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { findBrowser } from "./browser.js";

/** @param {string} command @param {string[]} args */
const run = (command, args) => spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] }).status === 0;

/** Playwright's own download, when it is there. */
const bundled = async () => {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
};

const install = async () => {
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.error("No Chromium found (CHROME_PATH, chromium, google-chrome): installing it with apt-get.");
    if (run("apt-get", ["update", "-qq"]) && run("apt-get", ["install", "-y", "-qq", "chromium"])) {
      const found = findBrowser();
      if (found) return found;
    }
  }
  console.error("No Chromium found (CHROME_PATH, chromium, google-chrome): downloading the one of Playwright.");
  const playwright = join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");
  run(process.execPath, [playwright, "install", "--only-shell", "chromium"]);
  return (await bundled()) ?? findBrowser();
};

const found = findBrowser() ?? (await bundled()) ?? (await install());
if (found === undefined || !existsSync(found)) {
  console.error(
    found === undefined
      ? "The browser tests need Chromium and it could not be installed. Install chromium or google-chrome, or set CHROME_PATH to one."
      : `CHROME_PATH names ${found}, which does not exist. Set it to a Chromium or Chrome, or unset it.`,
  );
  process.exit(1);
}
console.log(found);
