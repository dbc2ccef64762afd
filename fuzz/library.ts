import { readdirSync } from "node:fs";
import type { Entity, EntityInput, Resolver } from "../src/types.ts";

/** The built package, as its users load it. */
export interface Library {
  readonly index: typeof import("../src/index.ts");
  readonly import: typeof import("../src/import/index.ts");
  readonly node: typeof import("../src/node/index.ts");
  readonly serve: typeof import("../src/serve/index.ts");
  readonly tables: Readonly<Record<string, readonly Entity[]>>;
  readonly romanizations: readonly Romanization[];
  /** Resolvers that are asked: of a table, of few names of all types, of a million letters. */
  readonly resolvers: readonly Resolver<EntityInput>[];
  /** Some entities of the tables, which a command takes for all that come along: to build all takes too long. */
  readonly some: readonly Entity[];
  /** Names of the tables. */
  readonly names: readonly string[];
}

export type Romanization = typeof import("../src/romanize/entry.ts");

/** What the entries of a build export: `index.explain`, `import.readRows`, `tables/bashkortostan.bashkortostan`. */
export type Exports = ReadonlyMap<string, unknown>;

const ENTRIES = ["index", "import", "node", "serve"] as const;

/** Loads a build; the exports are those that its files have, whatever the types say. */
export async function load(dist: URL): Promise<{ readonly library: Library; readonly exports: Exports }> {
  const modules = new Map<string, object>();
  const tables = await filesOf(dist, "tables");
  for (const entry of [...ENTRIES, ...tables]) modules.set(entry, await import(new URL(`${entry}.js`, dist).href));
  const exports = new Map(
    Array.from(modules, ([entry, values]) =>
      Object.entries(values).map(([name, value]) => [`${entry}.${name}`, value] as const),
    ).flat(),
  );
  const romanizations = await Promise.all(
    (await filesOf(dist, "romanization")).map((entry) => import(new URL(`${entry}.js`, dist).href)),
  );
  const made = Object.fromEntries(tables.flatMap((entry) => Object.entries(modules.get(entry) as object)));
  return { library: libraryOf(modules, made, romanizations), exports };
}

async function filesOf(dist: URL, folder: string): Promise<string[]> {
  const files = readdirSync(new URL(`${folder}/`, dist)).filter((file) => file.endsWith(".js"));
  return files.sort().map((file) => `${folder}/${file.slice(0, -3)}`);
}

function libraryOf(
  modules: ReadonlyMap<string, object>,
  tables: Library["tables"],
  romanizations: readonly Romanization[],
): Library {
  const index = modules.get("index") as Library["index"];
  const entities = Object.values(tables).flat();
  return {
    index,
    import: modules.get("import") as Library["import"],
    node: modules.get("node") as Library["node"],
    serve: modules.get("serve") as Library["serve"],
    tables,
    romanizations,
    resolvers: [index.createResolver(entities), index.createResolver(FEW), index.createResolver(LONG)],
    some: entities.slice(0, 40),
    names: entities.flatMap(({ names }) => names.map(({ text }) => text)),
  };
}

const FEW: readonly EntityInput[] = [
  { id: "__proto__", names: ["Иван Петров"], distinctFrom: ["constructor"] },
  { id: "constructor", names: ["Иван Иванович Петров", { text: "Ivan Petrov", canonical: true }] },
  { id: "da", names: ["Да"], sharedWith: ["ы"] },
  { id: "ы", names: ["Да", "\u202eУфа"], type: "place" },
  { id: "\u001b[2J", names: ["ОАО \u009b31m Газпром"], type: "organization" },
  { id: "q", names: ["башкиры", "Bashkirs", "漢字"], type: "group" },
];

/** UTF-16 units of the names that are too long to be any. */
export const LONG_NAMES = 170_000;

const LONG: readonly EntityInput[] = [
  { id: "a", names: ["a".repeat(100_000), "Ivanov ".repeat(10_000)] },
  { id: "b", names: ["chch".repeat(70), "Anna ".repeat(16)], type: "place" },
];
