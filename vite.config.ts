import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";
import { withPolicy } from "./src/cli/serve/policy.ts";

/** The built page carries the policy that `stemma` sends as a header, so that it holds on any server. */
const policy: Plugin = { name: "policy", apply: "build", transformIndexHtml: { order: "post", handler: withPolicy } };

/*
 * Two builds from one configuration: `vite build` makes the explorer (dist/app), `vite build --ssr` the command
 * line (dist/cli). The explorer uses relative addresses, so that the folder works at any address as it is.
 */
export default defineConfig(({ isSsrBuild }) =>
  isSsrBuild
    ? {
        publicDir: false,
        ssr: { noExternal: true, external: ["vite"] },
        build: { ssr: "src/cli/main.ts", outDir: "dist/cli", emptyOutDir: true, target: "node20", reportCompressedSize: false },
      }
    : {
        base: "./",
        publicDir: "graph-data/built",
        plugins: [react(), policy],
        worker: { format: "es" },
        // Packages that decode HTML by the document of a page have another way for workers, which have none.
        resolve: { conditions: ["worker", ...defaultClientConditions] },
        build: {
          outDir: "dist/app",
          emptyOutDir: true,
          target: "es2023",
          // Each module is known before the first one runs; browsers of this target need no polyfill, and the server's content policy allows no inline script.
          modulePreload: { polyfill: false },
          assetsInlineLimit: 0,
          // The budget of the whole is what `npm run bench` reports.
          chunkSizeWarningLimit: 1000,
        },
      },
);
