// @ts-check
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];

/**
 * How tests and measurements start it: it draws without a graphics card, and calls nobody.
 * @type {readonly string[]}
 */
export const browserFlags = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

/** @param {string} path */
const runnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The Chromium of this machine: CHROME_PATH, else the usual names along PATH. Undefined when there is none.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {readonly string[]} usual folders that are searched first
 * @returns {string | undefined}
 */
export const findBrowser = (env = process.env, usual = ["/usr/bin"]) => {
  const asked = env["CHROME_PATH"];
  if (asked) return asked;
  const folders = [...usual, ...(env["PATH"] ?? "").split(delimiter).filter(Boolean)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runnable);
};
