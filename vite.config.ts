import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

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
        plugins: [react()],
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
