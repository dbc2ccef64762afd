import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Plugin as EsbuildPlugin, type TransformFailure, transformSync } from "esbuild";
import type { Plugin as VitePlugin } from "vitest/config";
import { shipEntities, shipRules } from "./ship.ts";

const PREFIX = "gather:";

/** A module made of one folder of `data/`, and the files that it stands on. */
export interface Gathered {
  readonly code: string;
  readonly folder: string;
  readonly files: readonly string[];
}

/**
 * Makes the module `gather:<folder>`: its default export is the array of the folder's JSON files in file-name
 * order, without what only editors and tests need. `root` is the package's folder: bundled config files cannot
 * tell where they lie, so it is asked for.
 */
export function gather(id: string, root: string = process.cwd()): Gathered {
  const folder = join(root, "data", id.slice(PREFIX.length));
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => join(folder, file));
  const values = files.map((file) => parse(file, relative(root, file)));
  const shipped = id.startsWith(`${PREFIX}tables/`) ? shipEntities(values) : shipRules(values);
  const literal = JSON.stringify(JSON.stringify(shipped));
  return { code: `export default /* @__PURE__ */ JSON.parse(${literal});\n`, folder, files };
}

/** The plugin for esbuild, and so for tsup. */
export function gatherForEsbuild(): EsbuildPlugin {
  return {
    name: "gather",
    setup(build) {
      build.onResolve({ filter: /^gather:/ }, ({ path }) => ({ path, namespace: "gather", sideEffects: false }));
      build.onLoad({ filter: /.*/, namespace: "gather" }, ({ path }) => {
        const { code, folder, files } = gather(path);
        return { contents: code, loader: "js", watchFiles: [...files], watchDirs: [folder] };
      });
    },
  };
}

/** The plugin for Vite, and so for vitest. */
export function gatherForVite(): VitePlugin {
  return {
    name: "gather",
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const { code, files } = gather(id.slice(1));
      for (const file of files) this.addWatchFile(file);
      return code;
    },
  };
}

function parse(file: string, name: string): unknown {
  const text = readFileSync(file, "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${name}${place(text)}: not JSON: ${(error as Error).message}`, { cause: error });
  }
}

// Not every version of V8 says where JSON.parse stopped; esbuild does.
function place(text: string): string {
  try {
    transformSync(text, { loader: "json", logLevel: "silent" });
    return "";
  } catch (failure) {
    const at = (failure as TransformFailure).errors[0]?.location;
    return at ? `:${at.line}:${at.column + 1}` : "";
  }
}
