import { readdirSync, rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { writeBuiltInIndex } from "./build/built-in-index.ts";
import { gatherForEsbuild } from "./build/gather.ts";

const tables = Object.fromEntries(
  readdirSync("data/tables", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [`tables/${name}`, `src/tables/${name}.ts`]),
);

// Made of the data by build/system-entry.ts. All have the types of one file.
const systems = Object.fromEntries(
  readdirSync("data/romanization")
    .filter((file) => file.endsWith(".json"))
    .map((file) => [`romanization/${file.slice(0, -".json".length)}`, `data/romanization/${file}`]),
);

const index = "src/index.ts";
const library = {
  index,
  import: "src/import/index.ts",
  node: "src/node/index.ts",
  serve: "src/serve/index.ts",
  ...tables,
};

// Entries that package.json does not name: they cut the build into chunks of which createResolver's needs none but its
// own code, so that a bundler may leave suggest, romanize and their dependencies out whatever it knows of these.
const apart = {
  resolver: "src/resolver/create-resolver.ts",
  cluster: "src/cluster/cluster.ts",
  suggest: "src/suggest/suggest.ts",
  romanize: "src/romanize/romanize.ts",
  identify: "src/romanize/identify.ts",
  deromanize: "src/romanize/deromanize.ts",
  variants: "src/romanize/variants.ts",
};

const common: Options = {
  platform: "neutral",
  target: "es2022",
  // tsup strips "node:" by default, which would make a test for such imports pass for nothing.
  removeNodeProtocol: false,
  external: [/^node:/],
  dts: { entry: { ...library, romanization: "src/romanize/entry.ts" } },
  esbuildPlugins: [gatherForEsbuild()],
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};

// A CommonJS file has no import.meta; where it lies is asked for in the one entry that needs to know, to find the
// worker.
const place: Options = {
  define: { "import.meta.url": "importMetaUrl" },
  banner: { js: '"use strict"; const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
};

export default defineConfig(() => {
  // Not tsup's own `clean`: the two builds run side by side, and one would delete what the other has written.
  rmSync("dist", { recursive: true, force: true });
  const programs = {
    "node-worker": "src/node/worker.ts",
    "serve-worker": "src/cli/serve/load-worker.ts",
    cli: "src/cli/main.ts",
    "built-in": "src/cli/built-in.ts",
  };
  return [
    {
      ...common,
      format: "esm",
      entry: { ...library, ...systems, ...apart, ...programs },
      onSuccess: writeBuiltInIndex,
    },
    { ...common, format: "cjs", entry: { index, import: library.import, serve: library.serve } },
    // In pieces, or each system would carry the engine along, and tables would not have the same objects in common.
    { ...common, format: "cjs", entry: { ...systems, ...tables }, splitting: true, dts: false },
    { ...common, ...place, format: "cjs", entry: { node: library.node }, dts: false },
  ];
});
