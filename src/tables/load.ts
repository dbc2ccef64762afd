import { readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { basename, join } from "node:path";
import schema from "../../data/schema/entity.json";
import { allonymError } from "../errors.ts";
import { checkRecord, readJson, readRecord } from "./read.ts";
import { type EntityRecord, entitiesOf, type TableRecord } from "./record.ts";

/** A record and the file that it comes from. */
export interface LoadedRecord {
  readonly path: string;
  readonly record: TableRecord;
}

/**
 * Loads the entities in use of a folder of entity files, or of one JSON file that holds an entity or an array of
 * entities.
 *
 * @throws `table-missing`, `table-not-json`, `table-invalid` or `duplicate-id`
 */
export function loadTable(path: string): readonly EntityRecord[] {
  const entities = entitiesOf(loadRecords(path).map(({ record }) => record));
  if (entities.length > 0) return entities;
  throw allonymError("table-missing", "holds no entity", { path, hint: "Add a file <id>.json for each entity." });
}

/** Loads every record, the retired ones too. Throws as {@link loadTable} does. */
export function loadRecords(path: string): readonly LoadedRecord[] {
  const records = statOf(path).isDirectory() ? loadFolder(path) : loadFile(path);
  const seen = new Map<string, string>();
  for (const { path: file, record } of records) {
    const first = seen.get(record.id);
    if (first !== undefined) {
      throw allonymError("duplicate-id", `has the id of an entity before it (${first})`, {
        path: file,
        entityId: record.id,
        hint: "Give each entity an id of its own, or merge the two.",
      });
    }
    seen.set(record.id, file);
  }
  return records;
}

function loadFolder(folder: string): LoadedRecord[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => loadNamedFile(join(folder, name)));
}

function loadNamedFile(path: string): LoadedRecord {
  const record = readRecord(readText(path), path);
  if (basename(path) === `${record.id}.json`) return { path, record };
  throw allonymError("table-invalid", "is not named after its id", {
    path,
    entityId: record.id,
    hint: `Rename the file to ${record.id}.json.`,
  });
}

function loadFile(path: string): LoadedRecord[] {
  const value = readJson(readText(path), path);
  if (!Array.isArray(value)) return [{ path, record: checkRecord(value, path) }];
  return value.map((item, index) => {
    const place = `${path}[${index}]`;
    return { path: place, record: checkRecord(withSchema(item), place) };
  });
}

// `$schema` is for editors of a file of one entity; an element of an array has no use for it.
function withSchema(item: unknown): unknown {
  const $schema = schema.$defs.entity.properties.$schema.const;
  return typeof item === "object" && item !== null && !Array.isArray(item) ? { $schema, ...item } : item;
}

function readText(path: string): string {
  // Opening a named pipe would wait for somebody to write to it.
  if (!statOf(path).isFile()) {
    throw allonymError("table-missing", "is no file but a folder, pipe or device", { path, hint: "Give a JSON file." });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw unreadable(path, error);
    throw allonymError("table-not-json", "is not UTF-8 text", { path, hint: "Save the file as UTF-8." });
  }
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): Error {
  return allonymError("table-missing", `cannot be read (${(error as NodeJS.ErrnoException).code})`, {
    path,
    hint: "Give a folder of entity files, or a JSON file, that exists and may be read.",
  });
}
