import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

/* Budgets of the built explorer, in kilobytes of 1000 bytes. */
const most = { script: 220, fonts: 150 } as const;

const app = fileURLToPath(new URL("../../dist/app", import.meta.url));
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0) / 1000;

test("what the first view runs stays within its budget, zipped", () => {
  const page = readFileSync(join(app, "index.html"), "utf8");
  const scripts = [...new Set([...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file = ""]) => file))];
  expect(scripts.length).toBeGreaterThan(0);
  expect(sum(scripts.map((file) => gzipSync(readFileSync(join(app, file)), { level: 9 }).length))).toBeLessThanOrEqual(most.script);
});

test("the fonts stay within their budget", () => {
  const fonts = readdirSync(join(app, "assets")).filter((file) => file.endsWith(".woff2"));
  expect(fonts.length).toBeGreaterThan(0);
  expect(sum(fonts.map((file) => readFileSync(join(app, "assets", file)).length))).toBeLessThanOrEqual(most.fonts);
});
