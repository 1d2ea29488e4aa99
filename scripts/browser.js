// @ts-check
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];

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
