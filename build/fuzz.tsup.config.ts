import { defineConfig } from "tsup";
import { gatherForEsbuild } from "./gather.ts";

/** The fuzz run: its commands are of the source, and all else that it calls is of the built package. */
export default defineConfig({
  format: "esm",
  platform: "node",
  target: "node20",
  outDir: ".tools",
  silent: true,
  splitting: false,
  entry: { fuzz: "fuzz/main.ts" },
  esbuildPlugins: [gatherForEsbuild()],
});
