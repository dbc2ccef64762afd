type Json = Readonly<Record<string, unknown>>;

/** Rule files without `$schema` and `samples`. */
export function shipRules(files: readonly unknown[]): unknown[] {
  return files.map((file) => (isObject(file) ? without(file, ["$schema", "samples"]) : file));
}

/** The living entities of a table in id order, without `$schema`, `tests` and the sources of their names. */
export function shipEntities(files: readonly unknown[]): unknown[] {
  return files
    .filter(isObject)
    .filter((file) => !("movedTo" in file || "splitInto" in file))
    .map(shipEntity)
    .sort((a, b) => (String(a["id"]) < String(b["id"]) ? -1 : 1));
}

function shipEntity(entity: Json): Json {
  const names = entity["names"];
  return {
    ...without(entity, ["$schema", "tests"]),
    ...(Array.isArray(names) && {
      names: names.map((name) => (isObject(name) ? without(name, ["sources"]) : name)),
    }),
  };
}

function without(value: Json, keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
