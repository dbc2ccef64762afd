import { defineConfig, type Options } from "tsup";
import { gatherForEsbuild } from "./gather.ts";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Learning starts from the hand-set costs alone, so that it gives the same weights whatever was learned before. */
const withoutWeights: Plugin = {
  name: "without-weights",
  setup(build) {
    build.onResolve({ filter: /^gather:weights$/ }, ({ path }) => ({ path, namespace: "without-weights" }));
    build.onLoad({ filter: /.*/, namespace: "without-weights" }, () => ({
      contents: "export default [{ costs: {} }];",
    }));
  },
};

const common: Options = {
  format: "esm",
  platform: "node",
  target: "node20",
  outDir: ".tools",
  silent: true,
  splitting: false,
};

/** The programs of the project that are not shipped. */
export default defineConfig([
  { ...common, entry: { train: "train/main.ts" }, esbuildPlugins: [withoutWeights, gatherForEsbuild()] },
  {
    ...common,
    entry: {
      bench: "bench/main.ts",
      scale: "bench/scale/main.ts",
      workers: "bench/workers/main.ts",
      extract: "bench/extract/main.ts",
      romanize: "bench/romanize/main.ts",
      letters: "train/letters.ts",
      shares: "train/shares.ts",
      // The threads of resolveAll look for it beside the program.
      "node-worker": "src/node/worker.ts",
    },
    esbuildPlugins: [gatherForEsbuild()],
    // The peers that are measured beside the library are loaded as their users load them.
    external: ["any-ascii", "esbuild", "flexsearch", "minisearch", "modern-ahocorasick", /^talisman\//],
  },
]);
