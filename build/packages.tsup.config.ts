import { defineConfig, type Options } from "tsup";
import { gatherForEsbuild } from "./gather.ts";

// Each program is one file: what it uses of the library is in it, and only what its package.json names is loaded.
const common: Options = {
  format: "esm",
  platform: "node",
  target: "node20",
  splitting: false,
  silent: true,
  clean: true,
  esbuildPlugins: [gatherForEsbuild()],
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};

/** The packages that are published apart. */
export default defineConfig([
  {
    ...common,
    entry: { main: "packages/allonym-recon-check/src/main.ts" },
    outDir: "packages/allonym-recon-check/dist",
    external: ["ajv"],
  },
  {
    ...common,
    entry: { main: "packages/allonym-mcp/src/main.ts" },
    outDir: "packages/allonym-mcp/dist",
    external: ["ajv", "cyrillic-to-translit-js", "zod", /^@modelcontextprotocol\/sdk/],
  },
]);
