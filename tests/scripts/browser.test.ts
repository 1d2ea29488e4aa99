import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../scripts/browser.js";

const folder = mkdtempSync(join(tmpdir(), "stemma-browser-"));
const chrome = join(folder, "google-chrome");
writeFileSync(chrome, "#!/bin/sh\n");
chmodSync(chrome, 0o755);
writeFileSync(join(folder, "chromium"), "not a program");
chmodSync(join(folder, "chromium"), 0o644);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the browser of the tests", () => {
  test("is the one that CHROME_PATH names, whatever else is there", () => {
    expect(findBrowser({ CHROME_PATH: "/opt/own/chrome", PATH: folder })).toBe("/opt/own/chrome");
  });
  test("is else the first along the path that can be run", () => {
    expect(findBrowser({ PATH: ["/nowhere", folder].join(delimiter) }, [])).toBe(chrome);
  });
  test("may be missing", () => {
    expect(findBrowser({ PATH: "/nowhere" }, [])).toBeUndefined();
    expect(findBrowser({}, [])).toBeUndefined();
  });
});
