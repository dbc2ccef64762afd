type Json = Readonly<Record<string, unknown>>;

/** Rule files without `$schema`, `samples` and sources, and without the languages of words of which none asks. */
export function shipRules(files: readonly unknown[]): unknown[] {
  return files.map((file) =>
    isObject(file) ? eachWordOnce(without(file, ["$schema", "samples", "source", "sources"])) : file,
  );
}

// What these words mean they mean in all languages, and many languages share them; those of kinds are asked for.
const OF_ROWS = ["modifiers", "legalForms"];
const BY_LANGUAGE = ["exonyms", "placeNames"];

function eachWordOnce(file: Json): Json {
  const once = (words: unknown): Json => ({ all: [...new Set(Object.values(words as Json).flat())] });
  const shipped = (field: string, rows: Json): Json =>
    Object.fromEntries(
      Object.entries(rows).map(([id, row]) => {
        if (BY_LANGUAGE.includes(field)) return [id, once(row)];
        return [id, { ...(row as Json), words: once((row as Json)["words"]) }];
      }),
    );
  return Object.fromEntries(
    Object.entries(file).map(([field, value]) =>
      isObject(value) && [...OF_ROWS, ...BY_LANGUAGE].includes(field) ? [field, shipped(field, value)] : [field, value],
    ),
  );
}

/** Files of given names without the sources of the classes, which are most of them. */
export function shipGivenNames(files: readonly unknown[]): Json[] {
  return files.filter(isObject).map((file) => ({
    ...without(file, ["$schema"]),
    classes: (file["classes"] as readonly Json[]).map((one) => without(one, ["sources"])),
  }));
}

/**
 * Romanization systems in id order and whole: one that is `like` another with that one's rules behind its own, and
 * without notes.
 */
export function shipSystems(files: readonly unknown[]): Json[] {
  const systems = new Map(files.filter(isObject).map((file) => [file["id"], file]));
  const whole = (system: Json, above: readonly Json[] = []): Json => {
    if (system["like"] === undefined) return system;
    const chain = [...above, system];
    const other = systems.get(system["like"]);
    if (other === undefined || "preset" in other || chain.includes(other)) {
      throw new Error(
        `romanization ${system["id"]} is like "${system["like"]}", which is no other system with letters`,
      );
    }
    const base = whole(other, chain);
    const layered = (field: string): Json => {
      const [own, rest] = [system[field] as Json, base[field] as Json];
      return own || rest ? { [field]: { ...own, ...rest, ...own } } : {};
    };
    return { ...system, ...layered("letters"), ...layered("capitals") };
  };
  return [...systems.values()]
    .map((system) => without(whole(system), ["$schema", "samples", "like", "note"]))
    .sort(byId);
}

/** The living entities of a table in id order, without `$schema`, `tests` and the sources of their names. */
export function shipEntities(files: readonly unknown[]): unknown[] {
  return files
    .filter(isObject)
    .filter((file) => !("movedTo" in file || "splitInto" in file))
    .map(shipEntity)
    .sort(byId);
}

function byId(a: Json, b: Json): number {
  return String(a["id"]) < String(b["id"]) ? -1 : 1;
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
