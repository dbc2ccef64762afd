import { compilePhrases, kindLanguages } from "./compile-phrases.ts";

type Json = Readonly<Record<string, unknown>>;

/** Rule files without `$schema`, `samples` and sources. */
export function shipRules(files: readonly unknown[]): unknown[] {
  return files.map((file) => (isObject(file) ? without(file, ["$schema", "samples", "source", "sources"]) : file));
}

/** Files of grammar as {@link shipRules} ships them, their long lists compiled. */
export function shipGrammar(files: readonly unknown[]): unknown[] {
  return compilePhrases(shipRules(files));
}

/** What {@link shipGrammar} leaves out of the phrases of kinds. */
export function shipKindLanguages(files: readonly unknown[]): unknown[] {
  return [kindLanguages(files)];
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
