import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
    // The number of workers follows the machine; a property may take its time, a hanging test may not.
    testTimeout: 60_000,
    unstubGlobals: true,
    restoreMocks: true,
  },
});
