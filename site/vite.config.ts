import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { gatherForVite } from "../build/gather.ts";
import { sitePlugin } from "./build/site-plugin.ts";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: path("."),
  // Every address is relative: the site works in any folder of any host.
  base: "./",
  plugins: [gatherForVite(), sitePlugin(path("."))],
  worker: { format: "es", plugins: () => [gatherForVite()] },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "dist",
    target: "es2022",
    modulePreload: { polyfill: false },
    // A font or picture within a script would be refused by the page's policy; there are none.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: {
        index: path("index.html"),
        document: path("src/docs/document.ts"),
        sw: path("src/offline/service-worker.ts"),
      },
      output: { entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js") },
    },
  },
});
