import { defineConfig } from "@playwright/test";
import { createServer } from "node:net";
import { browserFlags, findBrowser } from "./scripts/browser.js";

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

// Every worker reads this file again; the first one to do so chooses for all.
const port = (process.env["STEMMA_TEST_PORT"] ??= String(await freePort()));
const executablePath = findBrowser();

/** Tests of the built explorer (`npm run build` comes first), served by the command line as a user would serve it. */
export default defineConfig({
  testDir: "tests/browser",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  forbidOnly: Boolean(process.env["CI"]),
  fullyParallel: true,
  workers: 2,
  // A machine that draws in software beside other work can lose a press; what fails twice fails, and what passes at the second attempt is named.
  retries: process.env["CI"] ? 1 : 0,
  // Generous, for machines that draw without a graphics card beside other work: what hangs still ends.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: process.env["STEMMA_TEST_REPORT"] ? [["list"], ["json", { outputFile: process.env["STEMMA_TEST_REPORT"] }]] : [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    // Nothing waits for motion; the tests of motion ask for it.
    reducedMotion: "reduce",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // WebGL is drawn in software; putting the page together there as well would take seconds for each page.
      args: [...browserFlags, "--disable-gpu-compositing"],
    },
  },
  webServer: {
    command: `node bin/stemma.js --no-open --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
