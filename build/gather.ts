import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Plugin as EsbuildPlugin, OnLoadResult } from "esbuild";
import type { Plugin as VitePlugin } from "vitest/config";
import { jsonFault } from "../src/tables/json-fault.ts";
import { shipEntities, shipGivenNames, shipGrammar, shipKindLanguages, shipRules, shipSystems } from "./ship.ts";
import { systemEntry } from "./system-entry.ts";

const PREFIX = "gather:";
// Folders whose files may be `like` others.
const WITH_LIKE = [`${PREFIX}romanization`, `${PREFIX}traditions`];
const GIVEN_NAMES = `${PREFIX}given-names`;
const GRAMMAR = `${PREFIX}grammar`;
const KIND_LANGUAGES = `${GRAMMAR}/kind-languages`;
const ONE_SYSTEM = `${PREFIX}romanization/`;
const SOME_OF_TABLE = /^gather:tables\/([^/]+)\/([^/]+)$/;
const SYSTEM_FILE = /[\\/]data[\\/]romanization[\\/][^\\/]+\.json$/;

/** A module made of a folder of `data/`, and the files that it stands on. */
export interface Gathered {
  readonly code: string;
  readonly folder: string;
  readonly files: readonly string[];
}

/**
 * Makes the module `gather:<folder>`: its default export is the array of the folder's JSON files in file-name
 * order, without what only editors and tests need. `gather:romanization/<id>` is the entry of one system,
 * `gather:tables/<table>/<id>,<id>` some entities of a table, `gather:grammar/kind-languages` what only texts need of
 * data/grammar. `root` is the package's folder: bundled config files
 * cannot tell where they lie, so it is asked for.
 */
export function gather(id: string, root: string = process.cwd()): Gathered {
  if (id.startsWith(ONE_SYSTEM)) return gatherSystem(id.slice(ONE_SYSTEM.length), root);
  const [, table, ids] = SOME_OF_TABLE.exec(id) ?? [];
  return table !== undefined && ids !== undefined ? gatherSome(table, ids.split(","), root) : gatherFolder(id, root);
}

function gatherFolder(id: string, root: string): Gathered {
  const folder = id === KIND_LANGUAGES ? GRAMMAR : id;
  const { values, ...read } = readFolder(folder.slice(PREFIX.length), root);
  return { ...read, code: moduleOf(shipperOf(id)(values)) };
}

function gatherSome(table: string, ids: readonly string[], root: string): Gathered {
  const { values, ...read } = readFolder(`tables/${table}`, root);
  const entities = shipEntities(values).filter((entity) => ids.includes((entity as { readonly id: string }).id));
  if (entities.length !== ids.length) throw new Error(`data/tables/${table} lacks one of ${ids.join(", ")}`);
  return { ...read, code: moduleOf(entities) };
}

function moduleOf(values: readonly unknown[]): string {
  return `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(values))});\n`;
}

function gatherSystem(id: string, root: string): Gathered {
  const { values, ...read } = readFolder("romanization", root);
  const system = shipSystems(values).find((shipped) => shipped["id"] === id);
  if (system === undefined) throw new Error(`data/romanization has no system "${id}"`);
  return { ...read, code: systemEntry(system, root) };
}

function readFolder(name: string, root: string): Omit<Gathered, "code"> & { readonly values: readonly unknown[] } {
  const folder = join(root, "data", name);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => join(folder, file));
  return { folder, files, values: files.map((file) => parse(file, relative(root, file))) };
}

function shipperOf(id: string): (files: readonly unknown[]) => unknown[] {
  if (id.startsWith(`${PREFIX}tables/`)) return shipEntities;
  if (id === GIVEN_NAMES) return shipGivenNames;
  if (id === GRAMMAR) return shipGrammar;
  if (id === KIND_LANGUAGES) return shipKindLanguages;
  return WITH_LIKE.includes(id) ? shipSystems : shipRules;
}

/**
 * The plugin for esbuild, and so for tsup. A file of data/romanization that is an entry gives the entry of its system.
 */
export function gatherForEsbuild(): EsbuildPlugin {
  return {
    name: "gather",
    setup(build) {
      const load = (id: string): OnLoadResult => {
        const { code, folder, files } = gather(id);
        return { contents: code, loader: "js", watchFiles: [...files], watchDirs: [folder] };
      };
      build.onResolve({ filter: /^gather:/ }, ({ path }) => ({ path, namespace: "gather", sideEffects: false }));
      build.onLoad({ filter: /.*/, namespace: "gather" }, ({ path }) => load(path));
      build.onLoad({ filter: SYSTEM_FILE }, ({ path }) => load(`${ONE_SYSTEM}${basename(path, ".json")}`));
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

function place(text: string): string {
  const at = jsonFault(text);
  return at === undefined ? "" : `:${at.line}:${at.column}`;
}
