import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";
import { withPolicy } from "./src/cli/serve/policy.ts";

/** The built page carries the policy that `stemma` sends as a header, so that it holds on any server. */
const policy: Plugin = { name: "policy", apply: "build", transformIndexHtml: { order: "post", handler: withPolicy } };

/*
 * Three builds from one configuration: `vite build` makes the explorer (dist/app), `vite build --mode looks` then puts
 * the page of its looks beside it, `vite build --ssr` makes the command line (dist/cli). The looks are a build of their
 * own because two entries of one would cut the explorer's first file in pieces. Addresses are relative, so that the
 * folder works anywhere as it is.
 */
export default defineConfig(({ isSsrBuild, mode }) =>
  isSsrBuild
    ? {
        publicDir: false,
        ssr: { noExternal: true, external: ["vite"] },
        build: { ssr: "src/cli/main.ts", outDir: "dist/cli", emptyOutDir: true, target: "node20", reportCompressedSize: false },
      }
    : {
        base: "./",
        publicDir: mode === "looks" ? false : "graph-data/built",
        plugins: [react(), policy],
        worker: { format: "es" },
        // Packages that decode HTML by the document of a page have another way for workers, which have none.
        resolve: { conditions: ["worker", ...defaultClientConditions] },
        build: {
          outDir: "dist/app",
          emptyOutDir: mode !== "looks",
          target: "es2023",
          rollupOptions: { input: mode === "looks" ? "looks.html" : "index.html" },
          // Each module is known before the first one runs; browsers of this target need no polyfill, and the server's content policy allows no inline script.
          modulePreload: { polyfill: false },
          assetsInlineLimit: 0,
          // The budget of the whole is what `npm run bench` reports.
          chunkSizeWarningLimit: 1000,
        },
      },
);
