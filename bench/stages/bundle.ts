import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { gather, gatherForEsbuild } from "../../build/gather.ts";
import type { createResolver } from "../../src/resolver/create-resolver.ts";
import type { Cut, DataFile, Stage } from "./stages.ts";

const OUT = ".tools/stages";

/** What is measured of the library. */
export interface Library {
  readonly createResolver: typeof createResolver;
}

/** The library without a stage: bundled from src/ with the cut as a plugin, and loaded. */
export async function loadWithout({ id, cut }: Stage): Promise<Library> {
  const outfile = `${OUT}/${id}.mjs`;
  await build({
    entryPoints: ["src/resolver/create-resolver.ts"],
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
    logLevel: "error",
    plugins: [pluginOf(cut), gatherForEsbuild()],
  });
  return import(pathToFileURL(outfile).href);
}

function pluginOf(cut: Cut): Plugin {
  if ("data" in cut) return otherData(cut.data, cut.without);
  if ("settings" in cut) return otherSettings(cut.settings);
  return otherModule(cut.module, cut.by);
}

function otherData(folder: string, without: (files: readonly DataFile[]) => readonly DataFile[]): Plugin {
  return {
    name: "other-data",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^gather:${folder}$`) }, ({ path }) => ({ path, namespace: "other-data" }));
      onLoad({ filter: /.*/, namespace: "other-data" }, async ({ path }) => {
        const { code } = gather(path);
        const { default: files } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
        return { contents: JSON.stringify(without(files)), loader: "json" };
      });
    },
  };
}

const SETTINGS = "src/settings.ts";

function otherSettings(changes: Readonly<Record<string, unknown>>): Plugin {
  return replacing(SETTINGS, "other-settings", ({ onResolve, onLoad }) => {
    onResolve({ filter: /.*/, namespace: "other-settings" }, ({ path }) => ({ path: resolve(path) }));
    onLoad({ filter: /.*/, namespace: "other-settings" }, () => ({
      contents: `import { settings as usual } from "${SETTINGS}";
        export const settings = { ...usual, ...${JSON.stringify(changes)} };`,
    }));
  });
}

function otherModule(module: string, by: string): Plugin {
  return replacing(module, "file", () => {}, resolve(by));
}

/** Imports of a module lead to another one, except those of that other one itself. */
function replacing(module: string, namespace: string, more: Plugin["setup"], by = module): Plugin {
  return {
    name: "replacing",
    setup(one) {
      one.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, importer }) =>
        resolve(resolveDir, path) === resolve(module) && importer !== by ? { path: by, namespace } : undefined,
      );
      return more(one);
    },
  };
}
