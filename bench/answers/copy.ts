import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Library from "../../src/index.ts";

/** A built copy of the library, loaded as its users load it. */
export interface Copy {
  readonly library: typeof Library;
  readonly table: readonly Library.Entity[];
}

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly import: { readonly default: string } }>>;
}

const TABLE = "./tables/bashkortostan";

/** Loads the copy in a folder with package.json and dist/. */
export async function loadCopy(folder: string): Promise<Copy> {
  const { exports } = JSON.parse(readFileSync(resolve(folder, "package.json"), "utf8")) as Manifest;
  const load = (name: string): Promise<unknown> => {
    const entry = exports[name];
    if (entry === undefined) throw new Error(`${folder}/package.json exports no ${name}`);
    return import(pathToFileURL(resolve(folder, entry.import.default)).href);
  };
  const { bashkortostan } = (await load(TABLE)) as { bashkortostan: readonly Library.Entity[] };
  return { library: (await load(".")) as typeof Library, table: bashkortostan };
}
