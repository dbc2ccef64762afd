import { defineConfig, type Options } from "tsup";
import { gatherForEsbuild } from "./gather.ts";

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
  {
    ...common,
    entry: {
      answers: "bench/answers/main.ts",
      batch: "bench/batch/main.ts",
      bench: "bench/main.ts",
      cluster: "bench/cluster/main.ts",
      crowds: "bench/crowds/main.ts",
      import: "bench/import/main.ts",
      scale: "bench/scale/main.ts",
      serve: "bench/serve/main.ts",
      suggest: "bench/suggest/main.ts",
      workers: "bench/workers/main.ts",
      extract: "bench/extract/main.ts",
      romanize: "bench/romanize/main.ts",
      train: "train/main.ts",
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
