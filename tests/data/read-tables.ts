import { readdirSync, readFileSync } from "node:fs";
import { createResolver } from "../../src/index.ts";
import type { LoadedRecord } from "../../src/tables/load.ts";
import { readRecord } from "../../src/tables/read.ts";
import { type EntityRecord, isRetired } from "../../src/tables/record.ts";
import type { Resolver } from "../../src/types.ts";

/** A table file as it lies on the disk. */
export interface TableFile {
  readonly path: string;
  readonly text: string;
}

const ROOT = "data/tables";

/** Every file of every table; paths use slashes on every system. */
export const tableFiles: readonly TableFile[] = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .map((file) => `${ROOT}/${file.replaceAll("\\", "/")}`)
  .sort()
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** The files that are valid by the schema; for the others a test of their own fails. */
export const loaded: readonly LoadedRecord[] = tableFiles.flatMap(({ path, text }) => {
  try {
    return { path, record: readRecord(text, path) };
  } catch {
    return [];
  }
});

/** The entities in use of all tables. */
export const entities: readonly EntityRecord[] = loaded.flatMap(({ record }) => (isRetired(record) ? [] : record));

let resolver: Resolver<EntityRecord> | undefined;

/** One resolver over all tables together, made when first asked for. */
export function resolverOfAll(): Resolver<EntityRecord> {
  resolver ??= createResolver(entities);
  return resolver;
}
